using System.Collections.Immutable;

namespace Ecosystem.Domain.Signals;

/// <summary>Finds all of many phrases in one pass over a text (Aho and Corasick, 1975). Immutable once built.</summary>
/// <remarks>
/// The trie's edges are in one table with open addressing, keyed by state and character; a state's failure link leads to the longest
/// proper suffix of it that is also the beginning of a phrase. Time is in the length of the text and the number of hits, whatever the phrases are.
/// </remarks>
internal sealed class PhraseFinder
{
    private readonly Dictionary<(int State, char C), int> _next = [];
    private readonly List<int> _fail = [0];
    private readonly List<int> _ends = [-1];
    private readonly List<int> _output = [0];
    private readonly int[] _lengths;
    private readonly bool[] _first = new bool[char.MaxValue + 1];

    /// <param name="phrases">Folded; none is empty. Of phrases that are the same, the first is found.</param>
    public PhraseFinder(ImmutableArray<string> phrases)
    {
        _lengths = [.. phrases.Select(phrase => phrase.Length)];
        for (var p = 0; p < phrases.Length; p++) Add(phrases[p], p);
        var queue = new Queue<int>();
        var edges = _next.ToLookup(edge => edge.Key.State);
        foreach (var (_, child) in edges[0]) queue.Enqueue(child);
        while (queue.TryDequeue(out var state))
            foreach (var ((_, c), child) in edges[state])
            {
                _fail[child] = Step(_fail[state], c);
                // The nearest suffix that is a whole phrase.
                _output[child] = _ends[_fail[child]] >= 0 ? _fail[child] : _output[_fail[child]];
                queue.Enqueue(child);
            }
    }

    private void Add(string phrase, int number)
    {
        if (phrase.Length == 0) throw new ArgumentException("A phrase to be found has at least one character.", nameof(phrase));
        var state = 0;
        _first[phrase[0]] = true;
        foreach (var c in phrase)
        {
            if (!_next.TryGetValue((state, c), out var child))
            {
                _next[(state, c)] = child = _fail.Count;
                _fail.Add(0);
                _ends.Add(-1);
                _output.Add(0);
            }
            state = child;
        }
        if (_ends[state] < 0) _ends[state] = number;
    }

    private int Step(int state, char c)
    {
        while (true)
        {
            if (state == 0 && !_first[c]) return 0;
            if (_next.TryGetValue((state, c), out var child)) return child;
            if (state == 0) return 0;
            state = _fail[state];
        }
    }

    /// <summary>Every occurrence of every phrase, in the order of their ends; overlapping ones too.</summary>
    public List<(int Phrase, int Start, int Length)> Find(ReadOnlySpan<char> folded)
    {
        var hits = new List<(int, int, int)>();
        var state = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            state = Step(state, folded[i]);
            for (var at = _ends[state] >= 0 ? state : _output[state]; at != 0; at = _output[at])
                hits.Add((_ends[at], i + 1 - _lengths[_ends[at]], _lengths[_ends[at]]));
        }
        return hits;
    }

    /// <summary>Whether a hit begins and ends where words do; Chinese, which writes none apart, may begin and end anywhere.</summary>
    public static bool IsWhole(ReadOnlySpan<char> folded, int start, int length) =>
        !(start > 0 && FoldedText.IsWord(folded[start]) && FoldedText.IsWord(folded[start - 1]))
        && !(start + length < folded.Length && FoldedText.IsWord(folded[start + length - 1]) && FoldedText.IsWord(folded[start + length]));
}
