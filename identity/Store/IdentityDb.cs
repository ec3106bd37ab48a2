using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using OpenIddict.EntityFrameworkCore.Models;

namespace Ecosystem.Identity.Store;

/// <summary>OpenIddict's entities in schema <c>identity</c>, under names that read well in SQL.</summary>
/// <remarks>The tables are made by Migrations/0001_openiddict.sql, which is this model's own create script; a test compares them.</remarks>
public sealed partial class IdentityDb(DbContextOptions<IdentityDb> options) : DbContext(options)
{
    public const string Schema = "identity";

    /// <summary>Who changes clients and people at a start, or by <see cref="IdentityHost.SeedAsync(WebApplication, Clients.Seed, CancellationToken)"/>.</summary>
    internal const string Seed = "seed";

    /// <summary>Who changes clients by <c>ecosystem clients</c>.</summary>
    internal const string CommandLine = "command-line";

    public DbSet<OpenIddictEntityFrameworkCoreApplication> Clients => Set<OpenIddictEntityFrameworkCoreApplication>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.UseOpenIddict();
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreApplication>().ToTable("clients");
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreAuthorization>().ToTable("authorizations");
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreScope>().ToTable("scopes");
        modelBuilder.Entity<OpenIddictEntityFrameworkCoreToken>().ToTable("tokens");
        foreach (var entity in modelBuilder.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
                property.SetColumnName(SnakeCase(property.Name));
            foreach (var key in entity.GetKeys())
                key.SetName($"{entity.GetTableName()}_pk");
            foreach (var key in entity.GetForeignKeys())
                key.SetConstraintName($"{entity.GetTableName()}_{key.PrincipalEntityType.GetTableName()}_fk");
            foreach (var index in entity.GetIndexes())
                index.SetDatabaseName($"{entity.GetTableName()}_{string.Join('_', index.Properties.Select(property => SnakeCase(property.Name)))}");
        }
    }

    private static string SnakeCase(string name) => WordStart().Replace(name, "_$0").ToLowerInvariant();

    [GeneratedRegex("(?<=[a-z])[A-Z]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex WordStart();
}
