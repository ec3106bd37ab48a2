namespace Ecosystem.Api.Http;

/// <summary>Answers of endpoints that ask for no token: what goes wrong is told as a line of text, with its trace id.</summary>
public static class ForAnybody
{
    private static readonly TimeSpan s_timeMax = TimeSpan.FromSeconds(20);

    /// <summary>The answer to a failure.</summary>
    public static IResult Told(this Failures failures, Exception failure)
    {
        var error = failures.Of(failure);
        return Results.Text($"{error.Message} Trace id: {TraceIds.Current}\n", statusCode: Statuses.Of(ErrorDetails.CodeOf(error), MediaType.GraphQLResponse));
    }

    /// <summary>Writes what is found, or why nothing could be, within 20 seconds.</summary>
    public static async Task AnswerAsync(HttpContext context, Failures failures, Func<Task<IResult>> find)
    {
        IResult result;
        try
        {
            result = await find().WaitAsync(s_timeMax, context.RequestAborted);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody is left to answer.
            return;
        }
        catch (Exception failure)
        {
            result = failures.Told(failure);
        }
        await result.ExecuteAsync(context);
    }
}
