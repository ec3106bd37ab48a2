using System.Text;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace Ecosystem.Api.Http;

/// <summary>Finds texts that are not Unicode in a document: an escape such as \ud800 can spell half a character, which no answer, key or log entry could keep.</summary>
public sealed class LoneSurrogates : ASTVisitor<LoneSurrogates.Found>
{
    private static readonly LoneSurrogates s_instance = new();

    /// <summary>What a walk has found so far.</summary>
    public sealed class Found : IASTVisitorContext
    {
        public bool Any { get; set; }

        public CancellationToken CancellationToken => CancellationToken.None;
    }

    /// <summary>Whether a document holds one.</summary>
    public static async Task<bool> AreIn(GraphQLDocument document)
    {
        var found = new Found();
        await s_instance.VisitAsync(document, found);
        return found.Any;
    }

    protected override ValueTask VisitStringValueAsync(GraphQLStringValue stringValue, Found context)
    {
        var rest = stringValue.Value.Span;
        while (rest.Length > 0 && !context.Any)
        {
            context.Any = Rune.DecodeFromUtf16(rest, out _, out var consumed) != System.Buffers.OperationStatus.Done;
            rest = rest[consumed..];
        }
        return default;
    }
}
