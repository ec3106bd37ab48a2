using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

// One row of each file, as it is after repairs. Amounts are minor units of the import's currency.

/// <summary>A person who sells, and the manager whose team is the sales unit.</summary>
public sealed record AgentRow(string Name, string Manager, string RegionalOffice);

/// <param name="ListPriceMinor">At least 0.</param>
public sealed record ProductRow(string Name, string Series, long ListPriceMinor);

/// <param name="RevenueMillions">Annual revenue in millions, at least 0; null when blank.</param>
/// <param name="Employees">At least 0; null when blank.</param>
/// <param name="SubsidiaryOf">The parent's name; empty when it has none.</param>
public sealed record AccountRow(
    string Name, string Sector, int? YearEstablished, decimal? RevenueMillions, int? Employees, string OfficeLocation, string SubsidiaryOf);


/// <param name="Account">Null when the export names none.</param>
/// <param name="ValueMinor">Set for won and lost deals; 0 for lost ones.</param>
public sealed record DealRow(
    string OpportunityId, string Agent, string Product, string? Account, DealStage Stage, DateOnly? Engaged, DateOnly? Closed, long? ValueMinor);

/// <param name="TargetMinor">More than 0.</param>
public sealed record TargetRow(string Manager, Quarter Quarter, long TargetMinor);

/// <param name="Score">−100 to 100.</param>
public sealed record NpsRow(string Manager, Quarter Quarter, int Score, int Responses);

/// <param name="OccurredAt">UTC.</param>
public sealed record InteractionRow(string Id, string Account, DateTimeOffset OccurredAt, string Channel, string Direction, string Summary);
