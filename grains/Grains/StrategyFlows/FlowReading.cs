using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Customers;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Reads customers' data for flows, as headquarters and by consent: each read leaves its receipt with the customer before anything is read (SF-72).</summary>
public sealed class FlowReading(IGrainFactory grains, SiloTokens tokens)
{
    /// <summary>The grantee whose consents count: flows are headquarters' own.</summary>
    public const string Reader = "hq";

    /// <summary>The client that receipts name.</summary>
    public const string Client = "strategy-flows";

    /// <summary>The <c>sub</c> under which flows stand in the log.</summary>
    public const string Subject = "silo:flows";

    /// <summary>Texts of interactions, by their ids; of none when consent does not stand after all.</summary>
    /// <param name="key">The same for the same read tried again: it has one receipt.</param>
    /// <param name="reader">The organisation that consent must name.</param>
    /// <param name="client">Who reads, as the receipt names it.</param>
    public async Task<IReadOnlyDictionary<string, string>> TextsAsync(string customer, ImmutableArray<string> interactions, string purpose, string key, string reader = Reader, string client = Client)
    {
        CallToken.Use(tokens.Mint(Subject, []));
        var reply = await grains.GetGrain<ICustomerGrain>(customer).ReadForFlows(interactions, new(reader, client, new(["summary"], purpose)), key);
        if (reply.Receipt is null || reply.Interactions.Length != interactions.Length) return ImmutableDictionary<string, string>.Empty;
        return interactions.Zip(reply.Interactions).Where(one => one.Second.Summary is not null).ToDictionary(one => one.First, one => one.Second.Summary!, StringComparer.Ordinal);
    }

    /// <summary>The named fields of a profile, as segments and templates know them; none when consent does not stand after all.</summary>
    public async Task<ImmutableSortedDictionary<string, string>> ProfileAsync(string customer, ImmutableArray<string> fields, string purpose, string key)
    {
        CallToken.Use(tokens.Mint(Subject, []));
        var reply = await grains.GetGrain<ICustomerGrain>(customer).ExportProfile(new(Reader, Client, new(fields, purpose)), key);
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in reply.Profile is { } profile ? Values(profile) : [])
            if (value is { Length: > 0 }) values[name] = value;
        return values.ToImmutable();
    }

    /// <summary>The grant that something is sent on, as the customer's passport has it this moment.</summary>
    public async Task<Consent?> StandingAsync(string customer, DataCategory category, string purpose)
    {
        CallToken.Use(tokens.Mint(Subject, []));
        return await grains.GetGrain<ICustomerGrain>(customer).StandingConsent(Reader, category, purpose);
    }

    private static IEnumerable<(string Name, string? Value)> Values(ProfileData profile) =>
    [
        ("name", profile.Name), ("sector", profile.Sector), ("foundedYear", Text(profile.FoundedYear)), ("revenue", profile.Revenue), ("employees", Text(profile.Employees)),
        ("country", profile.Country), ("parent", profile.Parent),
    ];

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
