using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Ecosystem.Domain.AuthZen;

/// <summary>Whether a rule lets something be done or keeps it from being done.</summary>
public enum RuleEffect { Permit, Forbid }

/// <summary>One rule of an access policy.</summary>
/// <param name="Id">Unique in the policy; what a decision's trace names.</param>
/// <param name="Roles">Which roles it is about; empty: every subject.</param>
/// <param name="Actions">Which actions, by name; at least one.</param>
/// <param name="Resource">Which type of resource.</param>
/// <param name="When">What else must hold; null: nothing.</param>
public sealed record AccessRule(string Id, RuleEffect Effect, ImmutableArray<string> Roles, ImmutableArray<string> Actions, string Resource, Condition? When);

/// <summary>A subject the policy knows.</summary>
/// <param name="Roles">Its roles, inherited ones included.</param>
/// <param name="Attributes">What the policy says of it.</param>
public sealed record KnownSubject(string Type, string Id, ImmutableHashSet<string> Roles, AccessValue.Members Attributes);

/// <summary>A rule that was tried, and whether its condition held.</summary>
public sealed record RuleOutcome(string Rule, RuleEffect Effect, Truth Condition);

/// <summary>Why a decision is what it is; with the policy's text, anybody can make it again.</summary>
/// <param name="Policy">The policy's version.</param>
/// <param name="PolicyHash">SHA-256, in hex, of the policy's canonical JSON (RFC 8785).</param>
/// <param name="DecidedBy">The rule that decided, or null when none did: what no rule permits is not permitted.</param>
/// <param name="Rules">The rules about this subject's roles, this action and this type of resource, ordered by id.</param>
public sealed record AccessTrace(string Policy, string PolicyHash, string? DecidedBy, ImmutableArray<RuleOutcome> Rules);

/// <summary>The answer to a question.</summary>
public sealed record AccessDecision(bool Permitted, AccessTrace Trace);

/// <summary>A declarative access policy, read and checked (<see cref="AccessPolicyFile"/>).</summary>
/// <remarks>A forbid overrides every permit; what nothing permits is denied; the order of rules means nothing.</remarks>
public sealed class AccessPolicy
{
    private readonly FrozenDictionary<(string Resource, string Action), ImmutableArray<AccessRule>> _rules;
    private readonly FrozenDictionary<(string Type, string Id), KnownSubject> _subjects;

    internal AccessPolicy(string version, string hash, IEnumerable<AccessRule> rules, IEnumerable<KnownSubject> subjects)
    {
        (Version, Hash) = (version, hash);
        _rules = rules.SelectMany(rule => rule.Actions.Select(action => (Key: (rule.Resource, action), Rule: rule))).GroupBy(pair => pair.Key, pair => pair.Rule)
            .ToFrozenDictionary(about => about.Key, about => about.OrderBy(rule => rule.Id, StringComparer.Ordinal).ToImmutableArray());
        _subjects = subjects.ToFrozenDictionary(subject => (subject.Type, subject.Id));
    }

    /// <summary>The name its decisions cite.</summary>
    public string Version { get; }

    /// <summary>SHA-256, in hex, of its canonical JSON (RFC 8785).</summary>
    public string Hash { get; }

    /// <summary>Answers a question. Total, and bounded by the rules about the action and the resource's type.</summary>
    public AccessDecision Decide(AccessRequest request)
    {
        var subject = _subjects.GetValueOrDefault((request.Subject.Type, request.Subject.Id));
        var known = subject?.Attributes ?? AccessValue.Members.None;
        var tried = ImmutableArray.CreateBuilder<RuleOutcome>();
        foreach (var rule in _rules.GetValueOrDefault((request.Resource.Type, request.Action.Name), []))
        {
            if (!rule.Roles.IsEmpty && (subject is null || !rule.Roles.Any(subject.Roles.Contains))) continue;
            tried.Add(new(rule.Id, rule.Effect, rule.When?.Holds(path => path.In(request, known)) ?? Truth.Yes));
        }
        // Not knowing never permits, and never lifts a forbid.
        var decidedBy = tried.FirstOrDefault(rule => rule is { Effect: RuleEffect.Forbid, Condition: not Truth.No })
            ?? tried.FirstOrDefault(rule => rule is { Effect: RuleEffect.Permit, Condition: Truth.Yes });
        return new(decidedBy is { Effect: RuleEffect.Permit }, new(Version, Hash, decidedBy?.Rule, tried.ToImmutable()));
    }
}
