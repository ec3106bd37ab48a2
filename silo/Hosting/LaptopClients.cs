using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Ecosystem.Api.Console;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Identity.Clients;
using Microsoft.IdentityModel.Tokens;

namespace Ecosystem.Silo.Hosting;

/// <summary>One OAuth client per audience for trying the platform out, with secrets and keys made on first start.</summary>
/// <remarks>Kept in <c>clients.json</c> of the data folder, readable by its owner only. A production installation seeds its own clients (docs/identity.md).</remarks>
public sealed class LaptopClients
{
    private const string FileName = "clients.json";

    private readonly ImmutableDictionary<string, Credential> _credentials;

    private LaptopClients(ImmutableDictionary<string, Credential> credentials) => _credentials = credentials;

    /// <summary>How a client proves who it is.</summary>
    /// <param name="Secret">For client_secret_basic, or null.</param>
    /// <param name="PrivateKey">For private_key_jwt: PKCS#8, base64, P-256; or null.</param>
    public sealed record Credential(string? Secret, string? PrivateKey);

    private sealed record Client(string Id, string Name, Audience Audience, string Organisation, bool HasKey, params ImmutableArray<string> Scopes);

    /// <summary>The ids of those that have a credential.</summary>
    public static IEnumerable<string> Ids => All("").Select(client => client.Id);

    /// <summary>The credential of a client.</summary>
    public Credential Of(string client) => _credentials[client];

    /// <summary>Reads the credentials of a data folder, making those that are missing.</summary>
    public static LaptopClients LoadOrCreate(string dataFolder)
    {
        var file = Path.Combine(dataFolder, FileName);
        var known = File.Exists(file)
            ? JsonSerializer.Deserialize<ImmutableDictionary<string, Credential>>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? []
            : [];
        var all = All("").ToImmutableDictionary(client => client.Id, client => known.GetValueOrDefault(client.Id) ?? Make(client.HasKey));
        if (all.Count != known.Count) PrivateFile.Write(file, JsonSerializer.Serialize(all, JsonSerializerOptions.Web));
        return new(all);
    }

    /// <summary>The clients as the identity host seeds them.</summary>
    /// <param name="customer">The customer whose passport the customer clients hold.</param>
    /// <param name="apiPort">Where the pages that people sign in for are served.</param>
    public ImmutableArray<SeedClient> Seeds(CustomerId customer, int apiPort) =>
    [
        .. All(customer.Value).Select(client => new SeedClient(
            client.Id, client.Name, client.Audience.ToString().ToLowerInvariant(), client.Organisation, client.Scopes,
            Of(client.Id).Secret, Of(client.Id).PrivateKey is { } key ? PublicKeys(client.Id, key) : null)),
        .. OfPeople($"http://127.0.0.1:{apiPort}"),
    ];

    /// <summary>Clients through which people sign in. They run where no secret can be kept, and so have none.</summary>
    private static ImmutableArray<SeedClient> OfPeople(string api) =>
    [
        new("ecosystem-console", "控制台 Console", "internal", "hq", ConsoleSettings.ScopesOfPeople)
        {
            Public = true,
            Grants = [ClientGrants.AuthorizationCode, ClientGrants.RefreshToken],
            RedirectUris = [$"{api}/console/callback"],
            People = [.. SeedClient.Audiences],
            AsksConsent = false,
        },
        new("ecosystem-explorer", "接口浏览器 API explorer", "internal", "hq", ConsoleSettings.ScopesOfPeople)
        {
            Public = true,
            Grants = [ClientGrants.AuthorizationCode],
            RedirectUris = [$"{api}/explorer/"],
            People = [.. SeedClient.Audiences],
            AsksConsent = false,
        },
        new("ecosystem-cli", "命令行 Command line", "internal", "hq", ConsoleSettings.ScopesOfPeople)
        {
            Public = true,
            Grants = [ClientGrants.DeviceCode, ClientGrants.RefreshToken],
            People = [.. SeedClient.Audiences],
        },
    ];

    private static ImmutableArray<Client> All(string customer) =>
    [
        new("hq-console", "总部战略中枢 Headquarters", Audience.Internal, "hq", HasKey: false,
            Scopes.UnitsRead, Scopes.UnitsWrite, Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.CustomersRead, Scopes.CustomersWrite, Scopes.AuditRead,
            Scopes.FundsRead, Scopes.FundsWrite, Scopes.WebhooksRead, Scopes.WebhooksWrite, Scopes.ClientsAdmin, Scopes.PeopleAdmin, Scopes.ExportsRun,
            Scopes.StatementsRead, Scopes.StatementsWrite, Scopes.HealthRead, Scopes.HealthWrite, Scopes.GovernanceRead, Scopes.GovernanceWrite,
            Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct, Scopes.SuppliesWrite, Scopes.InteractionsWrite, Scopes.BorderWrite,
            Scopes.CertificationRead, Scopes.CertificationAdmin, Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease),
        new("frontline-app", "前线作战单元 Front line", Audience.Internal, "hq", HasKey: false, Scopes.UnitsRead, Scopes.DecisionsWrite, Scopes.DecisionsEvaluate, Scopes.ApprovalsRead, Scopes.CustomersRead,
            Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct),
        new("customer-admin-demo", "客户管理员 Customer admin", Audience.Customer, customer, HasKey: false, Scopes.PassportRead, Scopes.PassportWrite, Scopes.WebhooksRead, Scopes.WebhooksWrite, Scopes.ExportsRun,
            Scopes.StatementsRead, Scopes.StatementsWrite, Scopes.HealthRead, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct),
        new("customer-erp-demo", "客户 ERP Customer ERP", Audience.Customer, customer, HasKey: true, Scopes.PassportRead, Scopes.EntitlementsRead),
        new("supplier-demo", "供应商 Supplier", Audience.Supplier, "supplier_demo", HasKey: false, Scopes.SuppliesWrite, Scopes.CertificationRead, Scopes.CertificationWrite, Scopes.WebhooksRead, Scopes.WebhooksWrite),
        new("partner-demo", "生态伙伴 Partner", Audience.Partner, "partner_demo", HasKey: true, Scopes.CustomersRead, Scopes.DecisionsEvaluate, Scopes.WebhooksRead, Scopes.WebhooksWrite, Scopes.ExportsRun,
            Scopes.StatementsRead, Scopes.StatementsWrite, Scopes.SpacesRead, Scopes.SpacesAct, Scopes.InteractionsWrite),
        new("auditor-demo", "审计 Auditor", Audience.Auditor, "auditor_demo", HasKey: false, Scopes.AuditRead, Scopes.UnitsRead, Scopes.ExportsRun, Scopes.StatementsRead, Scopes.HealthRead, Scopes.GovernanceRead,
            Scopes.CertificationRead),
    ];

    private static Credential Make(bool hasKey)
    {
        if (!hasKey) return new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), null);
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return new(null, Convert.ToBase64String(key.ExportPkcs8PrivateKey()));
    }

    private static JsonWebKeySet PublicKeys(string client, string privateKey)
    {
        using var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(Convert.FromBase64String(privateKey), out _);
        var jwk = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(new ECDsaSecurityKey(ECDsa.Create(key.ExportParameters(includePrivateParameters: false))) { KeyId = client });
        jwk.Alg = SecurityAlgorithms.EcdsaSha256;
        var keys = new JsonWebKeySet();
        keys.Keys.Add(jwk);
        return keys;
    }
}
