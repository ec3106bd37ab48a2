namespace Ecosystem.Identity.Pages;

/// <summary>The languages the pages speak.</summary>
public enum Language
{
    Chinese,
    English,
}

/// <summary>Which language a request wants: the one chosen by the link at the foot of every page, or else the browser's.</summary>
public static class Languages
{
    public const string Cookie = "ecosystem-language";

    public static Language Of(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (Parse(request.Cookies[Cookie]) is { } chosen)
            return chosen;
        var wanted = request.GetTypedHeaders().AcceptLanguage.OrderByDescending(language => language.Quality ?? 1);
        return wanted.Select(language => Parse(language.Value.ToString())).FirstOrDefault(language => language is not null) ?? Language.English;
    }

    /// <summary>The tag of <c>lang</c> and <c>Accept-Language</c>.</summary>
    public static string Tag(this Language language) => language == Language.Chinese ? "zh-CN" : "en";

    public static Language? Parse(string? tag) =>
        tag is null ? null
        : tag.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Language.Chinese
        : tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? Language.English
        : null;
}
