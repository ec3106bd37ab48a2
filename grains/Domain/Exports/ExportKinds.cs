using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Exports;

/// <summary>What an export holds.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ExportKind>))]
public enum ExportKind
{
    /// <summary>Profiles of the customers that granted the organisation their use for a purpose; one line each.</summary>
    [JsonStringEnumMemberName("profiles")] Profiles,
    /// <summary>Interactions of such customers, newest first, at most 500 of each; one line each.</summary>
    [JsonStringEnumMemberName("interactions")] Interactions,
    /// <summary>The customer's own usage receipts, oldest first.</summary>
    [JsonStringEnumMemberName("receipts")] Receipts,
    /// <summary>What happened on the customer's own passport: grants and withdrawals, oldest first.</summary>
    [JsonStringEnumMemberName("passport")] Passport,
    /// <summary>Sales units as their boards show them.</summary>
    [JsonStringEnumMemberName("units")] Units,
    /// <summary>Customers, by pseudonym alone.</summary>
    [JsonStringEnumMemberName("customers")] Customers,
    /// <summary>Decisions with their traces, oldest first.</summary>
    [JsonStringEnumMemberName("decisions")] Decisions,
    /// <summary>The log's entries with their leaf indexes, in the order of the tree.</summary>
    [JsonStringEnumMemberName("log")] Log,
    /// <summary>Everything held about the customer itself: profile, interactions, grants, receipts, refused reads, corrections, deals and decisions.</summary>
    [JsonStringEnumMemberName("held")] Held,
    /// <summary>The customer's own profile, interactions and grants, to take elsewhere (docs/portable-data.schema.json).</summary>
    [JsonStringEnumMemberName("portable")] Portable,
    /// <summary>The customer's own register of processing.</summary>
    [JsonStringEnumMemberName("processing")] Processing,
    /// <summary>The register of processing over all customers, who are counted and not named.</summary>
    [JsonStringEnumMemberName("processingOfAll")] ProcessingOfAll,
}

/// <summary>One row of the table of kinds.</summary>
/// <param name="Name">As requests name it.</param>
/// <param name="Scope">What the token must carry beyond <see cref="Scopes.ExportsRun"/>: what reading the same piece by piece takes.</param>
/// <param name="Category">The customer data it reads by consent, with fields and a purpose; null: none.</param>
/// <param name="Filters">Filters it takes.</param>
public sealed record ExportKindRow(ExportKind Kind, string Name, ImmutableArray<Audience> Audiences, string Scope, DataCategory? Category, ImmutableArray<string> Filters)
{
    /// <summary>Whether it holds customers' data that no consent is asked for, since it is the customer's own.</summary>
    public bool IsOwnData { get; init; }
}

/// <summary>Which audience may export what (EX-1): exactly what it may read piece by piece.</summary>
public static class ExportKinds
{
    public const string Unit = "unit";
    public const string From = "from";
    public const string Until = "until";
    public const string ActorKind = "actorKind";

    /// <summary>Every kind.</summary>
    public static ImmutableArray<ExportKindRow> All { get; } =
    [
        new(ExportKind.Profiles, "profiles", [Audience.Internal, Audience.Partner], Scopes.CustomersRead, DataCategory.Profile, []),
        new(ExportKind.Interactions, "interactions", [Audience.Internal, Audience.Partner], Scopes.CustomersRead, DataCategory.Interactions, []),
        new(ExportKind.Receipts, "receipts", [Audience.Customer], Scopes.PassportRead, null, [From, Until]),
        new(ExportKind.Passport, "passport", [Audience.Customer], Scopes.PassportRead, null, []),
        new(ExportKind.Units, "units", [Audience.Internal, Audience.Auditor], Scopes.UnitsRead, null, []),
        new(ExportKind.Customers, "customers", [Audience.Internal], Scopes.CustomersRead, null, []),
        new(ExportKind.Decisions, "decisions", [Audience.Internal, Audience.Auditor], Scopes.AuditRead, null, [Unit, From, Until]),
        new(ExportKind.Log, "log", [Audience.Internal, Audience.Auditor], Scopes.AuditRead, null, [ActorKind]),
        new(ExportKind.Held, "held", [Audience.Customer], Scopes.PassportRead, null, []) { IsOwnData = true },
        new(ExportKind.Portable, "portable", [Audience.Customer], Scopes.PassportRead, null, []) { IsOwnData = true },
        new(ExportKind.Processing, "processing", [Audience.Customer], Scopes.PassportRead, null, []),
        new(ExportKind.ProcessingOfAll, "processing", [Audience.Internal, Audience.Auditor], Scopes.AuditRead, null, []),
    ];

    /// <summary>The row of a kind.</summary>
    public static ExportKindRow Of(ExportKind kind) => All.Single(row => row.Kind == kind);

    /// <summary>The kinds of an audience, in the table's order; none for suppliers.</summary>
    public static IEnumerable<ExportKindRow> For(Audience audience) => All.Where(row => row.Audiences.Contains(audience));

    /// <summary>Whether a token opens a kind: it carries the scope, and where customers' data is in it, it is not narrowed to some of that (RFC 9396).</summary>
    public static bool Opens(this ExportKindRow row, Principal caller) => caller.Scopes.Contains(row.Scope) && ((row.Category is null && !row.IsOwnData) || caller.Details is null);

    /// <summary>The kind an audience knows by a name; null: it has none of that name.</summary>
    public static ExportKindRow? Find(Audience audience, string name) => For(audience).FirstOrDefault(row => row.Name == name);
}
