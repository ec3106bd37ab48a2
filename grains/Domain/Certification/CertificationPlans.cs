using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Certification;

/// <summary>The published plans (CE-1): files beside this one, after plan.schema.json, oldest first.</summary>
public static class CertificationPlans
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { RespectRequiredConstructorParameters = true, RespectNullableAnnotations = true, AllowDuplicateProperties = false };

    /// <summary>Every plan ever published, in the order of their versions.</summary>
    public static ImmutableArray<CertificationPlan> All { get; } = [.. Load().OrderBy(plan => Order(plan.Version))];

    /// <summary>The plan that a run follows.</summary>
    public static CertificationPlan Latest => All[^1];

    /// <summary>The plan of a version; null: there is none.</summary>
    public static CertificationPlan? ByVersion(string version) => All.FirstOrDefault(plan => plan.Version == version);

    /// <summary>Reads a plan's file. Its hash is of the canonical form (RFC 8785): spaces and the order of names do not matter.</summary>
    /// <exception cref="FormatException">It has no canonical form.</exception>
    /// <exception cref="JsonException">It is no plan.</exception>
    public static CertificationPlan Read(ReadOnlySpan<byte> utf8Json)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(CanonicalJson.Canonicalize(utf8Json)));
        var file = JsonSerializer.Deserialize<PlanFile>(utf8Json, s_json) ?? throw new JsonException("A plan is an object.");
        return new(file.Version, hash, file.Tests);
    }

    private static IEnumerable<CertificationPlan> Load()
    {
        var assembly = typeof(CertificationPlans).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.Contains(".Certification.Plans.", StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return Read(bytes);
        }
    }

    private static (int Year, int Number) Order(string version) =>
        version.Split('-') is [var year, var number] ? (int.Parse(year, System.Globalization.CultureInfo.InvariantCulture), int.Parse(number, System.Globalization.CultureInfo.InvariantCulture)) : (0, 0);

    private sealed record PlanFile(string Version, ImmutableArray<PlannedTest> Tests);
}
