using GraphQL;
using GraphQL.Execution;
using GraphQL.Validation;

namespace Ecosystem.Api.Http;

/// <summary>What an error shows its caller: a message, a code of ours and the trace id. Never the name of a class.</summary>
public sealed class ErrorDetails : IErrorInfoProvider
{
    /// <summary>Characters of a message; longer ones are cut.</summary>
    private const int MessageLengthMax = 1_000;

    /// <summary>The code of an error; the library's own errors are told apart by their kind.</summary>
    public static string CodeOf(ExecutionError error) => error switch
    {
        ApiError { Code: { } code } => code,
        ValidationError { Code: ErrorCodes.ForbiddenScope } => ErrorCodes.ForbiddenScope,
        SyntaxError => ErrorCodes.SyntaxError,
        TimeoutError => ErrorCodes.TimedOut,
        InvalidLiteralError or InvalidValueError or InvalidVariableError => ErrorCodes.BadInput,
        ValidationError => ErrorCodes.ValidationFailed,
        // No operation, or none of that name.
        DocumentError => ErrorCodes.ValidationFailed,
        _ => ErrorCodes.Internal,
    };

    /// <summary>The library's messages repeat what they are about, which may be most of the document.</summary>
    private static string Cut(string message) => message.Length <= MessageLengthMax
        ? message
        : string.Concat(message.AsSpan(0, MessageLengthMax - (char.IsHighSurrogate(message[MessageLengthMax - 1]) ? 1 : 0)), "…");

    GraphQL.Execution.ErrorInfo IErrorInfoProvider.GetInfo(ExecutionError executionError)
    {
        var code = CodeOf(executionError);
        var extensions = new Dictionary<string, object?> { ["code"] = code };
        if (executionError is ValidationError { Number: { } rule }) extensions["rule"] = rule;
        foreach (var (name, value) in executionError.Extensions ?? []) extensions[name] = value;
        extensions["traceId"] = TraceIds.Current;
        return new() { Message = code switch { ErrorCodes.Internal => Failures.InternalMessage, ErrorCodes.TimedOut => Failures.TimedOutMessage, _ => Cut(executionError.Message) }, Extensions = extensions };
    }
}
