using System.Text.Json;

namespace Ecosystem.Testing.Holds;

/// <summary>
/// A second set of books on what sales units hold and spend, kept from the rows of the log and from what callers were told, in plain arithmetic.
/// It knows neither the platform's state nor its rules (this assembly cannot name them), only the figures of docs/rules/sales-unit.md.
/// </summary>
/// <remarks>
/// Rules SU-7 to SU-10: a decision stays within its largest amount; live holds on the unit's own authority and what was posted of those placed in
/// the quarter stay within the quarter's total, at every point of the log; a hold ends once. Members and events the books do not know are passed over.
/// </remarks>
public sealed class MoneyBooks
{
    /// <summary>Largest decision, and held and spent in a quarter, in minor units, by permission and tier: policies 2026-1 to 2026-3.</summary>
    private static readonly Dictionary<(string Permission, string Tier), (long Decision, long Quarter)> s_limits = new()
    {
        [("pricing.approve", "A")] = (100_000_00, 1_000_000_00),
        [("pricing.approve", "B")] = (50_000_00, 400_000_00),
        [("pricing.approve", "C")] = (20_000_00, 100_000_00),
        [("pricing.approve", "D")] = (5_000_00, 20_000_00),
        [("resources.approve", "A")] = (100_000_00, 1_000_000_00),
        [("resources.approve", "B")] = (50_000_00, 500_000_00),
        [("resources.approve", "C")] = (20_000_00, 200_000_00),
    };

    private static readonly TimeSpan s_holdLives = TimeSpan.FromMinutes(1440);

    private enum Ended
    {
        Not,
        Posted,
        Voided,
        Expired,
    }

    private sealed class Hold
    {
        public required string Permission { get; init; }
        public required long Amount { get; init; }
        public required DateTimeOffset Placed { get; init; }
        public required DateTimeOffset Expires { get; init; }
        public required bool OwnAuthority { get; init; }
        public Ended Ended { get; set; }

        public long Counts(DateTimeOffset now) => OwnAuthority && ((Ended == Ended.Not && now < Expires) || (Ended == Ended.Posted && QuarterOf(Placed) == QuarterOf(now))) ? Amount : 0;
    }

    private sealed class Unit
    {
        public long Version { get; set; }
        public string Tier { get; set; } = "";
        public Dictionary<string, Hold> Holds { get; } = new(StringComparer.Ordinal);
        public Dictionary<string, long> Before { get; } = new(StringComparer.Ordinal);
        public Dictionary<string, long> Asked { get; } = new(StringComparer.Ordinal);
    }

