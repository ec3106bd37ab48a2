using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.StrategyFlows;

using Decided = Decision<FlowExpertAnswer, FlowExpertEvent>;

/// <summary>The rules of an expert whom flows can send (SF-93): what customers are shown of one is what was last said of them, sealed under the expert's own key.</summary>
public sealed class FlowExpert : IActor<FlowExpertState, FlowExpertCommand, FlowExpertAnswer, FlowExpertEvent>
{
    /// <summary>Most specialities of one expert.</summary>
    public const int SpecialitiesMax = 10;

    /// <summary>Longest speciality in UTF-16 characters, inclusive: as a dispatcher names it.</summary>
    public const int SpecialityLengthMax = 100;

    private FlowExpert() { }

    public static string Kind => "flow-expert";

    public static bool IsKey(string key) => Ids.TryParse<FlowExpertId>(key, out _);

    public static FlowExpertState Empty(string key) => new(Ids.Parse<FlowExpertId>(key));

    public static FlowExpertAnswer Refused(Refusal refusal) => new FlowExpertRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="FlowExpertRefusals"/> answers.</remarks>
    public static Decided Decide(FlowExpertState state, FlowExpertCommand command, DateTimeOffset now) => command switch
    {
        ListExpert { Specialities: var named } when !Fits(named) => Refuse(FlowExpertRefusals.SpecialitiesRefused),
        ListExpert c => new(new FlowExpertAccepted(), [new ExpertListed(c.Name, c.Profile, c.Specialities, c.By, now)]),
        DelistExpert when !state.IsListed => Refuse(FlowExpertRefusals.ExpertUnknown),
        DelistExpert c => new(new FlowExpertAccepted(), [new ExpertDelisted(c.By, now)]),
        _ => throw new ArgumentException($"{command?.GetType().Name} is not a command of an expert.", nameof(command)),
    };

    /// <inheritdoc/>
    public static FlowExpertState Apply(FlowExpertState state, FlowExpertEvent happened) => happened switch
    {
        ExpertListed => state with { IsListed = true },
        ExpertDelisted => state with { IsListed = false },
        _ => throw new ArgumentException($"{happened?.GetType().Name} is not an event of an expert.", nameof(happened)),
    };

    private static bool Fits(ImmutableArray<string> named) =>
        named.Length is >= 1 and <= SpecialitiesMax && named.Distinct(StringComparer.Ordinal).Count() == named.Length
        && named.All(one => one.Trim().Length > 0 && one.Length <= SpecialityLengthMax && !one.Any(char.IsControl));

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}

/// <summary>What an expert's actor remembers; rebuilt from its events.</summary>
/// <param name="IsListed">Whether flows may send them.</param>
public sealed record FlowExpertState(FlowExpertId Id, bool IsListed = false);

/// <summary>What can be said of an expert. <c>By</c> is the <c>sub</c> of the token.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ListExpert), "listExpert")]
[JsonDerivedType(typeof(DelistExpert), "delistExpert")]
public abstract record FlowExpertCommand;

/// <summary>Has flows send them, or says anew what customers are shown.</summary>
/// <param name="Name">How they are called.</param>
/// <param name="Profile">What customers read of them.</param>
/// <param name="Specialities">1 to <see cref="FlowExpert.SpecialitiesMax"/>, as dispatchers name them.</param>
public sealed record ListExpert(Sealed Name, Sealed Profile, ImmutableArray<string> Specialities, string By) : FlowExpertCommand;

/// <summary>Has flows send them no more. What customers were shown stays with them.</summary>
public sealed record DelistExpert(string By) : FlowExpertCommand;

/// <summary>What can happen to an expert. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExpertListed), "expertListed")]
[JsonDerivedType(typeof(ExpertDelisted), "expertDelisted")]
public abstract record FlowExpertEvent;

public sealed record ExpertListed(Sealed Name, Sealed Profile, ImmutableArray<string> Specialities, string By, DateTimeOffset At) : FlowExpertEvent;

public sealed record ExpertDelisted(string By, DateTimeOffset At) : FlowExpertEvent;

/// <summary>What an expert's actor answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(FlowExpertAccepted), "accepted")]
[JsonDerivedType(typeof(FlowExpertRefused), "refused")]
[GenerateSerializer, Immutable, Alias("flow-expert-answer")]
public abstract record FlowExpertAnswer;

[GenerateSerializer, Immutable, Alias("flow-expert-accepted")]
public sealed record FlowExpertAccepted : FlowExpertAnswer;

/// <summary>Not done; nothing has happened.</summary>
[GenerateSerializer, Immutable, Alias("flow-expert-refused")]
public sealed record FlowExpertRefused([property: Id(0)] Refusal Refusal) : FlowExpertAnswer;

/// <summary>Why nothing is said of an expert. In the order the checks run.</summary>
public static class FlowExpertRefusals
{
    /// <summary>1. Listing only, before it is sealed: a text is empty, too long, or cannot be shown.</summary>
    public static Refusal TextRefused(string name, int most) => new("TEXT_REFUSED", $"{name} must have 1 to {most} characters that can be shown.");

    /// <summary>2. Listing only: customers would read what no text may say.</summary>
    public static Refusal ProfileBreaks(string rules) => new("PROFILE_BREAKS_RULES", $"The profile breaks {rules}: say it otherwise.");

    /// <summary>3. Listing only.</summary>
    public static Refusal SpecialitiesRefused { get; } =
        new("SPECIALITIES_REFUSED", $"There must be 1 to {FlowExpert.SpecialitiesMax} different specialities, of at most {FlowExpert.SpecialityLengthMax} characters each.");

    /// <summary>4. Delisting only: nobody is listed so.</summary>
    public static Refusal ExpertUnknown { get; } = new("EXPERT_UNKNOWN", "There is no such expert, or no longer.");
}
