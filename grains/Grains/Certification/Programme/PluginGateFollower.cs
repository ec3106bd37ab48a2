using System.Buffers;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Certification;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Tells every sales unit how the certificates of plugins stand, so that its gate (SU-15) opens and closes with them (CE-32).</summary>
/// <remarks>
/// What is told is how the certificate stands now, not what happened then: told twice, or late, it is the same. Which units and plugins there are it keeps
/// itself, in the order of the log, so that a unit which is established between two pieces of news misses neither. A failure is tried again, in order.
/// </remarks>
public sealed class PluginGateFollower(LogTail tail, FollowerMetrics metrics, TimeProvider time, ILogger<PluginGateFollower> log, IGrainFactory grains, SiloTokens tokens)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "plugin-gate";

    /// <summary>The <c>sub</c> under which it tells.</summary>
    public const string Subject = "silo:plugin-gate";

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        typeof(UnitEstablished), typeof(CertificateGranted), typeof(CertificateSuspended), typeof(CertificateReinstated), typeof(CertificateEnded)]);

    protected override string[] Kinds { get; } = [SalesUnit.Kind, SupplierSystem.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation)
    {
        foreach (var row in rows)
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
                switch (happened)
                {
                    case UnitEstablished:
                        await KeepAsync("insert into certification.gate_units (id) values ($1) on conflict do nothing", row.ActorId, cancellation);
                        foreach (var system in await AllAsync("select system from certification.gate_plugins order by system", cancellation)) await TellAsync(row, system, [row.ActorId]);
                        break;
                    case CertificateGranted { Plugin: null }:
                        break;
                    case CertificateGranted:
                        await KeepAsync("insert into certification.gate_plugins (system) values ($1) on conflict do nothing", row.ActorId, cancellation);
                        await TellAllAsync(row, cancellation);
                        break;
                    case CertificateSuspended or CertificateReinstated or CertificateEnded:
                        await TellAllAsync(row, cancellation);
                        break;
                }
    }

    private async Task TellAllAsync(CommittedRow row, CancellationToken cancellation) =>
        await TellAsync(row, row.ActorId, await AllAsync("select id from certification.gate_units order by id", cancellation));

    private async Task TellAsync(CommittedRow row, string system, IReadOnlyList<string> units)
    {
        CallToken.Use(tokens.Mint(Subject, [Scopes.CertificationRead]));
        if (await grains.GetGrain<ISupplierSystemGrain>(system).View() is not { Plugin: { } plugin } view) return;
        DateTimeOffset? until = view.Certificate is { Status: CertificateStatus.Valid } valid ? valid.ValidUntil : null;
        foreach (var unit in units)
        {
            CallToken.Use(tokens.Mint(Subject, [Scopes.UnitsWrite]));
            // What is told may have changed since the same row was told of: it is another request then.
            var answer = await grains.GetGrain<ISalesUnitGrain>(unit).RecordPlugin(new(plugin, until), $"plugin-gate/{row.Position}/{system}/{unit}/{until:yyyyMMddHHmmss}");
            if (answer is UnitRefused refused) Log.LogWarning("Unit {Unit} was not told of plugin {Plugin}: {Refusal}", unit, plugin, refused.Refusal);
        }
    }

    private async Task KeepAsync(string sql, string id, CancellationToken cancellation)
    {
        await using var command = Database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = id });
        await command.ExecuteNonQueryAsync(cancellation);
    }

    private async Task<List<string>> AllAsync(string sql, CancellationToken cancellation)
    {
        await using var command = Database.CreateCommand(sql);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var all = new List<string>();
        while (await rows.ReadAsync(cancellation)) all.Add(rows.GetString(0));
        return all;
    }
}
