using Ecosystem.Api.Limits;

namespace Ecosystem.Api.Tests.Limits;

public sealed class ClientLimitTests(Platform platform)
{
    private static ClientLimits.Table Table(params (string Name, string Value)[] settings) => ClientLimits.Table.Read(new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Select(setting => KeyValuePair.Create<string, string?>($"Ecosystem:Limits:{setting.Name}", setting.Value))).Build());

    [Fact]
    public void A_client_has_what_everybody_has_but_for_what_is_its_own()
    {
        var table = Table(("CostMax", "7"), ("Introspection", "false"), ("Clients:erp:CostMax", "9"), ("Clients:erp:TrustedDocumentsOnly", "true"));
        Assert.Equal(new() { CostMax = 7, Introspection = false }, table.Of("another"));
        Assert.Equal(new() { CostMax = 9, Introspection = false, TrustedDocumentsOnly = true }, table.Of("erp"));
        Assert.Equal(new(), Table().Of("erp"));
    }

    [Theory]
    [InlineData("CostMax", "0", "CostMax is '0'; it must be a whole number from 1 to 1000000000.")]
    [InlineData("CostMax", "lots", "CostMax is 'lots'")]
    [InlineData("WarnOnly", "yes", "WarnOnly is 'yes'; it must be true or false.")]
    [InlineData("Clients:erp:TrustedDocumentOnly", "true", "Ecosystem:Limits:Clients:erp:TrustedDocumentOnly is no setting.")]
    [InlineData("Clients:erp:Clients", "true", "is no setting.")]
    public void A_setting_that_is_wrong_or_none_is_named(string name, string value, string message) =>
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => Table((name, value))).Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_client_without_introspection_gets_no_schema_in_any_way_and_everything_else()
    {
        await using var api = await RunningApi.StartAsync(platform.Issuer.Issuer, platform.Cluster, settings => settings["Ecosystem:Limits:Clients:hq-console:Introspection"] = "false");
        var token = Tokens.Headquarters(platform.Issuer);
        foreach (var query in new[] { "{ __schema { types { name } } }", "{ __type(name: \"Query\") { name } }", "{ ...f } fragment f on Query { s: __schema { types { name } } }", "query a { me { client } } query b { __schema { types { name } } }" })
        {
            var answer = await api.AskAsync(token, query);
            Assert.Equal((403, "FORBIDDEN"), (answer.Status, answer.Code));
        }
        Assert.Equal(403, (await api.SendAsync(HttpMethod.Get, "/graphql/schema", token)).Status);
        Assert.Equal("Query", (await api.AskAsync(token, "{ __typename }")).Data.GetProperty("__typename").GetString());
        Assert.Equal(200, (await api.SendAsync(HttpMethod.Get, "/graphql/schema", Tokens.Partner(platform.Issuer))).Status);
    }
}
