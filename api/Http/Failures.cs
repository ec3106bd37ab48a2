using System.Data.Common;
using Ecosystem.Api.Audit;
using Ecosystem.Contracts.Access;
using Ecosystem.Hosting.Tokens;
using GraphQL;

namespace Ecosystem.Api.Http;

/// <summary>Turns exceptions into errors a caller can act on. What happened is in the log, under the trace id.</summary>
public sealed class Failures(ILogger<Failures> log)
{
    public const string InternalMessage = "Something is wrong on our side. Tell support the trace id of this error.";

    public const string UnavailableMessage =
        "The platform did not answer in time or cannot be reached, so what came of this is not known. Try again, a mutation with the same idempotency key: if it was carried out, you get its answer and nothing happens twice.";

    public const string TimedOutMessage = "This request took too long and was given up; what came of it is not known. Ask for less, or try again, a mutation with the same idempotency key.";

    private const string RefusedMessage = "The platform does not accept this call with this token, which may have expired meanwhile. Get a new token and try again.";

    /// <summary>The error of an exception.</summary>
    public ExecutionError Of(Exception exception)
    {
        switch (exception)
        {
            case ExecutionError error:
                return error;
            case CallRefusedException:
                log.LogWarning(exception, "The silo refused a call that the api let through; trace {TraceId}", TraceIds.Current);
                return new ApiError(ErrorCodes.Forbidden, RefusedMessage);
            case TimeoutException or OrleansException or OperationCanceledException or DbException or TokenIssuerUnavailableException or AuditTrailBrokenException:
                log.LogWarning(exception, "The platform did not answer; trace {TraceId}", TraceIds.Current);
                return new ApiError(ErrorCodes.Unavailable, UnavailableMessage);
            default:
                log.LogError(exception, "A request failed; trace {TraceId}", TraceIds.Current);
                return new ApiError(ErrorCodes.Internal, InternalMessage);
        }
    }
}
