using System.Collections.Concurrent;
using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Sealing;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>What was looked up for the steps of one transaction.</summary>
internal sealed class FlowFacts
{
    private readonly Dictionary<string, List<(string Run, FlowTouch Touch)>> _touches = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<GivenConsent>> _consents = new(StringComparer.Ordinal);

    /// <summary>When they were last heard of, and which unit deals with them.</summary>
    public Dictionary<string, (DateTimeOffset? HeardAt, string? Unit)> Customers { get; } = new(StringComparer.Ordinal);

    public ConcurrentDictionary<(string Customer, string Purpose, string Interaction), string> Texts { get; } = [];

    public ConcurrentDictionary<(string Customer, string Purpose), ImmutableSortedDictionary<string, string>> Profiles { get; } = [];

    /// <summary>Customers who could not be asked.</summary>
    public ConcurrentDictionary<string, bool> Unasked { get; } = new(StringComparer.Ordinal);

    public void Add(string customer, string run, FlowTouch touch) => (_touches.TryGetValue(customer, out var known) ? known : _touches[customer] = []).Add((run, touch));

    public void Add(string customer, GivenConsent consent) => (_consents.TryGetValue(customer, out var known) ? known : _consents[customer] = []).Add(consent);

    public GivenConsent? Standing(string customer, DataCategory category, string purpose) =>
        _consents.GetValueOrDefault(customer)?.Find(consent => consent.Category == category && consent.Purpose == purpose);

    /// <summary>SF-73: steps of one transaction are counted among each other too.</summary>
    public void Touched(string customer, FlowRunId run, int before, ImmutableArray<FlowTouch> touches)
    {
        foreach (var touch in touches.Skip(before)) Add(customer, run.Value, touch);
    }

    public FlowContext ContextOf(DueStep step, FlowRunState run, SubjectKey? key, DateTimeOffset now, long drawn, FlowSenses senses)
    {
        var customer = step.Due.Customer;
        var touches = _touches.GetValueOrDefault(customer) ?? [];
        var profile = step.Ready?.ProfilePurposes.Select(purpose => Profiles.GetValueOrDefault((customer, purpose))).FirstOrDefault(read => read is not null) ?? ImmutableSortedDictionary<string, string>.Empty;
        return new(now, (ulong)drawn, senses, text => Key(key).Seal(text), value => Key(key).Open(value))
        {
            Text = step.Ready?.TextPurposes.Select(purpose => Texts.GetValueOrDefault((customer, purpose, step.Interaction.Source))).FirstOrDefault(text => text is not null),
            Profile = profile,
            Slots = profile,
            Features = Features(touches, now, Customers.GetValueOrDefault(customer)),
            Consents = [.. step.Ready?.Plan.Consents.Select(asked => Standing(customer, asked.Category, asked.Purpose) is { } given
                ? new ConsentLookup(asked.Category, asked.Purpose, true, given.Id)
                : new(asked.Category, asked.Purpose, false, null)) ?? []],
            Touches = [.. touches.Where(one => one.Run != run.Id.Value).Select(one => one.Touch)],
            HeardAt = Customers.GetValueOrDefault(customer).HeardAt,
        };
    }

    /// <summary>Measures of dealings, never fields of the catalogue.</summary>
    private static ImmutableSortedDictionary<string, double> Features(List<(string Run, FlowTouch Touch)> touches, DateTimeOffset now, (DateTimeOffset? HeardAt, string? Unit) customer) =>
        ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, double>
        {
            ["touches30Days"] = touches.Count(one => one.Touch.At > now.AddDays(-30)),
            ["daysSinceTouch"] = touches.Count == 0 ? 90 : Math.Round((now - touches[^1].Touch.At).TotalDays, 3),
            ["hasUnit"] = customer.Unit is null ? 0 : 1,
        });

    private static SubjectKey Key(SubjectKey? key) => key ?? throw new InvalidOperationException("The customer was erased.");
}

/// <summary>A consent that names headquarters and stands.</summary>
internal sealed record GivenConsent(string Id, DataCategory Category, string Purpose, ImmutableArray<string> Fields);
