using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What a sales unit remembers; rebuilt from its events.</summary>
public sealed record SalesUnitState(SalesUnitId Id)
{
    /// <summary>Null until the unit is established.</summary>
    public UnitProfile? Profile { get; init; }

    public ImmutableDictionary<OpportunityId, Deal> Deals { get; init; } = ImmutableDictionary<OpportunityId, Deal>.Empty;
    public ImmutableSortedDictionary<Quarter, QuarterFigures> Quarters { get; init; } = ImmutableSortedDictionary<Quarter, QuarterFigures>.Empty;

    /// <summary>Null until the unit is established.</summary>
    public Credit? Credit { get; init; }

    /// <summary>Sorted: the same permissions are the same JSON, whatever order they were opened in.</summary>
    public ImmutableSortedSet<Permission> Unlocked { get; init; } = [];

    /// <summary>Live holds, and those finished in the quarter they were placed in.</summary>
    public ImmutableDictionary<HoldId, Hold> Holds { get => Book.All; init => Book = HoldBook.Of(value); }

    /// <summary>The holds, with what decisions ask of them.</summary>
    [JsonIgnore]
    internal HoldBook Book { get; init; } = HoldBook.Empty;

    public ImmutableDictionary<ApprovalId, PendingCountersign> Pending { get; init; } = ImmutableDictionary<ApprovalId, PendingCountersign>.Empty;

    public Tally Tally { get; init; } = new(0, 0, 0, 0);

    /// <summary>The data views that are available: one leg of every grant.</summary>
    public ImmutableSortedSet<string> DataViews { get; init; } = EmptyNames;

    /// <summary>The tools that are available: the other leg.</summary>
    public ImmutableSortedSet<string> Tools { get; init; } = EmptyNames;

    /// <summary>Grants that were not taken back, expired ones too.</summary>
    public ImmutableDictionary<GrantId, PermissionGrant> Grants { get; init; } = ImmutableDictionary<GrantId, PermissionGrant>.Empty;

    /// <summary>Standing grants that were given once: taken back, they are not given again by the next import.</summary>
    public ImmutableHashSet<GrantId> Given { get; init; } = [];

    /// <summary>Where projects and touchpoints belong, by <see cref="GrantBook.PlaceKey"/>.</summary>
    public ImmutableDictionary<string, Place> Places { get; init; } = ImmutableDictionary<string, Place>.Empty;

    /// <summary>Until when each plugin's certificate is valid; one that was withdrawn is not listed.</summary>
    public ImmutableSortedDictionary<string, DateTimeOffset> Plugins { get; init; } = ImmutableSortedDictionary.Create<string, DateTimeOffset>(StringComparer.Ordinal);

    /// <summary>What the unit is to win in a quarter, where that was set ahead of its close.</summary>
    public ImmutableSortedDictionary<Quarter, Money> Targets { get; init; } = ImmutableSortedDictionary<Quarter, Money>.Empty;

    /// <summary>The latest week that was closed, or null.</summary>
    public IsoWeek? LatestWeek { get; init; }

    /// <summary>The latest coach case, open or closed; null when there was none.</summary>
    public CoachCase? Coach { get; init; }

    /// <summary>What is counted for the board's figures, by quarter.</summary>
    public ImmutableSortedDictionary<Quarter, QuarterTally> Counted { get; init; } = ImmutableSortedDictionary<Quarter, QuarterTally>.Empty;

    /// <summary>Credit as it stood after each quarter's close.</summary>
    public ImmutableSortedDictionary<Quarter, int> CreditAfter { get; init; } = ImmutableSortedDictionary<Quarter, int>.Empty;

    /// <summary>Cross-team tickets, by their id in the source system.</summary>
    public ImmutableDictionary<string, Ticket> Tickets { get; init; } = ImmutableDictionary<string, Ticket>.Empty;

    /// <summary>Suggestions made to the unit, by their id in the source system.</summary>
    public ImmutableDictionary<string, Suggestion> Suggestions { get; init; } = ImmutableDictionary<string, Suggestion>.Empty;

    /// <summary>Funds the unit has heard of, and how it stands with each.</summary>
    public ImmutableDictionary<FundId, UnitFund> Funds { get; init; } = ImmutableDictionary<FundId, UnitFund>.Empty;

    /// <summary>A policy on trial, where nothing is kept (the sandbox, a comparison, a report): it stands in for whichever policy a command names.</summary>
    [JsonIgnore]
    public Policy? Trial { get; init; }

