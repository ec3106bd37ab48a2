using System.Globalization;
using Ecosystem.Api.Graph;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;
using GraphQL;

namespace Ecosystem.Api.SalesUnits;

/// <summary>A quarter's figures.</summary>
[Name("QuarterFigures")]
public sealed class QuarterFiguresType(QuarterFigures figures)
{
    /// <summary>Which quarter.</summary>
    public Quarter Quarter => figures.Quarter;

    /// <summary>What was won; null until the quarter is closed.</summary>
    public MoneyType? Won => MoneyType.Of(figures.Won);

    /// <summary>What is to be won; null while nobody has said.</summary>
    public MoneyType? Target => MoneyType.Of(figures.Target);

    /// <summary>Won ÷ target in hundredths of a percent; null until the quarter is closed.</summary>
    public int? AttainmentBasisPoints => figures.Attainment;

    /// <summary>The same in percent, as decimal text such as 112.34.</summary>
    public string? AttainmentPercent => Percent(figures.Attainment);

    /// <summary>0 until closed, then how often the quarter was closed or restated.</summary>
    public int Revision => figures.Revision;

    /// <summary>Net promoter score; null when none was recorded.</summary>
    public NpsFiguresType? Nps => figures.Nps is { } nps ? new(nps) : null;

    internal static string? Percent(int? basisPoints) => basisPoints is { } known ? (known / 100m).ToString("0.00", CultureInfo.InvariantCulture) : null;
}

/// <summary>A net promoter score.</summary>
[Name("NpsFigures")]
public sealed class NpsFiguresType(NpsFigures nps)
{
    /// <summary>-100 to 100.</summary>
    public int Score => nps.Score;

    /// <summary>How many answered.</summary>
    public int Responses => nps.Responses;
}

/// <summary>Deals closed in an ISO week.</summary>
[Name("WeekFigures")]
public sealed class WeekFiguresType(WeekFigures figures)
{
    /// <summary>ISO 8601, such as 2017-W09.</summary>
    public string Week => figures.Week.ToString();

    /// <summary>Deals won.</summary>
    public int Won => figures.Won;

    /// <summary>Deals won or lost.</summary>
    public int Closed => figures.Closed;
}
