using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using GraphQL.Execution;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;

namespace Ecosystem.Api.Documents;

/// <summary>Reads the text of documents.</summary>
public sealed class DocumentReader(IDocumentBuilder documents)
{
    /// <exception cref="GraphQL.ExecutionError">It is no GraphQL, too long, or holds what is not text.</exception>
    public async Task<GraphQLDocument> ReadAsync(string text)
    {
        if (text.Length > RequestLimits.DocumentCharactersMax)
            throw new ApiError(ErrorCodes.LimitExceeded, $"The document passes the limit of {RequestLimits.DocumentCharactersMax} characters. Put values into variables, or send several requests.");
        var document = Parse(text);
        return await LoneSurrogates.AreIn(document) ? throw new ApiError(ErrorCodes.BadRequest, "The document holds a text that is not Unicode: a lone surrogate.") : document;
    }

    private GraphQLDocument Parse(string text)
    {
        try
        {
            return documents.Build(text);
        }
        catch (GraphQLMaxDepthExceededException)
        {
            throw new ApiError(ErrorCodes.LimitExceeded, $"The document is nested too deep to be read. The limit is a depth of {RequestLimits.DepthMax}.");
        }
    }
}
