using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Finance;

/// <summary>Which finance system, and how patient to be with it.</summary>
/// <param name="Url">Its base URL, with a trailing slash; null: the built-in ledger.</param>
/// <param name="TimeoutMs">How long one attempt may take, 100 to 60,000.</param>
/// <param name="TokenFile">A file with the bearer token, read anew for every request; null: none is sent.</param>
public sealed record FinanceOptions(Uri? Url, int TimeoutMs, string? TokenFile)
{
    /// <summary>How long one attempt may take unless set.</summary>
    public const int TimeoutMsDefault = 5_000;

    /// <summary>Attempts before finance counts as not answering; the follower then begins again, after a pause.</summary>
    public const int AttemptsMax = 4;

    /// <summary>The pause before the second attempt, in milliseconds; each further one is about twice as long.</summary>
    public int RetryDelayMs { get; init; } = 200;

    /// <summary>Reads <c>Ecosystem:Finance:Url</c>, <c>…:TimeoutMs</c> and <c>…:TokenFile</c>.</summary>
    /// <exception cref="InvalidOperationException">A setting cannot be used.</exception>
    public static FinanceOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var timeout = TimeoutMsDefault;
        if (configuration["Ecosystem:Finance:TimeoutMs"] is { Length: > 0 } text && (!int.TryParse(text, out timeout) || timeout is < 100 or > 60_000))
            throw new InvalidOperationException($"Ecosystem:Finance:TimeoutMs is '{text}': set it to 100 to 60000 milliseconds.");
        var tokenFile = configuration["Ecosystem:Finance:TokenFile"] is { Length: > 0 } file ? file : null;
        if (tokenFile is not null && !File.Exists(tokenFile))
            throw new InvalidOperationException($"Ecosystem:Finance:TokenFile is '{tokenFile}', which does not exist. Mount it, or leave the setting out.");
        return new(UrlFrom(configuration["Ecosystem:Finance:Url"]), timeout, tokenFile);
    }

    private static Uri? UrlFrom(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Scheme is not ("http" or "https") || url.Query.Length > 0 || url.Fragment.Length > 0 || url.UserInfo.Length > 0)
            throw new InvalidOperationException($"Ecosystem:Finance:Url is '{text}': set it to an absolute URL without query or user, for example https://finance.example.com/api/.");
        if (url.Scheme == "http" && !url.IsLoopback)
            throw new InvalidOperationException($"Ecosystem:Finance:Url is {url}: figures sent over plain http could be changed on the way. Use https (http is accepted on loopback only).");
        return url.AbsoluteUri.EndsWith('/') ? url : new Uri(url.AbsoluteUri + "/");
    }
}
