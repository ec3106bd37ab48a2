using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.StrategyFlows;

/// <summary>Something a run wants done by others. A value: whoever carries it out does so once for one id (SF-14).</summary>
/// <param name="Id">Made of run, node, visit and what is wanted (<see cref="IdOf"/>): a step taken again after a crash wants the same.</param>
/// <param name="Node">Node that wants it.</param>
/// <param name="Rehearsed">Of a dry run: never carried out, whoever holds it.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(SendMessage), "sendMessage")]
[JsonDerivedType(typeof(CreateTask), "createTask")]
[JsonDerivedType(typeof(OpenApproval), "openApproval")]
[JsonDerivedType(typeof(DispatchExpert), "dispatchExpert")]
[JsonDerivedType(typeof(OpenCoachCase), "openCoachCase")]
[JsonDerivedType(typeof(AskConsent), "askConsent")]
[JsonDerivedType(typeof(AskAuthorization), "askAuthorization")]
[JsonDerivedType(typeof(AskModel), "askModel")]
[JsonDerivedType(typeof(SetTimer), "setTimer")]
[JsonDerivedType(typeof(CreditReward), "creditReward")]
public abstract record FlowEffect(string Id, string Node, bool Rehearsed)
{
    /// <summary>Whether it reaches somebody outside the house.</summary>
    [JsonIgnore]
    public bool IsOutbound => this is SendMessage or DispatchExpert;

    /// <summary>32 hex digits that are the same for the same visit and different for any other.</summary>
    /// <param name="visit">Which visit of the node by this run, from 1.</param>
    /// <param name="what">What is wanted, and which if the visit wants several.</param>
    public static string IdOf(FlowRunId run, string node, int visit, string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{run}\n{node}\n{visit}\n{what}")).AsSpan(0, 16));
}

/// <summary>Sends a text to the customer.</summary>
/// <param name="Consent">What it is sent on; asked for once more when it is sent.</param>
/// <param name="Cap">Counted once more when it is sent: another flow may have reached the customer meanwhile.</param>
/// <param name="Choice">The choice that led to it; null: none.</param>
public sealed record SendMessage(string Id, string Node, bool Rehearsed, CustomerId Customer, SendingChannel Channel, FlowContent Content, ConsentBasis? Consent, FlowCap Cap, string? Choice)
    : FlowEffect(Id, Node, Rehearsed);

/// <summary>How often a customer may be reached, by all flows together.</summary>
/// <param name="Count">Most touches, inclusive.</param>
/// <param name="Days">Within so many days back.</param>
public sealed record FlowCap(int Count, int Days);

/// <summary>Puts a task before people of the house.</summary>
/// <param name="Queue">Who sees it.</param>
/// <param name="DueAt">By when it is to be seen.</param>
public sealed record CreateTask(string Id, string Node, bool Rehearsed, CustomerId Customer, string Queue, BothLanguages Title, ImmutableArray<FlowSignal> Signals, DateTimeOffset DueAt)
    : FlowEffect(Id, Node, Rehearsed);

/// <summary>Opens an approval and waits for <see cref="GateDecided"/>.</summary>
/// <param name="Content">What is to be approved; null: the action.</param>
public sealed record OpenApproval(
    string Id, string Node, bool Rehearsed, CustomerId Customer, GateKind Kind, int Quorum, int TimeoutMinutes, FlowContent? Content, FlowChoice? Choice) : FlowEffect(Id, Node, Rehearsed)
{
    /// <summary>The approval that this opens.</summary>
    [JsonIgnore]
    public ApprovalId Approval => new(ApprovalId.Prefix + Id);
}

/// <summary>Sends an expert, whose profile the customer then sees.</summary>
/// <param name="Speciality">What the expert must know.</param>
/// <param name="Consent">What it rests on; asked for once more when the expert is sent.</param>
/// <param name="AnswerBy">By when somebody must have taken it.</param>
/// <param name="Choice">The choice that led to it; null: none.</param>
/// <param name="PocDueAt">When the proof of concept that is proposed with the expert is due; null: a flow of before there was one.</param>
public sealed record DispatchExpert(
    string Id, string Node, bool Rehearsed, CustomerId Customer, string Speciality, FlowContent Introduction, ConsentBasis? Consent, ImmutableArray<FlowSignal> Signals, DateTimeOffset AnswerBy,
    string? Choice, DateTimeOffset? PocDueAt = null)
    : FlowEffect(Id, Node, Rehearsed);

/// <summary>Tells the strategy coach.</summary>
public sealed record OpenCoachCase(string Id, string Node, bool Rehearsed, CustomerId Customer, BothLanguages Reason) : FlowEffect(Id, Node, Rehearsed);

/// <summary>Asks the customer's passport, and waits for <see cref="ConsentAnswered"/>.</summary>
public sealed record AskConsent(string Id, string Node, bool Rehearsed, CustomerId Customer, DataCategory Category, string Purpose) : FlowEffect(Id, Node, Rehearsed);

/// <summary>Asks the sales unit whether it may offer this, and waits for <see cref="AuthorizationAnswered"/>.</summary>
public sealed record AskAuthorization(string Id, string Node, bool Rehearsed, CustomerId Customer, Permission Permission, int DiscountBasisPoints, long AmountMinorUnits, Origin Origin)
    : FlowEffect(Id, Node, Rehearsed);

/// <summary>Has a language model write a text, and waits for <see cref="TextWritten"/>.</summary>
/// <param name="Prompt">Name and version of the prompt.</param>
/// <param name="Brief">What it is to write, and on what; null: a flow of before prompts had texts.</param>
public sealed record AskModel(string Id, string Node, bool Rehearsed, CustomerId Customer, string Prompt, string Language, ModelBrief? Brief = null) : FlowEffect(Id, Node, Rehearsed);

/// <summary>Waits for a moment: <see cref="TimerDue"/>.</summary>
public sealed record SetTimer(string Id, string Node, bool Rehearsed, DateTimeOffset At) : FlowEffect(Id, Node, Rehearsed);

/// <summary>Credits an outcome to a choice, for the policy to learn from.</summary>
/// <param name="Choice">Id of the <see cref="FlowChoice"/>.</param>
/// <param name="ValueMicros">The choice's share of the outcome, in millionths.</param>
public sealed record CreditReward(string Id, string Node, bool Rehearsed, string Choice, string Outcome, string Metric, long ValueMicros) : FlowEffect(Id, Node, Rehearsed);

/// <summary>By which way a text reaches the customer.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SendingChannel>))]
public enum SendingChannel
{
    [JsonStringEnumMemberName("email")] Email,
    [JsonStringEnumMemberName("webhook")] Webhook,
    /// <summary>A task in the platform, for the seller who speaks to the customer.</summary>
    [JsonStringEnumMemberName("task")] Task,
}

/// <summary>What people are asked at a gate.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<GateKind>))]
public enum GateKind
{
    /// <summary>Read a text before it goes out 人工复核.</summary>
    [JsonStringEnumMemberName("review")] Review,
    /// <summary>Sign an offer beyond the corridor 总部加签.</summary>
    [JsonStringEnumMemberName("countersign")] Countersign,
}
