using System.Collections.Immutable;
using System.Text;
using Ecosystem.Contracts.Sandbox;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Sandbox;
using Ecosystem.Hosting.Work;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Sandbox;

/// <summary>Plays histories from the log, beside the threads on which actors take their turns.</summary>
/// <remarks>It keeps nothing and changes nothing, so calls may interleave; how many compute at once is for <see cref="SideWork"/> to say.</remarks>
[StatelessWorker(1), Reentrant]
[GrainType("sandbox")]
public sealed class SandboxGrain(UnitHistory history, SideWork work, Clock clock) : Grain, ISandboxGrain
{
    public async Task<HistoryAnswer> History(HistoryQuestion question)
    {
        var (policy, refusal) = OnTrial(question);
        if (policy is null) return new(null, refusal);
        var against = question.Against is null ? null : Policies.Find(question.Against);
        if (question.Against is not null && against is null) return new(null, SalesUnitRefusals.PolicyUnknown(question.Against));
        var size = await history.SizeOf(question.Unit);
        if (size.Entries == 0) return new(null, null);
        if (size.Entries > HistoryQuestion.EntriesMax || size.Bytes > HistoryQuestion.BytesMax) return new(null, TooLarge(size));
        try
        {
            return new(await work.RunAsync(
                limit => history.Texts(question.Unit, cancellation: limit),
                (texts, limit) => Play(question.Unit, texts, policy, against, limit),
                CancellationToken.None), null);
        }
        catch (SideWorkException busy)
        {
            return new(null, new("SANDBOX_BUSY", busy.Message));
        }
    }

    private static HistoryReport Play(SalesUnitId unit, ImmutableArray<string> texts, Policy policy, Policy? against, CancellationToken limit)
    {
        var logged = ImmutableArray.CreateBuilder<HistoryEntry>(texts.Length);
        foreach (var text in texts)
        {
            limit.ThrowIfCancellationRequested();
            logged.Add(UnitHistory.Parse(text));
        }

        return HistoryReport.Of(unit, logged.MoveToImmutable(), policy, against, HistoryQuestion.ChangesMax, limit.ThrowIfCancellationRequested);
    }

    private (Policy? Policy, Refusal? Refusal) OnTrial(HistoryQuestion question)
    {
        if (question.Candidate is null)
        {
            var released = question.Policy is null ? Policies.Current : Policies.Find(question.Policy);
            return released is null ? (null, SalesUnitRefusals.PolicyUnknown(question.Policy!)) : (released, null);
        }

        // Read again here: whoever reaches a gateway may send what no API has looked at.
        var (policy, findings) = PolicyFile.ReadCandidate(Encoding.UTF8.GetBytes(question.Candidate), clock.Now());
        return policy is null ? (null, new("POLICY_FAULTY", $"The candidate is no permission set. {findings.First(finding => finding.Severity == PolicySeverity.Fault)}")) : (policy, null);
    }

    private static Refusal TooLarge(HistorySize size) => new(
        "HISTORY_TOO_LARGE",
        $"The unit's log has {size.Entries:N0} entries of {size.Bytes >> 20:N0} MB in all; at most {HistoryQuestion.EntriesMax:N0} of {HistoryQuestion.BytesMax >> 20} MB are played here. Play it with 'ecosystem sandbox --unit', which has no such limit.");
}