    /// <summary>The policy a command names, or the one on trial; null when there is none of that name.</summary>
    public Policy? PolicyOf(string? version) => Trial ?? Policies.Find(version);

    /// <summary>Whether a permission needs no unlocking, or has been unlocked (SU-4).</summary>
    public bool IsOpen(Permission permission, Policy policy)
    {
        foreach (var rule in policy.Unlocks)
            if (rule.Permission == permission) return Unlocked.Contains(permission);
        return true;
    }

    private static ImmutableSortedSet<string> EmptyNames => ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The latest quarter that was closed, or null.</summary>
    [JsonIgnore]
    public QuarterFigures? LatestClosed => Quarters.Values.LastOrDefault(quarter => quarter.Attainment is not null);

    /// <summary>What is held now, or held and spent this quarter, of a permission on the unit's own authority, in minor units.</summary>
    public long Used(Permission permission, DateTimeOffset now) => Book.Used(permission, now);

    /// <summary>What is held now or has been spent under the live lease of a fund, in minor units; zero when there is none.</summary>
    public long Drawn(UnitFund fund, DateTimeOffset now) => fund.Lease is { } lease ? fund.Spent + Book.Held(lease.Id, now) : 0;

    // Worked out when first asked for, and again once what it is made of has changed; never kept in a snapshot. Two threads that ask at once work out the same.
    private GrantIndex? _index;

    /// <summary><see cref="Grants"/> as decisions look them up.</summary>
    internal GrantIndex Index => _index is { } known && known.IsOf(this) ? known : _index = new(this);
}

/// <summary>Who a unit is.</summary>
public sealed record UnitProfile(Sealed Name, string Region, string Currency, ImmutableArray<Seller> Sellers);

/// <summary>A quarter's figures.</summary>
/// <param name="Won">Null until the quarter is closed.</param>
/// <param name="Attainment">Basis points; null until the quarter is closed.</param>
/// <param name="Revision">0 until closed, then how often it was closed or restated.</param>
[GenerateSerializer, Immutable, Alias("quarter-figures")]
public sealed record QuarterFigures(
    [property: Id(0)] Quarter Quarter, [property: Id(1)] Money? Won, [property: Id(2)] Money? Target, [property: Id(3)] int? Attainment, [property: Id(4)] int Revision, [property: Id(5)] NpsFigures? Nps);

/// <summary>A net promoter score and how many answered.</summary>
[GenerateSerializer, Immutable, Alias("nps-figures")]
public sealed record NpsFigures([property: Id(0)] int Score, [property: Id(1)] int Responses);

/// <summary>How a hold stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HoldStatus>))]
public enum HoldStatus
{
    [JsonStringEnumMemberName("pending")] Pending,
    [JsonStringEnumMemberName("posted")] Posted,
    [JsonStringEnumMemberName("voided")] Voided,
    [JsonStringEnumMemberName("expired")] Expired,
}

/// <summary>An amount set aside.</summary>
/// <param name="ExpiresAt">From this moment on it no longer counts, whether or not its expiry has been written yet.</param>
/// <param name="Fund">The fund that is to pay, or null.</param>
/// <param name="Lease">The lease it is held under, or null.</param>
[GenerateSerializer, Immutable, Alias("hold")]
public sealed record Hold(
    [property: Id(0)] HoldId Id, [property: Id(1)] Permission Permission, [property: Id(2)] Money Amount, [property: Id(3)] DateTimeOffset PlacedAt,
    [property: Id(4)] DateTimeOffset ExpiresAt, [property: Id(5)] ApprovalId? Countersigned, [property: Id(6)] HoldStatus Status,
    [property: Id(7)] FundId? Fund = null, [property: Id(8)] LeaseId? Lease = null)
{
    /// <summary>Whether the amount is still set aside.</summary>
    public bool IsLive(DateTimeOffset now) => Status == HoldStatus.Pending && now < ExpiresAt;
}

/// <summary>A decision that waits for headquarters.</summary>
/// <param name="RequestedAt">Null when it was asked for before the moment was kept.</param>
/// <param name="Fund">The fund that is to pay, or null.</param>
public sealed record PendingCountersign(DecisionId Decision, Permission Permission, Money Amount, string Policy, DateTimeOffset? RequestedAt = null, FundId? Fund = null);

/// <summary>What has come of decisions and holds so far.</summary>
/// <param name="Lapsed">Holds voided or expired.</param>
public sealed record Tally(long Decided, long Denied, long Posted, long Lapsed);
