using System.Collections.Concurrent;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Funds;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Projections;

namespace Ecosystem.Grains.Tests.Watching;

public sealed class WatchTests(PlatformFixture platform)
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);

    private async Task<(ISalesUnitGrain Unit, IActorWatcher Reference, Told Told)> WatchedAsync()
    {
        platform.AsHeadquarters();
        var unit = platform.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);
        var told = new Told();
        var reference = platform.Cluster.Client.CreateObjectReference<IActorWatcher>(told);
        Assert.Equal(new(0, null), await unit.Watch(reference));
        return (unit, reference, told);
    }

    private static Task<SalesUnitAnswer> Establish(ISalesUnitGrain unit) =>
        unit.Establish(new("East", "East", "USD", [new(SellerId.From("pe_1"), "Ana Ruiz")]), PlatformFixture.Key());

    [Fact]
    public async Task A_watcher_is_told_of_each_commit_and_of_nothing_else()
    {
        var (unit, reference, told) = await WatchedAsync();
        platform.AsHeadquarters();
        await Establish(unit);
        Assert.Equal(1, (await told.NextAsync()).Version);
        var key = PlatformFixture.Key();
        var nps = new RecordNps(new Quarter(2024, 1), 10, 30);
        await unit.RecordNps(nps, key);
        Assert.Equal(2, (await told.NextAsync()).Version);
        // Answered from the journal, and refused: neither is a commit.
        await unit.RecordNps(nps, key);
        await unit.RecordNps(nps with { Score = 2000 }, PlatformFixture.Key());
        await unit.RecordNps(nps with { Score = 20 }, PlatformFixture.Key());
        Assert.Equal(3, (await told.NextAsync()).Version);
        Assert.Equal(await unit.Watch(reference), told.Last);
    }

    [Fact]
    public async Task What_a_watcher_is_told_carries_no_token_and_the_call_that_told_it_goes_on_with_its_own()
    {
        var (unit, _, told) = await WatchedAsync();
        platform.AsHeadquarters();
        await Establish(unit);
        await told.NextAsync();
        Assert.Equal([null], told.Tokens);
        // The reminder that the unit set after the commit proves that its call went on as it was.
        Assert.NotNull(await unit.Board());
    }

    [Fact]
    public async Task Who_may_not_read_an_actor_may_not_watch_it()
    {
        var told = platform.Cluster.Client.CreateObjectReference<IActorWatcher>(new Told());
        var unit = platform.Grain<ISalesUnitGrain>(PlatformFixture.Fresh<SalesUnitId>().Value);
        var fund = platform.Grain<IFundGrain>(PlatformFixture.Fresh<FundId>().Value);
        var directory = platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key);
        foreach (var (audience, scopes) in new[] { ("auditor", new[] { Scopes.UnitsRead, Scopes.FundsRead, Scopes.ApprovalsRead }), ("partner", [Scopes.UnitsRead]), ("internal", [Scopes.UnitsWrite, Scopes.FundsWrite]) })
        {
            platform.As("somebody", audience, "somewhere", scopes);
            await Assert.ThrowsAsync<CallRefusedException>(() => unit.Watch(told));
            await Assert.ThrowsAsync<CallRefusedException>(() => fund.Watch(told));
            await Assert.ThrowsAsync<CallRefusedException>(() => directory.ApprovalsMark());
        }
    }

    [Fact]
    public async Task One_watcher_too_many_is_answered_but_not_told_and_a_known_one_stays()
    {
        var (unit, reference, told) = await WatchedAsync();
        platform.AsHeadquarters();
        var others = Enumerable.Range(0, ActorMark.WatchersMax - 1).Select(_ => new Told()).ToArray();
        foreach (var other in others) await unit.Watch(platform.Cluster.Client.CreateObjectReference<IActorWatcher>(other));
        var late = new Told();
        Assert.Equal(0, (await unit.Watch(platform.Cluster.Client.CreateObjectReference<IActorWatcher>(late))).Version);
        await unit.Watch(reference);
        await Establish(unit);
        foreach (var one in others.Prepend(told)) Assert.Equal(1, (await one.NextAsync()).Version);
        Assert.Null(late.Last);
    }

    [Fact]
    public async Task An_activation_elsewhere_knows_no_watchers_and_answers_as_the_same()
    {
        var (unit, reference, told) = await WatchedAsync();
        platform.AsHeadquarters();
        await Establish(unit);
        var before = await told.NextAsync();
        await platform.Deactivate(unit);
        platform.AsHeadquarters();
        Assert.Equal(before, await unit.Watch(reference));
        await unit.RecordNps(new(new Quarter(2024, 1), 10, 30), PlatformFixture.Key());
        Assert.Equal(2, (await told.NextAsync()).Version);
    }

    [Fact]
    public async Task The_mark_of_the_approvals_goes_up_with_every_step_of_one()
    {
        platform.As("hq-console", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        var directory = platform.Grain<IDirectoryGrain>(IDirectoryGrain.Key);
        var before = await directory.ApprovalsMark();
        var approval = platform.Grain<Contracts.Approvals.IApprovalGrain>(PlatformFixture.Fresh<ApprovalId>().Value);
        platform.AsPlatform();
        await approval.Open(new(SalesUnitId.From("su_1"), DecisionId.From("de_1"), "lead", Permission.PricingApprove, new(TargetKind.Unit, ""), new(100, "USD"), ["over the limit"]), PlatformFixture.Key());
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        platform.As("hq-console", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        var opened = await directory.ApprovalsMark();
        Assert.True(opened > before, $"{before} → {opened}");
        await approval.SendBack("Which customer?", PlatformFixture.Key());
        await platform.Leading<Projector>().CaughtUpAsync(TestContext.Current.CancellationToken);
        Assert.True(await directory.ApprovalsMark() > opened);
    }

    private sealed class Told : IActorWatcher
    {
        private readonly System.Threading.Channels.Channel<ActorMark> _marks = System.Threading.Channels.Channel.CreateUnbounded<ActorMark>();

        public ConcurrentQueue<object?> Tokens { get; } = [];

        public ActorMark? Last { get; private set; }

        public void Changed(ActorMark mark)
        {
            Tokens.Enqueue(RequestContext.Get(CallToken.Key));
            Last = mark;
            _marks.Writer.TryWrite(mark);
        }

        public async Task<ActorMark> NextAsync() => await _marks.Reader.ReadAsync(TestContext.Current.CancellationToken).AsTask().WaitAsync(s_patience);
    }
}
