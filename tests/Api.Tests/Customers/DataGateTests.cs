using System.Collections.Frozen;
using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Testing;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Tests.Customers;

/// <summary>CU-6: a field that shows a customer's data and forgets the way there is refused, in each of the ways there are to forget it.</summary>
public sealed class DataGateTests(Platform platform)
{
    /// <summary>Holds the message with the data.</summary>
    public sealed class BareProfile(ProfileData profile)
    {
        public string? Title => profile.Name;
    }

    /// <summary>Holds the answer of the actor, receipt and all.</summary>
    public sealed class BareReply(ProfileReply reply)
    {
        public string? Title => reply.Profile?.Name;
    }

    /// <summary>Holds it in a list, in a class of its own.</summary>
    public sealed class BareList(IReadOnlyList<BareList.Row> rows)
    {
        public int Count => rows.Count;

        public sealed record Row(InteractionData Interaction);
    }

    /// <summary>Uses it up when it is made.</summary>
    public sealed class BareOnce
    {
        public BareOnce(InteractionData interaction) => Title = interaction.Summary;

        public string? Title { get; }
    }

    /// <summary>Takes what the gate has disclosed.</summary>
    public sealed class Gated(Disclosed<ProfileData> disclosed)
    {
        public bool IsShown => disclosed is not null;
    }

    public sealed class ReturnsBareProfile
    {
        [Restricted]
        public static Task<BareProfile?> Field() => Task.FromResult<BareProfile?>(null);
    }

    public sealed class ReturnsBareReply
    {
        [Restricted]
        public static BareReply? Field() => null;
    }

    public sealed class ReturnsBareList
    {
        [Restricted]
        public static IEnumerable<BareList> Field() => [];
    }

    public sealed class ReturnsBareOnce
    {
        [Restricted]
        public static BareOnce? Field() => null;
    }

    public sealed class ReturnsTheMessage
    {
        [Restricted]
        public static ProfileData? Field() => null;
    }

    public sealed class ReturnsGated
    {
        [Restricted]
        public static Gated? Field() => null;
    }

    /// <summary>Hands on a name, as text that nobody can see anything of.</summary>
    public sealed class ReturnsText
    {
        public static async Task<string?> Field([FromRequest] Actors actors, [GraphQL.Id] string id) => (await actors.Customer(CustomerId.From(id)).ReadProfile(new(["name"], PassportWorld.Purpose), Platform.Key())).Profile?.Name;
    }

    private static Schema SchemaOf<TQuery>()
    {
        var row = new Capability($"{typeof(TQuery).Name}.field", null, [Audience.Partner], Scopes.CustomersRead, "nobody: it forgot");
        var types = new AudienceTypes(Audience.Partner, new Dictionary<string, Capability>(StringComparer.Ordinal) { [row.Field!] = row }.ToFrozenDictionary(StringComparer.Ordinal));
        var schema = new Schema(types) { Query = new AudienceObject<TQuery>(types) };
        schema.Initialize();
        return schema;
    }

    private static string? Refused<TQuery>()
    {
        var schema = SchemaOf<TQuery>();
        return Record.Exception(() => DataWalk.Check(schema))?.Message;
    }

    [Fact]
    public void A_schema_with_a_field_that_shows_data_past_the_gate_is_refused_by_the_fields_name()
    {
        Assert.Contains("ReturnsBareProfile.field", Refused<ReturnsBareProfile>(), StringComparison.Ordinal);
        Assert.Contains("ReturnsBareReply.field", Refused<ReturnsBareReply>(), StringComparison.Ordinal);
        Assert.Contains("ReturnsBareList.field", Refused<ReturnsBareList>(), StringComparison.Ordinal);
        Assert.Contains("ReturnsBareOnce.field", Refused<ReturnsBareOnce>(), StringComparison.Ordinal);
        Assert.Contains("ReturnsTheMessage.field", Refused<ReturnsTheMessage>(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_shows_what_the_gate_disclosed_is_not() => Assert.Null(Refused<ReturnsGated>());

    [Fact]
    public async Task A_field_that_hands_on_mere_text_past_the_gate_is_served_nothing_and_the_actor_is_not_even_asked()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await world.GrantAsync();
        var schema = SchemaOf<ReturnsText>();
        Assert.Null(Record.Exception(() => DataWalk.Check(schema)));
        CallToken.Use(world.PartnerToken);
        using var actors = new Actors(platform.Cluster, null);

        var result = await new DocumentExecuter().ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Query = $$"""{ field(id: "{{world.Customer}}") }""",
            UserContext = new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Actors)] = actors },
        });

        Assert.Contains("Ask for it through DataGate", Assert.Single(result.Errors!).InnerException?.Message, StringComparison.Ordinal);
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from journal.commits where actor_id = '{world.Customer}' and (entry like '%\"dataRead\"%' or entry like '%\"readRefused\"%')"));
    }

    [Fact]
    public void Every_method_of_an_actor_that_hands_data_out_does_so_under_a_receipt_or_to_the_customer_or_to_the_platform()
    {
        Assert.Equal(
            ["ICustomerGrain.ExportInteractions", "ICustomerGrain.ExportProfile", "ICustomerGrain.OwnData", "ICustomerGrain.OwnProfile", "ICustomerGrain.ReadForFlows", "ICustomerGrain.ReadInteractions", "ICustomerGrain.ReadProfile"],
            CustomerData.Methods.Where(method => method.Contract == typeof(ICustomerGrain)).Select(method => $"{method.Contract.Name}.{method.Method}").Order(StringComparer.Ordinal));
        Assert.Empty(CustomerData.Faults(Capabilities.All));
    }

    [Fact]
    public void A_method_that_hands_data_to_others_without_a_receipt_keeps_the_host_from_starting()
    {
        var own = Capabilities.All.Single(row => row.Field == "Query.ownProfile");
        var table = Capabilities.All.Replace(own, own with { Audiences = own.Audiences.Add(Audience.Partner) });

        Assert.Contains("ICustomerGrain.OwnProfile hands out customers' data to the audiences Customer, Partner without a receipt", Assert.Throws<InvalidOperationException>(() => new AudienceSchemas(table)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_whose_client_goes_past_the_gate_does_not_start()
    {
        await using var issuer = await StandInIssuer.StartAsync();
        var builder = Host.CreateApplicationBuilder();
        builder.UseOrleansClient(client => client.UseLocalhostClustering());
        using var host = builder.Build();
        var client = host.Services.GetRequiredService<IClusterClient>();

        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningApi.StartAsync(issuer.Issuer, client));

        Assert.Contains("AddDataGate()", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_part_of_an_answer_that_shows_data_has_its_receipt_beside_it()
    {
        var world = await PassportWorld.MadeAsync(platform);
        await world.GrantAsync();

        var answer = await platform.Api.AskAsync(world.PartnerToken, $$"""{ a: customer(id: "{{world.Customer}}") { profile(purpose: "co-marketing") { name } } b: customer(id: "{{world.Customer}}") { p: profile(purpose: "co-marketing") { sector } } }""");

        Assert.Equal(["""["a","profile"]""", """["b","p"]"""], answer.Json.GetProperty("extensions").GetProperty("receipts").EnumerateArray().Select(receipt => receipt.GetProperty("path").GetRawText()).Order(StringComparer.Ordinal));
        Assert.Equal(2, answer.Json.GetProperty("extensions").GetProperty("receipts").EnumerateArray().Select(receipt => receipt.GetProperty("id").GetString()).Distinct().Count());
    }
}
