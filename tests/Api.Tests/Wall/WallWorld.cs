using System.Collections.Concurrent;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Approvals;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Settlements;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Settlements;
using Ecosystem.Domain.Supplies;
using Ecosystem.Hosting.Keys;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.People;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>The organisations of the wall, the customers whose data it keeps, and ways to bring the things about that operations are about.</summary>
public sealed partial class WallWorld(Platform platform) : IAsyncLifetime
{
    /// <summary>What every consent of the wall is for.</summary>
    public const string Purpose = "wall";

    private readonly string _run = Platform.Key()[20..];
    private readonly ConcurrentDictionary<(string Grantee, Consents Consents), Lazy<Task<Subject>>> _customers = [];
    private readonly ConcurrentBag<AnsweringOrigin> _origins = [];
    private Receiver? _receiver;
    private WebApplication? _identity;

    /// <summary>What the wall's customers are, by the leaf that shows it. None of it may be in an answer that no consent opens.</summary>
    public IReadOnlyDictionary<string, object> Canaries { get; private set; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public Platform Platform => platform;

    public async ValueTask InitializeAsync()
    {
        _receiver = await Receiver.StartAsync();
        _identity = await StartIdentityAsync();
        Canaries = new Dictionary<string, object>(StringComparer.Ordinal)
        {
            ["name"] = $"Canary Works {_run}",
            ["sector"] = $"canary keeping {_run}",
            ["foundedYear"] = 1871,
            ["revenue"] = "7310422.5519",
            ["employees"] = 91_827_364,
            ["country"] = $"Canaria {_run}",
            ["parent"] = $"Canary Holding {_run}",
            ["occurredAt"] = "1997-03-01T09:30:17.123456Z",
            ["channel"] = $"carrier pigeon {_run}",
            ["direction"] = "in",
            ["summary"] = $"sings well {_run}",
        };
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var origin in _origins) origin.Dispose();
        if (_receiver is not null) await _receiver.DisposeAsync();
        if (_identity is not null) await _identity.DisposeAsync();
    }

