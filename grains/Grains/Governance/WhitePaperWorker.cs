using System.Diagnostics.Metrics;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Governance;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Governance;

/// <summary>Drafts the white paper of each quarter that is over, and says how many are overdue.</summary>
/// <remarks>
/// What is to be drafted is read from the board each time, so nothing is missed while silos are down, and a worker that dies anywhere leaves only files that
/// nobody was told of. In each silo; a lock in the database lets one at a time work, and two that did draft at once would tell the board of the same paper.
/// </remarks>
public sealed class WhitePaperWorker : BackgroundService
{
    /// <summary>The <c>sub</c> under which papers are drafted.</summary>
    public const string Subject = "silo:white-papers";

    /// <summary>How long after a quarter's end its paper is drafted: what was decided in its last moment is in the log by then.</summary>
    public static readonly TimeSpan Settles = TimeSpan.FromMinutes(10);

    private static readonly TimeSpan s_lookAgain = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan s_pauseAfterFailure = TimeSpan.FromMinutes(1);

    private readonly NpgsqlDataSource _database;
    private readonly AuditLog _log;
    private readonly FigureGatherer _gatherer;
    private readonly WhitePaperPress _press;
    private readonly PaperStore _store;
    private readonly IGrainFactory _grains;
    private readonly SiloTokens _tokens;
    private readonly Clock _clock;
    private readonly ILogger<WhitePaperWorker> _logger;
    private int _overdue;

    public WhitePaperWorker(
        NpgsqlDataSource database, AuditLog log, FigureGatherer gatherer, WhitePaperPress press, PaperStore store, IGrainFactory grains, SiloTokens tokens, Clock clock,
        IMeterFactory meters, ILogger<WhitePaperWorker> logger)
    {
        (_database, _log, _gatherer, _press, _store, _grains, _tokens, _clock, _logger) = (database, log, gatherer, press, store, grains, tokens, clock, logger);
        meters.Create(JournalMetrics.Name).CreateObservableGauge(
            "ecosystem.governance.white_papers.overdue", () => Volatile.Read(ref _overdue), "{paper}", "White papers that ought to be published and are not");
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var pause = s_lookAgain;
            try
            {
                await LookAsync(stoppingToken);
            }
            catch (Exception) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                pause = s_pauseAfterFailure;
                _logger.LogWarning(failure, "White papers could not be looked after; trying again in {Pause}.", pause);
            }
            await Task.Delay(pause, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    /// <summary>Drafts what is missing.</summary>
    public async Task LookAsync(CancellationToken cancellation)
    {
        CallToken.Use(_tokens.Mint(Subject, [Scopes.GovernanceRead]));
        var board = _grains.GetGrain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key);
        var view = await board.View();
        Volatile.Write(ref _overdue, view.Papers.Count(paper => paper.Overdue));
        // The oldest first.
        foreach (var paper in view.Papers.Reverse())
            if (paper.Record is null && _clock.Now() >= GovernanceBoard.EndOf(paper.Quarter) + Settles)
                await DraftAsync(paper.Quarter, cancellation);
    }

    private async Task DraftAsync(Quarter quarter, CancellationToken cancellation)
    {
        await using var connection = await _database.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(cancellation);
        // Given up with the transaction, also when this process dies.
        await using (var alone = new NpgsqlCommand("select pg_try_advisory_xact_lock(hashtext('governance.white-papers'))", connection, transaction))
            if (await alone.ExecuteScalarAsync(cancellation) is not true) return;
        if (await FollowerProgress.LastPositionAsync(_database, cancellation) is not { } last) return;
        // Everything that was decided in the quarter is under the checkpoint that this waits for.
        var covered = await _log.WaitForProofAsync(last, cancellation);
        var figures = await _gatherer.GatherAsync(quarter, covered.Note, BoardRules.Current, cancellation);
        var (digest, files) = await _press.PrintAsync(figures, cancellation);
        await _store.PutAsync(digest, files, cancellation);
        CallToken.Use(_tokens.Mint(Subject, [Scopes.GovernanceRead]));
        var answer = await _grains.GetGrain<IGovernanceBoardGrain>(IGovernanceBoardGrain.Key).Draft(quarter, digest, figures.Log.Size, $"draft/{quarter}/{digest}");
        if (answer is BoardRefused refused) _logger.LogWarning("The board did not take the draft of {Quarter}: {Refusal}", quarter, refused.Refusal);
        else _logger.LogInformation("The white paper of {Quarter} is drafted, from {Leaves} leaves of the log.", quarter, figures.Log.Size);
    }
}
