using System.Collections.Immutable;
using System.Security.Claims;
using Ecosystem.Identity.Clients;
using Ecosystem.Identity.Cookies;
using Ecosystem.Identity.Details;
using Ecosystem.Identity.News;
using Ecosystem.Identity.Pages;
using Ecosystem.Identity.People;
using Ecosystem.Identity.Tokens;
using Microsoft.AspNetCore;
using Microsoft.AspNetCore.Authentication;
using OpenIddict.Abstractions;
using OpenIddict.Server.AspNetCore;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Ecosystem.Identity.Consent;

/// <summary>The authorization endpoint (RFC 6749 §3.1): OpenIddict has checked the request; here the person signs in and agrees.</summary>
internal sealed class AuthorizeEndpoint(IOpenIddictApplicationManager clients, Registrar people, Grants grants, PushedRequest pushed, TokenAudience audience, NewsDesk news)
{
    public const string Path = "/connect/authorize";

    /// <summary>The answer of the consent form; a request for authorization never has it.</summary>
    public const string DecisionField = "decision";

    public async Task<IResult> HandleAsync(HttpContext http)
    {
        var request = http.GetOpenIddictServerRequest() ?? throw new InvalidOperationException("OpenIddict let a request through that it had not read.");
        var session = await SignInCookies.SessionAsync(http);
        if (session is null || MustSignInAgain(http, request, session))
            return await SignInFirstAsync(http, request);
        var client = await ClientFacts.FindAsync(clients, request.ClientId, http.RequestAborted) ?? throw new InvalidOperationException($"Client '{request.ClientId}' was removed while its request was handled.");
        var person = await people.FindAsync(session.PersonId, http.RequestAborted);
        if (person is null || !client.Serves(person.Audience, person.Organisation))
            return Refuse(Errors.AccessDenied, "The person who is signed in does not belong to those this client serves.");
        var scopes = PersonAccess.Narrow(request.GetScopes(), client, person);
        if (PersonAccess.IsUseless(scopes, client))
            return Refuse(Errors.AccessDenied, "The person may do nothing of what this client asks for.");

        if (http.Request.HasFormContentType && (await http.Request.ReadFormAsync(http.RequestAborted)).ContainsKey(DecisionField))
            return await DecideAsync(http, request, client, person, session, scopes);
        var details = RequestedDetails.Of(request);
        // What is narrowed to details is agreed to each time: to remember it would be to agree to the whole scope.
        var asks = request.HasPromptValue(PromptValues.Consent) || (client.AsksConsent && (!details.IsEmpty || !await grants.IsAgreedAsync(person, client, scopes, http.RequestAborted)));
        if (!asks)
            return await GrantAsync(http, request, client, person, session, scopes);
        if (request.HasPromptValue(PromptValues.None))
            return Refuse(Errors.ConsentRequired, "The person has to agree first.");
        await pushed.KeepAsync(http);
        SecurityHeaders.AllowFormTo(http, request.RedirectUri!);
        return PageResult.Of<ConsentPage>(new { Client = client, Person = person, Asked = scopes, Details = details, Action = Path, Fields = Fields(http), Here = Here(http) });
    }

    private async Task<IResult> DecideAsync(HttpContext http, OpenIddictRequest request, ClientFacts client, PersonFacts person, Session session, ImmutableArray<string> scopes)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        SecurityHeaders.AllowFormTo(http, request.RedirectUri!);
        if (form[DecisionField] != "agree")
        {
            await news.ConsentDeniedAsync(person.Id, client.ClientId, scopes, http.RequestAborted);
            await pushed.EndAsync(http);
            return Refuse(Errors.AccessDenied, "The person did not agree.");
        }
        if (RequestedDetails.Of(request).IsEmpty)
            await grants.AgreeAsync(person, client, scopes, http.RequestAborted);
        return await GrantAsync(http, request, client, person, session, scopes);
    }

    private async Task<IResult> GrantAsync(HttpContext http, OpenIddictRequest request, ClientFacts client, PersonFacts person, Session session, ImmutableArray<string> scopes)
    {
        var identity = PersonTokens.IdentityOf(person, scopes, audience);
        SignInClaims.Put(identity, session);
        GrantedDetails.Keep(identity, RequestedDetails.Of(request));
        identity.SetAuthorizationId(await grants.StartAsync(person, client, scopes, session, http.RequestAborted));
        return Results.SignIn(new ClaimsPrincipal(identity), properties: null, OpenIddictServerAspNetCoreDefaults.AuthenticationScheme);
    }

    /// <summary>Sends the person to sign in, and back here with the same request.</summary>
    private async Task<IResult> SignInFirstAsync(HttpContext http, OpenIddictRequest request)
    {
        if (request.HasPromptValue(PromptValues.None))
            return Refuse(Errors.LoginRequired, "The person has to sign in first.");
        await pushed.KeepAsync(http);
        return Results.Redirect($"/login?return={Uri.EscapeDataString(Here(http))}");
    }

    /// <summary>Whether the client wants the person to prove anew who they are (<c>prompt=login</c>, <c>max_age</c>).</summary>
    private static bool MustSignInAgain(HttpContext http, OpenIddictRequest request, Session session)
    {
        // Of a pushed request it is known when it was made; of one in the address it is not, so the wish is taken out of the way back.
        if (request.HasPromptValue(PromptValues.Login) && (PushedRequest.Of(http) is not var (_, pushedAt) || session.StartedAt < pushedAt))
            return true;
        var clock = http.RequestServices.GetRequiredService<TimeProvider>();
        return request.MaxAge is { } seconds && clock.GetUtcNow() - session.StartedAt > TimeSpan.FromSeconds(seconds)
            && (PushedRequest.Of(http) is not var (_, since) || session.StartedAt < since);
    }

    /// <summary>The parameters as the browser brought them: those of a pushed request stay with us.</summary>
    private static IReadOnlyList<KeyValuePair<string, string>> Fields(HttpContext http)
    {
        var values = http.Request.HasFormContentType ? http.Request.Form.AsEnumerable() : http.Request.Query;
        return [.. values.Where(pair => pair.Key is not (DecisionField or "__RequestVerificationToken")).SelectMany(pair => pair.Value, (pair, value) => KeyValuePair.Create(pair.Key, value ?? ""))];
    }

    private static string Here(HttpContext http)
    {
        var fields = Fields(http).Where(field => field.Key != Parameters.Prompt || !field.Value.Contains(PromptValues.Login, StringComparison.Ordinal)).Where(field => field.Key != Parameters.MaxAge);
        return Path + QueryString.Create(fields.Select(field => KeyValuePair.Create(field.Key, (string?)field.Value)));
    }

    private static IResult Refuse(string error, string description) => Results.Forbid(
        new AuthenticationProperties(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            [OpenIddictServerAspNetCoreConstants.Properties.Error] = error,
            [OpenIddictServerAspNetCoreConstants.Properties.ErrorDescription] = description,
        }),
        [OpenIddictServerAspNetCoreDefaults.AuthenticationScheme]);
}
