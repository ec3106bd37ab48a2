using System.Buffers.Text;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.Json;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Identity.People;
using OtpNet;

namespace Ecosystem.Silo.Hosting;

/// <summary>People for trying the platform out, one per kind, with passwords and authenticator secrets made on first start.</summary>
/// <remarks>Kept in <c>people.json</c> of the data folder, readable by its owner only. A production installation seeds its own people (docs/identity.md).</remarks>
public sealed class LaptopPeople
{
    private const string FileName = "people.json";

    private readonly ImmutableDictionary<string, Credential> _credentials;

    private LaptopPeople(ImmutableDictionary<string, Credential> credentials) => _credentials = credentials;

    /// <summary>How a person signs in.</summary>
    /// <param name="TotpSecret">For an authenticator app, in base32.</param>
    public sealed record Credential(string Password, string TotpSecret);

    private sealed record Someone(string UserName, string DisplayName, Audience Audience, string Organisation, string Role);

    /// <summary>Their user names, in the order they are shown.</summary>
    public static IEnumerable<string> UserNames => All("").Select(person => person.UserName);

    public static ImmutableArray<SeedRole> Roles { get; } =
    [
        new("hq-admin",
        [
            Scopes.UnitsRead, Scopes.UnitsWrite, Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.CustomersRead, Scopes.CustomersWrite,
            Scopes.FundsRead, Scopes.FundsWrite, Scopes.AuditRead, Scopes.WebhooksRead, Scopes.WebhooksWrite,
            Scopes.ClientsAdmin, Scopes.PeopleAdmin, Scopes.ExportsRun, Scopes.StatementsRead, Scopes.StatementsWrite, Scopes.HealthRead, Scopes.HealthWrite,
            Scopes.GovernanceRead, Scopes.GovernanceWrite, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct, Scopes.BorderWrite,
            Scopes.CertificationRead, Scopes.CertificationAdmin, Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease,
        ]),
        // Countersigns, and thaws: neither is decided by whoever asked, and some of both need two others.
        new("hq-approver", [Scopes.UnitsRead, Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.FlowsRead, Scopes.FlowsRelease]),
        new("unit-lead", [Scopes.UnitsRead, Scopes.DecisionsWrite, Scopes.ApprovalsRead, Scopes.CustomersRead, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct]),
        // A seat of the governance board is held beside whatever else one does.
        new("board-member", [Scopes.GovernanceRead, Scopes.GovernanceWrite]),
        new("strategy-engineer", [Scopes.UnitsRead, Scopes.CustomersRead, Scopes.ApprovalsRead, Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease]),
        new("strategy-coach", [Scopes.UnitsRead, Scopes.ApprovalsRead, Scopes.ApprovalsDecide, Scopes.FlowsRead, Scopes.FlowsWrite]),
        new("customer-admin", [Scopes.PassportRead, Scopes.PassportWrite, Scopes.WebhooksRead, Scopes.WebhooksWrite, Scopes.ExportsRun, Scopes.StatementsRead, Scopes.StatementsWrite, Scopes.HealthRead, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct, Scopes.EntitlementsRead]),
        new("customer-member", [Scopes.SpacesRead, Scopes.SpacesAct]),
        new("supplier-admin", [Scopes.SuppliesWrite, Scopes.CertificationRead, Scopes.CertificationWrite, Scopes.SpacesRead, Scopes.SpacesAct, Scopes.WebhooksRead, Scopes.WebhooksWrite]),
        new("auditor", [Scopes.AuditRead, Scopes.UnitsRead, Scopes.ExportsRun, Scopes.StatementsRead, Scopes.HealthRead, Scopes.GovernanceRead, Scopes.CertificationRead]),
    ];

    public Credential Of(string userName) => _credentials[userName];

    /// <summary>Reads the credentials of a data folder, making those that are missing.</summary>
    public static LaptopPeople LoadOrCreate(string dataFolder)
    {
        var file = Path.Combine(dataFolder, FileName);
        var known = File.Exists(file)
            ? JsonSerializer.Deserialize<ImmutableDictionary<string, Credential>>(File.ReadAllText(file), JsonSerializerOptions.Web) ?? []
            : [];
        var all = UserNames.ToImmutableDictionary(name => name, name => known.GetValueOrDefault(name) ?? Make());
        if (all.Count != known.Count) PrivateFile.Write(file, JsonSerializer.Serialize(all, JsonSerializerOptions.Web));
        return new(all);
    }

    /// <summary>The people as the identity host seeds them.</summary>
    /// <param name="customer">The customer whose admin is among them.</param>
    public ImmutableArray<SeedPerson> Seeds(CustomerId customer) =>
    [
        .. All(customer.Value).Select(person => new SeedPerson(
            person.UserName, person.DisplayName, person.Audience.ToString().ToLowerInvariant(), person.Organisation, [person.Role], Of(person.UserName).Password, Of(person.UserName).TotpSecret)),
    ];

    private static ImmutableArray<Someone> All(string customer) =>
    [
        new("hq.admin", "总部管理员 Headquarters admin", Audience.Internal, "hq", "hq-admin"),
        new("hq.approver", "总部审批人 Headquarters approver", Audience.Internal, "hq", "hq-approver"),
        new("unit.lead", "城市组长 Unit lead", Audience.Internal, "hq", "unit-lead"),
        new("strategy.engineer", "策略工程师 Strategy engineer", Audience.Internal, "hq", "strategy-engineer"),
        new("strategy.coach", "策略教练 Strategy coach", Audience.Internal, "hq", "strategy-coach"),
        new("customer.admin", "客户管理员 Customer admin", Audience.Customer, customer, "customer-admin"),
        new("customer.member", "客户成员 Customer member", Audience.Customer, customer, "customer-member"),
        new("supplier.admin", "供应商管理员 Supplier admin", Audience.Supplier, "supplier_demo", "supplier-admin"),
        new("external.auditor", "外部审计 External auditor", Audience.Auditor, "auditor_demo", "auditor"),
    ];

    private static Credential Make() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(15)), Base32Encoding.ToString(RandomNumberGenerator.GetBytes(20)));
}
