using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Border;

/// <summary>What the border can be asked.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(GivePassage), "givePassage")]
[JsonDerivedType(typeof(ConfirmPassages), "confirmPassages")]
[JsonDerivedType(typeof(LapsePassages), "lapsePassages")]
[JsonDerivedType(typeof(RecordFiling), "recordFiling")]
public abstract record BorderCommand;

/// <summary>A person's data is about to leave.</summary>
/// <param name="Passage">The id of the passage to come, should it be a new one; made by the shell.</param>
/// <param name="Person">Pseudonym.</param>
public sealed record GivePassage(PassageId Passage, string Person, Receiver Receiver, bool Sensitive, BorderTerms Terms) : BorderCommand;

/// <summary>Receipts say that these have left. Only the platform itself says this.</summary>
public sealed record ConfirmPassages(ImmutableArray<UsedPassage> Used, BorderTerms Terms) : BorderCommand;

/// <summary>All receipts of passages given before a moment are known: those without have not left. Only the platform itself says this.</summary>
public sealed record LapsePassages(DateTimeOffset GivenBefore) : BorderCommand;

/// <summary>Records a filing with the authority.</summary>
public sealed record RecordFiling(Filing Filing, BorderTerms Terms) : BorderCommand;

/// <summary>What a receipt says of a passage: enough to count the person should the passage be gone.</summary>
/// <param name="At">When the data left.</param>
[GenerateSerializer, Immutable, Alias("used-passage")]
public sealed record UsedPassage(
    [property: Id(0)] PassageId Passage, [property: Id(1)] string Person, [property: Id(2)] Receiver Receiver, [property: Id(3)] bool Sensitive, [property: Id(4)] DateTimeOffset At);

/// <summary>What can happen to the border. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(PassageGiven), "passageGiven")]
[JsonDerivedType(typeof(PassagesConfirmed), "passagesConfirmed")]
[JsonDerivedType(typeof(PassagesLapsed), "passagesLapsed")]
[JsonDerivedType(typeof(FilingRecorded), "filingRecorded")]
[JsonDerivedType(typeof(BorderWarned), "borderWarned")]
public abstract record BorderEvent;

/// <summary>A person may leave, and counts from now on; the same passage given again only counts its time anew.</summary>
/// <param name="Early">Whether it is within the first days of the year at home, as <see cref="BorderTerms.TurnDays"/> has it.</param>
/// <param name="Late">Whether it is within the last days of the year at home.</param>
public sealed record PassageGiven(PassageId Passage, string Person, Receiver Receiver, bool Sensitive, int Year, bool Early, bool Late, DateTimeOffset At) : BorderEvent;

public sealed record PassagesConfirmed(ImmutableArray<PassageId> Passages) : BorderEvent;

/// <summary>These have not left, and count no more.</summary>
public sealed record PassagesLapsed(ImmutableArray<PassageId> Passages) : BorderEvent;

public sealed record FilingRecorded(Filing Filing) : BorderEvent;

/// <param name="Year">At home.</param>
public sealed record BorderWarned(BorderWarning Warning, int Year) : BorderEvent;

/// <summary>What the border answers. Anything that comes with an event is durable when it arrives.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(BorderAccepted), "accepted")]
[JsonDerivedType(typeof(PassageAnswer), "passage")]
[JsonDerivedType(typeof(BorderRefused), "refused")]
[GenerateSerializer, Immutable, Alias("border-answer")]
public abstract record BorderAnswer;

/// <summary>Done, or already so.</summary>
[GenerateSerializer, Immutable, Alias("border-accepted")]
public sealed record BorderAccepted : BorderAnswer;

/// <summary>The person may leave.</summary>
/// <param name="Until">Before this moment; at the latest the end of the year at home, for then it would count in the next.</param>
[GenerateSerializer, Immutable, Alias("passage-answer")]
public sealed record PassageAnswer([property: Id(0)] PassageId Passage, [property: Id(1)] DateTimeOffset Until) : BorderAnswer;

/// <summary>Not done.</summary>
[GenerateSerializer, Immutable, Alias("border-refused")]
public sealed record BorderRefused([property: Id(0)] Refusal Refusal) : BorderAnswer;

/// <summary>Why the border does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class BorderRefusals
{
    /// <summary>1. A member is out of its range.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>2. The reference is recorded already.</summary>
    public static Refusal AlreadyFiled(string reference) => new("ALREADY_FILED", $"'{reference}' is recorded already. A filing is never changed; record the new reference.");

    /// <summary>3. As many distinct people left this year as may, and there is no filing.</summary>
    public static Refusal BorderClosed(bool sensitive, int max) => new(
        "BORDER_CLOSED", $"{max} people{(sensitive ? " with sensitive data" : "")} have left this year, which is the most without a filing. File with the authority, and record the reference.");
}
