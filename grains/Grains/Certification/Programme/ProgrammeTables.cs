using System.Collections.Immutable;
using Ecosystem.Contracts.Certification;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Directory;
using Npgsql;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Reads what the follower wrote about systems and certificates.</summary>
public sealed class ProgrammeTables(NpgsqlDataSource database)
{
    /// <summary>How many systems an organisation has.</summary>
    public async Task<int> CountAsync(string organisation)
    {
        await using var command = Command("select count(*) from certification.systems where organisation = $1", organisation);
        return (int)(long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>All systems of an organisation, in the order in which they were registered.</summary>
    public async Task<ImmutableArray<SystemId>> OfAsync(string organisation, CancellationToken cancellation)
    {
        await using var command = Command("select id from certification.systems where organisation = $1 order by number", organisation);
        return await SystemsAsync(command, cancellation);
    }

    /// <summary>Systems, filtered.</summary>
    /// <param name="own">Whose alone; null: anybody's.</param>
    public Task<Listed<SystemId>> ListAsync(SystemList list, string? own) => new ListReader(database, CertificationFollower.FollowerName)
        .Where("organisation = {0}", own).Where("organisation = {0}", list.Organisation).Where("cluster = {0}", list.Cluster)
        .ReadAsync(list, "certification.systems", "id", "id", "number", row => SystemId.From(row.GetString(0)));

    /// <summary>Whose a certificate is; null: there is none of that id.</summary>
    public async Task<SystemId?> SystemOfAsync(CertificateId certificate)
    {
        await using var command = Command("select system from certification.certificates where id = $1", certificate.Value);
        return await command.ExecuteScalarAsync() is string system ? SystemId.From(system) : null;
    }

    /// <summary>Systems to which time may do something: of which a certificate is not over, or whose seed is not shown; and near the deadline those without a certificate.</summary>
    public async Task<ImmutableArray<SystemId>> DueAsync(DateTimeOffset now, CancellationToken cancellation)
    {
        await using var command = Command(
            """
            select system from certification.certificates where not seed_shown
            union
            select s.id from certification.systems s where $1 and not exists (select from certification.certificates c where c.system = s.id and c.ended is null)
            order by 1
            """,
            ProgrammeRules.IsDeadlineNear(now));
        return await SystemsAsync(command, cancellation);
    }

    private static async Task<ImmutableArray<SystemId>> SystemsAsync(NpgsqlCommand command, CancellationToken cancellation)
    {
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var systems = ImmutableArray.CreateBuilder<SystemId>();
        while (await rows.ReadAsync(cancellation)) systems.Add(SystemId.From(rows.GetString(0)));
        return systems.ToImmutable();
    }

    /// <summary>The bits that are set in a list.</summary>
    public async Task<ImmutableArray<int>> SetAsync(StatusPurpose purpose)
    {
        // What was replaced or whose system has moved does not come back either.
        await using var command = Command(purpose == StatusPurpose.Suspension
            ? "select status_index from certification.certificates where held or regressed"
            : "select status_index from certification.certificates where ended in ('revoked', 'replaced', 'moved')");
        await using var rows = await command.ExecuteReaderAsync();
        var bits = ImmutableArray.CreateBuilder<int>();
        while (await rows.ReadAsync()) bits.Add(rows.GetInt32(0));
        return bits.ToImmutable();
    }

    /// <summary>How far each system is, in the order in which they were registered.</summary>
    public async Task<ImmutableArray<ProgrammeSupplier>> SuppliersAsync(DateTimeOffset now)
    {
        await using var command = Command(
            """
            select s.id, s.organisation, s.name, s.owned, s.cluster, s.is_anchor, s.last_run, c.valid_until, c.held or c.regressed, c.ended
            from certification.systems s
            left join lateral (select * from certification.certificates c where c.system = s.id order by c.valid_from desc limit 1) c on true
            order by s.number
            """);
        await using var rows = await command.ExecuteReaderAsync();
        var suppliers = ImmutableArray.CreateBuilder<ProgrammeSupplier>();
        while (await rows.ReadAsync())
        {
            DateTimeOffset? until = rows.IsDBNull(7) ? null : rows.GetFieldValue<DateTimeOffset>(7);
            var lapsed = until is { } end && (!rows.IsDBNull(9) || now >= end);
            var state = until is not null && !lapsed ? (rows.GetBoolean(8) ? ProgrammeState.Suspended : ProgrammeState.Certified)
                : rows.GetString(6) == "open" ? ProgrammeState.Testing
                : lapsed ? ProgrammeState.Lapsed
                : rows.GetString(6) == "notPassed" ? ProgrammeState.NotPassed
                : rows.GetBoolean(3) ? ProgrammeState.Owned : ProgrammeState.Registered;
            suppliers.Add(new(
                SystemId.From(rows.GetString(0)), rows.GetString(1), rows.GetString(2), state, rows.IsDBNull(4) ? null : rows.GetString(4), rows.GetBoolean(5), lapsed ? null : until));
        }
        return suppliers.ToImmutable();
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
