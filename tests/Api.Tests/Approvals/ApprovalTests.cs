using System.Text.Json;

namespace Ecosystem.Api.Tests.Approvals;

public sealed class ApprovalTests(Platform platform)
{
    private string Headquarters => Tokens.Headquarters(platform.Issuer);

    [Theory]
    [InlineData("ap_nobody")]
    [InlineData("nonsense")]
    public async Task An_unknown_approval_is_null(string id) =>
        Assert.Equal("""{"approval":null}""", (await Ask(Headquarters, $$"""{ approval(id: "{{id}}") { id } }""")).GetRawText());

    private async Task<JsonElement> Ask(string token, string query) => (await platform.Api.AskAsync(token, query)).Data;
}
