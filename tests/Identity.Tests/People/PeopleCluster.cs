using System.Collections.Immutable;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;

namespace Ecosystem.Identity.Tests.People;

/// <summary>Two nodes with people and the clients they use; shared by the tests of a class.</summary>
public sealed class PeopleCluster : IAsyncLifetime
{
    public const string Callback = "http://127.0.0.1:9/callback";

    /// <summary>The npm suites; in each, one person is signed in from beginning to end.</summary>
    public static ImmutableArray<string> Suites { get; } = ["metadata", "code", "pushed", "consent", "refresh", "introspection", "exchange", "device", "dpop", "signed", "details", "openid", "registration", "credentials", "login", "sessions"];

    public static string LeadOf(string suite) => "lead-" + suite;

    /// <summary>Each name is used by one test: a code of an authenticator app works once.</summary>
    private static readonly ImmutableArray<string> s_leads =
        ["lead", "agreeing", "consenting", "consenting-too", "stranger", "guesser", "once", "half", "guessed", "owner", "leaver", "meddler", "signed"];

    private ThrowawayDatabase _database = null!;

    public Node One { get; private set; } = null!;

    public Node Other { get; private set; } = null!;

    public ThrowawayDatabase Database => _database;

    public static ImmutableArray<SeedRole> Roles { get; } = [new("lead", ["units:read", "approvals:decide", "customers:read"]), new("customer-admin", ["passport:read", "passport:write"])];

    public static ImmutableArray<SeedPerson> People { get; } =
    [
        .. s_leads.Concat(Suites.Select(LeadOf)).Select(name => Samples.Person(name, "lead")),
        Samples.Person("newcomer", "lead") with { TotpSecret = null },
        Samples.Person("changer", "lead") with { TotpSecret = null },
        Samples.Person("recovering", "lead") with { TotpSecret = null },
        Samples.Person("disabled", "lead") with { Disabled = true },
        Samples.Person("customer", "customer-admin") with { Audience = "customer", Organisation = "cu_1" },
        Samples.Person("other-customer", "customer-admin") with { Audience = "customer", Organisation = "cu_2" },
    ];

    public static ImmutableArray<SeedClient> Clients { get; } =
    [
        Web("web", "The web shop"),
        Web("web-key", "The web shop with a key") with { Secret = null, Jwks = Samples.PublicKeys(Samples.Key) },
        Web("signing", "The web shop that signs") with { Secret = null, Jwks = Samples.PublicKeys(Samples.Key), RequireSignedRequestObject = true },
        new("spa", "The single page app", "internal", "hq", ["units:read", "approvals:decide", "audit:read"])
        {
            Public = true, Grants = [ClientGrants.AuthorizationCode, ClientGrants.RefreshToken], RedirectUris = [Callback], AsksConsent = false,
        },
        new("tv", "The television", "internal", "hq", ["units:read"]) { Public = true, Grants = [ClientGrants.DeviceCode, ClientGrants.RefreshToken] },
        new("bound-spa", "The single page app with a key", "internal", "hq", ["units:read"])
        {
            Public = true, Grants = [ClientGrants.AuthorizationCode, ClientGrants.RefreshToken], RedirectUris = [Callback], AsksConsent = false, DpopBoundAccessTokens = true,
        },
        Samples.WithSecret("certifier", "units:read", "clients:register"),
        Samples.WithSecret("certifier-two", "units:read", "clients:register"),
        Gateway("gateway"),
        Gateway("gateway-two"),
        Gateway("foreign-gateway") with { Organisation = "branch", Scopes = ["units:read"] },
    ];

    public async ValueTask InitializeAsync()
    {
        _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);
        One = await Node.StartAsync(_database.ConnectionString);
        Other = await Node.StartAsync(_database.ConnectionString, [new("Ecosystem:Issuer", One.Issuer.AbsoluteUri)]);
        await One.SeedAsync(new Seed(Clients, Roles, People));
    }

    public async ValueTask DisposeAsync()
    {
        await One.DisposeAsync();
        await Other.DisposeAsync();
        await _database.DisposeAsync();
    }

    private static SeedClient Web(string id, string name) => new(id, name, "internal", "hq", ["units:read", "approvals:decide", "customers:read"], Samples.Secret)
    {
        Grants = [ClientGrants.AuthorizationCode, ClientGrants.RefreshToken],
        RedirectUris = [Callback],
    };

    private static SeedClient Gateway(string id) => new(id, $"The {id}", "internal", "hq", ["units:read", "units:write", "customers:read"], Samples.Secret)
    {
        Grants = [ClientGrants.ClientCredentials, ClientGrants.TokenExchange],
    };
}
