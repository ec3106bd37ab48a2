using System.Net;
using System.Text.RegularExpressions;

namespace Ecosystem.Testing;

/// <summary>A browser without scripts, with cookies of its own; knows one page at a time.</summary>
public partial class FormBrowser(Uri host, CancellationToken cancellation) : IDisposable
{
    /// <summary>With the browser's cookies, for what is not a page.</summary>
    protected HttpClient Http { get; } = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = host };

    public string Html { get; private set; } = "";

    public string Path { get; private set; } = "/";

    /// <summary>Opens a page and follows redirections within the host.</summary>
    /// <returns>Where the browser was sent outside the host, or null when a page is shown.</returns>
    public Task<Uri?> OpenAsync(string path) => SendAsync(new HttpRequestMessage(HttpMethod.Get, new Uri(host, path)));

    /// <summary>Sends the page's first form, with the hidden fields it has.</summary>
    public Task<Uri?> SubmitAsync(params (string Name, string Value)[] fields)
    {
        var form = Form().Match(Html).Value;
        var all = Hidden().Matches(form).Select(match => (match.Groups["name"].Value, WebUtility.HtmlDecode(match.Groups["value"].Value))).Concat(fields);
        return SendAsync(new HttpRequestMessage(HttpMethod.Post, new Uri(host, Action().Match(form).Groups["action"].Value))
        {
            Content = new FormUrlEncodedContent(all.Select(pair => KeyValuePair.Create(pair.Item1, pair.Item2))),
        });
    }

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Http.Dispose();
    }

    private async Task<Uri?> SendAsync(HttpRequestMessage request)
    {
        var next = await StepAsync(request);
        while (next is not null && next.Authority == host.Authority)
            next = await StepAsync(new HttpRequestMessage(HttpMethod.Get, next));
        return next;
    }

    /// <returns>Where the answer leads on to, or null when it is a page.</returns>
    private async Task<Uri?> StepAsync(HttpRequestMessage request)
    {
        using (request)
        using (var response = await Http.SendAsync(request, cancellation))
        {
            Path = request.RequestUri!.AbsolutePath;
            Html = await response.Content.ReadAsStringAsync(cancellation);
            var next = response.Headers.Location ?? (Refresh().Match(Html) is { Success: true } match ? new Uri(WebUtility.HtmlDecode(match.Groups["url"].Value), UriKind.RelativeOrAbsolute) : null);
            return next is null ? null : new Uri(request.RequestUri, next);
        }
    }

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline, 1000)]
    private static partial Regex Form();

    [GeneratedRegex("action=\"(?<action>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Action();

    [GeneratedRegex("<input type=\"hidden\" name=\"(?<name>[^\"]*)\" value=\"(?<value>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Hidden();

    [GeneratedRegex("http-equiv=\"refresh\" content=\"0; url=(?<url>[^\"]*)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Refresh();
}
