using System.Collections.Immutable;
using System.Security.Cryptography;
using Ecosystem.Domain.Certification;
using Ecosystem.Hosting.Outbound;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>Runs plans: one test after the other, in the plan's order, each with a set-up of its own (CE-2 to CE-7).</summary>
/// <param name="resolve">Null: the system's resolver.</param>
public sealed class CertificationRunner(CertificationOptions options, TimeProvider time, OutboundResolver? resolve = null) : ICertificationRunner
{
    private const int ObservedLengthMax = 500;

    /// <summary>Ids of the tests that can be carried out here.</summary>
    public static IReadOnlyCollection<string> Carries => Checks.All.Keys;

    /// <inheritdoc/>
    public async Task<(RunReport Report, byte[] Transcript)> RunAsync(CertificationPlan plan, Candidate candidate, IProgress<TestEvidence> told, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(candidate);
        ArgumentNullException.ThrowIfNull(told);
        var started = time.GetUtcNow();
        using var ends = new CancellationTokenSource(options.RunTimeout, time);
        using var run = CancellationTokenSource.CreateLinkedTokenSource(cancellation, ends.Token);
        // A guard of its own for each run: no connection, and so no look-up of a name, outlives it or is shared.
        using var http = OutboundGuard.Client(options.Outbound, resolve);
        var transcript = new Transcript(options.BodyBytesKept);
        var wire = new Wire(http, options, transcript, time);
        var discovery = new Discovery(wire, candidate);
        var tests = ImmutableArray.CreateBuilder<TestEvidence>(plan.Tests.Length);
        var unreached = 0;
        foreach (var test in plan.Tests)
        {
            var before = wire.Answers;
            var evidence = ends.IsCancellationRequested ? NotTried(test, $"The run had reached its limit of {options.RunTimeout.TotalMinutes:0.##} minutes.")
                : unreached >= options.UnreachedMax ? NotTried(test, $"No request of {unreached} tests in a row had been answered, so this one was not tried.")
                : await TryAsync(test, wire, discovery, candidate, run.Token, cancellation);
            // A test that sent nothing, for want of a token, says nothing about whether somebody is there.
            if (wire.Answers > before) unreached = 0;
            else if (evidence.Exchanges.Length > 0) unreached++;
            tests.Add(evidence);
            told.Report(evidence);
        }
        var bytes = transcript.ToArray();
        return (new RunReport(plan.Version, plan.Sha256, started, time.GetUtcNow(), tests.MoveToImmutable(), Convert.ToHexStringLower(SHA256.HashData(bytes))), bytes);
    }

    private async Task<TestEvidence> TryAsync(PlannedTest test, Wire wire, Discovery discovery, Candidate candidate, CancellationToken run, CancellationToken caller)
    {
        using var ends = new CancellationTokenSource(options.TestTimeout, time);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(run, ends.Token);
        var trial = new Trial(test.Id, wire, discovery, candidate, options, time, limit.Token);
        TestEvidence Ended(TestVerdict verdict, string observed)
        {
            var clean = wire.Transcript.Clean(observed);
            return new(test.Id, verdict, clean.Length <= ObservedLengthMax ? clean : clean[..(ObservedLengthMax - 1)] + "…", [.. trial.Exchanges]);
        }
        try
        {
            if (!Checks.All.TryGetValue(test.Id, out var check)) return Ended(TestVerdict.Inconclusive, "This installation cannot carry the test out: it is of a later plan.");
            return Ended(TestVerdict.Passed, await check(trial));
        }
        catch (NotMetException failed)
        {
            return Ended(TestVerdict.Failed, failed.Message);
        }
        catch (NotSeenException unseen)
        {
            return Ended(TestVerdict.Inconclusive, unseen.Message);
        }
        catch (OperationCanceledException) when (!caller.IsCancellationRequested)
        {
            return Ended(TestVerdict.Inconclusive, run.IsCancellationRequested
                ? $"The run reached its limit of {options.RunTimeout.TotalMinutes:0.##} minutes during this test." : $"The test took longer than {options.TestTimeout.TotalSeconds:0.###} seconds.");
        }
        catch (Exception unreadable) when (unreadable is FormatException or ArgumentException or InvalidOperationException or OverflowException or System.Text.Json.JsonException)
        {
            // What a stranger sent tripped a reader: the run goes on (CE-6).
            return Ended(TestVerdict.Inconclusive, $"An answer could not be read ({unreadable.GetType().Name}).");
        }
    }

    private static TestEvidence NotTried(PlannedTest test, string why) => new(test.Id, TestVerdict.Inconclusive, why, []);
}
