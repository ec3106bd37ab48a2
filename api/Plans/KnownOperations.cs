using System.Collections.Concurrent;

namespace Ecosystem.Api.Plans;

/// <summary>Operations that were found valid, so that those asked again need not be read, measured and validated again.</summary>
/// <remarks>
/// Bounded by the characters of their documents, in two generations: when the younger is full it becomes the older, whose operations are forgotten
/// unless they are asked for meanwhile. Invalid documents are not kept: there is no end to those.
/// </remarks>
public sealed class KnownOperations(int charactersMax = KnownOperations.CharactersMax)
{
    /// <summary>Characters in one generation. What is kept for a character is some 30 bytes, up to 100 where a document is nothing but numbers.</summary>
    public const int CharactersMax = 1024 * 1024;

    /// <summary>What an operation counts beside its document.</summary>
    private const int OverheadCharacters = 512;

    private readonly Lock _gate = new();
    private volatile ConcurrentDictionary<OperationKey, KnownOperation> _young = [];
    private volatile ConcurrentDictionary<OperationKey, KnownOperation> _old = [];
    private long _characters;

    /// <summary>How many are kept.</summary>
    public int Count => _young.Count + _old.Count;

    public KnownOperation? Find(in OperationKey key)
    {
        if (_young.TryGetValue(key, out var known)) return known;
        if (!_old.TryGetValue(key, out known)) return null;
        Keep(known);
        return known;
    }

    public void Keep(KnownOperation operation)
    {
        lock (_gate)
        {
            if (!_young.TryAdd(operation.Key, operation)) return;
            _characters += operation.Key.Document.Length + OverheadCharacters;
            if (_characters <= charactersMax) return;
            (_old, _young, _characters) = (_young, [], 0);
        }
    }
}
