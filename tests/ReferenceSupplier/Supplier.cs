using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ecosystem.ReferenceSupplier;

/// <summary>A supplier's system on loopback, in memory, after docs/sovereignty-interface.md.</summary>
public sealed class Supplier : IAsyncDisposable
{
    private const string Prefix = "/sovereignty/v1";
    private const string MetadataPath = "/.well-known/oauth-protected-resource" + Prefix;

    private readonly WebApplication _app;
    private readonly Fault _fault;
    private readonly Lock _gate = new();
    private readonly Tokens _tokens;
    private readonly AuditLog _log;
    private readonly Passport _passport;
    private readonly Spaces _spaces;

    private Supplier(WebApplication app, Fault fault)
    {
        (_app, _fault) = (app, fault);
        CandidateClient Client(CandidateRole role, string organisation) => new(role, $"client-{role}", RandomNumberGenerator.GetHexString(32, lowercase: true), organisation);
        ImmutableArray<CandidateClient> clients = [Client(CandidateRole.Reader, "reader"), Client(CandidateRole.OtherReader, "other-reader"), Client(CandidateRole.Customer, "customer-a"), Client(CandidateRole.OtherCustomer, "customer-b")];
        Candidate = new("", "customer-a", "customer-b", clients);
        _tokens = new(fault, clients, client => client.Role is CandidateRole.Customer or CandidateRole.OtherCustomer ? client.Organisation : null);
        _log = new(fault);
        _passport = new(fault, _log, TimeProvider.System, [Candidate.Customer, Candidate.OtherCustomer]);
        _spaces = new(fault, TimeProvider.System);
    }

    /// <summary>How it is registered for a run.</summary>
    public Candidate Candidate { get; private set; }

    /// <summary>The same as whoever registers it by other means reads it: JSON with its URL, its two customers and its four clients.</summary>
    public string Registration => JsonSerializer.Serialize(
        new { Candidate.BaseUrl, Candidate.Customer, Candidate.OtherCustomer, Clients = Candidate.Clients.Select(client => new { Role = client.Role.ToString(), client.ClientId, client.ClientSecret, client.Organisation }) }, JsonSerializerOptions.Web);

    /// <summary>What its operator has it answer to whoever asks whose it is; null: nothing. The console's journeys put it there as an operator puts a file (<c>PUT</c> to the address itself).</summary>
    public string? OwnershipText { get; set; }

    /// <param name="port">0: any that is free.</param>
    public static async Task<Supplier> StartAsync(Fault fault = Fault.None, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var supplier = new Supplier(builder.Build(), fault);
        supplier._app.Run(supplier.Handle);
        await supplier._app.StartAsync();
        supplier.Candidate = supplier.Candidate with { BaseUrl = supplier._app.Urls.First() + Prefix };
        return supplier;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task Handle(HttpContext context)
    {
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body);
        var path = context.Request.Path.Value!;
        if (path == ProgrammeRules.WellKnownPath && context.Request.Method == HttpMethods.Put)
        {
            OwnershipText = Encoding.UTF8.GetString(body.ToArray());
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }
        Reply reply;
        lock (_gate) reply = path.StartsWith(Prefix + "/", StringComparison.Ordinal) ? Answer(context, path[(Prefix.Length + 1)..].Split('/'), body.ToArray()) : WellKnown(context, path);
        await reply.WriteAsync(context, _fault);
    }

    private Reply WellKnown(HttpContext context, string path)
    {
        var origin = Candidate.BaseUrl[..^Prefix.Length];
        return path switch
        {
            MetadataPath => Reply.Json(200, new { resource = _fault == Fault.MetadataOfAnother ? origin + "/other" : Candidate.BaseUrl, authorization_servers = (string[])[origin] }),
            "/.well-known/oauth-authorization-server" => Reply.Json(200, new { issuer = origin, token_endpoint = origin + "/token" }),
            ProgrammeRules.WellKnownPath when OwnershipText is { } text => Reply.Text(text),
            "/token" => _tokens.Give(context.Request.Headers.Authorization) is { } token ? Reply.Json(200, new { access_token = token, token_type = "Bearer", expires_in = 600 }) : Reply.Json(401, new { error = "invalid_client" }),
            _ => Reply.NotFound,
        };
    }

    private Reply Answer(HttpContext context, string[] path, byte[] body)
    {
        var request = context.Request;
        var ask = new Ask(request.Method, path, request.Query, request.Headers["Idempotency-Key"], body, _tokens.CallerOf(request));
        if (path[0] == "log") return LogEndpoints.Answer(_log, _fault, ask);
        if (ask.Caller is null && !(_fault == Fault.PublicNeedsNoToken && path[^1] is "view" or "download")) return Reply.Problem(401, "No token that is good");
        if (path is ["customers", var customer, "spaces"]) return Owns(ask, customer) ? _spaces.Open(customer) : Reply.NotFound;
        return path switch
        {
            ["customers", .. var rest] => PassportEndpoints.Answer(_passport, _log, _fault, ask, rest, Owns(ask, rest[0])),
            ["spaces", .. var rest] => SpaceEndpoints.Answer(_spaces, _fault, ask, rest),
            _ => Reply.NotFound,
        };
    }

    private bool Owns(Ask ask, string customer) => ask.Caller?.Customer is { } own && (own == customer || _fault == Fault.CustomersNotToldApart);
}
