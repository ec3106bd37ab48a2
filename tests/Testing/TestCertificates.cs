using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Testing;

/// <summary>An authority, a server's certificate for loopback, and clients' certificates, as PEM files that go with this object.</summary>
public sealed class TestCertificates : IDisposable
{
    private readonly string _folder = ThrowawayFolder.Create(Path.GetTempPath(), $"certificates-{Guid.CreateVersion7():N}");
    private readonly X509Certificate2 _authority;

    public TestCertificates()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=Test authority", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        request.CertificateExtensions.Add(new X509KeyUsageExtension(X509KeyUsageFlags.KeyCertSign, critical: true));
        _authority = request.CreateSelfSigned(Now.AddDays(-1), Now.AddDays(10));
        Roots = Write("roots.pem", _authority.ExportCertificatePem());
        using var server = Issued("CN=127.0.0.1", extension: new X509EnhancedKeyUsageExtension([new Oid("1.3.6.1.5.5.7.3.1")], critical: false));
        (Server, ServerKey) = (Write("server.pem", server.ExportCertificatePem()), Write("server.key", server.GetECDsaPrivateKey()!.ExportPkcs8PrivateKeyPem()));
    }

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    /// <summary>The file with the authority's certificate.</summary>
    public string Roots { get; }

    /// <summary>The file with the server's certificate.</summary>
    public string Server { get; }

    public string ServerKey { get; }

    /// <summary>x5t#S256 (RFC 8705 §3.1).</summary>
    public static string Thumbprint(X509Certificate2 certificate) => Base64UrlEncoder.Encode(SHA256.HashData(certificate.RawData));

    /// <summary>A certificate by the authority; a client's, unless an extension says for what else it is.</summary>
    public X509Certificate2 Issued(string subject, DateTimeOffset? until = null, X509Extension? extension = null)
    {
        var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest(subject, key, HashAlgorithmName.SHA256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        request.CertificateExtensions.Add(names.Build());
        request.CertificateExtensions.Add(extension ?? ForClients());
        using var unkeyed = request.Create(_authority, Now.AddHours(-2), until ?? Now.AddDays(1), RandomNumberGenerator.GetBytes(16));
        return unkeyed.CopyWithPrivateKey(key);
    }

    /// <summary>A certificate that its client made itself, with an EC key.</summary>
    public static X509Certificate2 SelfSigned(string subject, DateTimeOffset? until = null)
    {
        var request = new CertificateRequest(subject, ECDsa.Create(ECCurve.NamedCurves.nistP256), HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(ForClients());
        return request.CreateSelfSigned(Now.AddHours(-2), until ?? Now.AddDays(1));
    }

    /// <summary>One with an RSA key.</summary>
    public static X509Certificate2 SelfSignedRsa(string subject)
    {
        var request = new CertificateRequest(subject, RSA.Create(2048), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        request.CertificateExtensions.Add(ForClients());
        return request.CreateSelfSigned(Now.AddHours(-2), Now.AddDays(1));
    }

    /// <summary>Certificate and key as other programs read them.</summary>
    public static (string Certificate, string Key) Pem(X509Certificate2 certificate) => (
        certificate.ExportCertificatePem(),
        certificate.GetECDsaPrivateKey()?.ExportPkcs8PrivateKeyPem() ?? certificate.GetRSAPrivateKey()!.ExportPkcs8PrivateKeyPem());

    public void Dispose()
    {
        _authority.Dispose();
        ThrowawayFolder.Remove(_folder);
    }

    private static X509EnhancedKeyUsageExtension ForClients() => new([new Oid("1.3.6.1.5.5.7.3.2")], critical: false);

    private string Write(string name, string pem)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllText(path, pem);
        return path;
    }
}
