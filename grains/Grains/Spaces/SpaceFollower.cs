using System.Buffers;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Accounts;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Sealing;
using Ecosystem.Grains.Spaces.Documents;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Ecosystem.Grains.Spaces;

/// <summary>Keeps in step with the log who is in which space and who saw what, makes the accounts of the invited at the identity host, and deletes the bytes of what was taken back.</summary>
/// <remarks>Of the identity host's schema this knows one function (identity/Migrations/0012_invitations.sql), as the follower of administrators' acts knows its own.</remarks>
public sealed class SpaceFollower(LogTail tail, DataKeys keys, DocumentStore store, FollowerMetrics metrics, TimeProvider time, ILogger<SpaceFollower> log)
    : LogFollower(FollowerName, tail, metrics, time, log)
{
    /// <summary>The follower's name.</summary>
    public const string FollowerName = "spaces";

    private static readonly SearchValues<string> s_heeded = Happened.Marks([
        typeof(SpaceCreated), typeof(MemberInvited), typeof(OrganisationAdmitted), typeof(InvitationAccepted), typeof(MemberRemoved), typeof(DocumentViewed), typeof(DocumentWithdrawn)]);

    protected override string[] Kinds { get; } = [Space.Kind];

    protected override bool CanBeDoneAgain => true;

    protected override async Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation)
    {
        foreach (var row in rows.Where(Wants))
            foreach (var withdrawn in Happened.In(row.ActorKind, row.Entry, s_heeded).OfType<DocumentWithdrawn>())
                await store.DeleteAsync(withdrawn.Content, cancellation);
    }

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var batch = new NpgsqlBatch(connection, transaction);
        foreach (var row in rows.Where(Wants))
            foreach (var happened in Happened.In(row.ActorKind, row.Entry, s_heeded))
            {
                if (happened is SpaceCreated created) batch.BatchCommands.Add(Projector.Statement("insert into spaces.of_customers (space, customer) values ($1, $2) on conflict do nothing", row.ActorId, created.Customer.Value));
                if (Change(row, happened) is { } change) batch.BatchCommands.Add(change);
                if (happened is MemberInvited { Account: { } account } invited && await Account(invited, account) is { } made) batch.BatchCommands.Add(made);
            }
        await RunDurablyAsync(batch, cancellation);
    }

    private static NpgsqlBatchCommand? Change(CommittedRow row, object happened) => happened switch
    {
        SpaceCreated { Unit: null } e => Stands(row, SpaceMember.KeyOf(e.Customer.Value), Projector.Word(Audience.Customer), e.Customer.Value, MemberStanding.Member),
        OrganisationAdmitted e => Stands(row, SpaceMember.KeyOf(e.Organisation), Projector.Word(Audience.Partner), e.Organisation, MemberStanding.Member),
        SpaceCreated e => Stands(row, e.By.Subject, Projector.Word(e.By.Audience), e.By.Organisation, MemberStanding.Member),
        MemberInvited e => Stands(row, e.Invited.Subject, Projector.Word(e.Invited.Audience), e.Invited.Organisation, MemberStanding.Invited),
        InvitationAccepted e => Stands(row, e.Member, MemberStanding.Member),
        MemberRemoved e => Stands(row, e.Member, MemberStanding.Removed),
        DocumentViewed e => Projector.Statement(
            "insert into spaces.views (position, space, document, member, receipt) values ($1, $2, $3, $4, $5) on conflict do nothing",
            row.Position, row.ActorId, e.Receipt.Document.Value, e.Receipt.By.Subject, Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(e.Receipt, DomainJson.Options))),
        _ => null,
    };

    private static NpgsqlBatchCommand Stands(CommittedRow row, string subject, string audience, string organisation, MemberStanding standing) => Projector.Statement(
        """
        insert into spaces.members (space, subject, audience, organisation, standing) values ($1, $2, $3, $4, $5)
        on conflict (space, subject) do update set audience = excluded.audience, organisation = excluded.organisation, standing = excluded.standing
        """,
        row.ActorId, subject, audience, organisation, Projector.Word(standing));

    private static NpgsqlBatchCommand Stands(CommittedRow row, string subject, MemberStanding standing) =>
        Projector.Statement("update spaces.members set standing = $3 where space = $1 and subject = $2", row.ActorId, subject, Projector.Word(standing));

    /// <summary>Nothing for whose key was destroyed meanwhile.</summary>
    private async Task<NpgsqlBatchCommand?> Account(MemberInvited invited, InvitedAccount account)
    {
        if (await keys.OpenEach([account.Email, account.Code, invited.Name]) is not [{ } email, { } code, { } name]) return null;
        return Projector.Statement(
            "select identity.carry_out_invitation($1, $2, $3, $4, $5, $6, $7)", invited.Invited.Subject, email, name, Projector.Word(invited.Invited.Audience), invited.Invited.Organisation,
            SignInCode.Hash(code), invited.CodeUntil?.ToUniversalTime() ?? throw new InvalidOperationException("An account was made without an end of its code."));
    }
}
