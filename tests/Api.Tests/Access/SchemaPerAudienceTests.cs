using System.Collections.Concurrent;
using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Access;

public sealed class SchemaPerAudienceTests(Platform platform)
{
    private static readonly ConcurrentDictionary<Audience, Task<JsonElement>> s_introspected = [];

    public static TheoryData<Audience, string> EveryAudienceAndRow() =>
    [
        .. from audience in Enum.GetValues<Audience>()
           from row in Capabilities.All
           where row.Field is not null
           select new TheoryDataRow<Audience, string>(audience, row.Field!),
    ];

    public static TheoryData<Audience> EveryAudience() => [.. Enum.GetValues<Audience>()];

    [Theory, MemberData(nameof(EveryAudienceAndRow))]
    public async Task A_field_is_in_the_schema_of_an_audience_exactly_when_the_table_says_so(Audience audience, string field)
    {
        var expected = Samples.Row(field).Audiences.Contains(audience);
        Assert.Equal(expected, Offers(await Introspect(audience), field));
    }

    [Theory, MemberData(nameof(EveryAudienceAndRow))]
    public async Task A_field_that_is_not_there_cannot_be_told_from_one_that_never_was(Audience audience, string field)
    {
        if (field.Split('.') is not ["Query", var name] || Samples.Row(field).Audiences.Contains(audience)) return;
        var answer = await platform.Api.AskAsync(Tokens.Of(platform.Issuer, audience), $"{{ {name} }}");
        Assert.Equal("VALIDATION_FAILED", answer.Code);
        var invented = await platform.Api.AskAsync(Tokens.Of(platform.Issuer, audience), $"{{ x{name[1..]} }}");
        Assert.Equal(Shape(invented.Message!, $"x{name[1..]}"), Shape(answer.Message!, name));

        static string Shape(string message, string name) => message.Replace(name, "…", StringComparison.Ordinal).Split(" Did you mean")[0];
    }

    [Fact]
    public async Task A_supplier_sees_nothing_but_itself_its_spaces_its_systems_its_webhooks_what_it_reports_and_what_is_public_not_even_types()
    {
        var types = Types(await Introspect(Audience.Supplier));
        Assert.Equal(
            [
                "AnswerFeedbackInput", "Audience", "Boolean", "CandidateRole", "CertificateStatus", "CertificationModule", "CertificationPlan", "CertificationRun", "ChangeWebhookInput",
                "Checkpoint", "CommitReceipt", "CreateWebhookInput", "DateTime", "Day", "DeleteWebhookInput", "Delivery", "DeliveryConnection", "DeliveryEdge", "DeliveryStatus",
                "DocumentLevel", "DocumentType", "FeedbackThread", "FeedbackWord", "ID", "Int", "Long", "Me", "MemberStanding", "MoveSystemInput", "Mutation", "OpenFeedbackInput",
                "OrderDirection", "OwnershipChallenge", "PageInfo", "PlannedTest", "ProveSystemOwnershipInput", "PublishedWhitePaper", "Quarter", "Query", "RecordInventoryInput",
                "RecordSalesInput", "RecordScheduleInput", "Refusal", "RegisterSystemInput", "RenewOwnershipChallengeInput", "ReplayDeadDeliveriesInput", "ReplayDeliveryInput",
                "RotateWebhookSecretInput", "RunReason", "RunStatus", "ScheduleStatus", "ScheduledLineInput", "SetTestClientsInput", "SoldLineInput", "SovereigntyCertificate", "Space",
                "SpaceDocument", "SpaceEntry", "SpaceEntryConnection", "SpaceEntryEdge", "SpaceInput", "SpaceMember", "SpacePayload", "SpaceResult", "StartCertificationRunInput",
                "StockLevelInput", "String", "Subscription", "SupplierSystem", "SupplierSystemConnection", "SupplierSystemEdge", "SupplierSystemPayload", "SupplierSystemResult",
                "SupplyReportPayload", "SupplyReportResult", "SystemKind", "TestClientInput", "TestEvidence", "TestVerdict", "Webhook", "WebhookConnection", "WebhookEdge", "WebhookPayload",
                "WebhookResult", "WebhookSecretPayload", "WebhookSecretResult",
            ],
            types);
    }

    [Fact]
    public async Task A_partner_changes_only_what_is_its_own_and_has_no_type_or_argument_that_only_others_reach()
    {
        var schema = await Introspect(Audience.Partner);
        var mutations = schema.GetProperty("types").EnumerateArray().Single(type => type.GetProperty("name").GetString() == "Mutation").GetProperty("fields").EnumerateArray().Select(field => field.GetProperty("name").GetString());
        Assert.Equal(["acceptSpaceInvitation", "acknowledgeWithdrawal", "answerFeedback", "cancelExport", "changeWebhook", "createWebhook", "deleteWebhook", "disputeStatementLine", "openFeedback", "recordInteractions", "replayDeadDeliveries", "replayDelivery", "rotateWebhookSecret", "startExport"], mutations.Order(StringComparer.Ordinal));
        Assert.Empty(Types(schema).Intersect(["SalesUnit", "Passport", "Receipt", "CustomerConnection", "MoneyInput", "Permission", "Milestone", "Expert", "DocumentNaming", "DocumentView"]));
    }

    [Fact]
    public async Task Without_its_one_nested_row_a_type_has_no_such_field_for_that_audience()
    {
        Assert.True(Offers(await Introspect(Audience.Partner), "Customer.profile"));
        Assert.False(Offers(await Introspect(Audience.Auditor), "Customer.profile"));
    }

    [Theory, MemberData(nameof(EveryAudience))]
    public async Task The_schema_text_is_the_committed_one(Audience audience)
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Get, "/graphql/schema", Tokens.Of(platform.Issuer, audience));
        Assert.Equal(200, answer.Status);
        var file = Path.Combine(Repository.Root, "api", "schema", $"{audience.ToString().ToLowerInvariant()}.graphql");
        if (Environment.GetEnvironmentVariable("UPDATE_SCHEMA") == "1") await File.WriteAllTextAsync(file, answer.Body, TestContext.Current.CancellationToken);
        Assert.True(
            File.Exists(file) && await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken) == answer.Body,
            $"The schema of {audience} is not the one in {file}. If the change is meant, run the tests once with UPDATE_SCHEMA=1 and commit the file.");
    }

    [Fact]
    public async Task The_schema_text_needs_a_token()
    {
        var answer = await platform.Api.SendAsync(HttpMethod.Get, "/graphql/schema");
        Assert.Equal((401, "UNAUTHENTICATED"), (answer.Status, answer.Code));
        Assert.StartsWith("Bearer ", answer.Headers["WWW-Authenticate"], StringComparison.Ordinal);
    }

    private Task<JsonElement> Introspect(Audience audience) => s_introspected.GetOrAdd(audience, async who =>
        (await platform.Api.AskAsync(Tokens.Of(platform.Issuer, who), "{ __schema { mutationType { name } types { name fields { name } } } }")).Data.GetProperty("__schema"));

    private static bool Offers(JsonElement schema, string field) =>
        field.Split('.') is [var type, var name]
        && schema.GetProperty("types").EnumerateArray().Any(one => one.GetProperty("name").GetString() == type
            && one.GetProperty("fields").EnumerateArray().Any(member => member.GetProperty("name").GetString() == name));

    private static List<string> Types(JsonElement schema) =>
    [
        .. schema.GetProperty("types").EnumerateArray().Select(type => type.GetProperty("name").GetString()!)
            .Where(name => !name.StartsWith("__", StringComparison.Ordinal)).Order(StringComparer.Ordinal),
    ];
}
