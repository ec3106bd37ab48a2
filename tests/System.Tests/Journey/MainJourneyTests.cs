using System.Text.Json;
using Ecosystem.Silo.Journey;

namespace Ecosystem.SystemTests.Journey;

public sealed class MainJourneyTests
{
    private static JsonElement Refused(string response)
    {
        using var document = JsonDocument.Parse(response);
        return MainJourney.Refused(document.RootElement.Clone());
    }

    [Fact]
    public void A_partner_without_consent_is_refused_as_if_there_were_no_such_customer() =>
        Assert.Equal("no", Refused("""{"errors":[{"message":"no","extensions":{"code":"NOT_FOUND"}}],"data":null}""").GetProperty("message").GetString());

    [Theory]
    [InlineData("""{"data":{"customer":{"profile":null}}}""")]
    [InlineData("""{"errors":[{"message":"no silo answers","extensions":{"code":"UNAVAILABLE"}}]}""")]
    [InlineData("""{"errors":[{"message":"no","extensions":{"code":"NOT_FOUND"}},{"message":"bug","extensions":{"code":"INTERNAL"}}]}""")]
    public void An_answer_or_trouble_of_the_platform_is_no_refusal(string response) => Assert.Throws<JourneyFailedException>(() => Refused(response));
}
