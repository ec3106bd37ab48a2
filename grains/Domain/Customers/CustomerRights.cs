using System.Collections.Immutable;

namespace Ecosystem.Domain.Customers;

/// <summary>Destroys what is held about the customer (GDPR art. 17, PIPL art. 47). Cannot be undone.</summary>
public sealed record EraseCustomer : CustomerCommand;

/// <summary>Corrects the profile (GDPR art. 16, PIPL art. 46).</summary>
/// <param name="Profile">All of it as it is from now on, sealed.</param>
/// <param name="Corrected">Every value the customer has corrected, now or before, sealed: they stand whatever the source brings in later.</param>
/// <param name="Fields">What differs from what was kept; none: nothing does.</param>
public sealed record RectifyProfile(Sealed Profile, Sealed Corrected, ImmutableArray<string> Fields) : CustomerCommand;

/// <summary>Corrects what an interaction says. Its id, its source and whatever else came with it stay.</summary>
/// <param name="Interaction">As it is from now on.</param>
/// <param name="Fields">What differs from what was kept; none: nothing does.</param>
public sealed record RectifyInteraction(Interaction Interaction, ImmutableArray<string> Fields) : CustomerCommand;

/// <summary>The customer is erased: its key is destroyed, and nothing that was sealed under it opens again. Holds nothing personal.</summary>
/// <param name="Epoch">The passport's epoch, raised by the withdrawal of each grant that stood.</param>
public sealed record CustomerErased(DateTimeOffset At, long Epoch) : CustomerEvent;

/// <param name="Fields">Which fields were corrected; not what they were or are.</param>
public sealed record ProfileRectified(Sealed Profile, Sealed Corrected, ImmutableArray<string> Fields, DateTimeOffset At) : CustomerEvent;

/// <param name="Fields">Which fields were corrected; not what they were or are.</param>
public sealed record InteractionRectified(Interaction Interaction, ImmutableArray<string> Fields, DateTimeOffset At) : CustomerEvent;

/// <summary>The customer is erased. Asked again, under whatever key, this is the answer again.</summary>
/// <param name="ErasedAt">When.</param>
/// <param name="Epoch">The passport's epoch from then on.</param>
[GenerateSerializer, Immutable, Alias("erasure-answer")]
public sealed record ErasureAnswer([property: Id(0)] DateTimeOffset ErasedAt, [property: Id(1)] long Epoch) : CustomerAnswer;

/// <summary>It is corrected.</summary>
/// <param name="Fields">Which fields were, in the catalogue's order; none: they were so already.</param>
/// <param name="Revision">The category's revision from now on.</param>
/// <param name="At">When.</param>
[GenerateSerializer, Immutable, Alias("rectification-answer")]
public sealed record RectificationAnswer(
    [property: Id(0)] DataCategory Category, [property: Id(1)] ImmutableArray<string> Fields, [property: Id(2)] long Revision, [property: Id(3)] DateTimeOffset At) : CustomerAnswer;
