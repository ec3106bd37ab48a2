using Ecosystem.Domain;

namespace Ecosystem.Silo.Import;

/// <summary>
/// Names that other files refer to. A reference that is spelt otherwise finds its name when the two are equal once white space, width and case are
/// taken away ("GTXPro" is "GTX Pro") and no other name is: the one repair of names there is.
/// </summary>
internal sealed class NameIndex
{
    private readonly HashSet<string> _names;
    private readonly ILookup<string, string> _folded;

    public NameIndex(IEnumerable<string> names)
    {
        _names = new HashSet<string>(names, StringComparer.Ordinal);
        _folded = _names.ToLookup(Fold, StringComparer.Ordinal);
    }

    /// <summary>The name a reference stands for; null, and the row rejected, when there is none or more than one.</summary>
    public string? Find(RowReader row, string column, string reference, string unknownCode, string listedIn)
    {
        if (_names.Contains(reference)) return reference;
        var candidates = _folded[Fold(reference)].Take(2).ToArray();
        if (candidates is [var name])
        {
            row.Repair(column, FindingCodes.NameMatched, $"The name is in {listedIn} with other spacing or case.", reference, name);
            return name;
        }

        if (candidates is [var first, var second])
            row.Reject(column, FindingCodes.AmbiguousName, $"The name could be '{Quoted.Short(first)}' or '{Quoted.Short(second)}' of {listedIn}.", reference);
        else
            row.Reject(column, unknownCode, $"The name is not in {listedIn}.", reference);
        return null;
    }

    /// <summary>Whether a name is listed, spelt exactly so.</summary>
    public bool Contains(string name) => _names.Contains(name);

    private static string Fold(string name) => string.Concat(NameIdentity.Of(name).Where(c => !char.IsWhiteSpace(c)));
}
