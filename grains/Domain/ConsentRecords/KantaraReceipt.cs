using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.ConsentRecords;

/// <summary>A consent receipt after the Kantara Initiative's specification 1.1, which ISO/IEC TS 27560 grew from and many systems still read.</summary>
/// <remarks>It has no place for a withdrawal or a cross-border flag, so it holds the grants that stand. Members that the specification leaves optional and the schema does not know are kept.</remarks>
public sealed record KantaraReceipt(
    string Version, string Jurisdiction, long ConsentTimestamp, string CollectionMethod, [property: JsonPropertyName("consentReceiptID")] string ConsentReceiptId,
    string? PublicKey, string? Language, string PiiPrincipalId, ImmutableArray<KantaraController> PiiControllers, string PolicyUrl, ImmutableArray<KantaraService> Services, bool Sensitive, ImmutableArray<string> SpiCat)
{
    private const string CurrentVersion = "KI-CR-v1.1.0";

    /// <summary>Purpose category "other than the catalogue's" of the specification's appendix: purposes here are the customer's own words.</summary>
    private const string OwnWords = "Other";

    /// <summary>The receipt of the grants of a passport that stand.</summary>
    public static KantaraReceipt Of(CustomerId customer, long epoch, IEnumerable<Consent> standing, Controller controller, DateTimeOffset now) => new(
        CurrentVersion, controller.Jurisdiction, now.ToUnixTimeSeconds(), "Data passport 客户数据护照", $"{customer.Value}/{epoch.ToString(CultureInfo.InvariantCulture)}", null, controller.Language, customer.Value,
        [new(controller.Name, null, controller.Name, new Dictionary<string, string>(StringComparer.Ordinal) { ["streetAddress"] = controller.Address, ["addressCountry"] = controller.Jurisdiction }.ToImmutableSortedDictionary(StringComparer.Ordinal), controller.Email, controller.Phone, null)],
        controller.Notice,
        [.. standing.GroupBy(consent => consent.Grantee, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => new KantaraService(group.Key, [.. group.Select(Purpose)]))],
        Sensitive: false, []);

    /// <summary>Reads a receipt.</summary>
    /// <exception cref="FormatException">It is none.</exception>
    public static KantaraReceipt Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<KantaraReceipt>(json, DomainJson.Options) ?? throw new FormatException("There is no receipt, but null.");
        }
        catch (JsonException notOne)
        {
            throw new FormatException($"This is no consent receipt: {notOne.Message}", notOne);
        }
    }

    public string Write() => JsonSerializer.Serialize(this, DomainJson.Options);

    private static KantaraPurpose Purpose(Consent consent) => new(
        consent.Purpose, [OwnWords], consent.LegalBasis == LegalBasis.Consent ? "EXPLICIT" : "N/A", [.. consent.Fields.Select(field => $"{consent.Category.ToString().ToLowerInvariant()}.{field}")], null,
        consent.ExpiresAt is { } expires ? $"{expires.UtcDateTime:yyyy-MM-dd'T'HH:mm:ss'Z'}, or when it is withdrawn" : "When it is withdrawn", ThirdPartyDisclosure: true, consent.Grantee);
}

/// <summary>Who answers for the processing.</summary>
public sealed record KantaraController(string PiiController, bool? OnBehalf, string Contact, ImmutableSortedDictionary<string, string> Address, string Email, string Phone, string? PiiControllerUrl);

/// <summary>A service, with what it uses data for.</summary>
public sealed record KantaraService(string Service, ImmutableArray<KantaraPurpose> Purposes);

/// <summary>One purpose.</summary>
public sealed record KantaraPurpose(
    string? Purpose, ImmutableArray<string> PurposeCategory, string ConsentType, ImmutableArray<string> PiiCategory, bool? PrimaryPurpose, string Termination, bool ThirdPartyDisclosure, string? ThirdPartyName);
