using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Identity.People;

/// <summary>Codes with which a person signs in once after an administrator took their password away; they choose a new one then.</summary>
/// <remarks>The administrator's act puts a code's SHA-256 into <c>identity.one_time_codes</c> (Migrations/0011_administration.sql). It is 100 random bits, so a fast hash is safe.</remarks>
public sealed class OneTimeCodes(PeopleManager people, PeopleDb database, TimeProvider clock)
{
    /// <summary>The person of this name whose code this is, and the code's hash; asked of the database whoever it is.</summary>
    public async Task<(Person Person, byte[] Hash)?> FindAsync(string userName, string code)
    {
        var (name, hash, now) = (people.NormalizeName(userName), SHA256.HashData(Encoding.UTF8.GetBytes(code.Trim().ToLowerInvariant())), clock.GetUtcNow());
        var found = await database.People.FromSql(
            $"select p.* from identity.people p join identity.one_time_codes o on o.person_id = p.id where p.normalized_user_name = {name} and o.hash = {hash} and o.until > {now} and not p.disabled").ToListAsync();
        return found is [var person] ? (person, hash) : null;
    }

    /// <summary>Gives the person a password in exchange for the code, all or nothing.</summary>
    /// <returns>What is wrong with the password; null when the code is no longer good.</returns>
    public async Task<IdentityResult?> ExchangeAsync(Person person, byte[] hash, string password, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(person);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        var now = clock.GetUtcNow();
        if (await database.Database.ExecuteSqlAsync($"delete from identity.one_time_codes where person_id = {person.Id} and hash = {hash} and until > {now}", cancellation) != 1)
            return null;
        var result = await people.AddPasswordAsync(person, password);
        if (result.Succeeded)
            await transaction.CommitAsync(cancellation);
        return result;
    }
}
