using Ecosystem.Domain.Access;

namespace Ecosystem.Domain.Tests.Access;

public class PrincipalTests
{
    [Fact]
    public void The_log_says_who_called_and_not_what_else_they_could_have_done() =>
        Assert.Equal(
            """{"audience":"partner","client":"partner-demo","organisation":"partner_demo","subject":"anna"}""",
            Texts.Of(new Principal("anna", "partner-demo", Audience.Partner, "partner_demo") { Scopes = [Scopes.CustomersRead], IsPlatform = true }));

    [Theory]
    [InlineData(Audience.Internal, "internal")]
    [InlineData(Audience.Customer, "customer")]
    [InlineData(Audience.Supplier, "supplier")]
    [InlineData(Audience.Partner, "partner")]
    [InlineData(Audience.Auditor, "auditor")]
    public void An_audience_is_written_as_access_tokens_name_it(Audience audience, string name) => Assert.Equal($"\"{name}\"", Texts.Of(audience));
}
