using Ecosystem.Domain;
using GraphQL;

namespace Ecosystem.Api.Graph;

/// <summary>An amount in the minor unit of a currency: 1999 and USD are 19.99 dollars.</summary>
[Name("Money")]
public sealed class MoneyType(Money money)
{
    /// <summary>Cents, 分; between -2^53 and 2^53, so that a JSON number keeps it exactly.</summary>
    public long MinorUnits => money.MinorUnits;

    /// <summary>ISO 4217, such as CNY or USD.</summary>
    public string Currency => money.Currency;

    internal static MoneyType? Of(Money? money) => money is { } known ? new(known) : null;
}

/// <summary>An amount in the minor unit of a currency: 1999 and USD are 19.99 dollars.</summary>
public sealed record MoneyInput
{
    /// <summary>Cents, 分; between -2^53 and 2^53.</summary>
    public required long MinorUnits { get; init; }

    /// <summary>ISO 4217, such as CNY or USD.</summary>
    public required string Currency { get; init; }

    internal Money ToMoney() => new(MinorUnits, Currency);
}
