using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Access;

/// <summary>The five audiences of the platform. Each has a GraphQL schema of its own.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Audience>))]
public enum Audience
{
    [JsonStringEnumMemberName("internal")] Internal,
    [JsonStringEnumMemberName("customer")] Customer,
    [JsonStringEnumMemberName("supplier")] Supplier,
    [JsonStringEnumMemberName("partner")] Partner,
    [JsonStringEnumMemberName("auditor")] Auditor,
}

/// <summary>Who is calling, as read from a verified access token; part of every commit.</summary>
/// <param name="Subject">The person, or the client itself when no person takes part (<c>sub</c>).</param>
/// <param name="Client">The OAuth client (<c>client_id</c>).</param>
/// <param name="Audience">Which audience the client belongs to.</param>
/// <param name="Organisation">The organisation it acts for: <c>hq</c>, a customer's id, a partner's name.</param>
[GenerateSerializer, Immutable, Alias("principal")]
public sealed record Principal(
    [property: Id(0)] string Subject,
    [property: Id(1)] string Client,
    [property: Id(2)] Audience Audience,
    [property: Id(3)] string Organisation)
{
    /// <summary>What the token allows; not part of the log, which records who, not what else they could have done.</summary>
    [Id(4), JsonIgnore]
    public ImmutableHashSet<string> Scopes { get; init; } = [];

    /// <summary>Of which customers which data the token is good for (RFC 9396); null: it is not narrowed so.</summary>
    [Id(6), JsonIgnore]
    public ImmutableArray<DataDetail>? Details { get; init; }

    /// <summary>Where the client is, as its registration says: ISO 3166-1 alpha-2, in order, joined by spaces when a token was handed on; null: it is not said, and taken to be at home.</summary>
    [Id(7), JsonIgnore]
    public string? Countries { get; init; }

    /// <summary>Whether the platform itself is at work: the token was minted inside the silo, not by the identity host.</summary>
    [Id(5), JsonIgnore]
    public bool IsPlatform { get; init; }

    /// <summary>Whether the token lets a customer's data of a category be asked for; whether it is answered is the customer's choice.</summary>
    /// <param name="purpose">What it is asked for; null for what a customer asks of its own, which has no purpose: a detail that has one does not name it.</param>
    public bool MayAskFor(string customer, DataCategory category, string? purpose) => Details is not { } details || details.Any(detail => detail.Names(customer, category, purpose));
}
