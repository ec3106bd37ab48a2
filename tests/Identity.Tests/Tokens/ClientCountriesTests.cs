using System.Security.Claims;
using Ecosystem.Identity.Tokens;

namespace Ecosystem.Identity.Tests.Tokens;

/// <summary>CU-25: what a token says of where it came through.</summary>
public sealed class ClientCountriesTests
{
    [Theory]
    [InlineData(null, null, null), InlineData("DE", null, "DE"), InlineData(null, "DE", "DE"), InlineData("CN", "CN", "CN"), InlineData("CN", "US DE", "CN DE US"), InlineData("DE", "CN DE", "CN DE")]
    public void One_that_is_handed_on_is_in_the_one_country_and_in_the_other(string? country, string? before, string? said)
    {
        var identity = new ClaimsIdentity();
        ClientCountries.Say(identity, country, before);
        Assert.Equal(said, identity.FindFirst("ecosystem_country")?.Value);
    }
}
