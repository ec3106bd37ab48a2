using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Ecosystem.Api.Access;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Plans;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Audit;
using GraphQLParser.AST;

namespace Ecosystem.Api.Audit;

/// <summary>Writes into the log what an auditor is about to be answered (AU-19). What cannot be written is not answered.</summary>
internal static class AuditedQuery
{
    /// <summary>Answers nest as deep as operations may, and in introspection a little deeper.</summary>
    private const int AnswerDepthMax = 256;

    private static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Keeps an auditor's operation. Nothing to do for other audiences, for what was not run, for what is only about the schema, and for the later events of a subscription.</summary>
    /// <exception cref="AuditTrailBrokenException">The log did not take it.</exception>
    public static Task KeepAsync(Operation operation, Answer answer, Caller caller, Actors actors)
    {
        if (caller.Principal.Audience != Audience.Auditor || !answer.Executed || operation.Known.Runs is not { } runs) return Task.CompletedTask;
        if (operation is { Type: OperationType.Subscription, IsValidated: true }) return Task.CompletedTask;
        var fields = new SortedSet<string>(StringComparer.Ordinal);
        Gather(runs.SelectionSet, operation.Known.Document, fields);
        if (fields.Count == 0) return Task.CompletedTask;
        var filter = operation.Request.Variables is { Count: > 0 } given
            ? Hash(JsonSerializer.SerializeToUtf8Bytes(given.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal), s_json))
            : null;
        return NoteAsync(new([.. fields], Hash(Encoding.UTF8.GetBytes(operation.Known.Key.Document)), filter, Count(answer.Json)), caller, actors);
    }

    /// <summary>Keeps what an auditor reads at an endpoint beside GraphQL; nothing to do for other audiences.</summary>
    /// <param name="path">The endpoint.</param>
    /// <param name="filter">What of it.</param>
    /// <param name="answers">How many items.</param>
    /// <exception cref="AuditTrailBrokenException">The log did not take it.</exception>
    public static Task KeepAsync(string path, string filter, long answers, Caller caller, Actors actors) => caller.Principal.Audience == Audience.Auditor
        ? NoteAsync(new([path], Hash(Encoding.UTF8.GetBytes(path)), Hash(Encoding.UTF8.GetBytes(filter)), answers), caller, actors)
        : Task.CompletedTask;

    private static async Task NoteAsync(AuditQuery query, Caller caller, Actors actors)
    {
        try
        {
            if (await actors.AuditTrail(caller.Principal.Client).Note(query, Actors.NewReadKey()) is AuditTrailAccepted) return;
        }
        catch (Exception e) when (e is not CallRefusedException)
        {
            throw new AuditTrailBrokenException(e);
        }
        throw new AuditTrailBrokenException(null);
    }

    /// <summary>The fields of the root, without those about the schema. The document was found valid, so its fragments end.</summary>
    private static void Gather(GraphQLSelectionSet selections, GraphQLDocument document, SortedSet<string> fields)
    {
        foreach (var selection in selections.Selections)
            switch (selection)
            {
                case GraphQLField field when !field.Name.StringValue.StartsWith("__", StringComparison.Ordinal): fields.Add(field.Name.StringValue); break;
                case GraphQLInlineFragment inline: Gather(inline.SelectionSet, document, fields); break;
                case GraphQLFragmentSpread spread when document.Definitions.OfType<GraphQLFragmentDefinition>().FirstOrDefault(one => one.FragmentName.Name == spread.FragmentName.Name) is { } fragment:
                    Gather(fragment.SelectionSet, document, fields);
                    break;
            }
    }

    private static long Count(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json, new() { MaxDepth = AnswerDepthMax });
        return document.RootElement.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? data.EnumerateObject().Sum(field => Count(field.Value)) : 0;
    }

    private static long Count(JsonElement answer) => answer.ValueKind switch
    {
        JsonValueKind.Null => 0,
        JsonValueKind.Array => answer.GetArrayLength(),
        JsonValueKind.Object when answer.TryGetProperty("nodes", out var nodes) && nodes.ValueKind == JsonValueKind.Array => nodes.GetArrayLength(),
        JsonValueKind.Object when answer.TryGetProperty("edges", out var edges) && edges.ValueKind == JsonValueKind.Array => edges.GetArrayLength(),
        _ => 1,
    };

    private static string Hash(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
