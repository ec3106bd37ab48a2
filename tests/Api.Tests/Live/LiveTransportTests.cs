using Ecosystem.Api.Http;
using Ecosystem.Api.Live;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Live;

public sealed class LiveTransportTests(Platform platform)
{
    private const string Subscription = """subscription { unitBoard(unit: "su_nobody") { id } }""";

    [Theory]
    [InlineData(null, StreamWish.No)]
    [InlineData("*/*", StreamWish.No)]
    [InlineData("text/*", StreamWish.No)]
    [InlineData("application/json", StreamWish.No)]
    [InlineData("text/event-stream;q=0", StreamWish.No)]
    [InlineData("text/event-stream;charset=utf-16", StreamWish.No)]
    [InlineData("nonsense,,;", StreamWish.No)]
    [InlineData("text/event-stream", StreamWish.Always)]
    [InlineData("TEXT/Event-Stream; charset=UTF-8", StreamWish.Always)]
    [InlineData("application/json;q=0.5, text/event-stream", StreamWish.Always)]
    [InlineData("text/event-stream, */*;q=0.1", StreamWish.Always)]
    [InlineData("text/event-stream, */*", StreamWish.ForSubscriptions)]
    [InlineData("application/graphql-response+json, application/json, text/event-stream", StreamWish.ForSubscriptions)]
    [InlineData("application/json, text/event-stream;q=0.5", StreamWish.ForSubscriptions)]
    public void A_stream_is_for_whoever_names_it(string? accept, StreamWish expected) => Assert.Equal(expected, Accept.Streams([accept]));

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/graphql-response+json")]
    public async Task A_subscription_in_one_answer_is_not_to_be_had_and_where_there_are_none_is_not_valid(string accept)
    {
        var answer = await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), Subscription, change: request => request.Headers.Accept.ParseAdd(accept));
        Assert.Equal((406, "NOT_ACCEPTABLE"), (answer.Status, answer.Code));
        Assert.Contains("Accept: text/event-stream", answer.Message, StringComparison.Ordinal);
        var partner = await platform.Api.AskAsync(Tokens.Of(platform.Issuer, Audience.Partner), Subscription, change: request => request.Headers.Accept.ParseAdd(accept));
        Assert.Equal("VALIDATION_FAILED", partner.Code);
    }

    [Theory]
    [InlineData("""subscription { a: unitBoard(unit: "su_a") { id } b: unitBoard(unit: "su_b") { id } }""")]
    [InlineData("subscription { __typename }")]
    public async Task A_subscription_follows_one_thing(string query)
    {
        await using var reader = await EventReader.OpenAsync(platform.Api, Tokens.Headquarters(platform.Issuer), query);
        Assert.Equal("VALIDATION_FAILED", (await reader.NextAsync()).Code);
        Assert.True(await reader.CompletesAsync());
    }

    [Theory]
    [InlineData(Audience.Partner)]
    [InlineData(Audience.Auditor)]
    public async Task To_an_audience_without_subscriptions_a_stream_says_so_once_and_ends(Audience audience)
    {
        await using var reader = await EventReader.OpenAsync(platform.Api, Tokens.Of(platform.Issuer, audience), Subscription);
        Assert.Equal("VALIDATION_FAILED", (await reader.NextAsync()).Code);
        Assert.True(await reader.CompletesAsync());
    }

    [Theory]
    [InlineData("0")]
    [InlineData("3601")]
    [InlineData("soon")]
    public void A_setting_out_of_range_is_named_with_its_range(string value)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create<string, string?>(LiveLimits.StallKey, value)]).Build();
        Assert.Contains($"{LiveLimits.StallKey} is '{value}'; it must be whole seconds from 1 to 3600.", Assert.Throws<InvalidOperationException>(() => LiveLimits.Read(settings)).Message, StringComparison.Ordinal);
    }
}
