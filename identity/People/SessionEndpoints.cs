using Ecosystem.Identity.Consent;
using Ecosystem.Identity.Cookies;
using Ecosystem.Identity.Pages;
using Microsoft.AspNetCore.Authentication;

namespace Ecosystem.Identity.People;

/// <summary>Where a person sees what is signed in for them, and ends it.</summary>
internal static class SessionEndpoints
{
    public static void MapSessions(this WebApplication app)
    {
        app.MapGet("/sessions", ShowAsync);
        app.MapPost("/sessions/end", (HttpContext http, Sessions sessions, Grants grants) => ChangeAsync(http, async (form, session) =>
        {
            await EndAsync(http, sessions, grants, session.PersonId, form["id"].ToString());
            return form["id"] == session.Id ? PageResult.Of<SignedOutPage>(new { Asks = false }) : null;
        }));
        app.MapPost("/sessions/end-others", (HttpContext http, Sessions sessions, Grants grants) => ChangeAsync(http, async (_, session) =>
        {
            foreach (var other in await sessions.OfAsync(session.PersonId, http.RequestAborted))
            {
                if (other.Id != session.Id)
                    await EndAsync(http, sessions, grants, session.PersonId, other.Id);
            }
            return null;
        }));
        app.MapPost("/sessions/end-application", (HttpContext http, Grants grants) => ChangeAsync(http, async (form, session) =>
        {
            await grants.EndAsync(session.PersonId, form["id"].ToString(), http.RequestAborted);
            return null;
        }));
        // A Delegate by name: as a RequestDelegate, which it fits too, its result would be dropped.
        Delegate ask = async (HttpContext http) => PageResult.Of<SignedOutPage>(new { Asks = await SignInCookies.SessionAsync(http) is not null });
        app.MapGet("/logout", ask);
        app.MapPost("/logout", (HttpContext http, Sessions sessions, Grants grants) => ChangeAsync(http, async (_, session) =>
        {
            await EndAsync(http, sessions, grants, session.PersonId, session.Id);
            await http.SignOutAsync(SignInCookies.SignedIn);
            return PageResult.Of<SignedOutPage>(new { Asks = false });
        }));
    }

    private static async Task<IResult> ShowAsync(HttpContext http, Sessions sessions, Grants grants, Registrar people)
    {
        if (await SignInCookies.SessionAsync(http) is not { } session || await people.FindAsync(session.PersonId, http.RequestAborted) is not { } person)
            return Results.Redirect("/login?return=/sessions");
        return PageResult.Of<SessionsPage>(new
        {
            Person = person,
            All = (IReadOnlyList<Session>)await sessions.OfAsync(person.Id, http.RequestAborted),
            Apps = (IReadOnlyList<Grant>)await grants.OfAsync(person.Id, http.RequestAborted),
            Current = session.Id,
        });
    }

    /// <summary>The session first: once it is gone, nothing new begins in it.</summary>
    private static async Task EndAsync(HttpContext http, Sessions sessions, Grants grants, string personId, string id)
    {
        await sessions.EndAsync(personId, id, http.RequestAborted);
        await grants.EndSessionAsync(personId, id, http.RequestAborted);
    }

    /// <summary>Does what a form of the sessions page asks, for the person who is signed in; then shows the page again, unless the change answers otherwise.</summary>
    private static async Task<IResult> ChangeAsync(HttpContext http, Func<IFormCollection, Session, Task<IResult?>> change)
    {
        if (await PageResult.FormAsync(http) is not { } form)
            return PageResult.ForeignForm();
        if (await SignInCookies.SessionAsync(http) is not { } session)
            return Results.Redirect("/login?return=/sessions");
        return await change(form, session) ?? Results.Redirect("/sessions");
    }
}
