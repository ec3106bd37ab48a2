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

    private async Task SeedPersonAsync(SeedPerson declared, List<string> roles, CancellationToken cancellation)
    {
        if (declared.Problem() is var (field, message))
            throw Wrong(declared, $"{field} {message}");
        if (declared.Roles.Except(roles, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
            throw Wrong(declared, $"roles names '{unknown}', which is no role");
        var existing = await people.FindByNameAsync(declared.UserName);
        var person = existing ?? new Person { Id = Guid.CreateVersion7().ToString("N"), UserName = declared.UserName };
        (person.DisplayName, person.Audience, person.Organisation, person.Disabled) = (declared.DisplayName, declared.Audience, declared.Organisation, declared.Disabled || await IsDisabledByAdministratorAsync(person.Id, cancellation));
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

    private static IdentityStartException Wrong(SeedPerson person, string problem) => new($"Person '{person.UserName}': {problem}. Nothing was seeded.");
}
