using System.Net;

namespace Ecosystem.Api.Tests.Http;

/// <summary>Holds every answer that a test of this assembly gets from a host to its OpenAPI document: one that is not documented fails the test that got it.</summary>
/// <param name="isForPeople">Paths of pages with their files, for people: those are not in the document.</param>
public sealed class ContractHandler(Contract contract, Func<string, bool> isForPeople, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = await base.SendAsync(request, cancellationToken);
        var path = request.RequestUri!.AbsolutePath;
        // A preflight (CORS) is the browser's and not the caller's.
        if (isForPeople(path) || request.Method == HttpMethod.Options) return response;
        var type = response.Content.Headers.ContentType?.MediaType;
        // What is no JSON is not looked into: it may be a stream without an end.
        // The framework names the type of a file also where it sends nothing of it.
        byte[]? body = response.Content.Headers.ContentLength == 0 || response.StatusCode == HttpStatusCode.NotModified ? [] : null;
        if (Contract.IsJson(type) && request.Method != HttpMethod.Head)
        {
            await response.Content.LoadIntoBufferAsync(cancellationToken);
            body = await response.Content.ReadAsByteArrayAsync(cancellationToken);
        }
        if (contract.Breach(request.Method.Method, path, (int)response.StatusCode, type, body) is not { } breach) return response;
        response.Dispose();
        throw new InvalidOperationException($"The answer is not as schema/openapi.json of this host says. {breach}");
    }
}
