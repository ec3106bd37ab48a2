using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Approvals;

/// <summary>What an approval answers.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ApprovalAccepted), "accepted")]
[JsonDerivedType(typeof(ApprovalRefused), "refused")]
[GenerateSerializer, Immutable, Alias("approval-answer")]
public abstract record ApprovalAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("approval-accepted")]
public sealed record ApprovalAccepted : ApprovalAnswer
{
    /// <summary>How many more people must approve, 1 to 4, after an approval short of the quorum; null after anything else.</summary>
    [Id(0)]
    public int? Missing { get; init; }
}

/// <summary>Not done; nothing of what was asked has happened. A time-out whose time had come may have been written down with it.</summary>
[GenerateSerializer, Immutable, Alias("approval-refused")]
public sealed record ApprovalRefused([property: Id(0)] Refusal Refusal) : ApprovalAnswer;