    private readonly Dictionary<string, Unit> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Client, string Key), List<(LogRow Row, JsonElement Entry)>> _byKey = [];
    private readonly HashSet<string> _placed = new(StringComparer.Ordinal);
    private readonly List<string> _faults = [];

    private MoneyBooks() { }

    /// <summary>What is wrong with the log, or with what callers were told; empty when nothing is.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Holds placed, whoever allowed them.</summary>
    public int Placed => _placed.Count;

    public int Posted => Count(Ended.Posted);

    public int Voided => Count(Ended.Voided);

    public int Expired => Count(Ended.Expired);

    /// <summary>Most that was ever held and spent of what a limit allowed, in hundredths: 100 when the limit was reached.</summary>
    public long FullestPercent { get; private set; }

    /// <summary>Keeps the books over a log.</summary>
    public static MoneyBooks Over(IEnumerable<LogRow> log)
    {
        var books = new MoneyBooks();
        foreach (var row in log) books.Enter(row);
        return books;
    }

    /// <summary>Held and spent of a permission on a unit's own authority.</summary>
    public long Used(string unit, string permission, DateTimeOffset now) => _units[unit].Holds.Values.Where(hold => hold.Permission == permission).Sum(hold => hold.Counts(now));

    /// <summary>Compares with what a client's callers were told: everything acknowledged is in the log, once, as it was told.</summary>
    public MoneyBooks Against(string client, IEnumerable<(Asked Asked, Answered Answer)> told)
    {
        foreach (var (asked, answer) in told)
        {
            if (_byKey.GetValueOrDefault((client, asked.Key)) is not [var (row, entry)])
            {
                _faults.Add($"{asked.Key} was answered {answer.Outcome}, and is in the log {_byKey.GetValueOrDefault((client, asked.Key))?.Count ?? 0} times.");
                continue;
            }

            var (events, kept) = (Events(entry), entry.GetProperty("answer"));
            var placed = events.Where(one => Type(one) == "holdPlaced").ToList();
            var asTold = row.Unit == asked.Unit && asked.Want switch
            {
                Want.Authorize => Type(kept) == answer.Outcome && (answer.Outcome == "granted"
                    ? placed is [var hold] && Text(hold, "hold") == answer.Id && Minor(hold) == asked.Amount && Text(hold, "permission") == asked.Permission
                    : placed.Count == 0),
                _ => answer.Outcome == "done" && events.Count(one => Type(one) == (asked.Want == Want.Post ? "holdPosted" : "holdVoided") && Text(one, "hold") == asked.Hold) == 1,
            };
            if (!asTold) _faults.Add($"{asked} was answered {answer.Text}, and the log says {row.Entry}");
        }

        return this;
    }

    private void Enter(LogRow row)
    {
        using var document = JsonDocument.Parse(row.Entry);
        var entry = document.RootElement.Clone();
        if (!_byKey.TryGetValue((row.Client, row.Key), out var same)) _byKey.Add((row.Client, row.Key), same = []);
        same.Add((row, entry));
        if (!_units.TryGetValue(row.Unit, out var unit)) _units.Add(row.Unit, unit = new());
        if (row.Version != unit.Version + 1 || entry.GetProperty("version").GetInt64() != row.Version) Fault(row, $"follows version {unit.Version}");
        unit.Version = row.Version;
        var now = entry.GetProperty("at").GetDateTimeOffset();
        Answer(row, unit, entry, now);
        foreach (var happened in Events(entry)) Enter(row, unit, happened, now);
        Total(row, unit, now);
    }

    /// <summary>Whether the books would have answered an authorization the same: no money without room for it, and none kept back where there is room.</summary>
    private void Answer(LogRow row, Unit unit, JsonElement entry, DateTimeOffset now)
    {
        var command = entry.GetProperty("command");
        if (Type(command) != "authorize") return;
        var (permission, amount, tier) = (Text(command, "permission"), Minor(command), unit.Tier);
        var limit = LimitOf(row, permission, tier);
        var room = amount <= limit.Decision && Used(row.Unit, permission, now) + amount <= limit.Quarter;
        var (answer, holds) = (Type(entry.GetProperty("answer")), Events(entry).Count(one => Type(one) == "holdPlaced"));
        if (answer != (room ? "granted" : "needsCountersign") || holds != (room ? 1 : 0)) Fault(row, $"answered {answer} with {holds} holds, where {Used(row.Unit, permission, now)} were used and {amount} asked for");
    }

    private void Enter(LogRow row, Unit unit, JsonElement happened, DateTimeOffset now)
    {
        switch (Type(happened))
        {
            case "creditAssessed":
                unit.Tier = Text(happened.GetProperty("credit"), "tier");
                break;
            case "countersignRequested":
                unit.Asked[Text(happened, "approval")] = Minor(happened);
                break;
            case "holdPlaced":
                Place(row, unit, happened, now);
                break;
            case "holdPosted":
                End(row, unit, happened, now, Ended.Posted);
                break;
            case "holdVoided":
                End(row, unit, happened, now, Ended.Voided);
                break;
            case "holdExpired":
                End(row, unit, happened, now, Ended.Expired);
                break;
        }
    }

    private void Place(LogRow row, Unit unit, JsonElement placed, DateTimeOffset now)
    {
        var (id, amount) = (Text(placed, "hold"), Minor(placed));
        var approval = placed.TryGetProperty("countersigned", out var countersigned) ? countersigned.GetString() : null;
        var hold = new Hold
        {
            Permission = Text(placed, "permission"),
            Amount = amount,
            Placed = placed.GetProperty("placedAt").GetDateTimeOffset(),
            Expires = placed.GetProperty("expiresAt").GetDateTimeOffset(),
            OwnAuthority = approval is null,
        };
        if (!_placed.Add(id)) Fault(row, $"places {id} a second time");
        if (amount < 0) Fault(row, $"holds {amount}");
        if (hold.Placed != now || hold.Expires != now + s_holdLives) Fault(row, $"holds {id} from {hold.Placed:O} to {hold.Expires:O}");
        if (approval is null && amount > LimitOf(row, hold.Permission, unit.Tier).Decision) Fault(row, $"holds {amount}, more than one decision may");
        if (approval is not null && !(unit.Asked.Remove(approval, out var asked) && asked == amount)) Fault(row, $"holds {amount} on {approval}, which nobody asked for or which was used before");
        unit.Holds[id] = hold;
    }

    private void End(LogRow row, Unit unit, JsonElement happened, DateTimeOffset now, Ended how)
    {
        var id = Text(happened, "hold");
        if (unit.Holds.GetValueOrDefault(id) is not { } hold)
        {
            Fault(row, $"{how} {id}, which was never placed");
            return;
        }

        if (hold.Ended != Ended.Not) Fault(row, $"{how} {id}, which was {hold.Ended} before");
        if ((how == Ended.Expired) != (now >= hold.Expires)) Fault(row, $"{how} {id} at {now:O}, which lives until {hold.Expires:O}");
        // Today's entries name the hold alone; should they come to name the amount, it must be the one that was held.
        if (happened.TryGetProperty("amount", out _) && Minor(happened) != hold.Amount) Fault(row, $"{how} {Minor(happened)} of {id}, which holds {hold.Amount}");
        hold.Ended = how;
    }

    /// <summary>Held and spent is within the limit in force; where the tier has fallen below what is held already, nothing was added.</summary>
    private void Total(LogRow row, Unit unit, DateTimeOffset now)
    {
        foreach (var permission in unit.Holds.Values.Select(hold => hold.Permission).Distinct().ToList())
        {
            var (used, limit) = (Used(row.Unit, permission, now), LimitOf(row, permission, unit.Tier).Quarter);
            if (used > limit && used > unit.Before.GetValueOrDefault(permission)) Fault(row, $"holds and has spent {used} of {permission}, where {limit} is allowed");
            if (limit > 0) FullestPercent = Math.Max(FullestPercent, used * 100 / limit);
            unit.Before[permission] = used;
        }
    }

    private (long Decision, long Quarter) LimitOf(LogRow row, string permission, string tier)
    {
        if (s_limits.TryGetValue((permission, tier), out var limit)) return limit;
        Fault(row, $"is about {permission} in tier '{tier}', of which the books know no limit");
        return default;
    }

    private int Count(Ended how) => _units.Values.Sum(unit => unit.Holds.Values.Count(hold => hold.Ended == how));

    private void Fault(LogRow row, string what) => _faults.Add($"{row.Unit} version {row.Version} (position {row.Position}) {what}.");

    private static List<JsonElement> Events(JsonElement entry) => [.. entry.GetProperty("events").EnumerateArray()];

    private static string Type(JsonElement element) => Text(element, "type");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static long Minor(JsonElement element) => element.GetProperty("amount").GetProperty("minorUnits").GetInt64();

    private static (int, int) QuarterOf(DateTimeOffset moment) => (moment.UtcDateTime.Year, (moment.UtcDateTime.Month - 1) / 3);
}
