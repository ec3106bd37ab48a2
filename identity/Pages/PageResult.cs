using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Ecosystem.Identity.Pages;

/// <summary>Answers with pages, and to forms that are not ours.</summary>
internal static class PageResult
{
    public static IResult Of<TPage>(object parameters, int status = StatusCodes.Status200OK)
        where TPage : IComponent => new RazorComponentResult<TPage>(parameters) { StatusCode = status };

    public static IResult Error(int status, string code, string? detail = null) => Of<ErrorPage>(new { Status = status, Code = code, Detail = detail }, status);

    /// <summary>Goes on with a plain request, so that what follows is not part of a form's submission and <c>form-action</c> may stay narrow.</summary>
    public static IResult Continue(string path) => Of<ContinuePage>(new { Path = path });

    /// <summary>The form, if it is one of our own pages' that this browser was shown; null otherwise.</summary>
    public static async Task<IFormCollection?> FormAsync(HttpContext http)
    {
        if (!http.Request.HasFormContentType || !await http.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(http))
            return null;
        return await http.Request.ReadFormAsync(http.RequestAborted);
    }

    public static IResult ForeignForm() => Error(StatusCodes.Status400BadRequest, "form");
}
