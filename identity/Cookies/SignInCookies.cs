using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Identity.People;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.Options;

namespace Ecosystem.Identity.Cookies;

/// <summary>The three cookies: signed in, half signed in (the password was right, the code is missing), and the one that proves a form is ours.</summary>
internal static class SignInCookies
{
    /// <summary>Names a session; nothing else is trusted in it.</summary>
    public const string SignedIn = "session";

    /// <summary>The password was right; good for one thing, to enter a code.</summary>
    public const string HalfSignedIn = "half";

    public const string PersonClaim = "sub";
    public const string SessionClaim = "sid";

    /// <summary>In the half cookie: which password was right.</summary>
    public const string PasswordClaim = "pwd";

    /// <summary>In the half cookie: the hash of the one-time code that was entered in place of a password.</summary>
    public const string CodeClaim = "code";

    /// <summary>How long a person may take to find their phone, or set up an app.</summary>
    public static readonly TimeSpan HalfLifetime = TimeSpan.FromMinutes(10);

    public static void AddSignInCookies(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("ecosystem-identity");
        services.AddSingleton<CookieKeys>();
        services.AddSingleton<IConfigureOptions<KeyManagementOptions>>(provider => provider.GetRequiredService<CookieKeys>());
        services.AddScoped<SessionCookieEvents>();
        services.AddAuthentication(SignedIn).AddCookie(SignedIn).AddCookie(HalfSignedIn);
        services.AddOptions<CookieAuthenticationOptions>(SignedIn).Configure<IssuerAddress>((options, issuer) =>
        {
            Cookie(options.Cookie, issuer, "ecosystem-session");
            options.EventsType = typeof(SessionCookieEvents);
            (options.ExpireTimeSpan, options.SlidingExpiration) = (Sessions.Lifetime, false);
        });
        services.AddOptions<CookieAuthenticationOptions>(HalfSignedIn).Configure<IssuerAddress>((options, issuer) =>
        {
            Cookie(options.Cookie, issuer, "ecosystem-half");
            (options.ExpireTimeSpan, options.SlidingExpiration) = (HalfLifetime, false);
        });
        services.AddAntiforgery();
        services.AddOptions<AntiforgeryOptions>().Configure<IssuerAddress>((options, issuer) =>
        {
            Cookie(options.Cookie, issuer, "ecosystem-form");
            // Framing is forbidden for every page by its Content-Security-Policy.
            options.SuppressXFrameOptionsHeader = true;
        });
    }

    /// <summary>Lax, not Strict: a person arrives from the client's site, and is still signed in.</summary>
    private static void Cookie(CookieBuilder cookie, IssuerAddress issuer, string name)
    {
        cookie.Name = issuer.IsLoopbackHttp ? name : "__Host-" + name;
        cookie.SecurePolicy = issuer.IsLoopbackHttp ? CookieSecurePolicy.None : CookieSecurePolicy.Always;
        (cookie.HttpOnly, cookie.SameSite, cookie.Path, cookie.IsEssential) = (true, SameSiteMode.Lax, "/", true);
    }

    /// <summary>Signs a person in: a new session, and a cookie that names it.</summary>
    public static async Task SignInAsync(HttpContext http, Person person, bool withRecoveryCode = false)
    {
        var session = await http.RequestServices.GetRequiredService<Sessions>()
            .StartAsync(person.Id, withRecoveryCode, http.Connection.RemoteIpAddress?.ToString() ?? "", http.Request.Headers.UserAgent.ToString(), http.RequestAborted);
        await http.SignOutAsync(HalfSignedIn);
        var identity = new ClaimsIdentity([new(PersonClaim, person.Id), new(SessionClaim, session.Id)], SignedIn, PersonClaim, roleType: null);
        await http.SignInAsync(SignedIn, new ClaimsPrincipal(identity), new AuthenticationProperties { IssuedUtc = session.StartedAt, ExpiresUtc = session.ExpiresAt });
    }

    /// <summary>Notes that the password was right, until the code comes.</summary>
    /// <param name="oneTimeCode">The hash of the code that stood for the password: a new one is to be chosen first. Null: it was the password.</param>
    public static Task HalfSignInAsync(HttpContext http, Person person, byte[]? oneTimeCode = null)
    {
        var identity = new ClaimsIdentity([new(PersonClaim, person.Id)], HalfSignedIn, PersonClaim, roleType: null);
        identity.AddClaim(oneTimeCode is null ? new Claim(PasswordClaim, Mark(person)) : new Claim(CodeClaim, Convert.ToBase64String(oneTimeCode)));
        return http.SignInAsync(HalfSignedIn, new ClaimsPrincipal(identity));
    }

    /// <summary>Tells the password that was entered from any other: once it is replaced, nobody goes on from it.</summary>
    public static string Mark(Person person) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(person.PasswordHash ?? "")));

    /// <summary>The session the request came with, or null; asked of the database for each request.</summary>
    public static async Task<Session?> SessionAsync(HttpContext http)
    {
        var result = await http.AuthenticateAsync(SignedIn);
        return result.Succeeded ? (Session?)http.Items[typeof(Session)] : null;
    }
}

/// <summary>A cookie is worth what its session is worth: one that was ended signs nobody in.</summary>
public sealed class SessionCookieEvents(Sessions sessions) : CookieAuthenticationEvents
{
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Principal?.FindFirstValue(SignInCookies.SessionClaim) is { Length: > 0 } id && await sessions.FindAsync(id, context.HttpContext.RequestAborted) is { } session)
        {
            context.HttpContext.Items[typeof(Session)] = session;
            return;
        }
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(SignInCookies.SignedIn);
    }
}
