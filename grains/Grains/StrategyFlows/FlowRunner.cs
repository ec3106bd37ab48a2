using System.Security.Cryptography;
using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Time;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Sealing;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Works off what is due in one part: looks everything up, takes each step by the rules, and writes all that came of it in one transaction (SF-70 to SF-73).</summary>
/// <remarks>
/// The transaction holds the commits of the runs, what they want of others, the touches they made, and that the inputs are worked off: all of it or nothing.
/// It begins when everything is computed, so that it holds no follower back for longer than the disk takes.
/// </remarks>
public sealed class FlowRunner(FlowCatalogue catalogue, FlowLookup lookup, FlowSensing sensing, PolicyShelf shelf, DataKeys keys, RequestHash hash, JournalSignal signal, ILogger<FlowRunner> log)
{
    /// <summary>Most inputs of one transaction.</summary>
    public const int BatchMax = 256;

    /// <summary>How long an input waits whose step failed for a reason of this house: others go on meanwhile.</summary>
    public static readonly TimeSpan Postponed = TimeSpan.FromSeconds(30);

    /// <summary>Works off the next inputs of a part that the caller has to itself; how many there were.</summary>
    /// <exception cref="NpgsqlException">Nothing was written.</exception>
    /// <exception cref="PartTakenException">Another worker has the part too: nothing was written.</exception>
    public async Task<int> WorkOffAsync(NpgsqlConnection connection, short part, CancellationToken cancellation)
    {
        var (now, inputs) = await FlowLookup.DueAsync(connection, part, cancellation);
        if (inputs.Count == 0) return 0;
        now = Microseconds.Truncate(now);
        var flows = await catalogue.FlowsAsync(cancellation);
        var opened = await keys.KeysOf([.. inputs.Select(input => input.Customer)]);
        var writes = new FlowWrites(part, now, hash);
        var works = new List<DueStep>();
        var known = await FlowLookup.RunsAsync(connection, [.. inputs.Select(input => input.Run).OfType<string>()], cancellation);
        foreach (var input in inputs)
        {
            writes.WorkedOff.Add(input.Id);
            if (input.Run is null) works.AddRange(Beginnings(input, flows, opened.GetValueOrDefault(input.Customer)));
            else if (Continuation(input, flows, known, writes) is { } work) works.Add(work);
        }

        var begun = await FlowLookup.BegunAsync(connection, [.. works.Where(work => work.Input is null).Select(work => work.Run.Value)], cancellation);
        works.RemoveAll(work => work.Input is null && begun.Contains(work.Run.Value));
        var facts = await lookup.FactsAsync(connection, works, now, cancellation);
        var policies = await shelf.LatestAsync(cancellation);
        foreach (var work in works) Take(work, known, facts, policies, opened, writes, now);
        if (await writes.CommitAsync(connection, cancellation)) signal.Raise();
        return inputs.Count;
    }

    /// <summary>SF-71: a run for each flow that serves the customer, of the version that serves it now.</summary>
    private IEnumerable<DueStep> Beginnings(DueInput input, IReadOnlyDictionary<string, StrategyFlowState> flows, SubjectKey? key)
    {
        // Erased meanwhile: nothing can be read, and nothing is begun.
        if (key is null || JsonSerializer.Deserialize<HeardInteraction>(input.Body, DomainJson.Options) is not { } heard) yield break;
        var content = JsonSerializer.Deserialize<NewInteraction>(key.Open(heard.Interaction.Content), DomainJson.Options);
        // What files brought in is history: it says of no source, and begins nothing.
        if (content?.Provenance is not { } provenance) yield break;
        var interaction = new FlowInteraction(heard.Interaction.Id, CustomerId.From(input.Customer), provenance.Kind, heard.At, heard.Position);
        foreach (var flow in flows.Values)
            if (StrategyFlow.VersionFor(flow, FlowSenses.ByHash(flow.Id.Value, input.Customer)) is { } version)
                yield return new(input, FlowRunState.IdOf(flow.Id, interaction), catalogue.Ready(version), version.Number, null, interaction);
    }

