using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Silo.Hosting;
using Ecosystem.Testing;
using Microsoft.IdentityModel.Tokens;
using OtpNet;

namespace Ecosystem.SystemTests.Spaces;

/// <summary>Somebody who was handed a one-time code, with a browser without scripts: signs in, chooses a password, sets up an authenticator app, and lets the console act for them.</summary>
public sealed partial class InvitedPerson(Uri issuer, Uri api, string email) : FormBrowser(issuer, TestContext.Current.CancellationToken)
{
    private const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private readonly string _callback = new Uri(api, "console/callback").AbsoluteUri;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>What the code is worth: an access token of the person.</summary>
    public async Task<AccessToken> SignInAsync(string code)
    {
        await OpenAsync("/login");
        await SubmitAsync(("user", email), ("password", code));
        await SubmitAsync(("password", "Correct-Horse-Battery"), ("again", "Correct-Horse-Battery"));
        var secret = Secret().Match(Html) is { Success: true } shown ? shown.Groups["secret"].Value.Replace(" ", "", StringComparison.Ordinal) : throw new InvalidOperationException($"No authenticator is set up here: {Html}");
        await SubmitAsync(("code", new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime)));
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));
        var left = await OpenAsync($"/connect/authorize?client_id=ecosystem-console&response_type=code&redirect_uri={Uri.EscapeDataString(_callback)}&scope={Uri.EscapeDataString("spaces:read spaces:act")}&code_challenge={challenge}&code_challenge_method=S256");
        var granted = CodeInQuery().Match(left?.Query ?? throw new InvalidOperationException($"Not let through: {Html}")).Groups["code"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "ecosystem-console",
            ["redirect_uri"] = _callback,
            ["code"] = Uri.UnescapeDataString(granted),
            ["code_verifier"] = Verifier,
        });
        using var response = await Http.PostAsync(new Uri("connect/token", UriKind.Relative), form, Cancelled);
        var token = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        Assert.True(response.IsSuccessStatusCode, token.GetRawText());
        return new(token.GetProperty("access_token").GetString()!, TimeProvider.System.GetUtcNow().AddMinutes(5));
    }

    [GeneratedRegex("<span class=\"secret\">(?<secret>[^<]*)</span>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("[?&]code=(?<code>[^&]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeInQuery();
}
