using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Silo.Hosting;
using Microsoft.IdentityModel.Tokens;
using OtpNet;

namespace Ecosystem.SystemTests.Spaces;

/// <summary>Somebody who was handed a one-time code, with a browser without scripts: signs in, chooses a password, sets up an authenticator app, and lets the console act for them.</summary>
public sealed partial class InvitedPerson(Uri issuer, string email) : IDisposable
{
    private const string Callback = "http://127.0.0.1:5080/console/callback";
    private const string Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    private readonly HttpClient _http = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = issuer };
    private string _html = "";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>What the code is worth: an access token of the person.</summary>
    public async Task<AccessToken> SignInAsync(string code)
    {
        await OpenAsync("/login");
        await SubmitAsync(("user", email), ("password", code));
        await SubmitAsync(("password", "Correct-Horse-Battery"), ("again", "Correct-Horse-Battery"));
        var secret = Secret().Match(_html) is { Success: true } shown ? shown.Groups["secret"].Value.Replace(" ", "", StringComparison.Ordinal) : throw new InvalidOperationException($"No authenticator is set up here: {_html}");
        await SubmitAsync(("code", new Totp(Base32Encoding.ToBytes(secret)).ComputeTotp(TimeProvider.System.GetUtcNow().UtcDateTime)));
        var challenge = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier)));
        var left = await OpenAsync($"/connect/authorize?client_id=ecosystem-console&response_type=code&redirect_uri={Uri.EscapeDataString(Callback)}&scope={Uri.EscapeDataString("spaces:read spaces:act")}&code_challenge={challenge}&code_challenge_method=S256");
        var granted = CodeInQuery().Match(left?.Query ?? throw new InvalidOperationException($"Not let through: {_html}")).Groups["code"].Value;
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["grant_type"] = "authorization_code",
            ["client_id"] = "ecosystem-console",
            ["redirect_uri"] = Callback,
            ["code"] = Uri.UnescapeDataString(granted),
            ["code_verifier"] = Verifier,
        });
        using var response = await _http.PostAsync(new Uri(issuer, "connect/token"), form, Cancelled);
        var token = await response.Content.ReadFromJsonAsync<JsonElement>(Cancelled);
        Assert.True(response.IsSuccessStatusCode, token.GetRawText());
        return new(token.GetProperty("access_token").GetString()!, TimeProvider.System.GetUtcNow().AddMinutes(5));
    }

    public void Dispose() => _http.Dispose();

    private Task<Uri?> OpenAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(issuer, path)));

    private Task<Uri?> SubmitAsync(params (string Name, string Value)[] fields)
    {
        var form = Form().Match(_html).Value;
        var all = Hidden().Matches(form).Select(match => (match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value))).Concat(fields);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(issuer, Action().Match(form).Groups["action"].Value)) { Content = new FormUrlEncodedContent(all.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))) });
    }

    /// <returns>Where the browser was sent outside the host; null when it shows a page.</returns>
    private async Task<Uri?> SendAsync(HttpRequestMessage request)
    {
        var next = await StepAsync(request);
        while (next is not null && next.Authority == issuer.Authority) next = await StepAsync(new HttpRequestMessage(HttpMethod.Get, next));
        return next;
    }

    private async Task<Uri?> StepAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await _http.SendAsync(request, Cancelled))
        {
            _html = await response.Content.ReadAsStringAsync(Cancelled);
            var next = response.Headers.Location ?? (Refresh().Match(_html) is { Success: true } match ? new Uri(WebUtility.HtmlDecode(match.Groups["url"].Value), UriKind.RelativeOrAbsolute) : null);
            return next is null ? null : new Uri(request.RequestUri!, next);
        }
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("action=\"(?<action>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Action();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0; url=(?<url>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Refresh();

    [GeneratedRegex("<span class=\"secret\">(?<secret>[^<]*)</span>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Secret();

    [GeneratedRegex("[?&]code=(?<code>[^&]*)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeInQuery();
}