    private DueStep? Continuation(DueInput input, IReadOnlyDictionary<string, StrategyFlowState> flows, Dictionary<string, LoadedRun> known, FlowWrites writes)
    {
        if (!known.TryGetValue(input.Run!, out var run) || run.State is not { Begun: { } begun, Status: FlowRunStatus.Waiting } || !flows.TryGetValue(begun.Flow.Value, out var flow)) return null;
        var step = JsonSerializer.Deserialize<FlowInput>(input.Body, DomainJson.Options) ?? throw new InvalidOperationException($"Input {input.Id} is empty.");
        switch (StrategyFlow.StandingOf(flow, begun.Version))
        {
            case RunStanding.Waits:
                writes.WorkedOff.Remove(input.Id);
                writes.Held.Add((input.Id, begun.Flow.Value));
                return null;
            case RunStanding.GoesOn when flow.Version(begun.Version) is { } version && version.Hash == begun.Definition:
                return new(input, run.State.Id, catalogue.Ready(version), begun.Version, step, begun.Interaction);
            default:
                return new(input, run.State.Id, null, begun.Version, new Halted("VERSION_TAKEN_BACK"), begun.Interaction);
        }
    }

    private void Take(DueStep work, Dictionary<string, LoadedRun> known, FlowFacts facts, LearnedPolicies policies, IReadOnlyDictionary<string, SubjectKey> opened, FlowWrites writes, DateTimeOffset now)
    {
        try
        {
            if (facts.Unasked.ContainsKey(work.Due.Customer)) throw new InvalidOperationException($"{work.Due.Customer} could not be asked.");
            var run = known.GetValueOrDefault(work.Run.Value) ?? new(FlowRun.Empty(work.Run), 0, "");
            var drawn = (long)(BitConverter.ToUInt64(RandomNumberGenerator.GetBytes(8)) >> 11);
            var key = opened.GetValueOrDefault(work.Due.Customer);
            // SF-72: without a key there is no customer any more, and its runs end.
            var input = key is null && work.Input is not null ? new Halted("CUSTOMER_ERASED") : work.Input;
            var context = facts.ContextOf(work, run.State, key, now, drawn, work.Ready is { } chosen ? sensing.Of(chosen.Plan.Definition.Id, policies) : sensing.Senses);
            var step = (input, work.Ready) switch
            {
                (null, { } ready) => FlowRun.Begin(ready.Plan, run.State, work.Version, work.Interaction, rehearsed: false, context),
                (Halted halted, _) => Halt(run.State, halted, now),
                ({ } one, { } ready) => FlowRun.Step(ready.Plan, run.State, one, context),
                _ => throw new InvalidOperationException($"Run {work.Run} has no version to go on with."),
            };
            if (step.Events.IsEmpty) return;
            known[work.Run.Value] = writes.Add(work, run, step, input, drawn);
            facts.Touched(work.Due.Customer, work.Run, run.State.Touches.Length, step.State.Touches);
        }
        catch (Exception failure)
        {
            log.LogWarning(failure, "A step of run {Run} could not be taken; it is tried again in {Pause}.", work.Run, Postponed);
            writes.Postpone(work.Due.Id);
        }
    }

    /// <summary>A run whose version is gone has no plan, and needs none to end.</summary>
    private static FlowStep Halt(FlowRunState run, Halted halted, DateTimeOffset now)
    {
        var ended = new FlowRunEnded(FlowRunStatus.Halted, halted.Reason, now);
        return new(FlowRun.Apply(run, ended), [ended], []);
    }
}

/// <summary>Inputs that were worked off already: another worker has the same part.</summary>
public sealed class PartTakenException(string message) : InvalidOperationException(message);

/// <summary>Something that is due.</summary>
internal sealed record DueInput(long Id, string Customer, string? Flow, string? Run, string Kind, string Body);

/// <summary>One step to take.</summary>
/// <param name="Ready">Null: its version is gone, and it is halted.</param>
/// <param name="Input">Null: it begins.</param>
/// <param name="Interaction">What the run is about.</param>
internal sealed record DueStep(DueInput Due, FlowRunId Run, ReadyFlow? Ready, int Version, FlowInput? Input, FlowInteraction Interaction);

/// <summary>A run as its entries in the journal make it.</summary>
/// <param name="Version">How many entries.</param>
/// <param name="Previous">Leaf hash of the last; empty before the first.</param>
internal sealed record LoadedRun(FlowRunState State, long Version, string Previous);
