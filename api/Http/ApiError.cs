using GraphQL;

namespace Ecosystem.Api.Http;

/// <summary>The values of <c>extensions.code</c>; docs/api.md explains each.</summary>
public static class ErrorCodes
{
    public const string BadRequest = "BAD_REQUEST";
    public const string NotAcceptable = "NOT_ACCEPTABLE";
    public const string MethodNotAllowed = "METHOD_NOT_ALLOWED";
    public const string UnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE";
    public const string BodyTooLarge = "BODY_TOO_LARGE";
    public const string Unauthenticated = "UNAUTHENTICATED";
    public const string ForbiddenScope = "FORBIDDEN_SCOPE";
    public const string Forbidden = "FORBIDDEN";
    public const string SyntaxError = "SYNTAX_ERROR";
    public const string ValidationFailed = "VALIDATION_FAILED";
    public const string LimitExceeded = "LIMIT_EXCEEDED";
    public const string BudgetExhausted = "BUDGET_EXHAUSTED";
    public const string DocumentUnknown = "DOCUMENT_UNKNOWN";
    public const string BadInput = "BAD_INPUT";
    public const string NotFound = "NOT_FOUND";
    public const string TooManyConnections = "TOO_MANY_CONNECTIONS";
    public const string Unavailable = "UNAVAILABLE";
    public const string TimedOut = "TIMED_OUT";
    public const string Internal = "INTERNAL";
}

/// <summary>An error whose message is written for the caller.</summary>
public sealed class ApiError : ExecutionError
{
    public ApiError(string code, string message) : base(message) => Code = code;

    /// <summary>An argument is out of its range.</summary>
    public static ApiError BadInput(string message) => new(ErrorCodes.BadInput, message);

    /// <summary>One and the same for what does not exist and what the caller may not see.</summary>
    public static ApiError NotFound() => new(ErrorCodes.NotFound,
        "There is nothing here for you: the customer is not known, or it has granted your organisation nothing that covers these fields for this purpose. Ask the customer to grant it on its passport.");
}
