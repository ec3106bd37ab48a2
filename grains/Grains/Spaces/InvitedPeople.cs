using System.Security.Cryptography;
using System.Text;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Projections;
using Ecosystem.Hosting.Keys;
using Npgsql;

namespace Ecosystem.Grains.Spaces;

/// <summary>Who an invited person is at the identity host, or will be.</summary>
/// <remarks>
/// The number of an account that is to be made comes from the e-mail address by a keyed hash: two invitations of the same person, on two silos at
/// the same moment, are of the same account.
/// </remarks>
public sealed class InvitedPeople(NpgsqlDataSource database, MasterKey master)
{
    private readonly byte[] _key = master.Derive("spaces/invited");

    /// <summary>Who it is.</summary>
    /// <param name="Subject"><c>sub</c> of their tokens.</param>
    /// <param name="IsNew">Whether they cannot sign in yet, and are given a code.</param>
    public sealed record Found(string Subject, bool IsNew, Refusal? Refusal);

    /// <summary>Looks somebody up. Of an account that is somebody else's organisation's it is said that it does not fit, and no more.</summary>
    public async Task<Found> FindAsync(NewInvitation invitation)
    {
        if (invitation.Email is not { } email) return new(invitation.Subject ?? "", IsNew: false, null);
        await using var command = database.CreateCommand("select id, audience, organisation, has_password from identity.account_views where user_name = $1");
        command.Parameters.Add(new() { Value = email });
        await using var rows = await command.ExecuteReaderAsync();
        if (!await rows.ReadAsync())
            return invitation.Audience == Audience.Internal ? new("", IsNew: false, SpaceRefusals.OrganisationRefused) : new(NumberOf(email), IsNew: true, null);
        var (id, fits) = (rows.GetString(0), rows.GetString(1) == Projector.Word(invitation.Audience) && rows.GetString(2) == invitation.Organisation);
        // Whoever was invited before and has not chosen a password yet is given a new code; nobody else's way to sign in is touched.
        return fits ? new(id, IsNew: !rows.GetBoolean(3) && id == NumberOf(email), null) : new("", IsNew: false, SpaceRefusals.OrganisationRefused);
    }

    private string NumberOf(string email) => Convert.ToHexStringLower(HMACSHA256.HashData(_key, Encoding.UTF8.GetBytes(email)), 0, 16);
}
