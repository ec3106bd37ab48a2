using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>Where an import goes: the actors, or the same rules without a cluster in a test.</summary>
public interface IImportTarget
{
    /// <summary>Customers the platform lists already.</summary>
    Task<IReadOnlySet<CustomerId>> KnownCustomersAsync(CancellationToken cancellation);

    /// <summary>Which of these deals a unit holds already, and which unit.</summary>
    Task<ImmutableArray<DealUnit>> DealUnitsAsync(ImmutableArray<OpportunityId> deals);

    Task<UnitBoard?> BoardAsync(SalesUnitId unit);
    Task<SalesUnitAnswer> EstablishAsync(SalesUnitId unit, EstablishUnit profile, string idempotencyKey);
    Task<SalesUnitAnswer> RecordDealsAsync(SalesUnitId unit, RecordDeals deals, string idempotencyKey);
    Task<SalesUnitAnswer> RecordNpsAsync(SalesUnitId unit, RecordNps nps, string idempotencyKey);
    Task<SalesUnitAnswer> CloseQuarterAsync(SalesUnitId unit, Quarter quarter, Money target, string idempotencyKey);
    Task<CustomerAnswer> RegisterAsync(CustomerId customer, RegisterCustomer profile, string idempotencyKey);
    Task<CustomerAnswer> RecordInteractionsAsync(CustomerId customer, ImmutableArray<NewInteraction> interactions, string idempotencyKey);
}
