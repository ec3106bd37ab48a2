using System.Collections.Immutable;

namespace Ecosystem.Domain.Governance;

/// <summary>What of a white paper's counts may be shown (GB-13): nothing about fewer than so many customers, neither itself nor as the difference of what is shown.</summary>
public static class Disclosure
{
    /// <summary>A breakdown without the rows that are about too few customers.</summary>
    /// <remarks>
    /// Its total is shown elsewhere. With one row hidden, that would be the total less the rest; so the smallest of the rest is hidden with it.
    /// Ordered by value, then by name: the same counts give the same bytes.
    /// </remarks>
    public static Breakdown Shown(string name, IReadOnlyList<(string Key, long Value, int Customers)> rows, int customersMin)
    {
        var shown = rows.Where(row => row.Customers >= customersMin).OrderByDescending(row => row.Value).ThenBy(row => row.Key, StringComparer.Ordinal).ToList();
        var hidden = rows.Count - shown.Count;
        if (hidden == 1 && shown.Count > 0)
        {
            shown.RemoveAt(shown.Count - 1);
            hidden++;
        }
        return new(name, [.. shown.Select(row => new BreakdownRow(row.Key, row.Value))], hidden);
    }

    /// <summary>The figures, with what would follow from two that are shown hidden as well.</summary>
    /// <remarks>
    /// New customers are a part of all customers, and withdrawals never read again of all withdrawals: where the part and the whole differ by fewer than
    /// so many, the rest is about too few. The part is then hidden. One customer may withdraw often, so this hides at times what it need not.
    /// </remarks>
    public static ImmutableArray<Figure> Paired(ImmutableArray<Figure> figures, int customersMin)
    {
        var known = figures.ToDictionary(figure => figure.Name, figure => figure.Value, StringComparer.Ordinal);
        foreach (var (part, whole) in new[] { (FigureNames.NewCustomers, FigureNames.WithPassport), (FigureNames.WithdrawnInTime, FigureNames.Withdrawn) })
            if (known[whole] - known[part] is > 0 and var rest && rest < customersMin) known[part] = null;
        return [.. figures.Select(figure => figure with { Value = known[figure.Name] })];
    }
}
