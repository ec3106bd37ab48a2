using System.Globalization;

namespace Ecosystem.Domain.Governance;

/// <summary>Puts a quarter's figures into words. Pure: the same figures always read the same.</summary>
public static class WhitePaperText
{
    /// <summary>The paper in a language.</summary>
    public static PaperDocument Of(WhitePaperFigures figures, PaperLanguage language)
    {
        var (quarter, min) = (figures.Quarter.ToString(), BoardRules.Of(figures.Rules).CustomersMin);
        var sections = language.Sections.Select(section => new PaperSection(
            section.Heading, section.Lead,
            [.. section.Figures.Select(name => Row(figures.Of(name), language, min))],
            [.. section.Breakdowns.Select(figures.Breakdown).OfType<Breakdown>().Select(one => Chart(one, language, min))]));
        // Only in papers to which somebody gave it.
        if (figures.Breakdown(FigureNames.HealthByBand) is { } health)
            sections = sections.Append(new(language.Charts[FigureNames.HealthByBand], "", [], [Chart(health, language, min)]));
        return new(
            language.Code, language.Title, language.Subtitle(quarter), language.Lead(quarter, min), [.. sections], language.CloseHeading, language.Close(figures.Log, figures.Rules), language.Words);
    }

    /// <summary>A number with its thousands apart, alike in both languages and on every machine.</summary>
    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    private static PaperRow Row(Figure figure, PaperLanguage language, int min)
    {
        var (label, how) = language.Figures.GetValueOrDefault(figure.Name, (figure.Name, ""));
        return new(label, figure.Value is { } value ? Number(value) : language.Suppressed(min), how);
    }

    private static PaperChart Chart(Breakdown breakdown, PaperLanguage language, int min) => new(
        language.Charts.GetValueOrDefault(breakdown.Name, breakdown.Name),
        [.. breakdown.Rows.Select(row => new PaperBar(language.Keys.GetValueOrDefault(row.Key, row.Key), row.Value))],
        breakdown.Hidden > 0 ? language.Hidden(breakdown.Hidden, min) : breakdown.Rows.IsEmpty ? language.Nothing : "");
}
