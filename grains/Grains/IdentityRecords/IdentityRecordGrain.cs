using Ecosystem.Contracts.IdentityRecords;
using Ecosystem.Domain.IdentityRecords;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.IdentityRecords;

/// <summary>The shell of what the identity host told of one thing.</summary>
[GrainType("identity-record")]
public sealed class IdentityRecordGrain(ActorServices services, [PersistentState("identity-record", GrainStorage.Snapshots)] IPersistentState<Snapshot<IdentityRecordState>> snapshot)
    : ActorGrain<IdentityRecord, IdentityRecordState, IdentityRecordCommand, IdentityRecordAnswer, IdentityRecordEvent>(services, snapshot), IIdentityRecordGrain
{
    public Task<IdentityRecordAnswer> Note(IdentityNote note, string idempotencyKey) => Answer(nameof(Note), note, idempotencyKey, new NoteIdentity(note));
}
