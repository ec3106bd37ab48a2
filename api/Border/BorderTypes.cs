using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Border;
using Ecosystem.Domain.Border;
using GraphQL;

namespace Ecosystem.Api.Border;

/// <summary>A filing with the authority.</summary>
public sealed record RecordFilingInput : MutationInput
{
    /// <summary>As the authority gave it, 1 to 120 characters; it is kept as sent, so it names nobody.</summary>
    public required string Reference { get; init; }

    /// <summary>Whether it covers sensitive data too.</summary>
    public required bool Sensitive { get; init; }

    /// <summary>First calendar year it stands for.</summary>
    public required int FromYear { get; init; }

    /// <summary>Last calendar year it stands for, at most five in all; the first when left out.</summary>
    public int? ThroughYear { get; init; }
}

/// <summary>The filing is recorded.</summary>
public sealed class FilingPayload(string reference)
{
    /// <summary>As it was given.</summary>
    public string Reference => reference;
}

public sealed class FilingResult() : MutationResult("What recording a filing answers.", typeof(FilingPayload));

/// <summary>The cross-border counter of a calendar year at home.</summary>
[Name("CrossBorder")]
public sealed class CrossBorderType(BorderView view)
{
    /// <summary>Home: ISO 3166-1 alpha-2.</summary>
    public string Home => view.Home;

    /// <summary>The year that the figures are of.</summary>
    public int Year => view.Year;

    /// <summary>Distinct people whose data left, remote reads included.</summary>
    public int People => view.People;

    /// <summary>The most without a filing.</summary>
    public int PeopleMax => view.PeopleMax;

    /// <summary>Of these people, those whose sensitive data left.</summary>
    public int SensitivePeople => view.SensitivePeople;

    /// <summary>The most of them without a filing.</summary>
    public int SensitiveMax => view.SensitiveMax;

    /// <summary>Counted, and not yet confirmed by a receipt: what is not within about twelve minutes is taken back.</summary>
    public int Unconfirmed => view.Unconfirmed;

    /// <summary>Filings of all years.</summary>
    public IEnumerable<FilingType> Filings => view.Filings.Select(filing => new FilingType(filing));

    /// <summary>What there is to look at this year.</summary>
    public IEnumerable<BorderWarningType> Warnings => view.Warnings.Select(warning => new BorderWarningType(warning));

    /// <summary>Who received.</summary>
    public IEnumerable<BorderReceiverType> Receivers => view.Receivers.Select(figures => new BorderReceiverType(figures));
}

/// <summary>A filing with the authority.</summary>
[Name("Filing")]
public sealed class FilingType(Filing filing)
{
    /// <summary>As the authority gave it.</summary>
    public string Reference => filing.Reference;

    /// <summary>Whether it covers sensitive data too.</summary>
    public bool Sensitive => filing.Sensitive;

    /// <summary>First year.</summary>
    public int FromYear => filing.FromYear;

    /// <summary>Last year.</summary>
    public int ThroughYear => filing.ThroughYear;

    /// <summary>Who recorded it.</summary>
    public string By => filing.By;

    /// <summary>When it was recorded.</summary>
    public DateTimeOffset At => filing.At;
}

/// <summary>Something that people have to look at.</summary>
[Name("BorderWarning")]
public sealed class BorderWarningType(BorderWarning warning)
{
    /// <summary>What it is.</summary>
    public BorderWarningKind Kind => warning.Kind;

    /// <summary>Which threshold it is about.</summary>
    public bool Sensitive => warning.Sensitive;

    /// <summary>The receiver group; null: all together.</summary>
    public string? Group => warning.Group;

    /// <summary>Distinct people at that moment.</summary>
    public int Figure => warning.Figure;

    /// <summary>Which rule, and with which figures.</summary>
    public string Because => warning.Because;

    /// <summary>When.</summary>
    public DateTimeOffset At => warning.At;
}

/// <summary>Who receives people's data abroad.</summary>
[Name("BorderReceiver")]
public sealed class BorderReceiverType(ReceiverFigures figures)
{
    /// <summary>Organisations that are one receiver; the organisation itself unless it is configured.</summary>
    public string Group => figures.Receiver.Group;

    /// <summary>The organisation.</summary>
    public string Organisation => figures.Receiver.Organisation;

    /// <summary>The OAuth client.</summary>
    public string Client => figures.Receiver.Client;

    /// <summary>What kind of data.</summary>
    public string Category => figures.Receiver.Category;

    /// <summary>Where: ISO 3166-1 alpha-2, joined by spaces.</summary>
    public string Countries => figures.Receiver.Countries;

    /// <summary>Distinct people of this receiver.</summary>
    public int People => figures.People;
}
