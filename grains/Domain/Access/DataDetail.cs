using System.Collections.Immutable;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Access;

/// <summary>A customer, and which of its data: what one authorization detail of a token names (RFC 9396).</summary>
/// <param name="Customer">Its pseudonym.</param>
/// <param name="Categories">At least one.</param>
/// <param name="Purpose">The only purpose; null: whichever.</param>
[GenerateSerializer, Immutable, Alias("data-detail")]
public sealed record DataDetail([property: Id(0)] string Customer, [property: Id(1)] ImmutableArray<DataCategory> Categories, [property: Id(2)] string? Purpose)
{
    /// <summary>Whether it names data of a customer, for a purpose. Compared letter by letter.</summary>
    public bool Names(string customer, DataCategory category, string? purpose) =>
        Customer == customer && Categories.Contains(category) && (Purpose is null || Purpose == purpose);
}
