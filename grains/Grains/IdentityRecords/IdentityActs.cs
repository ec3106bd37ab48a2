using Ecosystem.Domain.Accounts;
using Ecosystem.Domain.Clients;
using Ecosystem.Domain.IdentityRecords;
using Ecosystem.Grains.Accounts;
using Ecosystem.Grains.Clients;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Sealing;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace Ecosystem.Grains.IdentityRecords;

/// <summary>Carries out at the identity host what administrators decided, and keeps the list of what happened there, in the transaction that moves the cursor: each act once, in the order of the log.</summary>
/// <remarks>
/// The log is the truth about an act; the identity host's schema is what follows. Both are in one database, and of that schema this knows only
/// the functions that begin with <c>carry_out</c> (identity/Migrations/0011_administration.sql). The deny list learns of a disabled client by
/// the triggers there, in the same transaction.
/// </remarks>
public sealed class IdentityActs(LogTail tail, DataKeys keys, FollowerMetrics metrics, TimeProvider time, ILogger<IdentityActs> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "identity-acts";

    protected override string[] Kinds { get; } = [Client.Kind, Account.Kind, IdentityRecord.Kind];

    // Only passing over what it does not want: a client that was disabled stays so, whatever happens to the server.
    protected override bool CanBeDoneAgain => true;

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows.Where(Wants))
            foreach (var (nth, happened) in Happened.In(row.ActorKind, row.Entry).Index())
            {
                batch.BatchCommands.Add(Listed(row, nth, happened));
                if (await CarryOut(row.ActorId, happened) is { } act) batch.BatchCommands.Add(act);
            }
        await RunDurablyAsync(batch, cancellation);
    }

    private async Task<NpgsqlBatchCommand?> CarryOut(string actor, object happened) => happened switch
    {
        ClientDisabled => Projector.Statement("select identity.carry_out_client_disabled($1, true)", Client.IdOf(actor)),
        ClientEnabled => Projector.Statement("select identity.carry_out_client_disabled($1, false)", Client.IdOf(actor)),
        ClientSecretRotated e => await keys.Open(e.Secret) is { } secret
            ? Projector.Statement("select identity.carry_out_client_secret($1, $2, $3)", Client.IdOf(actor), ClientSecret.Hash(secret), e.BeforeUntil.ToUniversalTime())
            : null,
        ClientScopesChanged e => Projector.Statement("select identity.carry_out_client_scopes($1, $2)", Client.IdOf(actor), e.Scopes.ToArray()),
        ClientQuotaSet { Quota: { } quota } => Projector.Statement(
            "insert into budgets.quotas (client, capacity, per_second) values ($1, $2, $3) on conflict (client) do update set capacity = $2, per_second = $3", Client.IdOf(actor), quota.Capacity, quota.PerSecond),
        ClientQuotaSet => Projector.Statement("delete from budgets.quotas where client = $1", Client.IdOf(actor)),
        AccountDisabled => Projector.Statement("select identity.carry_out_account_disabled($1, true)", Number(actor)),
        AccountEnabled => Projector.Statement("select identity.carry_out_account_disabled($1, false)", Number(actor)),
        AccountSessionsEnded => Projector.Statement("select identity.carry_out_sessions_ended($1)", Number(actor)),
        SignInReset e => await Reset(Number(actor), e),
        _ => null,
    };

    private async Task<NpgsqlBatchCommand> Reset(string person, SignInReset reset)
    {
        var command = Projector.Statement("select identity.carry_out_sign_in_reset($1, $2, $3, $4)", person, reset.SecondFactor);
        var code = reset.Code is { } box ? await keys.Open(box) : null;
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Bytea, Value = code is null ? DBNull.Value : SignInCode.Hash(code) });
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.TimestampTz, Value = (object?)reset.CodeUntil?.ToUniversalTime() ?? DBNull.Value });
        return command;
    }

    private static NpgsqlBatchCommand Listed(CommittedRow row, int nth, object happened)
    {
        var (what, at, by) = happened switch
        {
            IdentityNoted { Note: var note } => (Projector.Word(note.What), note.At, note.By),
            ClientEvent e => (Word(e), Entries.At(row.Entry), e.Act.By),
            AccountEvent e => (Word(e), Entries.At(row.Entry), e.Act.By),
            _ => throw new ArgumentException($"{happened.GetType().Name} is not for the list of identity events.", nameof(happened)),
        };
        var command = Projector.Statement(
            "insert into read.identity_events (position, nth, actor_kind, actor_id, what, at, by) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
            row.Position, nth, row.ActorKind, row.ActorId, what, at.ToUniversalTime());
        command.Parameters.Add(new() { NpgsqlDbType = NpgsqlDbType.Text, Value = (object?)by ?? DBNull.Value });
        return command;
    }

    private static string Word(object happened) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(happened.GetType().Name);

    private static string Number(string actor) => Account.NumberOf(new(actor));
}
