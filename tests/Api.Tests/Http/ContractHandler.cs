using System.Net;

namespace Ecosystem.Api.Tests.Http;

/// <summary>Holds every answer that a test of this assembly gets from the API to the OpenAPI document: one that is not documented fails the test that got it.</summary>
public sealed class ContractHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var path = request.RequestUri!.AbsolutePath;
        // The explorer is a page with its files, for people.
        if (path.StartsWith("/explorer", StringComparison.Ordinal)) return response;
        var type = response.Content.Headers.ContentType?.MediaType;
        // What is no JSON is not looked into: it may be a stream without an end.
        // The framework names the type of a file also where it sends nothing of it.
        byte[]? body = response.Content.Headers.ContentLength == 0 || response.StatusCode == HttpStatusCode.NotModified ? [] : null;
        if (Contract.IsJson(type) && request.Method != HttpMethod.Head)
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        if (Contract.Published.Breach(request.Method.Method, path, (int)response.StatusCode, type, body) is not { } breach) return response;
        response.Dispose();
        throw new InvalidOperationException($"The answer is not as api/schema/openapi.json says. {breach}");
    }
}
