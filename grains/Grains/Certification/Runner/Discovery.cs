using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner;

/// <summary>Finds the candidate's authorization server (CSI-2, CSI-3) and fetches tokens there (CSI-4). What could not be had once is not asked for again in the run.</summary>
internal sealed class Discovery(Wire wire, Candidate candidate)
{
    private readonly Dictionary<CandidateRole, string> _tokens = [];
    private (Uri TokenEndpoint, string Resource)? _found;
    private NotSeenException? _failed;

    /// <summary>Where the metadata of RFC 9728 §3.1 is.</summary>
    public static string MetadataUrl(Uri baseUrl) => $"{baseUrl.GetLeftPart(UriPartial.Authority)}/.well-known/oauth-protected-resource{baseUrl.AbsolutePath.TrimEnd('/')}";

    /// <summary>A token of a test client.</summary>
    /// <exception cref="NotSeenException">There is none to be had.</exception>
    public async Task<string> TokenAsync(CandidateRole role, string test, List<int> exchanges, CancellationToken cancellation)
    {
        if (_tokens.TryGetValue(role, out var known)) return known;
        if (_failed is not null) throw _failed;
        try
        {
            var (endpoint, resource) = _found ??= await FindAsync(test, exchanges, cancellation);
            return _tokens[role] = await FetchAsync(role, endpoint, resource, test, exchanges, cancellation);
        }
        catch (NotSeenException failed)
        {
            _failed = failed;
            throw;
        }
    }

    private async Task<(Uri, string)> FindAsync(string test, List<int> exchanges, CancellationToken cancellation)
    {
        var baseUrl = Absolute(candidate.BaseUrl, "The base URL");
        var metadata = await GetAsync(MetadataUrl(baseUrl), test, exchanges, cancellation);
        if (metadata.Status != 200) throw new NotSeenException($"{metadata.Request} was answered {metadata.Status}, not 200.");
        var resource = metadata.Json.Text("resource") ?? throw new NotSeenException("The protected resource metadata has no resource.");
        var issuer = metadata.Json.Items("authorization_servers").FirstOrDefault() is { ValueKind: JsonValueKind.String } first
            ? first.GetString()! : throw new NotSeenException("The protected resource metadata names no authorization server.");
        var issuerUrl = Absolute(issuer, "The authorization server");
        var path = issuerUrl.AbsolutePath.TrimEnd('/');
        var server = await GetAsync($"{issuerUrl.GetLeftPart(UriPartial.Authority)}/.well-known/oauth-authorization-server{path}", test, exchanges, cancellation);
        if (server.Status != 200) server = await GetAsync($"{issuer.TrimEnd('/')}/.well-known/openid-configuration", test, exchanges, cancellation);
        if (server.Status != 200) throw new NotSeenException($"The authorization server has no metadata: {server.Request} was answered {server.Status}.");
        // RFC 8414 §3.3: else one server could pass another's endpoints off as its own.
        if (server.Json.Text("issuer") != issuer) throw new NotSeenException("The authorization server's metadata is of another issuer than the one that was asked for.");
        var endpoint = Absolute(server.Json.Text("token_endpoint") ?? "", "The token endpoint");
        if (endpoint.GetLeftPart(UriPartial.Authority) != issuerUrl.GetLeftPart(UriPartial.Authority))
            throw new NotSeenException("The token endpoint is not of the issuer's origin, so no secret is sent there.");
        return (endpoint, resource);
    }

    private async Task<string> FetchAsync(CandidateRole role, Uri endpoint, string resource, string test, List<int> exchanges, CancellationToken cancellation)
    {
        var client = candidate.Clients.FirstOrDefault(one => one.Role == role) ?? throw new NotSeenException($"No client is registered for the part of {role}.");
        // RFC 6749 §2.3.1: id and secret are form-encoded before they become Basic credentials.
        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{Uri.EscapeDataString(client.ClientId)}:{Uri.EscapeDataString(client.ClientSecret)}"));
        wire.Transcript.Hide(client.ClientSecret);
        wire.Transcript.Hide(basic);
        var form = Encoding.ASCII.GetBytes($"grant_type=client_credentials&resource={Uri.EscapeDataString(resource)}");
        HttpRequestMessage Make()
        {
            var request = new HttpRequestMessage(HttpMethod.Post, endpoint);
            request.Headers.TryAddWithoutValidation("Authorization", $"Basic {basic}");
            request.Options.Set(Wire.ContentType, "application/x-www-form-urlencoded");
            return request;
        }
        void Hide(Answer answer)
        {
            foreach (var name in (ReadOnlySpan<string>)["access_token", "refresh_token", "id_token"]) wire.Transcript.Hide(answer.Json.Text(name));
        }
        var answer = await wire.SendAsync(test, Make, form, exchanges, Hide, cancellation);
        if (answer.Status != 200) throw new NotSeenException($"The authorization server gave {role} no token: it answered {answer.Status}.");
        return answer.Json.Text("access_token") is { Length: > 0 and <= 16_384 } token && token.All(c => c is > ' ' and <= '~')
            ? token : throw new NotSeenException($"The authorization server gave {role} no token of 1 to 16384 visible ASCII characters.");
    }

    private Task<Answer> GetAsync(string url, string test, List<int> exchanges, CancellationToken cancellation) =>
        wire.SendAsync(test, () => new(HttpMethod.Get, url), null, exchanges, null, cancellation);

    private static Uri Absolute(string url, string what) =>
        url.Length <= 2_000 && Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute is { Scheme: "https" or "http", UserInfo: "", Query: "", Fragment: "" }
            ? absolute : throw new NotSeenException($"{what} is no URL of https without user, query and fragment.");
}
