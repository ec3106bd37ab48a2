using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Domain.Approvals;

/// <summary>What an approval can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Open), "open")]
[JsonDerivedType(typeof(Decide), "decide")]
[JsonDerivedType(typeof(Reassign), "reassign")]
[JsonDerivedType(typeof(SendBack), "sendBack")]
[JsonDerivedType(typeof(Resubmit), "resubmit")]
[JsonDerivedType(typeof(TimeOut), "timeOut")]
public abstract record ApprovalCommand;

/// <summary>Opens the approval for what a unit may not do alone.</summary>
public sealed record Open(CountersignRequest Request) : ApprovalCommand;

/// <summary>Approves or rejects.</summary>
/// <param name="By"><c>sub</c> of the decider's token.</param>
/// <param name="Note">Why; up to 1,000 characters, may be empty.</param>
public sealed record Decide(bool Approved, string By, string Note) : ApprovalCommand;

/// <summary>Hands the approval to a person or a queue (AP-5).</summary>
/// <param name="By"><c>sub</c> of the token of whoever hands it on; not the requester.</param>
/// <param name="Note">Why; 1 to 1,000 characters.</param>
public sealed record Reassign(Assignee To, string By, string Note) : ApprovalCommand;

/// <summary>Asks the requester for what is missing (AP-6).</summary>
/// <param name="By"><c>sub</c> of the token of somebody who may decide.</param>
/// <param name="Note">What is missing; 1 to 1,000 characters.</param>
public sealed record SendBack(string By, string Note) : ApprovalCommand;

/// <summary>Answers what was missing (AP-6).</summary>
/// <param name="By"><c>sub</c> of the requester's token.</param>
/// <param name="Note">The answer; 1 to 1,000 characters.</param>
public sealed record Resubmit(string By, string Note) : ApprovalCommand;

/// <summary>Writes the time-out down if its time has come (AP-7); else nothing happens.</summary>
public sealed record TimeOut : ApprovalCommand;

/// <summary>What is to be countersigned 加签.</summary>
/// <param name="Quorum">How many different people must approve, 1 to <see cref="QuorumMax"/>; null: <see cref="QuorumDefault"/>.</param>
/// <param name="Milestone">The milestone of a collaboration space that is to be waived, which then waits for the answer in place of the unit; null: none.</param>
/// <param name="TimeoutMinutes">Minutes from opening to the deadline, 1 to <see cref="TimeoutMinutesMax"/>; null: <see cref="TimeoutMinutesDefault"/>.</param>
[GenerateSerializer, Immutable, Alias("countersign-request")]
public sealed record CountersignRequest(
    [property: Id(0)] SalesUnitId Unit, [property: Id(1)] DecisionId Decision, [property: Id(2)] string Requester, [property: Id(3)] Permission Permission,
    [property: Id(4)] Target Target, [property: Id(5)] Money Amount, [property: Id(6)] ImmutableArray<string> Reasons,
    [property: Id(7)] int? Quorum = null, [property: Id(8)] int? TimeoutMinutes = null, [property: Id(9)] AwaitedMilestone? Milestone = null)
{
    /// <summary>Most people who may have to approve, inclusive.</summary>
    public const int QuorumMax = 5;

    /// <summary>30 days in minutes, inclusive.</summary>
    public const int TimeoutMinutesMax = 43_200;

    // What a request that names none means, in every entry ever written: neither may change. Who wants another names it in the request.

    /// <summary>One person.</summary>
    public const int QuorumDefault = 1;

    /// <summary>Three days in minutes.</summary>
    public const int TimeoutMinutesDefault = 4_320;

    /// <summary>The run of a strategy flow that waits for the answer in place of the unit; null, and then not written: none.</summary>
    [Id(10), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public FlowRunId? Run { get; init; }

    /// <summary>How many different people must approve.</summary>
    [JsonIgnore]
    public int QuorumOrDefault => Quorum ?? QuorumDefault;

    /// <summary>Minutes from opening to the deadline.</summary>
    [JsonIgnore]
    public int TimeoutMinutesOrDefault => TimeoutMinutes ?? TimeoutMinutesDefault;
}

/// <summary>A milestone that waits for an approval.</summary>
[GenerateSerializer, Immutable, Alias("awaited-milestone")]
public sealed record AwaitedMilestone([property: Id(0)] SpaceId Space, [property: Id(1)] MilestoneId Milestone);

/// <summary>To whom an approval is assigned.</summary>
/// <param name="Id">The person's <c>sub</c> or the queue's name; 1 to <see cref="IdLengthMax"/> characters, none of them a control character, not all of them white space.</param>
[GenerateSerializer, Immutable, Alias("assignee")]
public sealed record Assignee([property: Id(0)] AssigneeKind Kind, [property: Id(1)] string Id)
{
    /// <summary>Longest id, in UTF-16 characters, inclusive.</summary>
    public const int IdLengthMax = 200;

    /// <summary>Whether it can be a person or a queue at all. Whether there is such a person only the identity host knows.</summary>
    [JsonIgnore]
    public bool IsWellFormed => Enum.IsDefined(Kind) && Id.Length <= IdLengthMax && !string.IsNullOrWhiteSpace(Id) && !Id.Any(char.IsControl);
}

/// <summary>A person decides alone; in a queue, everybody may who may decide approvals.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AssigneeKind>))]
public enum AssigneeKind
{
    [JsonStringEnumMemberName("person")] Person,
    [JsonStringEnumMemberName("queue")] Queue,
}
