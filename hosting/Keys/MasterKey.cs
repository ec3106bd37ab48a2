using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Hosting.Keys;

/// <summary>The one secret of an installation: 32 random bytes from which every other key is derived (HKDF-SHA-256, RFC 5869).</summary>
/// <remarks>
/// Read from <c>Ecosystem:MasterKey</c> (base64) or from the file named by <c>Ecosystem:MasterKeyFile</c>.
/// Losing it loses every sealed value; it is never written to the log or to the database.
/// </remarks>
public sealed class MasterKey
{
    /// <summary>Length of the key in bytes.</summary>
    public const int Length = 32;

    private readonly byte[] _key;

    private MasterKey(byte[] key) => _key = key;

    /// <summary>A key for one purpose; the same purpose always gives the same bytes.</summary>
    /// <param name="purpose">What the key is for, as <c>room/use</c>; two purposes never share a key.</param>
    /// <param name="length">Bytes wanted, 16 to 64.</param>
    public byte[] Derive(string purpose, int length = Length) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _key, length, salt: null, Encoding.UTF8.GetBytes("ecosystem/" + purpose));

    /// <summary>Reads the key from configuration.</summary>
    /// <exception cref="InvalidOperationException">No key is configured, or it is not 32 bytes of base64.</exception>
    public static MasterKey FromConfiguration(IConfiguration configuration)
    {
        if (configuration["Ecosystem:MasterKey"] is { Length: > 0 } text) return Parse(text, "Ecosystem:MasterKey");
        if (configuration["Ecosystem:MasterKeyFile"] is { Length: > 0 } file)
            return File.Exists(file)
                ? Parse(File.ReadAllText(file), file)
                : throw new InvalidOperationException($"The master key file '{file}' does not exist. Mount it, or set Ecosystem:MasterKey.");
        throw new InvalidOperationException(
            "No master key is configured. Set Ecosystem:MasterKey to 32 random bytes in base64 (openssl rand -base64 32), or Ecosystem:MasterKeyFile to a file that holds them.");
    }

    /// <summary>Reads the key from a file, creating the file (mode 0600) with a new random key when it is missing.</summary>
    public static MasterKey LoadOrCreate(string file)
    {
        if (!File.Exists(file))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(file))!);
            // Of its own name: two first starts must not write one draft.
            var draft = $"{file}.{Guid.CreateVersion7():N}";
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            using (var stream = new FileStream(draft, options))
            {
                stream.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Length))));
                stream.Flush(flushToDisk: true);
            }
            // Never over an existing key: of two first starts, the loser reads the winner's.
            try { File.Move(draft, file, overwrite: false); }
            catch (IOException) when (File.Exists(file)) { File.Delete(draft); }
        }
        return Parse(File.ReadAllText(file), file);
    }

    /// <summary>A key from its bytes, for tests and tools.</summary>
    public static MasterKey Of(ReadOnlySpan<byte> key) =>
        key.Length == Length ? new(key.ToArray()) : throw new ArgumentException($"A master key has {Length} bytes.", nameof(key));

    private static MasterKey Parse(string text, string source)
    {
        var bytes = new byte[Length];
        if (!Convert.TryFromBase64String(text.Trim(), bytes, out var written) || written != Length)
            throw new InvalidOperationException($"The master key in {source} is not {Length} bytes of base64. Make one with: openssl rand -base64 32");
        return new(bytes);
    }
}
