using Ecosystem.Api.Graph;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Api.SalesUnits;

/// <summary>What every change to a sales unit is given.</summary>
public abstract record UnitInput : MutationInput
{
    /// <summary>The sales unit.</summary>
    [Id]
    public required string Unit { get; init; }
}

/// <summary>A quarter's net promoter score.</summary>
public sealed record RecordNpsInput : UnitInput
{
    /// <summary>Which quarter.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>-100 to 100.</summary>
    public required int Score { get; init; }

    /// <summary>How many answered; 0 to 10,000,000.</summary>
    public required int Responses { get; init; }
}

/// <summary>A quarter to close, or to restate with the figures as they are now.</summary>
public sealed record CloseQuarterInput : UnitInput
{
    /// <summary>Which quarter; it must be over.</summary>
    public required Quarter Quarter { get; init; }

    /// <summary>What the unit was to win; more than zero, in its currency.</summary>
    public required MoneyInput Target { get; init; }
}

/// <summary>What is to be authorized.</summary>
public sealed record AuthorizeInput : UnitInput
{
    /// <summary>What it wants to do.</summary>
    public required Permission Permission { get; init; }

    /// <summary>What it is for.</summary>
    public required TargetInput Target { get; init; }

    /// <summary>How much; zero or more, in the unit's currency.</summary>
    public required MoneyInput Amount { get; init; }

    /// <summary>Off the list price, in hundredths of a percent; 0 to 10,000; none when left out.</summary>
    public int? DiscountBasisPoints { get; init; }

    /// <summary>Who proposed it; a human when left out.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The plugin the action needs; none when left out.</summary>
    public string? Plugin { get; init; }

    /// <summary>The fund that is to pay, where the permission is paid from one; when left out, the unit's only one.</summary>
    [Id]
    public string? Fund { get; init; }

    /// <summary>Usage receipts of your own organisation's reads whose data it is asked for by, 1 to 20, each once; left out when none is meant. The decision names them for ever.</summary>
    public IReadOnlyList<string>? BasedOn { get; init; }
}

/// <summary>What an authorization is for.</summary>
public sealed record TargetInput
{
    /// <summary>How narrow it is.</summary>
    public required TargetKind Kind { get; init; }

    /// <summary>The customer, project or touchpoint, up to 72 characters; left out for the unit itself.</summary>
    public string? Id { get; init; }

    internal Target ToTarget() => new(Kind, Id ?? "");
}

/// <summary>A hold to finish.</summary>
public sealed record HoldInput : UnitInput
{
    /// <summary>The hold, as `authorize` named it.</summary>
    [Id]
    public required string Hold { get; init; }
}
