using System.Collections.Immutable;
using System.Security.Claims;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Cookies;
using Ecosystem.Identity.News;
using Ecosystem.Identity.Pages;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Tokens;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Devices;

/// <summary>Where a person enters the code a device shows (RFC 8628 §3.3), sees which device asks for what, and decides.</summary>
/// <remarks>A code in the address is shown, not taken: whoever sends somebody a link must not thereby sign in their own device.</remarks>
internal sealed class DeviceEndpoint(IOpenIddictApplicationManager clients, Registrar people, Grants grants, Throttle throttle, TokenAudience audience, NewsDesk news)
{
    public const string Path = "/connect/device/verify";

    public async Task<IResult> HandleAsync(HttpContext http)
    {
        if (await SignInCookies.SessionAsync(http) is not { } session || await people.FindAsync(session.PersonId, http.RequestAborted) is not { } person)
            return Results.Redirect($"/login?return={Uri.EscapeDataString(Path + http.Request.QueryString)}");
        if (!HttpMethods.IsPost(http.Request.Method))
            return PageResult.Of<DeviceCodePage>(new { Code = Shown(http.Request.Query[Parameters.UserCode]) });
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();

        var code = Shown(form[Parameters.UserCode]);
        if (!await throttle.TryAsync("device", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted) || await DeviceAsync(http) is not var (client, asked))
            return PageResult.Of<DeviceCodePage>(new { Code = code, Failed = true });
        await throttle.ForgiveAsync("device", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted);
        var scopes = PersonAccess.Narrow(asked, client, person);
        var useless = !client.Serves(person.Audience, person.Organisation) || PersonAccess.IsUseless(scopes, client);
        if (form[AuthorizeEndpoint.DecisionField].ToString() is not { Length: > 0 } decision && !useless)
            return PageResult.Of<ConsentPage>(new { Client = client, Person = person, Asked = scopes, Action = Path, Fields = new[] { KeyValuePair.Create(Parameters.UserCode, code) }, Here = Path, Note = NoteOf(http, code) });
        if (!useless && form[AuthorizeEndpoint.DecisionField] != "agree")
            await news.ConsentDeniedAsync(person.Id, client.ClientId, scopes, http.RequestAborted);
        if (useless || form[AuthorizeEndpoint.DecisionField] != "agree")
            return Results.Forbid(new AuthenticationProperties { RedirectUri = useless ? "/device/useless" : "/device/refused" }, [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);

        var identity = PersonTokens.IdentityOf(person, scopes, audience);
        SignInClaims.Put(identity, session);
        identity.SetAuthorizationId(await grants.StartAsync(person, client, scopes, session: null, http.RequestAborted));
        return Results.SignIn(new ClaimsPrincipal(identity), new AuthenticationProperties { RedirectUri = "/device/done" }, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    private static string NoteOf(HttpContext http, string code) => Languages.Of(http.Request) == Language.Chinese
        ? $"请确认您的设备上显示的代码是 {code}。如果这不是您刚刚打开的设备，请拒绝。"
        : $"Check that your device shows the code {code}. If this is not a device you have just opened, refuse.";

    /// <summary>The device whose code was entered: its client and what it asks for; null when there is none such, or it has expired or was used.</summary>
    private async Task<(ClientFacts Client, ImmutableArray<string> Asked)?> DeviceAsync(HttpContext http)
    {
        var result = await http.AuthenticateAsync(OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
        if (!result.Succeeded || result.Principal.GetClaim(Claims.ClientId) is not { Length: > 0 } id || await ClientFacts.FindAsync(clients, id, http.RequestAborted) is not { } client)
            return null;
        return (client, result.Principal.GetScopes());
    }

    /// <summary>What may be shown again of what was typed in.</summary>
    private static string Shown(string? code) => new([.. (code ?? "").Where(c => char.IsAsciiLetterOrDigit(c) || c == '-').Take(20)]);
}
