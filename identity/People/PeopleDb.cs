using System.Text.RegularExpressions;
using Ecosystem.Identity.Store;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Ecosystem.Identity.People;

/// <summary>People and roles in schema <c>identity</c>: what ASP.NET Core Identity needs of a person, and no column it does not.</summary>
/// <remarks>The tables are made by Migrations/0003_people.sql, which is this model's own create script; a test compares them.</remarks>
public sealed partial class PeopleDb(DbContextOptions<PeopleDb> options) : DbContext(options)
{
    public DbSet<Person> People => Set<Person>();

    public DbSet<Role> Roles => Set<Role>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(IdentityDb.Schema);
        modelBuilder.Entity<Person>(person =>
        {
            person.ToTable("people").HasKey(p => p.Id).HasName("people_pk");
            person.Ignore(p => p.Email).Ignore(p => p.NormalizedEmail).Ignore(p => p.EmailConfirmed).Ignore(p => p.PhoneNumber).Ignore(p => p.PhoneNumberConfirmed);
            person.Ignore(p => p.LockoutEnabled).Ignore(p => p.LockoutEnd).Ignore(p => p.AccessFailedCount);
            person.Property(p => p.UserName).HasMaxLength(100).IsRequired();
            person.Property(p => p.NormalizedUserName).HasMaxLength(100).IsRequired();
            // Moves forward by statements of its own (SecondFactor); saving a person read before must not move it back.
            person.Property(p => p.TotpStep).Metadata.SetAfterSaveBehavior(PropertySaveBehavior.Ignore);
            person.Property(p => p.ConcurrencyStamp).IsConcurrencyToken();
            person.HasIndex(p => p.NormalizedUserName).IsUnique().HasDatabaseName("people_normalized_user_name");
        });
        modelBuilder.Entity<IdentityUserToken<string>>(secret =>
        {
            secret.ToTable("people_secrets").HasKey(s => new { s.UserId, s.LoginProvider, s.Name }).HasName("people_secrets_pk");
            secret.HasOne<Person>().WithMany().HasForeignKey(s => s.UserId).HasConstraintName("people_secrets_people_fk");
        });
        modelBuilder.Entity<Role>().ToTable("roles").HasKey(role => role.Name).HasName("roles_pk");
        foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(entity => entity.GetProperties()))
            property.SetColumnName(SnakeCase(property.Name));
    }

    private static string SnakeCase(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
