using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Tests.Json;

public class EcmaScriptNumberTests
{
    [Theory]
    [InlineData("0", "0")]
    [InlineData("-0", "0")]
    [InlineData("-0.0", "0")]
    [InlineData("0e5", "0")]
    [InlineData("1e-400", "0")]
    [InlineData("1.0", "1")]
    [InlineData("-1.50", "-1.5")]
    [InlineData("1E21", "1e+21")]
    [InlineData("1000000000000000000000", "1e+21")]
    [InlineData("100000000000000000000", "100000000000000000000")]
    [InlineData("1e20", "100000000000000000000")]
    [InlineData("0.000001", "0.000001")]
    [InlineData("0.0000001", "1e-7")]
    [InlineData("1.25e-7", "1.25e-7")]
    [InlineData("5e-324", "5e-324")]
    [InlineData("1.7976931348623157e308", "1.7976931348623157e+308")]
    [InlineData("999999999999999", "999999999999999")]
    [InlineData("9007199254740991", "9007199254740991")]
    [InlineData("9007199254740992", "9007199254740992")]
    [InlineData("-9007199254740994", "-9007199254740994")]
    [InlineData("1600000000000000000", "1600000000000000000")]
    public void A_number_is_written_as_ECMAScript_writes_it(string json, string canonical) =>
        Assert.Equal(canonical, Encoding.ASCII.GetString(CanonicalJson.Canonicalize(Encoding.ASCII.GetBytes(json))));

    // The generator of the published sequence, with the published SHA-256 of its first 1,000 and 1,000,000 lines.
    [Theory]
    [InlineData(1_000, "be18b62b6f69cdab33a7e0dae0d9cfa869fda80ddc712221570f9f40a5878687")]
    [InlineData(1_000_000, "49415fee2c56c77864931bd3624faad425c3c577d6d74e89a83bc725506dad16")]
    public void The_published_sequence_of_doubles_has_the_published_hash(int lines, string sha256)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var value in Sequence().Take(lines))
        {
            // Seventeen digits name a double exactly; the exponent keeps the text from being read as a whole number.
            var canonical = CanonicalJson.Canonicalize(Encoding.ASCII.GetBytes(value.ToString("E16")));
            hash.AppendData(Encoding.ASCII.GetBytes($"{BitConverter.DoubleToUInt64Bits(value):x},"));
            hash.AppendData(canonical);
            hash.AppendData("\n"u8);
        }

        Assert.Equal(sha256, Convert.ToHexStringLower(hash.GetHashAndReset()));
    }

    private static IEnumerable<double> Sequence()
    {
        var readme = File.ReadAllText(Path.Combine(Vectors.Folder, "jcs", "testdata", "README.md"));
        var statics = readme[readme.IndexOf("staticU64s", StringComparison.Ordinal)..readme.IndexOf("staticF64s", StringComparison.Ordinal)];
        foreach (Match match in Regex.Matches(statics, "0x(?<bits>[0-9a-f]{16})n", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)))
            yield return BitConverter.UInt64BitsToDouble(Convert.ToUInt64(match.Groups["bits"].Value, 16));
        for (var i = 0UL; i < 2000; i++)
            yield return BitConverter.UInt64BitsToDouble(0x0010000000000000UL + i);
        var block = new byte[32];
        while (true)
        {
            block = SHA256.HashData(block);
            for (var i = 0; i < 32; i += 8)
            {
                var value = BitConverter.ToDouble(block, i);
                if (value != 0 && double.IsFinite(value))
                    yield return value;
            }
        }
    }
}
