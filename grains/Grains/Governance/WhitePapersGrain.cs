using System.Collections.Immutable;
using Ecosystem.Contracts.Governance;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Governance;

/// <summary>Hands out white papers from the store.</summary>
[StatelessWorker]
[GrainType("white-papers")]
public sealed class WhitePapersGrain(PaperStore store) : Grain, IWhitePapersGrain
{
    public Task<ImmutableArray<PublishedPaper>> Published() => store.PublishedAsync(CancellationToken.None);

    public Task<PaperContent?> File(string name) => store.FindAsync(name, published: true, CancellationToken.None);

    public Task<PaperContent?> Draft(string name) => store.FindAsync(name, published: false, CancellationToken.None);
}
