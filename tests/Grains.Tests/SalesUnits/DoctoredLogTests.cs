using System.Text.Json.Nodes;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Testing.Holds;

namespace Ecosystem.Grains.Tests.SalesUnits;

/// <summary>The books that vouch for SU-29 are worth what they find: a true log is clean, and each way to cheat in one shows.</summary>
public sealed class DoctoredLogTests(PlatformFixture platform)
{
    private const string Client = "hq-console";

    private readonly List<(Asked, Answered)> _told = [];

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Each named by what it does to the log, with words of the fault it must raise.</summary>
    public static TheoryData<string, string> Doctorings { get; } = new()
    {
        { "one hold too many", "where 10000000 is allowed" },
        { "a hold placed twice", "a second time" },
        { "a voided hold posted", "which was Voided before" },
        { "a hold posted that never was", "which was never placed" },
        { "a hold posted after its time", "which lives until" },
        { "a hold that lives longer", "holds ho_" },
        { "a larger amount than was asked for", "and the log says" },
        { "more than one decision may hold", "more than one decision may" },
        { "a hold on an approval nobody asked for", "which nobody asked for" },
        { "the last acknowledged entry lost", "is in the log 0 times" },
        { "an entry lost in the middle", "follows version" },
        { "an acknowledged entry written twice", "is in the log 2 times" },
        { "money kept back", "answered needsCountersign" },
    };

    [Fact]
    public async Task A_true_log_is_clean()
    {
        var books = MoneyBooks.Over(await TrueLogAsync()).Against(Client, _told);
        Assert.Empty(books.Faults);
        Assert.Equal((6, 1, 1, 100L), (books.Placed, books.Posted, books.Voided, books.FullestPercent));
    }

    [Theory, MemberData(nameof(Doctorings))]
    public async Task SU29_A_log_that_was_tampered_with_shows_it(string doctoring, string fault)
    {
        var log = (await TrueLogAsync()).ToList();
        var (granted, voided, posted, last) = (log[2], log.Find(row => row.Key.EndsWith("void", StringComparison.Ordinal))!, log.Find(row => row.Key.EndsWith("post", StringComparison.Ordinal))!, log[^1]);
        var entries = doctoring switch
        {
            "one hold too many" => [.. log, Next(last, Renamed(granted))],
            "a hold placed twice" => [.. log, Next(last, granted.Entry)],
            "a voided hold posted" => [.. log, Next(last, voided.Entry.Replace("holdVoided", "holdPosted", StringComparison.Ordinal))],
            "a hold posted that never was" => [.. log, Next(last, Renamed(posted))],
            "a hold posted after its time" => With(log, posted, Edited(posted.Entry, entry => entry["at"] = TimeProvider.System.GetUtcNow().AddDays(2))),
            "a hold that lives longer" => With(log, granted, Edited(granted.Entry, entry => Placed(entry)["expiresAt"] = TimeProvider.System.GetUtcNow().AddDays(9))),
            "a larger amount than was asked for" => With(log, granted, Edited(granted.Entry, entry => Placed(entry)["amount"]!["minorUnits"] = 1_999_999)),
            "more than one decision may hold" => With(log, granted, Edited(granted.Entry, entry => Placed(entry)["amount"]!["minorUnits"] = 2_000_001)),
            "a hold on an approval nobody asked for" => With(log, granted, Edited(granted.Entry, entry => Placed(entry)["countersigned"] = "ap_nobodys")),
            "the last acknowledged entry lost" => log[..^1],
            "an entry lost in the middle" => [.. log.Where(row => row != granted)],
            "an acknowledged entry written twice" => [.. log, Next(last, last.Entry) with { Key = last.Key }],
            _ => With(log, last, Edited(last.Entry, entry => (entry["answer"]!["type"], entry["events"]) = ("needsCountersign", new JsonArray()))),
        };

        Assert.Contains(MoneyBooks.Over((IEnumerable<LogRow>)entries).Against(Client, _told).Faults, found => found.Contains(fault, StringComparison.Ordinal));
    }

    /// <summary>Fills a unit's quarter, asks for more than there is, posts one hold, voids another, and holds what became free.</summary>
    private async Task<IReadOnlyList<LogRow>> TrueLogAsync()
    {
        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>().Value;
        var unit = platform.Grain<ISalesUnitGrain>(id);
        Assert.IsType<UnitAccepted>(await unit.Establish(new("unit", "East", "USD", []), PlatformFixture.Key()));
        var holds = new List<HoldId>();
        for (var n = 0; n < 5; n++) holds.Add(Assert.IsType<Granted>(await Ask($"ask {n}", "granted")).Hold);
        Assert.IsType<NeedsCountersign>(await Ask("too much", "needsCountersign"));
        Assert.IsType<UnitAccepted>(await unit.VoidHold(holds[1], $"{id}/void"));
        _told.Add((new($"{id}/void", id, Want.Void, Hold: holds[1].Value), new("done", null, "")));
        Assert.IsType<UnitAccepted>(await unit.PostHold(holds[2], $"{id}/post"));
        _told.Add((new($"{id}/post", id, Want.Post, Hold: holds[2].Value), new("done", null, "")));
        Assert.IsType<Granted>(await Ask("again", "granted"));
        await using var connection = await platform.Database.ConnectAsync();
        return await LogRow.ReadAsync(connection, [id], Cancelled);

        async Task<SalesUnitAnswer> Ask(string key, string outcome)
        {
            var answer = await unit.Authorize(new(Permission.PricingApprove, new(TargetKind.Unit, ""), new(20_000_00, "USD"), 0, Origin.Human), $"{id}/{key}");
            _told.Add((new($"{id}/{key}", id, Want.Authorize, "pricing.approve", 20_000_00, "USD"), new(outcome, (answer as Granted)?.Hold.Value, "")));
            return answer;
        }
    }

    /// <summary>A row that follows another, with the events of an entry.</summary>
    private static LogRow Next(LogRow last, string entry) => last with
    {
        Position = last.Position + 1,
        Version = last.Version + 1,
        Key = "doctored",
        Entry = Edited(entry, next => (next["version"], next["at"]) = (last.Version + 1, JsonNode.Parse(last.Entry)!["at"]!.DeepClone())),
    };

    private static List<LogRow> With(List<LogRow> log, LogRow row, string entry) => [.. log.Select(one => one == row ? one with { Entry = entry } : one)];

    private static string Renamed(LogRow row) => row.Entry.Replace("\"ho_", "\"ho_x", StringComparison.Ordinal);

    private static string Edited(string entry, Action<JsonNode> edit)
    {
        var node = JsonNode.Parse(entry)!;
        edit(node);
        return node.ToJsonString();
    }

    private static JsonNode Placed(JsonNode entry) => entry["events"]!.AsArray().Single(happened => (string?)happened!["type"] == "holdPlaced")!;
}
