using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>What a sales unit answers. Anything but <see cref="UnitRefused"/> is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(UnitAccepted), "accepted")]
[JsonDerivedType(typeof(UnitRefused), "refused")]
[JsonDerivedType(typeof(QuarterAnswer), "quarterClosed")]
[JsonDerivedType(typeof(Granted), "granted")]
[JsonDerivedType(typeof(NeedsCountersign), "needsCountersign")]
[JsonDerivedType(typeof(Denied), "denied")]
[JsonDerivedType(typeof(GrantAnswer), "grant")]
[GenerateSerializer, Immutable, Alias("unit-answer")]
public abstract record SalesUnitAnswer;

/// <summary>Done, or already so.</summary>
/// <param name="Changed">How many things changed; 0 when everything was known already.</param>
[GenerateSerializer, Immutable, Alias("unit-accepted")]
public sealed record UnitAccepted([property: Id(0)] int Changed) : SalesUnitAnswer;

/// <summary>Not done; nothing changed.</summary>
[GenerateSerializer, Immutable, Alias("unit-refused")]
public sealed record UnitRefused([property: Id(0)] Refusal Refusal) : SalesUnitAnswer;

/// <summary>A quarter closed or restated, and what followed.</summary>
/// <param name="Attainment">Basis points.</param>
/// <param name="Unlocked">Permissions this closing opened.</param>
/// <param name="Locked">Permissions this closing took away.</param>
[GenerateSerializer, Immutable, Alias("quarter-answer")]
public sealed record QuarterAnswer(
    [property: Id(0)] int Attainment, [property: Id(1)] Credit Credit, [property: Id(2)] ImmutableArray<Permission> Unlocked, [property: Id(3)] ImmutableArray<Permission> Locked) : SalesUnitAnswer;

/// <summary>An answer of <c>authorize</c>.</summary>
[GenerateSerializer, Immutable, Alias("authorization")]
public abstract record Authorization([property: Id(0)] DecisionId Decision, [property: Id(1)] DecisionTrace Trace) : SalesUnitAnswer
{
    /// <summary>Which of the three answers it is.</summary>
    [JsonIgnore]
    public Outcome Outcome => this switch { Granted => Outcome.Granted, NeedsCountersign => Outcome.NeedsCountersign, _ => Outcome.Denied };
}

/// <summary>Allowed, and the amount is held.</summary>
/// <param name="ExpiresAt">When the hold is given back unless posted.</param>
[GenerateSerializer, Immutable, Alias("granted")]
public sealed record Granted(DecisionId Decision, DecisionTrace Trace, [property: Id(0)] HoldId Hold, [property: Id(1)] Money Amount, [property: Id(2)] DateTimeOffset ExpiresAt)
    : Authorization(Decision, Trace);

/// <summary>需总部加签: headquarters must countersign. An approval is open.</summary>
[GenerateSerializer, Immutable, Alias("needs-countersign")]
public sealed record NeedsCountersign(DecisionId Decision, DecisionTrace Trace, [property: Id(0)] ApprovalId Approval, [property: Id(1)] ImmutableArray<string> Reasons)
    : Authorization(Decision, Trace);

/// <summary>Not allowed.</summary>
[GenerateSerializer, Immutable, Alias("denied")]
public sealed record Denied(DecisionId Decision, DecisionTrace Trace, [property: Id(0)] ImmutableArray<string> Reasons)
    : Authorization(Decision, Trace);

/// <summary>A permission was given or passed on.</summary>
[GenerateSerializer, Immutable, Alias("grant-answer")]
public sealed record GrantAnswer([property: Id(0)] GrantId Grant) : SalesUnitAnswer;
