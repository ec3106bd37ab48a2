using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Contracts.Border;

/// <summary>The border: counts whose data leaves the country, and stops it. The grain key is <see cref="CrossBorder.Key"/>.</summary>
/// <remarks>Durability, retries and time-outs as in <see cref="SalesUnits.ISalesUnitGrain"/>.</remarks>
[Alias("border")]
public interface IBorderGrain : IGrainWithStringKey
{
    /// <summary>A passage for a person, to the caller, who is abroad. It is good for one person, category, organisation and client, and for two minutes.</summary>
    [Alias("pass")] Task<PassageReply> Pass(CustomerId person, DataCategory category, string idempotencyKey);

    /// <summary>As <see cref="Pass"/>, for the reader of an export. Only the platform itself calls this.</summary>
    [Alias("passForExport")] Task<PassageReply> PassForExport(ExportPassage passage, string idempotencyKey);

    /// <summary>Records a filing with the authority, as the caller.</summary>
    [Alias("recordFiling")] Task<BorderAnswer> RecordFiling(NewFiling filing, string idempotencyKey);

    /// <summary>Receipts say that these have left. Only the platform itself calls this.</summary>
    [Alias("confirm")] Task<BorderAnswer> Confirm(ImmutableArray<LeftPerson> left, string idempotencyKey);

    /// <summary>All receipts of passages given before a moment are known. Only the platform itself calls this.</summary>
    [Alias("lapse")] Task<BorderAnswer> Lapse(DateTimeOffset givenBefore, string idempotencyKey);

    /// <summary>This year's figures.</summary>
    [Alias("view")] Task<BorderView> View();
}

/// <param name="Organisation">The reader's.</param>
/// <param name="Client">The reader's.</param>
/// <param name="Countries">Where the reader is, as <see cref="Domain.Access.Principal.Countries"/>.</param>
[GenerateSerializer, Immutable, Alias("export-passage")]
public sealed record ExportPassage(
    [property: Id(0)] CustomerId Person, [property: Id(1)] DataCategory Category, [property: Id(2)] string Organisation, [property: Id(3)] string Client, [property: Id(4)] string Countries);

/// <param name="Passage">What the customer's actor takes as a proof (<see cref="CallPassage"/>); null when refused.</param>
[GenerateSerializer, Immutable, Alias("passage-reply")]
public sealed record PassageReply([property: Id(0)] string? Passage, [property: Id(1)] Refusal? Refusal);

/// <summary>A filing to record; see <see cref="Filing"/> for ranges.</summary>
[GenerateSerializer, Immutable, Alias("new-filing")]
public sealed record NewFiling([property: Id(0)] string Reference, [property: Id(1)] bool Sensitive, [property: Id(2)] int FromYear, [property: Id(3)] int ThroughYear);

/// <summary>Whose data left, as its receipt says.</summary>
[GenerateSerializer, Immutable, Alias("left-person")]
public sealed record LeftPerson([property: Id(0)] CustomerId Person, [property: Id(1)] Receipt Receipt);

/// <summary>The figures of a year.</summary>
/// <param name="Home">ISO 3166-1 alpha-2.</param>
/// <param name="People">Distinct people who left, or have a passage to.</param>
/// <param name="PeopleMax">Most without a filing.</param>
/// <param name="Unconfirmed">Of the passages, those that no receipt confirms yet.</param>
[GenerateSerializer, Immutable, Alias("border-view")]
public sealed record BorderView(
    [property: Id(0)] string Home, [property: Id(1)] int Year, [property: Id(2)] int People, [property: Id(3)] int PeopleMax, [property: Id(4)] int SensitivePeople, [property: Id(5)] int SensitiveMax,
    [property: Id(6)] int Unconfirmed, [property: Id(7)] ImmutableArray<Filing> Filings, [property: Id(8)] ImmutableArray<BorderWarning> Warnings, [property: Id(9)] ImmutableArray<ReceiverFigures> Receivers);

/// <param name="People">Distinct people of this receiver.</param>
[GenerateSerializer, Immutable, Alias("receiver-figures")]
public sealed record ReceiverFigures([property: Id(0)] Receiver Receiver, [property: Id(1)] int People);
