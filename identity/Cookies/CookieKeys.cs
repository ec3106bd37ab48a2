using System.Text;
using System.Xml.Linq;
using Ecosystem.Hosting.Keys;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.Options;
using Npgsql;

namespace Ecosystem.Identity.Cookies;

/// <summary>Keeps the keys of cookies and form tokens in <c>identity.cookie_keys</c>, so that every node reads every other's; the framework makes and replaces them.</summary>
public sealed class CookieKeys(NpgsqlDataSource database, MasterKey masterKey) : IXmlRepository, IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.XmlRepository = this;
        options.XmlEncryptor = new CookieKeySeal(masterKey);
    }

    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var command = database.CreateCommand("select sealed_xml from identity.cookie_keys");
        using var reader = command.ExecuteReader();
        var keys = new List<XElement>();
        while (reader.Read())
            keys.Add(XElement.Parse(reader.GetString(0)));
        return keys;
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        ArgumentNullException.ThrowIfNull(element);
        using var command = database.CreateCommand("insert into identity.cookie_keys (name, sealed_xml) values ($1, $2) on conflict (name) do nothing");
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = friendlyName });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = element.ToString(SaveOptions.DisableFormatting) });
        command.ExecuteNonQuery();
    }
}

/// <summary>Seals the secret part of a key with AES-256-GCM under a key derived from the master key: nonce (12 bytes), ciphertext, tag (16 bytes), in base64.</summary>
public sealed class CookieKeySeal(MasterKey masterKey) : IXmlEncryptor, IXmlDecryptor
{
    private readonly byte[] _sealingKey = masterKey.Derive("identity/cookie-keys/1");

    /// <summary>The framework makes the one that opens by itself, with this constructor.</summary>
    public CookieKeySeal(IServiceProvider services)
        : this(services.GetRequiredService<MasterKey>())
    {
    }

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        ArgumentNullException.ThrowIfNull(plaintextElement);
        var box = SealedBytes.Seal(_sealingKey, Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting)));
        return new EncryptedXmlInfo(new XElement("sealed", Convert.ToBase64String(box)), typeof(CookieKeySeal));
    }

    public XElement Decrypt(XElement encryptedElement)
    {
        ArgumentNullException.ThrowIfNull(encryptedElement);
        return XElement.Parse(Encoding.UTF8.GetString(SealedBytes.Open(_sealingKey, Convert.FromBase64String(encryptedElement.Value))));
    }
}
