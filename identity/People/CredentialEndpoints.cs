using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Cookies;
using Ecosystem.Identity.Pages;
using Microsoft.AspNetCore.Authentication;

namespace Ecosystem.Identity.People;

/// <summary>Where a person who is signed in changes how they sign in: the password, the recovery codes, the authenticator app.</summary>
/// <remarks>Being signed in is not enough, since the browser may have been left open: each needs what it replaces, and attempts are counted as at signing in.</remarks>
internal static class CredentialEndpoints
{
    public static void MapCredentials(this WebApplication app)
    {
        // Delegates by name: as RequestDelegates, which they fit too, their results would be dropped.
        Delegate showPassword = (HttpContext http) => ShowAsync(http, "/password", () => PageResult.Of<PasswordPage>(new { }));
        Delegate showFactor = (HttpContext http) => ShowAsync(http, "/second-factor", () => PageResult.Of<FactorPage>(new { }));
        app.MapGet("/password", showPassword);
        app.MapPost("/password", ChangePasswordAsync);
        app.MapGet("/second-factor", showFactor);
        app.MapPost("/second-factor", ChangeFactorAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext http, string path, Func<IResult> page) =>
        await SignInCookies.SessionAsync(http) is null ? Results.Redirect($"/login?return={path}") : page();

    private static async Task<IResult> ChangePasswordAsync(HttpContext http, PeopleManager people, Throttle throttle, Sessions sessions, Grants grants)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        if (await SignInCookies.SessionAsync(http) is not { } session || await people.FindByIdAsync(session.PersonId) is not { UserName: { } name } person)
            return Results.Redirect("/login?return=/password");
        var (current, wanted) = (form["current"].ToString(), form["new"].ToString());
        var allowed = await throttle.TryAsync("password", name, http.Connection.RemoteIpAddress, http.RequestAborted);
        if (!allowed || current.Length > PasswordRules.LengthMax || await people.FindByPasswordAsync(name, current) is null)
            return Refused(http, "当前密码不正确，或尝试次数过多。密码没有更改。", "The present password is wrong, or there were too many attempts. Nothing was changed.");
        await throttle.ForgiveAsync("password", name, http.Connection.RemoteIpAddress, http.RequestAborted);
        if (wanted != form["again"])
            return Refused(http, "两次输入的新密码不同。密码没有更改。", "The new passwords differ. Nothing was changed.");
        if (wanted == current || !(await people.ChangePasswordAsync(person, current, wanted)).Succeeded)
            return Refused(http, "新密码不符合下述要求，或与当前密码相同。密码没有更改。", "The new password is not as described below, or is the present one. Nothing was changed.");
        await EndOthersAsync(http, sessions, grants, session);
        return Results.Redirect("/sessions");
    }

    private static async Task<IResult> ChangeFactorAsync(HttpContext http, PeopleManager people, SecondFactor factor, Throttle throttle, Sessions sessions, Grants grants)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        if (await SignInCookies.SessionAsync(http) is not { } session || await people.FindByIdAsync(session.PersonId) is not { TwoFactorEnabled: true } person)
            return Results.Redirect("/login?return=/second-factor");
        if (!await throttle.TryAsync("code", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted)
            || !(await factor.TakeCodeAsync(person, form["code"], http.RequestAborted) || await factor.TakeRecoveryCodeAsync(person, form["code"])))
            return PageResult.Of<FactorPage>(new { Failed = true });
        await throttle.ForgiveAsync("code", person.Id, http.Connection.RemoteIpAddress, http.RequestAborted);
        if (form["what"] != "app")
            return PageResult.Of<RecoveryCodesPage>(new { Return = "/sessions", Codes = await factor.NewRecoveryCodesAsync(person) });
        await factor.ForgetAsync(person);
        await EndOthersAsync(http, sessions, grants, session);
        // Until the new app is set up, this browser too is only half signed in.
        await sessions.EndAsync(person.Id, session.Id, http.RequestAborted);
        await grants.EndSessionAsync(person.Id, session.Id, http.RequestAborted);
        await http.SignOutAsync(SignInCookies.SignedIn);
        await SignInCookies.HalfSignInAsync(http, person);
        return PageResult.Continue("/login/enrol?return=/sessions");
    }

    private static IResult Refused(HttpContext http, string chinese, string english) =>
        PageResult.Of<PasswordPage>(new { Problem = Languages.Of(http.Request) == Language.Chinese ? chinese : english });

    /// <summary>Whoever knew what was replaced may be signed in elsewhere.</summary>
    private static async Task EndOthersAsync(HttpContext http, Sessions sessions, Grants grants, Session own)
    {
        foreach (var other in await sessions.OfAsync(own.PersonId, http.RequestAborted))
        {
            if (other.Id == own.Id)
                continue;
            await sessions.EndAsync(own.PersonId, other.Id, http.RequestAborted);
            await grants.EndSessionAsync(own.PersonId, other.Id, http.RequestAborted);
        }
    }
}
