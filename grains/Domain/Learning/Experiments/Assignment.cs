using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.Learning.Experiments;

/// <summary>Who is in: the same customer always, and at every later stage too (SF-38).</summary>
/// <remarks>A customer's place is the first 53 bits of SHA-256 over flow, salt and customer, each with its length before it, so that no two triples are the same text.</remarks>
public static class Assignment
{
    /// <summary>The customer's place, from 0 to below 1, evenly spread and unrelated between flows and salts.</summary>
    public static double Place(string flow, string salt, string customer)
    {
        var text = Encoding.UTF8.GetBytes($"{flow.Length}:{flow}{salt.Length}:{salt}{customer.Length}:{customer}");
        return (BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(text)) >> 11) * Math.ScaleB(1, -53);
    }

    /// <summary>Whether a place is in at so many percent: who is in at 5 is in at 25.</summary>
    public static bool IsIn(double place, int percent) => place * 100 < percent;

    /// <summary>Which arm a place falls to when the shares lie one after another.</summary>
    /// <param name="shares">Above 0; they need not total 1.</param>
    public static int Arm(double place, ReadOnlySpan<double> shares)
    {
        var total = 0.0;
        foreach (var share in shares) total += share;
        var left = place * total;
        for (var i = 0; i < shares.Length - 1; i++)
            if ((left -= shares[i]) < 0) return i;
        return shares.Length - 1;
    }
}
