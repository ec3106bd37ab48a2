using System.Collections.Immutable;
using System.Text;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Audit;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Traces;

/// <summary>Answers who used which datum for what (CU-14, CU-17 to CU-19).</summary>
[StatelessWorker]
[GrainType("traces")]
public sealed class TraceGrain(TraceTables tables, AuditLog log) : Grain, ITraceGrain
{
    private static string Own => Caller.Current.Organisation;

    public Task<Listed<DatumUse>> OwnUses(UseList list) => Uses(list with { Customer = CustomerId.From(Own) });

    public Task<Listed<DatumUse>> Uses(UseList list) => Enum.IsDefined(list.Category) && DataCatalogue.Fields[list.Category].Contains(list.Field)
        ? tables.UsesAsync(list)
        : throw new CallRefusedException($"'{list.Field}' is not a field of {list.Category}.");

    public Task<ImmutableArray<DatumUse>> OwnDataOf(DecisionId decision) => tables.DataOfAsync(decision, Own);

    public Task<ImmutableArray<DatumUse>> DataOf(DecisionId decision) => tables.DataOfAsync(decision, null);

    public Task<Listed<Processing>> OwnProcessing(ProcessingList list) => tables.ProcessingAsync(list, Own);

    public Task<Listed<Processing>> Processing(ProcessingList list) => tables.ProcessingAsync(list, null);

    public Task<Listed<DataChanged>> OwnChanges(ChangeList list) => tables.ChangesAsync(list, Own);

    public async Task<ErasureEvidence?> OwnErasure()
    {
        if (await tables.ErasureAsync(Own) is not { } position || await log.ProvePositionAsync(position) is not { } proven || await log.VerifierKeyAsync() is not { } key) return null;
        return await log.EntryAsync(proven.Proof.LeafIndex) is { } entry ? new(Encoding.UTF8.GetString(entry), proven.Proof.LeafIndex, proven.ToTlogProof().ToString(), key.ToString()) : null;
    }
}
