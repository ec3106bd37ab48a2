using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain.Audit;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Audit;

/// <summary>The shell of what one auditor's client asked.</summary>
[GrainType("audit-trail")]
public sealed class AuditTrailGrain(ActorServices services, [PersistentState("audit-trail", GrainStorage.Snapshots)] IPersistentState<Snapshot<AuditTrailState>> snapshot)
    : ActorGrain<AuditTrail, AuditTrailState, AuditTrailCommand, AuditTrailAnswer, AuditTrailEvent>(services, snapshot), IAuditTrailGrain
{
    public Task<AuditTrailAnswer> Note(AuditQuery query, string idempotencyKey) => AuditTrail.KeyOf(Caller.Current.Client) == this.GetPrimaryKeyString()
        ? Answer(nameof(Note), query, idempotencyKey, new NoteAudit(query))
        : throw new CallRefusedException("An auditor's client keeps its own trail only.");
}
