using System.Collections.Immutable;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Contracts.Audit;

/// <summary>Entries of the log, in the order of its leaves. A filter that is null leaves nothing out.</summary>
/// <param name="ActorKind">Of this kind of actor, such as <c>customer</c>.</param>
/// <param name="ActorId">Of actors with this id.</param>
/// <param name="Person">Asked for by this person, or by this client itself: <c>sub</c> of the token.</param>
/// <param name="Client">Asked for through this OAuth client.</param>
/// <param name="Organisation">Asked for in the name of this organisation.</param>
/// <param name="Audience">Asked for by a client of this audience.</param>
/// <param name="EventType">In which this happened, such as <c>dataRead</c>.</param>
/// <param name="Datum">About this datum.</param>
/// <param name="From">Decided at this moment or later.</param>
/// <param name="Until">Decided before this moment.</param>
[GenerateSerializer, Immutable, Alias("entry-list")]
public sealed record EntryList(
    Window Window, bool Descending, [property: Id(0)] string? ActorKind = null, [property: Id(1)] string? ActorId = null, [property: Id(2)] string? Person = null, [property: Id(3)] string? Client = null,
    [property: Id(4)] string? Organisation = null, [property: Id(5)] Audience? Audience = null, [property: Id(6)] string? EventType = null, [property: Id(7)] Datum? Datum = null,
    [property: Id(8)] DateTimeOffset? From = null, [property: Id(9)] DateTimeOffset? Until = null) : ListRequest(Window, Descending)
{
    /// <inheritdoc/>
    public override ListKey Key => ListKey.Number;
}

/// <summary>Data of a customer. An entry is about it when it is the customer's, and of a grant that opens it, of a read of it or its refusal, or of its correction.</summary>
/// <param name="Field">One of the category's; null: any of them.</param>
[GenerateSerializer, Immutable, Alias("datum")]
public sealed record Datum([property: Id(0)] CustomerId Customer, [property: Id(1)] DataCategory Category, [property: Id(2)] string? Field);

/// <summary>An entry, and what it leads to.</summary>
/// <param name="Position">Its position in the journal.</param>
/// <param name="LeafIndex">Its leaf in the tree; null until it is under a signed checkpoint.</param>
/// <param name="EventTypes">What happened, each type once, in alphabetical order.</param>
/// <param name="Entry">Canonical JSON (RFC 8785); its UTF-8 bytes are the leaf.</param>
/// <param name="Decision">The decision that was made in it; null: none.</param>
/// <param name="Receipt">The usage receipt that was written in it; null: none.</param>
/// <param name="BasedOn">The customer data that the decision was asked for by.</param>
/// <param name="UsedBy">Decisions that were asked for by that receipt, by id; at most <see cref="Traces.DatumUse.DecisionsMax"/>.</param>
[GenerateSerializer, Immutable, Alias("found-entry")]
public sealed record FoundEntry(
    [property: Id(0)] long Position, [property: Id(1)] long? LeafIndex, [property: Id(2)] DateTimeOffset At, [property: Id(3)] string ActorKind, [property: Id(4)] string ActorId, [property: Id(5)] long Version,
    [property: Id(6)] Principal Principal, [property: Id(7)] ImmutableArray<string> EventTypes, [property: Id(8)] string Entry, [property: Id(9)] DecisionId? Decision, [property: Id(10)] ReceiptId? Receipt,
    [property: Id(11)] ImmutableArray<DecisionId> UsedBy, [property: Id(12)] ImmutableArray<Basis> BasedOn);
