using Microsoft.AspNetCore.Components;

namespace Ecosystem.Identity.Pages;

/// <summary>A page: knows the request, and speaks its language.</summary>
public abstract class PageBase : ComponentBase
{
    [CascadingParameter]
    public HttpContext Http { get; set; } = null!;

    protected Language Language => Languages.Of(Http.Request);

    /// <summary>The words in the language of the reader.</summary>
    protected string Say(string chinese, string english) => Language == Language.Chinese ? chinese : english;
}
