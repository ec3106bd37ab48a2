using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Supplies;

/// <summary>What can happen to a customer's supplies. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(InventoryReported), "inventoryReported")]
[JsonDerivedType(typeof(ScheduleReported), "scheduleReported")]
[JsonDerivedType(typeof(SalesReported), "salesReported")]
[JsonDerivedType(typeof(EntitlementUsed), "entitlementUsed")]
public abstract record SupplyEvent;

/// <param name="Levels">Those that replaced what was known.</param>
public sealed record InventoryReported(ImmutableArray<Report> Levels) : SupplyEvent;

/// <param name="Lines">Those that replaced what was known.</param>
public sealed record ScheduleReported(ImmutableArray<Report> Lines) : SupplyEvent;

/// <param name="Pieces">Those that were not known.</param>
public sealed record SalesReported(ImmutableArray<SalesPiece> Pieces, DateOnly Through) : SupplyEvent;

/// <summary>The customer used what it is entitled to. Written before the answer leaves; settlements are counted from these.</summary>
/// <param name="Client">OAuth client that called.</param>
/// <param name="Units">Rows answered; 0: there was nothing.</param>
public sealed record EntitlementUsed(Entitlement Feature, string Client, DateTimeOffset At, int Units) : SupplyEvent;
