using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Border;

/// <summary>What the border remembers: who left this year, to whom; rebuilt from its events. Figures of a year are its own and begin anew at New Year.</summary>
public sealed record BorderState
{
    /// <summary>The year of the figures; 0: nobody ever left.</summary>
    public int Year { get; init; }

    /// <summary>Distinct people who left this year, or have a passage to, by pseudonym.</summary>
    public ImmutableDictionary<string, Person> People { get; init; } = ImmutableDictionary<string, Person>.Empty;

    /// <summary>How many of them with sensitive data.</summary>
    public int SensitivePeople { get; init; }

    /// <summary>Who received this year. Their place in the list is how <see cref="Departure.Receiver"/> names them.</summary>
    public ImmutableArray<Receiver> Receivers { get; init; } = [];

    /// <summary>Distinct people of each receiver, in their order.</summary>
    public ImmutableArray<int> ReceiverPeople { get; init; } = [];

    /// <summary>Figures of each group of receivers this year.</summary>
    public ImmutableDictionary<string, GroupFigures> Groups { get; init; } = ImmutableDictionary<string, GroupFigures>.Empty;

    /// <summary>Passages that no receipt has confirmed yet, by id.</summary>
    public ImmutableDictionary<PassageId, OpenPassage> Open { get; init; } = ImmutableDictionary<PassageId, OpenPassage>.Empty;

    /// <summary>Filing references of all years, in the order in which they were recorded.</summary>
    public ImmutableArray<Filing> Filings { get; init; } = [];

    /// <summary>Warnings of this year, in their order.</summary>
    public ImmutableArray<BorderWarning> Warnings { get; init; } = [];

    /// <summary>Years before, the latest three.</summary>
    public ImmutableArray<YearFigures> Before { get; init; } = [];

    /// <summary>How many distinct people.</summary>
    public int Count(bool sensitive) => sensitive ? SensitivePeople : People.Count;

    /// <summary>Whether a filing reference stands for a kind of data in a year.</summary>
    public bool IsFiled(int year, bool sensitive) => Filings.Any(filing => filing.FromYear <= year && year <= filing.ThroughYear && (filing.Sensitive || !sensitive));
}

/// <summary>A person who left.</summary>
public sealed record Person(ImmutableArray<Departure> Departures)
{
    [JsonIgnore]
    public bool IsSensitive => Departures.Any(one => one.Sensitive);
}

/// <summary>One person's data to one receiver.</summary>
/// <param name="Receiver">Place in <see cref="BorderState.Receivers"/>.</param>
public sealed record Departure(PassageId Passage, int Receiver, bool Sensitive);

/// <summary>Who receives: an organisation through a client, of a category, in a country.</summary>
/// <param name="Group">Organisations that are one receiver, as configured; the organisation itself unless it is.</param>
/// <param name="Countries">ISO 3166-1 alpha-2, joined by spaces.</param>
[GenerateSerializer, Immutable, Alias("border-receiver")]
public sealed record Receiver(
    [property: Id(0)] string Group, [property: Id(1)] string Organisation, [property: Id(2)] string Client, [property: Id(3)] string Category, [property: Id(4)] string Countries);

/// <param name="People">Distinct.</param>
/// <param name="Early">Of these, who left first in the first <see cref="BorderTerms.TurnDays"/> days of the year.</param>
/// <param name="Late">Of these, who left first in the last <see cref="BorderTerms.TurnDays"/> days of the year.</param>
public sealed record GroupFigures(int People, int Early, int Late);

/// <param name="At">When it was given, or given again.</param>
public sealed record OpenPassage(string Person, DateTimeOffset At);

/// <summary>Figures of a year that is over.</summary>
/// <param name="Filed">Whether a filing reference stood for it.</param>
public sealed record YearFigures(int Year, int People, int SensitivePeople, bool Filed, ImmutableDictionary<string, GroupFigures> Groups);

/// <summary>A filing with the authority.</summary>
/// <param name="Reference">1 to 120 printable characters, as the authority gave it.</param>
/// <param name="Sensitive">Whether it covers sensitive data too.</param>
/// <param name="ThroughYear">Last year it stands for, inclusive.</param>
/// <param name="By">Who recorded it (<c>sub</c>).</param>
[GenerateSerializer, Immutable, Alias("border-filing")]
public sealed record Filing(
    [property: Id(0)] string Reference, [property: Id(1)] bool Sensitive, [property: Id(2)] int FromYear, [property: Id(3)] int ThroughYear, [property: Id(4)] string By,
    [property: Id(5)] DateTimeOffset At);

/// <summary>Something that people have to look at; once a year for each kind, threshold and group.</summary>
/// <param name="Sensitive">Which threshold.</param>
/// <param name="Group">The receiver group; null: all together.</param>
/// <param name="Figure">Distinct people at that moment.</param>
/// <param name="Because">In words: which rule, and with which figures.</param>
[GenerateSerializer, Immutable, Alias("border-warning")]
public sealed record BorderWarning(
    [property: Id(0)] BorderWarningKind Kind, [property: Id(1)] bool Sensitive, [property: Id(2)] string? Group, [property: Id(3)] int Figure, [property: Id(4)] string Because,
    [property: Id(5)] DateTimeOffset At);

/// <summary>What there is to look at.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<BorderWarningKind>))]
public enum BorderWarningKind
{
    /// <summary>The share of a threshold at which to warn is reached.</summary>
    [JsonStringEnumMemberName("near")] Near,
    /// <summary>A threshold is reached, and somebody was turned back.</summary>
    [JsonStringEnumMemberName("closed")] Closed,
    /// <summary>One group's people, each receiver of it under the warning, together over it.</summary>
    [JsonStringEnumMemberName("splitOverReceivers")] SplitOverReceivers,
    /// <summary>One group's people around New Year, each year under the warning, together over it.</summary>
    [JsonStringEnumMemberName("splitOverYears")] SplitOverYears,
    /// <summary>Just under a threshold, as the year before.</summary>
    [JsonStringEnumMemberName("justUnderAgain")] JustUnderAgain,
}
