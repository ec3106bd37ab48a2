using System.Collections.Immutable;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Console;

/// <summary>Whether the console is served, and who signs in through it.</summary>
/// <param name="Folder">Where the built pages are; null: they are not served.</param>
/// <param name="Client">The public OAuth client of the pages.</param>
public sealed record ConsoleSettings(string? Folder, string Client)
{
    public const string Section = "Ecosystem:Console";

    public const string ClientDefault = "ecosystem-console";

    /// <summary>What people may do at most through the platform's own pages; their roles say how much of it. The client of the pages must be allowed all of it.</summary>
    public static readonly ImmutableArray<string> ScopesOfPeople =
    [
        Scopes.UnitsRead, Scopes.UnitsWrite, Scopes.DecisionsWrite, Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.FundsRead, Scopes.FundsWrite,
        Scopes.CustomersRead, Scopes.CustomersWrite, Scopes.PassportRead, Scopes.PassportWrite, Scopes.AuditRead, Scopes.WebhooksRead, Scopes.WebhooksWrite,
        Scopes.ClientsAdmin, Scopes.PeopleAdmin, Scopes.ExportsRun, Scopes.StatementsRead, Scopes.StatementsWrite, Scopes.HealthRead, Scopes.HealthWrite,
        Scopes.GovernanceRead, Scopes.GovernanceWrite, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct,
        Scopes.EntitlementsRead, Scopes.SuppliesWrite, Scopes.InteractionsWrite, Scopes.BorderWrite,
        Scopes.CertificationRead, Scopes.CertificationWrite, Scopes.CertificationAdmin,
        Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease,
    ];

    /// <summary>The documents that the pages ask with, as trusted documents have them; null: there are none.</summary>
    public string? Documents => Folder is { } folder && Path.Combine(folder, "documents") is { } documents && Directory.Exists(documents) ? documents : null;

    /// <summary>Reads the settings. Without any, the console is served when it has been built.</summary>
    /// <exception cref="InvalidOperationException">It is to be served and is not there, or a setting is no value.</exception>
    public static ConsoleSettings Read(IConfiguration configuration)
    {
        var section = configuration.GetSection(Section);
        var wanted = true;
        if (section["Enabled"] is { } text && !bool.TryParse(text, out wanted)) throw new InvalidOperationException($"{Section}:Enabled is '{text}': it must be true or false.");
        var client = section["Client"] ?? ClientDefault;
        if (client.Length == 0) throw new InvalidOperationException($"{Section}:Client is empty. Name the public client that people sign in through, or leave it out for {ClientDefault}.");
        var folder = Path.GetFullPath(section["Folder"] ?? Path.Combine(AppContext.BaseDirectory, "console"));
        var built = File.Exists(Path.Combine(folder, ConsolePage.IndexFile));
        if (section["Enabled"] is not null && wanted && !built)
            throw new InvalidOperationException($"{Section}:Enabled is true, but there is no console in {folder}. Build it with tools/console.sh before the host is built, or set {Section}:Enabled to false.");
        return new(wanted && built ? folder : null, client);
    }
}
