using System.Text.Json.Serialization;

namespace Ecosystem.Domain;

/// <summary>An amount in the minor unit of a currency (ISO 4217), checked: it never overflows silently and never mixes currencies.</summary>
/// <param name="MinorUnits">Cents, 分; −(2^53 − 1) to 2^53 − 1, the whole numbers that every JSON reader keeps exactly (RFC 7493 §2.2).</param>
/// <param name="Currency">Three capital letters, such as CNY or USD.</param>
[GenerateSerializer, Immutable, Alias("money")]
public readonly record struct Money([property: Id(0)] long MinorUnits, [property: Id(1)] string Currency)
{
    /// <summary>Largest amount either way, inclusive.</summary>
    public const long MinorUnitsMax = (1L << 53) - 1;

    /// <summary>Nothing, in a currency.</summary>
    public static Money Zero(string currency) => new(0, currency);

    /// <summary>Whether the amount and the currency are in range.</summary>
    [JsonIgnore]
    public bool IsWellFormed =>
        MinorUnits is >= -MinorUnitsMax and <= MinorUnitsMax && Currency is { Length: 3 } && !Currency.AsSpan().ContainsAnyExceptInRange('A', 'Z');

    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The sum leaves the range.</exception>
    public static Money operator +(Money left, Money right) => new(InRange(checked(left.MinorUnits + Same(left, right).MinorUnits)), left.Currency);

    /// <exception cref="InvalidOperationException">The currencies differ.</exception>
    /// <exception cref="OverflowException">The difference leaves the range.</exception>
    public static Money operator -(Money left, Money right) => new(InRange(checked(left.MinorUnits - Same(left, right).MinorUnits)), left.Currency);

    public static bool operator >(Money left, Money right) => left.MinorUnits > Same(left, right).MinorUnits;
    public static bool operator <(Money left, Money right) => left.MinorUnits < Same(left, right).MinorUnits;

    public override string ToString() => $"{MinorUnits / 100m:0.00} {Currency}";

    private static long InRange(long minorUnits) => minorUnits is >= -MinorUnitsMax and <= MinorUnitsMax
        ? minorUnits
        : throw new OverflowException($"{minorUnits} minor units are outside ±{MinorUnitsMax}, beyond which JSON no longer keeps an amount exactly.");

    private static Money Same(Money left, Money right) => left.Currency == right.Currency
        ? right
        : throw new InvalidOperationException($"Amounts in {left.Currency} and {right.Currency} cannot be combined.");
}
