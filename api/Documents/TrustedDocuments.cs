using System.Buffers;
using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Api.Access;
using Ecosystem.Api.Console;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Domain.Access;
using GraphQL;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Ecosystem.Api.Documents;

/// <summary>Documents that clients name instead of sending: read, measured and validated once, when the host starts.</summary>
/// <remarks>
/// A folder of the settings has a folder for each audience, and that any number of manifests (*.json), one object each, from the id of a document to
/// its text: what graphql-codegen writes as persisted-documents.json with SHA-256. A document's id is its hash, so nobody can put another under it.
/// One that is not valid for its audience keeps the host from starting: a release that would break a client is found out before it serves.
/// </remarks>
public sealed class TrustedDocuments(IConfiguration settings, ConsoleSettings console, AudienceSchemas schemas, IDocumentValidator validator, DocumentReader reader) : IHostedService
{
    /// <summary>The folder; none: there are no trusted documents.</summary>
    public const string FolderKey = "Ecosystem:TrustedDocuments:Folder";

    /// <summary>What an id begins with, as the persisted documents of GraphQL over HTTP have it.</summary>
    private const string Prefix = "sha256:";

    private static readonly SearchValues<char> s_digits = SearchValues.Create("0123456789abcdef");

    private FrozenDictionary<(Audience, string), GraphQLDocument> _byId = FrozenDictionary<(Audience, string), GraphQLDocument>.Empty;

    /// <summary>The document that a request names.</summary>
    /// <exception cref="ApiError">There is none of that id for the audience, or the id is none, or not that of the text sent with it.</exception>
    public GraphQLDocument Find(Audience audience, string id, string? query)
    {
        if (!IsId(id)) throw new ApiError(ErrorCodes.BadRequest, $"documentId must be '{Prefix}' and the SHA-256 of the document in 64 lower-case hexadecimal digits.");
        if (!string.IsNullOrEmpty(query) && IdOf(query) != id)
            throw new ApiError(ErrorCodes.BadRequest, $"documentId is not the hash of query, which is {IdOf(query)}. Send one of the two, or those that belong together.");
        return _byId.GetValueOrDefault((audience, id))
            ?? throw new ApiError(ErrorCodes.DocumentUnknown, "There is no trusted document of this id for this audience. Have the client's manifest added, or send the document as query if this client may.");
    }

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        string? folder = settings[FolderKey] is { Length: > 0 } told ? told : null;
        if (folder is not null && !Directory.Exists(folder)) throw new InvalidOperationException($"{FolderKey} is '{folder}', and there is no such folder. Make it, with a folder for each audience that has documents.");
        var byId = new Dictionary<(Audience, string), GraphQLDocument>();
        // The console's come with it.
        foreach (var sub in new[] { folder, console.Documents }.OfType<string>().SelectMany(Directory.EnumerateDirectories).Order(StringComparer.Ordinal))
        {
            if (!Enum.TryParse<Audience>(Path.GetFileName(sub), ignoreCase: true, out var audience) || !Enum.IsDefined(audience))
                throw new InvalidOperationException($"{sub} is named for no audience. Those are {string.Join(", ", Enum.GetNames<Audience>().Select(name => name.ToLowerInvariant()))}.");
            foreach (var file in Directory.EnumerateFiles(sub, "*.json").Order(StringComparer.Ordinal))
                foreach (var (id, text) in await ReadAsync(file, cancellationToken))
                    byId[(audience, id)] = await CheckedAsync(audience, id, text, file, cancellationToken);
        }
        _byId = byId.ToFrozenDictionary();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static bool IsId(string id) =>
        id.Length == Prefix.Length + 64 && id.StartsWith(Prefix, StringComparison.Ordinal) && !id.AsSpan(Prefix.Length).ContainsAnyExcept(s_digits);

    private static string IdOf(string document) => Prefix + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(document)));

    private static async Task<IReadOnlyList<(string Id, string Text)>> ReadAsync(string file, CancellationToken cancellation)
    {
        try
        {
            var read = new List<(string, string)>();
            using var manifest = JsonDocument.Parse(await File.ReadAllBytesAsync(file, cancellation), new() { AllowDuplicateProperties = false });
            if (manifest.RootElement.ValueKind != JsonValueKind.Object) throw new JsonException("It is JSON, but no object.");
            foreach (var member in manifest.RootElement.EnumerateObject())
            {
                if (member.Value.ValueKind != JsonValueKind.String) throw new JsonException($"What '{member.Name}' names is no text.");
                var text = member.Value.GetString() ?? "";
                var id = IdOf(text);
                // graphql-codegen writes the digits alone.
                if (member.Name != id && member.Name != id[Prefix.Length..])
                    throw new InvalidOperationException($"{file}: the document under '{member.Name}' has the hash {id}. Write the manifest anew; graphql-codegen needs hashAlgorithm: 'sha256'.");
                read.Add((id, text));
            }
            return read;
        }
        catch (JsonException e)
        {
            throw new InvalidOperationException($"{file} is no manifest: it must be one JSON object, from ids to documents. {e.Message}", e);
        }
    }

    private async Task<GraphQLDocument> CheckedAsync(Audience audience, string id, string text, string file, CancellationToken cancellation)
    {
        try
        {
            var document = await reader.ReadAsync(text);
            if (Meter.Measure(document).Exceeded is { } exceeded) throw exceeded;
            foreach (var operation in document.Definitions.OfType<GraphQLOperationDefinition>().DefaultIfEmpty())
            {
                var options = new ValidationOptions
                {
                    Schema = schemas[audience],
                    Document = document,
                    Operation = operation ?? throw new ApiError(ErrorCodes.ValidationFailed, "It has no operation."),
                    Rules = DocumentValidator.CoreRules,
                    Variables = Inputs.Empty,
                    Extensions = Inputs.Empty,
                    UserContext = new Dictionary<string, object?>(),
                    CancellationToken = cancellation,
                };
                var result = await validator.ValidateAsync(options);
                // Which values its variables have is for each request to say.
                if (result.Errors.FirstOrDefault(error => error is not InvalidVariableError) is { } invalid) throw invalid;
            }
            return document;
        }
        catch (ExecutionError e)
        {
            throw new InvalidOperationException($"{file}: the document {id} is not valid for the {audience} audience. {e.Message} Correct the client that sends it, or take it out.", e);
        }
    }
}
