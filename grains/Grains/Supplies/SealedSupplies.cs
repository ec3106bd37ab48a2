using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Supplies;

namespace Ecosystem.Grains.Supplies;

/// <summary>The plain text behind sealed reports, and what must be in range before it is sealed: the rules never see it.</summary>
/// <remarks>The messages are kept as long as the events that carry them: they may gain optional members, never lose or change one.</remarks>
public static class SealedSupplies
{
    private const int NameLengthMax = 80;
    private const int LineMax = 9_999;
    private const long QuantityMax = 1_000_000_000_000;
    private const long SoldMax = 1_000_000_000;
    private static readonly DateOnly s_firstDay = new(2000, 1, 1);

    /// <summary>How far ahead of the clock a moment may lie: clocks differ, and days begin earlier elsewhere.</summary>
    private static readonly TimeSpan s_aheadMax = TimeSpan.FromDays(1);

    public static Refusal? Refuse(ImmutableArray<StockLevel> levels, DateTimeOffset now) => Count("levels", levels) ?? levels.Select((one, n) =>
        Name($"levels[{n}].sku", one.Sku) ?? Name($"levels[{n}].site", one.Site) ?? Amount($"levels[{n}].onHand", one.OnHand) ?? Amount($"levels[{n}].reserved", one.Reserved)
        ?? Amount($"levels[{n}].inTransit", one.InTransit) ?? AsOf($"levels[{n}].asOf", one.AsOf, now)).FirstOrDefault(one => one is not null);

    public static Refusal? Refuse(ImmutableArray<ScheduledLine> lines, DateTimeOffset now) => Count("lines", lines) ?? lines.Select((one, n) =>
        Name($"lines[{n}].order", one.Order) ?? (one.Line is >= 1 and <= LineMax ? null : SupplyRefusals.OutOfRange($"lines[{n}].line", $"1 to {LineMax}"))
        ?? Name($"lines[{n}].sku", one.Sku) ?? Name($"lines[{n}].site", one.Site) ?? Amount($"lines[{n}].quantity", one.Quantity)
        ?? (one.Ends >= one.Starts ? null : SupplyRefusals.OutOfRange($"lines[{n}].ends", "no earlier than starts"))
        ?? (Enum.IsDefined(one.Status) ? null : SupplyRefusals.OutOfRange($"lines[{n}].status", "planned, released, running, done or cancelled"))
        ?? AsOf($"lines[{n}].asOf", one.AsOf, now)).FirstOrDefault(one => one is not null);

    public static Refusal? Refuse(ImmutableArray<SoldLine> lines, DateTimeOffset now) => Count("lines", lines) ?? lines.Select((one, n) =>
        Name($"lines[{n}].sku", one.Sku)
        ?? (one.Day >= s_firstDay && one.Day <= DateOnly.FromDateTime((now + s_aheadMax).UtcDateTime) ? null : SupplyRefusals.OutOfRange($"lines[{n}].day", "from 2000-01-01 to tomorrow"))
        ?? (one.Quantity is >= -SoldMax and <= SoldMax ? null : SupplyRefusals.OutOfRange($"lines[{n}].quantity", $"-{SoldMax} to {SoldMax}"))
        ?? AsOf($"lines[{n}].asOf", one.AsOf, now)).FirstOrDefault(one => one is not null);

    /// <summary>A report as it is sealed.</summary>
    public static string Write<T>(T report) => JsonSerializer.Serialize(report, DomainJson.Options);

    /// <summary>A sealed report that was opened.</summary>
    public static T Read<T>(string text) => JsonSerializer.Deserialize<T>(text, DomainJson.Options) ?? throw new InvalidOperationException("A sealed value holds no object.");

    private static Refusal? Count<T>(string what, ImmutableArray<T> items) =>
        items.IsDefaultOrEmpty || items.Length > SupplyCommand.ReportsMax ? SupplyRefusals.OutOfRange(what, $"1 to {SupplyCommand.ReportsMax} in one command") : null;

    private static Refusal? Name(string member, string? name) =>
        name is { Length: >= 1 and <= NameLengthMax } && !name.Any(char.IsControl) ? null : SupplyRefusals.OutOfRange(member, $"1 to {NameLengthMax} printable characters");

    private static Refusal? Amount(string member, long amount) => amount is >= 0 and <= QuantityMax ? null : SupplyRefusals.OutOfRange(member, $"0 to {QuantityMax}");

    private static Refusal? AsOf(string member, DateTimeOffset asOf, DateTimeOffset now) =>
        asOf > DateTimeOffset.UnixEpoch && asOf <= now + s_aheadMax ? null : SupplyRefusals.OutOfRange(member, "after 1970 and not more than a day ahead: it would keep out every later word");
}
