using System.Text.Json;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Audit;

/// <summary>Which entries of the log: those that meet every filter that is given.</summary>
public sealed record AuditEntryFilter
{
    private const int TextMax = 200;

    private static readonly Dictionary<string, Audience> s_audiences = Enum.GetValues<Audience>().ToDictionary(one => JsonNamingPolicy.CamelCase.ConvertName(one.ToString()), StringComparer.Ordinal);

    /// <summary>Of this kind of actor, such as `customer` or `sales-unit`.</summary>
    public string? ActorKind { get; init; }

    /// <summary>Of actors with this id.</summary>
    public string? ActorId { get; init; }

    /// <summary>Asked for by this person, or by this client itself where no person took part: `sub` of the token.</summary>
    public string? Person { get; init; }

    /// <summary>Asked for through this OAuth client.</summary>
    public string? Client { get; init; }

    /// <summary>Asked for in the name of this organisation.</summary>
    public string? Organisation { get; init; }

    /// <summary>Asked for by a client of this audience: `internal`, `customer`, `supplier`, `partner` or `auditor`.</summary>
    public string? Audience { get; init; }

    /// <summary>In which this happened: the type of an event, such as `dataRead`.</summary>
    public string? EventType { get; init; }

    /// <summary>About this datum.</summary>
    public DatumFilter? Datum { get; init; }

    /// <summary>Decided at this moment or later.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Decided before this moment.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>The list of those.</summary>
    /// <exception cref="ApiError">A filter is out of range, or the cursor is of another list.</exception>
    internal static EntryList ListOf(AuditEntryFilter? filter, Window window, OrderDirection direction) => Paging.Checked(new EntryList(
        window, direction == OrderDirection.Desc, Text("actorKind", filter?.ActorKind), Text("actorId", filter?.ActorId), Text("person", filter?.Person), Text("client", filter?.Client),
        Text("organisation", filter?.Organisation), filter?.Audience is { } audience ? AudienceOf(audience) : null, Text("eventType", filter?.EventType), filter?.Datum?.ToDatum(), filter?.From, filter?.Until));

    private static string? Text(string name, string? text) => text is null || (text.Length is >= 1 and <= TextMax && !text.Any(char.IsControl))
        ? text
        : throw ApiError.BadInput($"{name} must have 1 to {TextMax} printable characters.");

    private static Audience AudienceOf(string name) => s_audiences.TryGetValue(name, out var audience)
        ? audience
        : throw ApiError.BadInput($"audience must be one of {string.Join(", ", s_audiences.Keys)}.");
}

/// <summary>Data of a customer. Entries about it are the customer's: of a grant that opens it, of a read of it or its refusal, and of its correction.</summary>
public sealed record DatumFilter
{
    /// <summary>Whose; starts with cu_.</summary>
    [Id]
    public required string Customer { get; init; }

    /// <summary>What kind of data.</summary>
    public required DataCategory Category { get; init; }

    /// <summary>Which field of it; any when left out.</summary>
    public string? Field { get; init; }

    internal Datum ToDatum()
    {
        if (!Ids.TryParse<CustomerId>(Customer, out var customer)) throw ApiError.BadInput($"customer must be an id that starts with {CustomerId.Prefix}.");
        return Field is null || DataCatalogue.Fields[Category].Contains(Field) ? new(customer, Category, Field) : throw ApiError.BadInput($"field must be one of {string.Join(", ", DataCatalogue.Fields[Category])}.");
    }
}
