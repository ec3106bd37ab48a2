using Ecosystem.Domain;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Where the sealed pieces of uploads are. What comes here is sealed already: a store learns nothing but lengths.</summary>
public interface IDocumentContent
{
    /// <summary>Stores a piece; one that is there already is left as it is. Durable on return.</summary>
    /// <param name="number">From 0 on.</param>
    Task PutAsync(ContentId content, int number, ReadOnlyMemory<byte> piece, CancellationToken cancellation);

    /// <summary>The pieces in the order of their numbers, from 0 on without a gap; what is after a gap is not read.</summary>
    IAsyncEnumerable<byte[]> ReadAsync(ContentId content, CancellationToken cancellation);

    /// <summary>Forgets all pieces; nothing happens when there are none.</summary>
    Task DeleteAsync(ContentId content, CancellationToken cancellation);
}
