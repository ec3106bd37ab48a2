using System.Collections.Immutable;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.SalesUnits;

/// <summary>Customer data that a decision rests on, by the usage receipt under which it was read (CU-19).</summary>
/// <param name="Customer">Whose data; null: the organisation that asks has no such receipt.</param>
/// <param name="Category">What kind of data; null likewise.</param>
/// <param name="Fields">Which fields; none likewise.</param>
[GenerateSerializer, Immutable, Alias("basis")]
public sealed record Basis([property: Id(0)] ReceiptId Receipt, [property: Id(1)] CustomerId? Customer, [property: Id(2)] DataCategory? Category, [property: Id(3)] ImmutableArray<string> Fields)
{
    /// <summary>Most receipts one decision can rest on.</summary>
    public const int CountMax = 20;
}
