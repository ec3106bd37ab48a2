using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Passport;

/// <summary>Who may ask at all (CSI-2 to CSI-6).</summary>
internal static class TokenChecks
{
    public static async Task<string> Metadata(Trial trial)
    {
        if (!Uri.TryCreate(trial.Candidate.BaseUrl, UriKind.Absolute, out var url)) throw new NotSeenException("The base URL is no URL.");
        var metadata = (await trial.GetUrl(Discovery.MetadataUrl(url))).Is(200);
        var resource = metadata.TextOf("resource");
        if (resource != trial.Candidate.BaseUrl) throw new NotMetException("The resource in the metadata is not the base URL.");
        foreach (var role in Enum.GetValues<CandidateRole>()) await trial.TokenAsync(role);
        return "The metadata names the base URL, and each of the four clients got a token.";
    }

    public static Task<string> None(Trial trial) => Refuses(trial, _ => null);

    public static Task<string> MadeUp(Trial trial) => Refuses(trial, _ => Trial.Fresh("made-up-token"));

    public static Task<string> Changed(Trial trial) => Refuses(trial, token =>
    {
        // Not the last character: in base64url its lowest bits may mean nothing.
        var at = Math.Max(0, token.Length - 12);
        return token[..at] + (token[at] == 'A' ? 'B' : 'A') + token[(at + 1)..];
    });

    public static Task<string> Unsigned(Trial trial) => Refuses(trial, token =>
    {
        var parts = token.Split('.');
        var client = trial.Candidate.Clients.First(one => one.Role == CandidateRole.Reader);
        var payload = parts.Length == 3 ? parts[1] : Base64Url(JsonSerializer.SerializeToUtf8Bytes(new { sub = client.ClientId, client_id = client.ClientId, aud = trial.Candidate.BaseUrl, exp = trial.Now.AddMinutes(5).ToUnixTimeSeconds() }));
        return $"{Base64Url(Encoding.ASCII.GetBytes("""{"alg":"none","typ":"at+jwt"}"""))}.{payload}.";
    });

    public static async Task<string> InQuery(Trial trial)
    {
        var given = await trial.ReadableProfile();
        var token = await trial.TokenAsync(CandidateRole.Reader);
        var answer = await trial.GetWith(null, $"{PassportSetup.ReadPath(trial, given.Purpose)}&access_token={Uri.EscapeDataString(token)}");
        answer.Is(401);
        return "A token in the query string counted as none: 401.";
    }

    public static async Task<string> Problems(Trial trial)
    {
        var answers = new[] { (await trial.Read(Trial.Fresh("no-purpose"))).Needed(404), (await trial.GetWith(null, $"{trial.Customer()}/uses")).Needed(401) };
        foreach (var answer in answers)
        {
            if (!answer.Header("Content-Type").StartsWith("application/problem+json", StringComparison.OrdinalIgnoreCase)) throw new NotMetException($"The {answer.Status} of {answer.Request} is no application/problem+json.");
            if (answer.Json.Whole("status") != answer.Status || answer.Json.Text("title") is null) throw new NotMetException($"The problem of {answer.Request} has not its status and title.");
        }
        return "The 404 and the 401 were problems with status and title.";
    }

    /// <summary>The same request is answered with the reader's own token and 401 with another: else a 401 would show nothing.</summary>
    private static async Task<string> Refuses(Trial trial, Func<string, string?> made)
    {
        var given = await trial.ReadableProfile();
        var answer = (await trial.GetWith(made(await trial.TokenAsync(CandidateRole.Reader)), PassportSetup.ReadPath(trial, given.Purpose))).Is(401);
        if (!answer.Header("WWW-Authenticate").Contains("Bearer", StringComparison.OrdinalIgnoreCase)) throw new NotMetException("The 401 has no WWW-Authenticate of the scheme Bearer.");
        return "It was answered 401 with WWW-Authenticate: Bearer.";
    }

    private static string Base64Url(byte[] bytes) => Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
