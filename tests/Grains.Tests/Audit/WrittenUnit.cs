using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>A sales unit whose log is written as its shell writes it, but under whichever policy was in force when: a log that has seen policies come and go.</summary>
public sealed class WrittenUnit(ThrowawayDatabase database, string id)
{
    private static readonly Principal s_caller = new("lead", "frontline-app", Audience.Internal, "hq");

    private string _previous = "";
    private readonly List<SalesUnitEvent> _log = [];
    private long _version;

    public SalesUnitId Id { get; } = Ids.Parse<SalesUnitId>(id);

    public SalesUnitState State { get; private set; } = SalesUnit.Empty(id);

    /// <summary>Every event in the log, in order.</summary>
    public IReadOnlyList<SalesUnitEvent> Log => _log;

    public async Task<SalesUnitAnswer> Tell(SalesUnitCommand command, DateTimeOffset at)
    {
        var (answer, events) = SalesUnit.Decide(State, command, at);
        if (events.IsEmpty) return answer;
        var entry = Entries.Write(new Entry<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(
            new(SalesUnit.Kind, Id.Value), ++_version, at, s_caller, $"{Id}/{_version}", command, answer, events, _previous));
        await using var connection = await database.ConnectAsync();
        await using var insert = connection.CreateCommand();
        insert.CommandText = "insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) values ($1, $2, $3, 'frontline-app', $4, '', $5)";
        foreach (var value in new object[] { SalesUnit.Kind, Id.Value, _version, $"{Id}/{_version}", entry }) insert.Parameters.Add(new() { Value = value });
        await insert.ExecuteNonQueryAsync();
        (_previous, State) = (Entries.LeafHash(entry), events.Aggregate(State, SalesUnit.Apply));
        _log.AddRange(events);
        return answer;
    }

    public Task<SalesUnitAnswer> Establish(string policy, DateTimeOffset at) => Tell(new Establish(new(Id.Value, "c2VhbGVk"), "East", "USD", [], policy), at);

    /// <summary>Asks for a price or for something else.</summary>
    public async Task<Authorization> Ask(DecisionId decision, string policy, DateTimeOffset at, long amount, Permission? permission = null, int discount = 0) =>
        Assert.IsAssignableFrom<Authorization>(await Tell(
            new Authorize(decision, "lead", permission ?? Permission.PricingApprove, new(TargetKind.Unit, ""), new(amount, "USD"), discount, Origin.Human, policy), at));

    public Task<SalesUnitAnswer> Win(Domain.Time.Quarter quarter, long value, DateTimeOffset at) => Tell(
        new RecordDeals([new(new($"op_{quarter}"), null, new("pe_1"), "GTX Pro", DealStage.Won, quarter.FirstDay, quarter.LastDay, new(value, "USD"))]), at);
}
