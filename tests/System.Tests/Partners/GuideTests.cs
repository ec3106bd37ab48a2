using System.Text.RegularExpressions;
using Ecosystem.Identity.Clients;

namespace Ecosystem.SystemTests.Partners;

/// <summary>A developer who follows docs/partners.md from top to bottom, in one terminal.</summary>
public sealed partial class GuideTests(PartnerPlatform platform) : IClassFixture<PartnerPlatform>
{
    private const string Purpose = "co-marketing";

    private readonly string _port = PartnerPlatform.FreePort();
    private readonly string _secret = ClientStore.GenerateSecret();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    private string Node => Path.Combine(platform.Folder, "samples", "node");

    [Fact]
    public async Task Every_command_of_the_guide_runs_in_its_order_and_answers_what_the_guide_says()
    {
        await using var terminal = new Terminal(platform.Folder, new Dictionary<string, string>());
        var own = new Dictionary<string, string>
        {
            ["API"] = platform.Api,
            ["ISSUER"] = platform.Issuer,
            ["CUSTOMER"] = await platform.CustomerAsync(),
            ["CLIENT_SECRET"] = _secret,
            ["HOOK_URL"] = $"http://127.0.0.1:{_port}/hooks",
            ["PORT"] = _port,
        };
        string? printed = null;
        var compared = 0;
        foreach (var part in Guide.Read("partners.md"))
        {
            if (part.Kind == Guide.Direction)
            {
                await ActAsync(part.Text);
            }
            else if (part.Kind == "sh")
            {
                var commands = Assigned().Replace(part.Text, match => own.TryGetValue(match.Groups["name"].Value, out var value) ? $"{match.Groups["name"].Value}={value}" : match.Value);
                (var code, printed) = await terminal.RunAsync(commands, Cancelled);
                Assert.True(code == 0, $"partners.md:{part.Line} ended with exit code {code}:\n{part.Text}\n{printed}");
            }
            else if (part.IsAnswer)
            {
                Assert.True(printed is not null && Answers.AreAlike(part, printed), $"partners.md:{part.Line} says:\n{part.Text}\nand printed was:\n{printed}");
                (printed, compared) = (null, compared + 1);
            }
        }
        Assert.True(compared > 10);
    }

    private async Task ActAsync(string direction)
    {
        switch (direction)
        {
            case "the client is registered":
                await platform.RegisterAsync("acme-crm", await File.ReadAllTextAsync(Path.Combine(Node, "partner.jwks.json"), Cancelled), _secret);
                break;
            case "the customer consents":
                await platform.ConsentAsync(Purpose);
                break;
            case "the customer consents again":
                await platform.ConsentUntilToldAsync(Purpose, Path.Combine(Node, "receive.log"));
                break;
            default:
                Assert.Fail($"Nobody knows what to do: {direction}");
                break;
        }
    }

    /// <summary>What a reader replaces by what is theirs: a variable that is exported with a plain value.</summary>
    [GeneratedRegex(@"(?<=^export .*)\b(?<name>[A-Z_]+)=(?!\$)\S+", RegexOptions.Multiline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Assigned();
}
