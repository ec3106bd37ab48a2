using System.Security.Claims;
using Ecosystem.Identity.Cookies;
using Ecosystem.Identity.News;
using Ecosystem.Identity.Pages;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Ecosystem.Identity.People;

/// <summary>Signing in: name and password, then a code of the person's authenticator app, which is set up at the first sign-in.</summary>
internal static class LoginEndpoints
{
    public static void MapLogin(this WebApplication app)
    {
        app.MapGet("/login", (HttpContext http) => PageResult.Of<LoginPage>(new { Return = LocalPath.Of(http.Request.Query["return"]) }));
        app.MapPost("/login", PasswordAsync);
        app.MapGet("/login/code", async (HttpContext http, PeopleManager people) => await HalfSignedInAsync(http, people) is { TwoFactorEnabled: true }
            ? PageResult.Of<CodePage>(new { Return = LocalPath.Of(http.Request.Query["return"]) })
            : FromTheStart(LocalPath.Of(http.Request.Query["return"])));
        app.MapPost("/login/code", CodeAsync);
        app.MapGet("/login/enrol", async (HttpContext http, PeopleManager people, SecondFactor factor) => await HalfSignedInAsync(http, people) is { TwoFactorEnabled: false } person
            ? await EnrolPageAsync(factor, person, LocalPath.Of(http.Request.Query["return"]), failed: false)
            : FromTheStart(LocalPath.Of(http.Request.Query["return"])));
        app.MapPost("/login/enrol", EnrolAsync);
        app.MapGet("/login/new-password", async (HttpContext http) => await CodeEnteredAsync(http) is not null
            ? PageResult.Of<NewPasswordPage>(new { Return = LocalPath.Of(http.Request.Query["return"]) })
            : FromTheStart(LocalPath.Of(http.Request.Query["return"])));
        app.MapPost("/login/new-password", NewPasswordAsync);
    }

    private static async Task<IResult> PasswordAsync(HttpContext http, PeopleManager people, OneTimeCodes codes, Throttle throttle, NewsDesk news)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        var (user, password, next) = (form["user"].ToString().Trim(), form["password"].ToString(), LocalPath.Of(form["return"]));
        // Always both, and in this order: neither the answer nor its time says whether there is such a person, or whether they are stopped.
        var allowed = await throttle.TryAsync("password", user, http.Connection.RemoteIpAddress, http.RequestAborted);
        var isShort = password.Length <= PasswordRules.LengthMax && user.Length <= 100;
        var person = isShort ? await people.FindByPasswordAsync(user, password) : null;
        var code = isShort ? await codes.FindAsync(user, password) : null;
        person ??= code?.Person;
        if (!allowed || person is null)
        {
            news.AfterwardsCountSignInFailure(http, user.Length <= 100 ? people.NormalizeName(user) ?? "" : "");
            return PageResult.Of<LoginPage>(new { Return = next, User = user.Length <= 100 ? user : "", Failed = true });
        }
        await throttle.ForgiveAsync("password", user, http.Connection.RemoteIpAddress, http.RequestAborted);
        await SignInCookies.HalfSignInAsync(http, person, code?.Hash);
        return GoOn(code is null ? SecondStep(person) : "new-password", next);
    }

    /// <summary>After a one-time code: the person chooses a password, and then goes on as with any other.</summary>
    private static async Task<IResult> NewPasswordAsync(HttpContext http, PeopleManager people, OneTimeCodes codes)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        var next = LocalPath.Of(form["return"]);
        if (await CodeEnteredAsync(http) is not var (id, hash) || await people.FindByIdAsync(id) is not { Disabled: false } person)
            return FromTheStart(next);
        var result = form["password"] == form["again"] ? await codes.ExchangeAsync(person, hash, form["password"].ToString(), http.RequestAborted) : IdentityResult.Failed();
        if (result is null)
            return FromTheStart(next);
        if (!result.Succeeded)
            return PageResult.Of<NewPasswordPage>(new { Return = next, Failed = true });
        await SignInCookies.HalfSignInAsync(http, person);
        return GoOn(SecondStep(person), next);
    }

    private static async Task<IResult> CodeAsync(HttpContext http, PeopleManager people, SecondFactor factor, Throttle throttle, NewsDesk news)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        var next = LocalPath.Of(form["return"]);
        if (await HalfSignedInAsync(http, people) is not { TwoFactorEnabled: true } person)
            return FromTheStart(next);
        var allowed = await throttle.TryAsync("code", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted);
        var withApp = allowed && await factor.TakeCodeAsync(person, form["code"], http.RequestAborted);
        if (!withApp && !(allowed && await factor.TakeRecoveryCodeAsync(person, form["code"])))
        {
            news.AfterwardsCountSignInFailure(http, person.NormalizedUserName!);
            return PageResult.Of<CodePage>(new { Return = next, Failed = true });
        }
        await throttle.ForgiveAsync("code", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted);
        await SignInCookies.SignInAsync(http, person, withRecoveryCode: !withApp);
        return PageResult.Continue(next);
    }

    private static async Task<IResult> EnrolAsync(HttpContext http, PeopleManager people, SecondFactor factor, Throttle throttle)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        var next = LocalPath.Of(form["return"]);
        if (await HalfSignedInAsync(http, people) is not { TwoFactorEnabled: false } person)
            return FromTheStart(next);
        if (!await throttle.TryAsync("code", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted) || !await factor.TakeCodeAsync(person, form["code"], http.RequestAborted))
            return await EnrolPageAsync(factor, person, next, failed: true);
        await throttle.ForgiveAsync("code", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted);
        var codes = await factor.ConfirmAsync(person);
        await SignInCookies.SignInAsync(http, person);
        return PageResult.Of<RecoveryCodesPage>(new { Return = next, Codes = codes });
    }

    private static async Task<IResult> EnrolPageAsync(SecondFactor factor, Person person, string next, bool failed)
    {
        var secret = await factor.SecretToSetUpAsync(person);
        return PageResult.Of<EnrolPage>(new { Return = next, Secret = secret, KeyUri = SecondFactor.KeyUri(person, secret), Failed = failed });
    }

    /// <summary>The person whose password was right a moment ago in this browser, and who need not choose another first.</summary>
    private static async Task<Person?> HalfSignedInAsync(HttpContext http, PeopleManager people)
    {
        var half = await http.AuthenticateAsync(SignInCookies.HalfSignedIn);
        return half.Principal?.FindFirstValue(SignInCookies.PersonClaim) is { Length: > 0 } id && await people.FindByIdAsync(id) is { Disabled: false } person
            && half.Principal.HasClaim(SignInCookies.PasswordClaim, SignInCookies.Mark(person)) ? person : null;
    }

    /// <summary>Who entered a one-time code a moment ago in this browser, and its hash.</summary>
    private static async Task<(string PersonId, byte[] Hash)?> CodeEnteredAsync(HttpContext http)
    {
        var half = await http.AuthenticateAsync(SignInCookies.HalfSignedIn);
        return half.Principal is { } person && person.FindFirstValue(SignInCookies.CodeClaim) is { } code ? (person.FindFirstValue(SignInCookies.PersonClaim)!, Convert.FromBase64String(code)) : null;
    }

    private static string SecondStep(Person person) => person.TwoFactorEnabled ? "code" : "enrol";

    private static IResult GoOn(string step, string next) => Results.Redirect($"/login/{step}?return={Uri.EscapeDataString(next)}", permanent: false, preserveMethod: false);

    private static IResult FromTheStart(string next) => Results.Redirect($"/login?return={Uri.EscapeDataString(next)}");
}
