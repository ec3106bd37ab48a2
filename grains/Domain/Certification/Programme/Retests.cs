using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>Draws the days on which a certified system is tested again (CE-27).</summary>
/// <remarks>
/// Each day n of a certificate, from 1, is drawn when the first eight bytes of HMAC-SHA-256(seed, "certificate/n"), big-endian, are below 4/365 of 2^64: four a
/// year on average, each day as likely whatever was drawn before. The grant commits to the seed by its SHA-256, so nobody can choose days afterwards, and
/// the seed is shown when the certificate is over, so anybody can draw them again.
/// </remarks>
public static class Retests
{
    /// <summary>Bytes of a seed.</summary>
    public const int SeedLength = 32;

    private const ulong Below = ulong.MaxValue / 365 * 4;

    /// <summary>What a grant commits to.</summary>
    public static string Commitment(ReadOnlySpan<byte> seed) => Convert.ToHexStringLower(SHA256.HashData(seed));

    /// <summary>Whether a day is drawn.</summary>
    /// <param name="day">From 1: the day that begins 24 hours after the certificate.</param>
    public static bool IsDrawn(ReadOnlySpan<byte> seed, CertificateId certificate, int day) =>
        BinaryPrimitives.ReadUInt64BigEndian(HMACSHA256.HashData(seed, Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{certificate.Value}/{day}")))) < Below;

    /// <summary>The latest drawn day after one, that has come; null: none.</summary>
    public static int? Due(ReadOnlySpan<byte> seed, CertificateId certificate, DateTimeOffset validFrom, int after, DateTimeOffset now)
    {
        for (var day = (int)Math.Min((now - validFrom).TotalDays, 400); day > after; day--)
            if (IsDrawn(seed, certificate, day)) return day;
        return null;
    }
}
