using Ecosystem.Api.Graph;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Domain.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.SalesUnits;

/// <summary>A fund as the unit stands with it, as far as the unit has heard.</summary>
[Name("UnitFund")]
public sealed class UnitFundType(FundOnBoard fund, string currency)
{
    /// <summary>Starts with fu_.</summary>
    [Id]
    public string Fund => fund.Fund.Value;

    /// <summary>What the unit may hold and spend up to; null: it has no lease any more.</summary>
    public UnitLeaseType? Lease => fund.Lease is { } lease ? new(lease, fund.Drawn) : null;

    /// <summary>Whether finance agrees with the fund. While not, every authorization on it needs a countersign 需总部加签.</summary>
    public bool Reconciled => fund.Reconciled;

    /// <summary>Held and spent under the lease.</summary>
    public MoneyType Drawn => new(new Money(fund.Drawn, currency));
}

/// <summary>The unit's lease of a fund.</summary>
[Name("UnitLease")]
public sealed class UnitLeaseType(FundLease lease, long drawn)
{
    /// <summary>Starts with le_.</summary>
    [Id]
    public string Id => lease.Id.Value;

    /// <summary>The whole limit, what is held and spent of it included.</summary>
    public MoneyType Amount => new(lease.Amount);

    /// <summary>What may still be held.</summary>
    public MoneyType Headroom => new(lease.Amount with { MinorUnits = lease.Amount.MinorUnits - drawn });

    /// <summary>From this moment on nothing new may be held under it.</summary>
    public DateTimeOffset ExpiresAt => lease.ExpiresAt;
}

/// <summary>Reading of the fund a caller wants to pay from.</summary>
internal static class FundChoice
{
    /// <summary>What is wrong with a text that is no fund's id.</summary>
    public static Refusal Malformed { get; } = SalesUnitRefusals.OutOfRange("fund", $"an id that starts with {FundId.Prefix}, or left out");

    /// <summary>Reads an id; none is fine. False when the text is not one.</summary>
    public static bool TryRead(string? text, out FundId? fund)
    {
        var well = Ids.TryParse<FundId>(text, out var read);
        fund = well ? read : null;
        return well || text is null;
    }
}
