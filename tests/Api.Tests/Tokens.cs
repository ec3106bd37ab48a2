using Ecosystem.Domain.Access;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests;

/// <summary>Tokens of the clients a laptop is seeded with.</summary>
public static class Tokens
{
    /// <summary>Every scope there is.</summary>
    public static IReadOnlyList<string> AllScopes { get; } =
    [
        Scopes.UnitsRead, Scopes.UnitsWrite, Scopes.DecisionsWrite, Scopes.DecisionsEvaluate, Scopes.ApprovalsRead, Scopes.ApprovalsDecide,
        Scopes.CustomersRead, Scopes.CustomersWrite, Scopes.PassportRead, Scopes.PassportWrite, Scopes.AuditRead,
        Scopes.FundsRead, Scopes.FundsWrite, Scopes.WebhooksRead, Scopes.WebhooksWrite, Scopes.ClientsAdmin, Scopes.PeopleAdmin, Scopes.ExportsRun,
        Scopes.EntitlementsRead, Scopes.SuppliesWrite, Scopes.InteractionsWrite, Scopes.BorderWrite,
        Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct,
        Scopes.GovernanceRead, Scopes.GovernanceWrite,
        Scopes.StatementsRead, Scopes.StatementsWrite, Scopes.HealthRead, Scopes.HealthWrite,
        Scopes.CertificationRead, Scopes.CertificationWrite, Scopes.CertificationAdmin,
        Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease,
    ];

    public static string Headquarters(StandInIssuer issuer) => issuer.TokenFor("hq-console", "internal", "hq", [.. AllScopes]);

    public static string Frontline(StandInIssuer issuer) => issuer.TokenFor(
        "frontline-app", "internal", "hq", Scopes.UnitsRead, Scopes.DecisionsWrite, Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.CustomersRead);

    public static string Partner(StandInIssuer issuer) => issuer.TokenFor("partner-demo", "partner", "partner_demo", Scopes.CustomersRead);

    public static string Customer(StandInIssuer issuer, string id) => issuer.TokenFor("customer-admin-demo", "customer", id, Scopes.PassportRead, Scopes.PassportWrite);

    /// <summary>A token of an audience with these scopes, or all of them.</summary>
    public static string Of(StandInIssuer issuer, Audience audience, params IReadOnlyCollection<string> scopes)
    {
        var name = audience.ToString().ToLowerInvariant();
        return issuer.TokenFor($"{name}-client", name, audience == Audience.Customer ? "cu_anybody" : $"{name}_demo", [.. scopes.Count == 0 ? AllScopes : scopes]);
    }
}
