using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Silo.Import;

/// <summary>A quarter to close against a target.</summary>
public sealed record PlannedClosing(Quarter Quarter, Money Target);

/// <summary>Everything one sales unit is told, in this order.</summary>
/// <param name="Manager">Whose team it is, for messages to the operator.</param>
/// <param name="Deals">In commands of at most <see cref="ImportPlan.DealsPerCommand"/>.</param>
/// <param name="Closings">In order of time.</param>
public sealed record PlannedUnit(
    SalesUnitId Id, string Manager, EstablishUnit Establish, ImmutableArray<RecordDeals> Deals, ImmutableArray<RecordNps> Nps, ImmutableArray<PlannedClosing> Closings);

/// <summary>Everything one customer is told, in this order.</summary>
/// <param name="Account">For messages to the operator.</param>
/// <param name="Interactions">In commands of at most <see cref="ImportPlan.InteractionsPerCommand"/>.</param>
public sealed record PlannedCustomer(CustomerId Id, string Account, RegisterCustomer Register, ImmutableArray<ImmutableArray<NewInteraction>> Interactions);

/// <summary>What an export means to the actors. Pure: the same export, key and currency give the same plan.</summary>
public sealed record ImportPlan(ImmutableArray<PlannedUnit> Units, ImmutableArray<PlannedCustomer> Customers)
{
    /// <summary>Most deals in one command.</summary>
    public const int DealsPerCommand = 500;

    /// <summary>Most interactions in one command.</summary>
    public const int InteractionsPerCommand = 200;

    /// <param name="pseudonyms">Gives names their ids: the same name, in this installation, always the same one.</param>
    /// <param name="currency">ISO 4217; every amount of the export is in it.</param>
    public static ImportPlan Of(CrmExport export, Pseudonyms pseudonyms, string currency)
    {
        var agents = export.Agents.ToLookup(agent => agent.Manager);
        var deals = export.Deals.ToLookup(deal => export.ManagerOf[deal.Agent]);
        var nps = export.Nps.ToLookup(row => row.Manager);
        var quarters = UnitFigures.Quarters(export).ToLookup(quarter => quarter.Manager);
        var interactions = export.Interactions.ToLookup(row => row.Account);
        return new(
            [
                .. export.Managers.Select(manager => new PlannedUnit(
                    pseudonyms.Of<SalesUnitId>(manager), manager, Establish(manager, [.. agents[manager]], pseudonyms, currency),
                    [.. deals[manager].Select(deal => Deal(deal, pseudonyms, currency)).Chunk(DealsPerCommand).Select(chunk => new RecordDeals([.. chunk]))],
                    [.. nps[manager].OrderBy(row => row.Quarter).Select(row => new RecordNps(row.Quarter, row.Score, row.Responses))],
                    [.. quarters[manager].Where(quarter => quarter.Source is not TargetSource.None).Select(quarter => new PlannedClosing(quarter.Quarter, new(quarter.TargetMinor, currency)))])),
            ],
            [
                .. export.Accounts.Select(account => new PlannedCustomer(
                    pseudonyms.Of<CustomerId>(account.Name), account.Name, Register(account),
                    [.. interactions[account.Name].Select(Interaction).Chunk(InteractionsPerCommand).Select(chunk => chunk.ToImmutableArray())])),
            ]);
    }

    /// <remarks>The region is the office that most of the team belong to; of several, the first in the file.</remarks>
    private static EstablishUnit Establish(string manager, ImmutableArray<AgentRow> agents, Pseudonyms pseudonyms, string currency) => new(
        manager,
        agents.CountBy(agent => agent.RegionalOffice).MaxBy(office => office.Value).Key,
        currency,
        [.. agents.Select(agent => new SellerName(pseudonyms.Of<SellerId>(agent.Name), agent.Name))]);

    private static Deal Deal(DealRow deal, Pseudonyms pseudonyms, string currency) => new(
        OpportunityId.From(OpportunityId.Prefix + deal.OpportunityId),
        deal.Account is null ? null : pseudonyms.Of<CustomerId>(deal.Account),
        pseudonyms.Of<SellerId>(deal.Agent),
        deal.Product,
        deal.Stage,
        deal.Engaged,
        deal.Closed,
        deal.ValueMinor is { } minor ? new Money(minor, currency) : null);

    private static RegisterCustomer Register(AccountRow account) => new(
        account.Name, account.Sector, account.YearEstablished, account.RevenueMillions?.ToString(CultureInfo.InvariantCulture), account.Employees,
        account.OfficeLocation.Length > 0 ? account.OfficeLocation : null, account.SubsidiaryOf.Length > 0 ? account.SubsidiaryOf : null);

    private static NewInteraction Interaction(InteractionRow row) => new(row.Id, row.OccurredAt, row.Channel, row.Direction, row.Summary);
}
