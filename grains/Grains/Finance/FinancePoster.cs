using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Funds;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Finance;

/// <summary>Puts the questions of funds to finance, in the order of the log, and brings the answers back.</summary>
/// <remarks>
/// A question that is not answered is put again, under the same key, until it is: until then its fund stays pending, and so does every
/// question behind it. It is a follower of its own, so that a finance system that is down holds up nothing else.
/// </remarks>
public sealed class FinancePoster(
    LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<FinancePoster> log, IFinance finance, IGrainFactory grains, SiloTokens tokens)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "finance";

    /// <summary>The <c>sub</c> under which finance's answers stand in the log.</summary>
    public const string Subject = "silo:finance";

    protected override string[] Kinds { get; } = [Fund.Kind];

    protected override bool CanBeDoneAgain => true;

    /// <summary>What has been answered since the cursor last moved: a batch that is tried again goes on where it failed.</summary>
    private readonly HashSet<long> _answered = [];

    protected override async Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
        {
            if (row.ActorKind != Fund.Kind || _answered.Contains(row.Position)) continue;
            foreach (var asked in Happened.In(row.ActorKind, row.Entry).OfType<FinanceAsked>())
                await Deliver(row, FundId.From(row.ActorId), asked.Question, cancellation);
            _answered.Add(row.Position);
        }
    }

    protected override Task AppliedAsync(FollowerLead lead, CancellationToken cancellation)
    {
        _answered.Clear();
        return Task.CompletedTask;
    }

    private async Task Deliver(CommittedRow row, FundId fund, FinanceQuestion question, CancellationToken cancellation)
    {
        var reply = Ledger.EntryFor(fund, question) is { } entry
            ? await finance.PostAsync(fund, entry, cancellation)
            : await finance.BalanceAsync(fund, question.Expected.Currency, cancellation);
        CallToken.Use(tokens.Mint(Subject, []));
        var answer = await grains.GetGrain<IFundGrain>(fund.Value).HearOfFinance(question.Sequence, reply, $"{FollowerName}/{row.Position}");
        if (answer is FundRefused refused) Log.LogWarning("{Fund} did not take finance's answer to question {Sequence}: {Refusal}", fund, question.Sequence, refused.Refusal);
    }
}
