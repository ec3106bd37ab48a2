using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Grains.Accounts;

/// <summary>Codes with which a person signs in once after a reset, in the form that the identity host reads (identity/People/OneTimeCodes.cs).</summary>
internal static class SignInCode
{
    /// <summary>Digits and letters without those that look alike or make words; 32 of them, so each is 5 bits.</summary>
    private const string Alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

    /// <summary>A code nobody has: 100 random bits, as five groups of four.</summary>
    public static string New() => string.Join('-', Enumerable.Range(0, 5).Select(_ => RandomNumberGenerator.GetString(Alphabet, 4)));

    /// <summary>What the identity host keeps of it.</summary>
    public static byte[] Hash(string code) => SHA256.HashData(Encoding.UTF8.GetBytes(code));
}
