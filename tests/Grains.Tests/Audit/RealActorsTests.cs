using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Tests.Following;
using Ecosystem.Hosting.Keys;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>AU-10 over what the platform's own actors write: their entries are what the verifier takes entries to be.</summary>
public sealed class RealActorsTests(PlatformFixture platform)
{
    [Fact]
    public async Task What_actors_commit_is_proven_and_verified()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        var database = platform.Service<NpgsqlDataSource>();
        var keys = new LogKeys(database, platform.Service<MasterKey>(), new AuditOptions(AuditOptions.DefaultOrigin));
        using var metrics = RecordingFollower.NewMetrics();
        using var sequencer = new Sequencer(platform.Service<LogTail>(), keys, metrics, TimeProvider.System, NullLogger<Sequencer>.Instance);
        await sequencer.StartAsync(patience.Token);

        platform.AsHeadquarters();
        var id = PlatformFixture.Fresh<SalesUnitId>();
        var unit = platform.Grain<ISalesUnitGrain>(id.Value);
        var seller = PlatformFixture.Fresh<SellerId>();
        await unit.Establish(new EstablishUnit("林岚 Lin Lan", "East", "USD", [new(seller, "Zhou Wei")]), PlatformFixture.Key());
        await unit.Authorize(
            new AuthorizationRequest(Permission.PricingApprove, new Target(TargetKind.Unit, ""), new Money(100_00, "USD"), 0, Origin.Human), PlatformFixture.Key());

        var log = new AuditLog(database, keys);
        await using var command = database.CreateCommand("select array_agg(position) from journal.commits where actor_id = $1");
        command.Parameters.Add(new() { Value = id.Value });
        var positions = Assert.IsType<long[]>(await command.ExecuteScalarAsync(patience.Token));
        Assert.Equal(2, positions.Length);
        foreach (var position in positions)
        {
            var proven = await log.WaitForProofAsync(position, patience.Token);
            var key = await log.VerifierKeyAsync(patience.Token);
            var entry = await log.EntryAsync(proven.Proof.LeafIndex, patience.Token);
            Assert.True(proven.ToTlogProof().Proves(entry, key!, Ed25519.Verify));
        }

        var report = await new LogVerifier(database, keys).VerifyAsync(cancellation: patience.Token);
        Assert.Empty(report.Findings);

        // Erasure (AU-11): the key goes, the entries and the tree stay.
        await using var erase = database.CreateCommand("update journal.data_keys set wrapped = null, destroyed_at = now() where subject = $1");
        erase.Parameters.Add(new() { Value = seller.Value });
        Assert.Equal(1, await erase.ExecuteNonQueryAsync(patience.Token));
        Assert.Empty((await new LogVerifier(database, keys).VerifyAsync(cancellation: patience.Token)).Findings);
        await sequencer.StopAsync(CancellationToken.None);
    }
}