    /// <summary>An identity host on the platform's database: whose clients and people are administered. The wall's own callers have the tokens of another issuer.</summary>
    private async Task<WebApplication> StartIdentityAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration.AddConfiguration(platform.SiloSettings);
        builder.Configuration.AddInMemoryCollection([new("ConnectionStrings:Ecosystem", platform.Database.ConnectionString), new("Ecosystem:Issuer", null), new("Identity:Url", "http://127.0.0.1:0")]);
        var app = IdentityHost.Build(builder);
        await IdentityHost.StartAsync(app);
        return app;
    }

    /// <summary>The canaries that stand out in any text.</summary>
    public IEnumerable<string> Secrets => Canaries.Values.Select(value => value.ToString()!).Where(text => text.Length > 4);

    /// <summary>A client of an organisation: of the one that customers of the wall have granted something, or of one that has nothing yet.</summary>
    public Asker Own(Audience audience, Reach reach) => new(
        audience, audience == Audience.Customer ? Platform.Fresh<CustomerId>().Value : $"{audience}_{(reach == Reach.Organisation ? Platform.Key() : _run)}".ToLowerInvariant(), $"wall-{audience}".ToLowerInvariant());

    /// <summary>A client of another organisation of the same audience.</summary>
    public Asker Other(Audience audience) => new(audience, audience == Audience.Customer ? Platform.Fresh<CustomerId>().Value : $"{audience}_other_{_run}".ToLowerInvariant(), $"wall-{audience}-other".ToLowerInvariant());

    public string Token(Asker asker, params IEnumerable<string> scopes) => platform.Issuer.TokenFor(asker.Client, asker.Audience.ToString().ToLowerInvariant(), asker.Organisation, [.. scopes]);

    /// <summary>What a mutation answers to headquarters, or to whoever is named.</summary>
    public async Task<JsonElement> DoAsync(string mutation, string input, string selection, string? token = null, string? key = null)
    {
        var answer = await platform.Api.AskAsync(token ?? Tokens.Headquarters(platform.Issuer), $$"""mutation { {{mutation}}(input: { {{input}}, idempotencyKey: "{{key ?? Platform.Key()}}" }) { __typename {{selection}} ... on Refusal { code message } } }""");
        var done = answer.Data.GetProperty(mutation);
        return done.TryGetProperty("code", out _) ? throw new InvalidOperationException($"{mutation} was refused: {answer.Body}") : done;
    }

    /// <summary>From here on in this flow, grain calls made directly are the platform's own.</summary>
    public void AsPlatform() => CallToken.Use(new SiloTokens(MasterKey.FromConfiguration(platform.SiloSettings), TokenVerifierOptions.DefaultAudience, TimeProvider.System).Mint("silo:test", []));

    /// <summary>A customer of canaries that is registered under an id.</summary>
    public async Task RegisterAsync(string customer)
    {
        platform.AsHeadquarters();
        var grain = platform.Grain<ICustomerGrain>(customer);
        Assert.IsType<CustomerAccepted>(await grain.Register(new(Text("name"), Text("sector"), (int)Canaries["foundedYear"], Text("revenue"), (int)Canaries["employees"], Text("country"), Text("parent")), Platform.Key()));
        Assert.IsType<CustomerAccepted>(await grain.RecordInteractions([new("source-1", DateTimeOffset.Parse(Text("occurredAt"), null), Text("channel"), Text("direction"), Text("summary"))], Platform.Key()));

        string Text(string leaf) => (string)Canaries[leaf];
    }

    /// <summary>A customer whose consents to an organisation stand as they are named; one for each, however often it is asked for.</summary>
    public Task<Subject> CustomerAsync(string grantee, Consents consents, string? leaf = null) =>
        _customers.GetOrAdd((grantee, consents with { But = consents.AreBut ? leaf : null }), key => new(() => MadeAsync(key.Grantee, key.Consents))).Value;

    private async Task<Subject> MadeAsync(string grantee, Consents consents)
    {
        var id = consents.Of ?? Platform.Fresh<CustomerId>().Value;
        await RegisterAsync(id);
        var token = Tokens.Customer(platform.Issuer, id);
        var made = new List<string>();
        var at = "";
        // Long enough for the grants to be made, and then waited for: by the database's clock, which decides.
        var expiry = TimeProvider.System.GetUtcNow().AddSeconds(5);
        foreach (var (category, fields) in DataCatalogue.Fields)
        {
            var open = fields.Where(field => field != consents.But).Select(field => $"\"{field}\"");
            var until = consents.Expire ? $", expiresAt: \"{expiry:O}\"" : "";
            var consent = await DoAsync("grantConsent", $"grantee: \"{grantee}\", category: {category.ToString().ToUpperInvariant()}, purpose: \"{(consents.OtherPurpose ? "another" : Purpose)}\", fields: [{string.Join(", ", open)}]{until}",
                "... on GrantConsentPayload { consent { id grantedAt } }", token);
            made.Add(consent.GetProperty("consent").GetProperty("id").GetString()!);
            at = consent.GetProperty("consent").GetProperty("grantedAt").GetString()!;
        }
        if (consents.Withdraw)
            foreach (var consent in made) await DoAsync("withdrawConsent", $"consent: \"{consent}\"", "", token);
        if (consents.Expire) await Eventually.Holds(async () => Assert.True(await platform.Database.ScalarAsync($"select clock_timestamp() > '{expiry:O}'::timestamptz + interval '1 s'") is true));
        return new() { Customer = id, Consent = made[0], At = at };
    }

    /// <summary>A hold of a unit, placed by the front line.</summary>
    public async Task<Subject> HoldAsync()
    {
        var unit = await SalesUnits.SalesUnitSamples.EstablishAsync(platform);
        var granted = await DoAsync("authorize", $"unit: \"{unit}\", permission: \"pricing.approve\", target: {{ kind: UNIT }}, amount: {{ minorUnits: 100, currency: \"USD\" }}", "... on Granted { hold decision }");
        return new() { Unit = unit, Hold = granted.GetProperty("hold").GetString()!, Decision = granted.GetProperty("decision").GetString()!, Marker = granted.GetProperty("decision").GetString()! };
    }

    /// <summary>An approval that waits, opened by the platform for somebody.</summary>
    public async Task<Subject> ApprovalAsync(string requester = "somebody")
    {
        AsPlatform();
        var id = Platform.Fresh<ApprovalId>().Value;
        var request = new CountersignRequest(
            SalesUnitId.From("su_nobody"), DecisionId.From("de_1"), requester, Permission.PricingApprove, new(TargetKind.Unit, ""), new(600_000, "USD"), ["SU-7: too much"], 1, 90);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(id).Open(request, Platform.Key()));
        return new() { Approval = id, Marker = id };
    }

    /// <summary>A fund, with a lease of a unit.</summary>
    public async Task<Subject> FundAsync()
    {
        var fund = $"fu_{Platform.Key()}";
        await DoAsync("establishFund", $"fund: \"{fund}\", name: \"East\", total: {{ minorUnits: 100000, currency: \"USD\" }}, settlementMinutes: 1440", "");
        var lease = await DoAsync("leaseFund", $"fund: \"{fund}\", unit: \"su_{fund}\", amount: {{ minorUnits: 50, currency: \"USD\" }}, expiresAt: \"{TimeProvider.System.GetUtcNow().AddDays(20):O}\"", "... on LeasePayload { lease }");
        return new() { Fund = fund, Unit = $"su_{fund}", Lease = lease.GetProperty("lease").GetString()!, Marker = fund };
    }

    /// <summary>A fund that finance knows another balance of.</summary>
    public async Task<Subject> DisagreeingFundAsync()
    {
        var fund = $"fu_{Platform.Key()}";
        await platform.Database.ScalarAsync($"insert into finance.accounts (currency, name, balance) values ('USD', 'fund/{fund}', -700) returning 1");
        await DoAsync("establishFund", $"fund: \"{fund}\", name: \"East\", total: {{ minorUnits: 1000, currency: \"USD\" }}, settlementMinutes: 0", "");
        await Eventually.Holds(async () => Assert.Contains("DISAGREEING", (await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), $$"""{ fund(id: "{{fund}}") { reconciliation { status } } }""")).Body, StringComparison.Ordinal));
        return new() { Fund = fund };
    }

    /// <summary>A webhook of an organisation, with a delivery.</summary>
    public async Task<Subject> WebhookAsync(Asker owner)
    {
        var type = Domain.Webhooks.WebhookAudiences.EventTypes(owner.Audience)[0];
        var token = Token(owner, Tokens.AllScopes);
        var url = new Uri(_receiver!.Url, Platform.Key()).AbsoluteUri;
        var made = await DoAsync("createWebhook", $"url: \"{url}\", eventTypes: [\"{type}\"]", "... on WebhookSecretPayload { webhook }", token);
        var id = made.GetProperty("webhook").GetString()!;
        await platform.HooksKnowAsync();
        if (owner.Audience == Audience.Internal) await ApprovalAsync();
        else await MadeAsync(owner.Audience == Audience.Customer ? "anybody" : owner.Organisation, owner.Audience == Audience.Customer ? new() { Of = owner.Organisation } : new());
        var delivery = "";
        await Eventually.Holds(async () =>
        {
            var shown = await platform.Api.AskAsync(token, $$"""{ webhook(id: "{{id}}") { deliveries { nodes { id } } } }""");
            delivery = shown.Data.GetProperty("webhook").GetProperty("deliveries").GetProperty("nodes").EnumerateArray().Select(one => one.GetProperty("id").GetString()!).FirstOrDefault() ?? "";
            Assert.NotEqual("", delivery);
        });
        return new() { Webhook = id, Delivery = delivery, Url = url, Marker = delivery };
    }

    /// <summary>An OAuth client of nobody else.</summary>
    public async Task<string> ClientAsync()
    {
        var id = $"client-{Platform.Key()}";
        await IdentityHost.SeedAsync(_identity!, [new SeedClient(id, id, "internal", "hq", ["units:read"], ClientStore.GenerateSecret())]);
        return id;
    }

    /// <summary>The account of a person of nobody else.</summary>
    public async Task<string> AccountAsync()
    {
        var name = $"p{Platform.Key()}";
        await IdentityHost.SeedAsync(_identity!, new Seed([], [new SeedRole("reader", ["units:read"])], [new SeedPerson(name, "Lin Mei 林梅", "internal", "hq", ["reader"], "Correct-Horse-Battery")]));
        return AccountId.Prefix + (string)(await platform.Database.ScalarAsync($"select id from identity.people where user_name = '{name}'"))!;
    }

    /// <summary>What an audience can have exported.</summary>
    public static Subject Exportable(Audience audience) => audience switch
    {
        Audience.Partner => new() { ExportKind = "profiles", ExportFields = ["name"] },
        Audience.Customer => new() { ExportKind = "receipts" },
        _ => new() { ExportKind = "units" },
    };

    /// <summary>An export that a client has started.</summary>
    public async Task<Subject> ExportAsync(Asker owner)
    {
        var subject = Exportable(owner.Audience);
        var made = await DoAsync("startExport", Choice(subject), "... on ExportPayload { export { id } }", Token(owner, Tokens.AllScopes));
        var id = made.GetProperty("export").GetProperty("id").GetString()!;
        return subject with { Export = id, Marker = id };
    }

    private static string Choice(Subject subject) => $"kind: \"{subject.ExportKind}\""
        + (subject.ExportFields is { } fields ? $", purpose: \"{Purpose}\", fields: [{string.Join(", ", fields.Select(field => $"\"{field}\""))}]" : "");

    /// <summary>Something that a client of any audience has committed.</summary>
    public async Task<Subject> CommitAsync(Asker committer)
    {
        var (subject, token) = (Exportable(committer.Audience) with { CommitKey = Platform.Key() }, Token(committer, Tokens.AllScopes));
        if (committer.Audience == Audience.Supplier)
            await DoAsync(
                "recordInventory", $$"""customer: "{{subject.Customer}}", levels: [{ sku: "{{Sku}}", site: "site", onHand: 1, reserved: 0, inTransit: 0, asOf: "2024-01-01T00:00:00Z" }]""",
                "", token, subject.CommitKey);
        else
            await DoAsync("startExport", Choice(subject), "", token, subject.CommitKey);
        return subject;
    }

    /// <summary>A SKU of the wall's customers.</summary>
    public const string Sku = "wall-sku";

    /// <summary>Supplies of a customer: a level, a line of an order, and sales that are long enough to forecast.</summary>
    public async Task<Subject> SupplyAsync(string customer)
    {
        platform.AsHeadquarters();
        var supply = platform.Grain<ISupplyGrain>(customer);
        var (asOf, source) = (new DateTimeOffset(2024, 1, 1, 0, 0, 0, TimeSpan.Zero), $"site of {_run}");
        Assert.IsType<SupplyReported>(await supply.ReportInventory([new(Sku, source, 5, 0, 0, asOf)], Platform.Key()));
        Assert.IsType<SupplyReported>(await supply.ReportSchedule([new($"order of {_run}", 1, Sku, source, 5, asOf, asOf, ScheduleStatus.Planned, asOf)], Platform.Key()));
        Assert.IsType<SupplyReported>(await supply.ReportSales([.. Enumerable.Range(0, 40).Select(day => new SoldLine(Sku, new DateOnly(2024, 1, 1).AddDays(day), 7, asOf))], Platform.Key()));
        return new() { Customer = customer };
    }

    /// <summary>A space of which somebody is a member, with something of everything in it.</summary>
    public async Task<Subject> SpaceAsync(Asker member)
    {
        var host = Token(new(Audience.Internal, "hq", "wall-host"), Tokens.AllScopes);
        var customer = member.Audience == Audience.Customer ? member.Organisation : Platform.Fresh<CustomerId>().Value;
        var space = (await DoAsync("createSpace", $"customer: \"{customer}\", unit: \"su_wall\", title: \"Spring 春季\", name: \"Host\", organisationName: \"HQ\"", "... on SpacePayload { space }", host)).GetProperty("space").GetString()!;
        await DoAsync("inviteSpaceMember", $"space: \"{space}\", subject: \"{member.Client}\", audience: {member.Audience.ToString().ToUpperInvariant()}, organisation: \"{member.Organisation}\", name: \"林梅\", organisationName: \"Wall\"", "", host);
        await DoAsync("acceptSpaceInvitation", $"space: \"{space}\"", "", Token(member, Tokens.AllScopes));
        await DoAsync("inviteSpaceMember", $"space: \"{space}\", subject: \"another\", audience: PARTNER, organisation: \"another\", name: \"A\", organisationName: \"A\"", "", host);
        var document = (await Spaces.Uploads.AddAsync(platform.Api, host, space, SampleDocuments.Png(40, 30), "plan.png", "sensitive")).Json.GetProperty("document").GetString()!;
        await DoAsync("nameDocument", $"space: \"{space}\", document: \"{document}\", members: [\"{member.Client}\"]", "", host);
        var expert = await Made("introduceExpert", $"name: \"Dr. Wang 王芳\", field: \"audits\"", host);
        return new()
        {
            Space = space,
            Customer = customer,
            Member = "another",
            Document = document,
            Thread = await Made("openFeedback", "text: \"a question\"", Token(member, Tokens.AllScopes)),
            Milestone = await Made("openMilestone", "kind: PROPOSAL_REVIEW, title: \"review\"", host),
            Expert = expert,
            Commitment = await Made("makeCommitment", $"expert: \"{expert}\", promise: \"a plan\", dueAt: \"{TimeProvider.System.GetUtcNow().AddDays(3):O}\"", host),
        };

        async Task<string> Made(string mutation, string input, string token) =>
            (await DoAsync(mutation, $"space: \"{space}\", {input}", "... on SpacePayload { made }", token)).GetProperty("made").GetString()!;
    }

    /// <summary>A seat of the board that nobody holds.</summary>
    public async Task<Subject> VacantAsync(string seat)
    {
        // Whoever held it before, if anybody did.
        await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), $$"""mutation { vacateSeat(input: { seat: {{seat}}, reason: "the wall", idempotencyKey: "{{Platform.Key()}}" }) { __typename } }""");
        return new();
    }

    /// <summary>A seat of the board that somebody holds.</summary>
    public async Task<Subject> SeatedAsync(string seat, string holder)
    {
        await VacantAsync(seat);
        await DoAsync("assignSeat", $"seat: {seat}, holder: \"{holder}\", until: \"{TimeProvider.System.GetUtcNow().AddDays(20):O}\", reason: \"the wall\"", "");
        return new();
    }

    /// <summary>A motion of somebody who holds a seat; soon over, for the board has few at once.</summary>
    public async Task<Subject> MotionAsync(Asker asker)
    {
        await SeatedAsync("SALES", asker.Client);
        var made = await DoAsync("proposeMotion", "kind: RESOLUTION, title: \"t\", text: \"t\", minutes: 2", "... on MotionPayload { motion { id } }", Token(asker, Tokens.AllScopes));
        return new() { Motion = made.GetProperty("motion").GetProperty("id").GetString()! };
    }

    /// <summary>A system of a supplier, as far as it is asked to be.</summary>
    /// <param name="owner">Of another audience: any supplier's.</param>
    public async Task<Subject> SystemAsync(Asker owner, SystemStage stage)
    {
        var supplier = owner.Audience == Audience.Supplier ? owner : new Asker(Audience.Supplier, $"supplier_{Platform.Key()}", "wall-supplier");
        var systems = new Certification.CertifiedSystems(platform, Token(supplier, Tokens.AllScopes));
        switch (stage)
        {
            case SystemStage.Registered:
                return await systems.RegisteredAsync() is var registered ? new() { System = registered, Marker = registered } : new();
            case SystemStage.Answering:
                var origin = AnsweringOrigin.Start(ProgrammeRules.WellKnownPath);
                _origins.Add(origin);
                var answering = await systems.RegisteredAsync($"{origin.Origin}/sovereignty/v1");
                origin.Answered = await systems.NonceAsync(answering);
                return new() { System = answering, Marker = answering };
            case SystemStage.Ready:
                return await systems.ReadyAsync() is var ready ? new() { System = ready, Marker = ready } : new();
            default:
                var (system, run) = await systems.CertifiedAsync();
                if (stage == SystemStage.Suspended) await systems.DoAsync(Token(new(Audience.Internal, "hq", "wall-office"), Tokens.AllScopes), "suspendCertificate", $"system: \"{system}\", reason: \"r\"");
                return new() { System = system, Run = run, Marker = system };
        }
    }

    /// <summary>The day and the feature of a statement's line.</summary>
    public const string StatementDay = "2024-03-14";
    public const string StatementFeature = "read.profile";

    /// <summary>A closed statement with one line: of a customer or a partner its own, else of any partner. What the meter would have made of old receipts is put there.</summary>
    public async Task<Subject> StatementAsync(Asker owner)
    {
        var payer = owner.Audience is Audience.Customer or Audience.Partner ? owner.Organisation : $"partner_{Platform.Key()}";
        var id = StatementIds.Of(payer, new(2024, 3));
        await platform.Database.ScalarAsync($"insert into settlement.totals values ('{payer}', '{StatementDay}', '{StatementFeature}', 'a-client', 7) on conflict do nothing");
        AsPlatform();
        Assert.Equal(new SettlementAccepted(0), await platform.Grain<ISettlementGrain>(id.Value).Settle(payer, new(2024, 3)));
        return new() { Statement = id.Value };
    }

    /// <summary>A statement of which the line is contested.</summary>
    public async Task<Subject> DisputedAsync()
    {
        var payer = new Asker(Audience.Partner, $"partner_{Platform.Key()}", "wall-payer");
        var subject = await StatementAsync(payer);
        await DoAsync("disputeStatementLine", $"statement: \"{subject.Statement}\", day: \"{StatementDay}\", feature: \"{StatementFeature}\", text: \"why?\"", "", Token(payer, Tokens.AllScopes));
        return subject;
    }

    /// <summary>Where webhooks may lead.</summary>
    public string Url => _receiver!.Url.AbsoluteUri;
}

/// <summary>How far a system of the wall is.</summary>
public enum SystemStage
{
    Registered,

    /// <summary>Its origin answers the nonce.</summary>
    Answering,
    Ready,
    Certified,
    Suspended,
}

/// <summary>How the consents of a customer stand.</summary>
/// <param name="But">The one field that they do not cover.</param>
public sealed record Consents(bool Withdraw = false, bool Expire = false, bool OtherPurpose = false, bool AreBut = false, string? But = null)
{
    /// <summary>The customer itself, when it is known.</summary>
    public string? Of { get; init; }
}
