using Ecosystem.Api.Audit;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Domain;

namespace Ecosystem.Api;

public sealed partial class Query
{
    private const int LogEntriesMax = 200;

    /// <summary>The latest signed checkpoint of the log; null until one is signed.</summary>
    public static async Task<CheckpointType?> Checkpoint([FromRequest] Actors actors) =>
        await actors.Audit.Checkpoint() is { } checkpoint ? new(checkpoint) : null;

    /// <summary>Entries of one actor, oldest first, from the one after `afterVersion`; `first` is 1 to 200.</summary>
    public static async Task<IEnumerable<LogEntryType>> LogEntries(string actorKind, string actorId, [FromRequest] Actors actors, long afterVersion = 0, int first = 50)
    {
        if (first is < 1 or > LogEntriesMax) throw ApiError.BadInput($"first must be 1 to {LogEntriesMax}.");
        if (!IsName(actorKind) || !IsName(actorId)) throw ApiError.BadInput($"actorKind and actorId must have 1 to {Ids.LengthMax} letters, digits, '-' or '_', such as customer and cu_7k3v9.");
        if (afterVersion < 0) throw ApiError.BadInput("afterVersion must be zero or more.");
        return (await actors.Audit.Entries(actorKind, actorId, afterVersion, first)).Select(entry => new LogEntryType(entry));
    }

    private static bool IsName(string text) => text.Length is >= 1 and <= Ids.LengthMax && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>Proves that a leaf is in the tree of a size; null when there is no such leaf or tree.</summary>
    public static async Task<InclusionProofType?> InclusionProof(long leafIndex, long treeSize, [FromRequest] Actors actors)
    {
        if (leafIndex < 0 || treeSize <= leafIndex) throw ApiError.BadInput("leafIndex must be zero or more, and less than treeSize.");
        return await actors.Audit.Inclusion(leafIndex, treeSize) is { } proof ? new(proof) : null;
    }

    /// <summary>Proves that the tree of one size is a prefix of a later one; null when there are no such trees.</summary>
    public static async Task<ConsistencyProofType?> ConsistencyProof(long oldSize, long newSize, [FromRequest] Actors actors)
    {
        if (oldSize < 1 || newSize < oldSize) throw ApiError.BadInput("oldSize must be one or more, and at most newSize.");
        return await actors.Audit.Consistency(oldSize, newSize) is { } hashes ? new(oldSize, newSize, hashes) : null;
    }
}
