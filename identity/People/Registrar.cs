using System.Collections.Immutable;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Identity.People;

/// <summary>Who the people are: finds them, and adds those that a seed declares.</summary>
public sealed class Registrar(PeopleDb database, PeopleManager people, ILogger<Registrar> log)
{
    /// <summary>A person who may sign in; null when there is none of that id, or they are disabled.</summary>
    public async Task<PersonFacts?> FindAsync(string? id, CancellationToken cancellation)
    {
        if (string.IsNullOrEmpty(id))
            return null;
        var person = await database.People.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id && !p.Disabled, cancellation);
        if (person is null)
            return null;
        var scopes = await database.Roles.AsNoTracking().Where(role => person.Roles.Contains(role.Name)).Select(role => role.Scopes).ToListAsync(cancellation);
        return new PersonFacts(
            person.Id, person.UserName!, person.DisplayName, person.Audience, person.Organisation,
            [.. scopes.SelectMany(of => of).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    /// <summary>
    /// Makes the roles and people that are missing, and brings what the others are up to date. An existing person keeps
    /// password and second factor: both are theirs since they first signed in.
    /// </summary>
    /// <remarks>All or nothing, and nodes seeding at the same time take turns; seeding twice changes nothing.</remarks>
    public async Task SeedAsync(Seed seed, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(seed);
        if (seed.Roles.IsEmpty && seed.People.IsEmpty)
            return;
        foreach (var role in seed.Roles)
        {
            if (role.Problem() is var (field, message))
                throw new IdentityStartException($"Role '{role.Name}': {field} {message}. Nothing was seeded.");
        }
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await database.Database.ExecuteSqlRawAsync(Locks.People, cancellation);
        await database.SayWhoAsync(IdentityDb.Seed, cancellation);
        foreach (var role in seed.Roles)
        {
            if (await database.Roles.SingleOrDefaultAsync(r => r.Name == role.Name, cancellation) is { } existing)
                existing.Scopes = [.. role.Scopes];
            else
                database.Roles.Add(new Role { Name = role.Name, Scopes = [.. role.Scopes] });
        }
        await database.SaveChangesAsync(cancellation);
        var roles = await database.Roles.Select(role => role.Name).ToListAsync(cancellation);
        foreach (var person in seed.People)
            await SeedPersonAsync(person, roles, cancellation);
        await transaction.CommitAsync(cancellation);
    }

    /// <summary>All people, by their user names.</summary>
    public async Task<ImmutableArray<PersonListing>> ListAsync(CancellationToken cancellation) =>
    [
        .. (await database.People.AsNoTracking().OrderBy(person => person.UserName).ToListAsync(cancellation))
            .Select(person => new PersonListing(person.UserName!, person.DisplayName, person.Audience, person.Organisation, [.. person.Roles], person.Disabled, person.TwoFactorEnabled)),
    ];

    /// <summary>Disables a person, who is signed in nowhere from then on and whose tokens are denied; or lets them sign in again.</summary>
    /// <returns>Whether that changed anything; null when there is no such person.</returns>
    public async Task<bool?> SetDisabledAsync(string userName, bool isDisabled, CancellationToken cancellation)
    {
        if (await people.FindByNameAsync(userName) is not { } person)
            return null;
        if (person.Disabled == isDisabled)
            return false;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await database.SayWhoAsync(IdentityDb.CommandLine, cancellation);
        person.Disabled = isDisabled;
        Require(userName, await people.UpdateAsync(person));
        if (isDisabled)
            await EndAllAsync(person.Id, cancellation);
        else
            await database.Database.ExecuteSqlAsync($"delete from identity.disabled_people where person_id = {person.Id}", cancellation);
        await transaction.CommitAsync(cancellation);
        log.LogInformation("Person {UserName} was {What}.", userName, isDisabled ? "disabled" : "enabled");
        return true;
    }

    /// <summary>Forgets a person's authenticator app and recovery codes; they set up a new one at the next sign-in.</summary>
    /// <returns>False when there is no such person.</returns>
    public async Task<bool> ResetSecondFactorAsync(string userName, CancellationToken cancellation)
    {
        if (await people.FindByNameAsync(userName) is not { } person)
            return false;
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await database.SayWhoAsync(IdentityDb.CommandLine, cancellation);
        Require(userName, await people.SetTwoFactorEnabledAsync(person, enabled: false));
        await database.Database.ExecuteSqlAsync($"delete from identity.people_secrets where user_id = {person.Id}", cancellation);
        await EndAllAsync(person.Id, cancellation);
        await transaction.CommitAsync(cancellation);
        log.LogInformation("The second factor of {UserName} was reset.", userName);
        return true;
    }

    /// <summary>Ends a person's sessions and all that came of them: also their refresh tokens, which an enabled person could otherwise use again.</summary>
    private async Task EndAllAsync(string personId, CancellationToken cancellation)
    {
        await database.Database.ExecuteSqlAsync($"update identity.sessions set ended_at = now() where person_id = {personId} and ended_at is null", cancellation);
        await database.Database.ExecuteSqlAsync($"update identity.authorizations set status = 'revoked' where subject = {personId} and type = 'ad-hoc'", cancellation);
        await database.Database.ExecuteSqlAsync($"update identity.tokens set status = 'revoked' where subject = {personId} and status = 'valid'", cancellation);
    }

    private async Task SeedPersonAsync(SeedPerson declared, List<string> roles, CancellationToken cancellation)
    {
        if (declared.Problem() is var (field, message))
            throw Wrong(declared, $"{field} {message}");
        if (declared.Roles.Except(roles, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw Wrong(declared, $"roles names '{unknown}', which is no role");
        var existing = await people.FindByNameAsync(declared.UserName);
        var person = existing ?? new Person { Id = Guid.CreateVersion7().ToString("N"), UserName = declared.UserName };
        (person.DisplayName, person.Audience, person.Organisation, person.Disabled) = (declared.DisplayName, declared.Audience, declared.Organisation, (declared.Disabled ?? person.Disabled) || await IsDisabledByAdministratorAsync(person.Id, cancellation));
        if (!person.Roles.SequenceEqual(declared.Roles, StringComparer.Ordinal))
            person.Roles = [.. declared.Roles];
        if (existing is not null)
        {
            if (database.Entry(existing).State != EntityState.Modified)
                return;
            Require(declared, await people.UpdateAsync(existing));
            log.LogInformation("Person {UserName} was brought up to date with their declaration.", declared.UserName);
            return;
        }
        Require(declared, await people.CreateAsync(person, declared.Password));
        if (declared.TotpSecret is not { } secret)
            return;
        await people.PeopleStore.SetAuthenticatorKeyAsync(person, secret, cancellation);
        Require(declared, await people.SetTwoFactorEnabledAsync(person, enabled: true));
    }

    /// <summary>The file may disable a person; it does not enable one whom an administrator has disabled.</summary>
    private async Task<bool> IsDisabledByAdministratorAsync(string id, CancellationToken cancellation) =>
        (await database.Database.SqlQuery<bool>($"select exists (select from identity.disabled_people where person_id = {id}) as \"Value\"").ToListAsync(cancellation))[0];

    private static void Require(SeedPerson person, IdentityResult result)
    {
        if (!result.Succeeded)
            throw Wrong(person, string.Join(" ", result.Errors.Select(error => error.Description.TrimEnd('.') + ".")).TrimEnd('.'));
    }

    private static void Require(string userName, IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException($"{userName} could not be changed: {string.Join(" ", result.Errors.Select(error => error.Description))} Try again.");
    }

    private static IdentityStartException Wrong(SeedPerson person, string problem) => new($"Person '{person.UserName}': {problem}. Nothing was seeded.");
}
