using Ecosystem.Api.Http;

namespace Ecosystem.Api.Limits;

/// <summary>What an operation costs its client, and whether it may run.</summary>
public sealed record Charge(long Cost, ClientLimits Limits, Spending Spending)
{
    /// <summary>The limit that is passed: <c>cost</c>, <c>budget</c>, or null.</summary>
    private string? Exceeded => Cost > Most ? "cost" : Spending.Lacking > 0 ? "budget" : null;

    /// <summary>Most that one operation may cost. What is more than the budget when full could never be spent.</summary>
    private long Most => Math.Min(Limits.CostMax, Spending.Said?.Capacity ?? long.MaxValue);

    /// <summary>Whether the caller should hear of it unasked.</summary>
    public bool IsWarning => Limits.WarnOnly && Exceeded is not null;

    /// <summary>Why it may not run, or null.</summary>
    public ApiError? Refusal => Limits.WarnOnly ? null : Exceeded switch
    {
        "cost" => new(ErrorCodes.LimitExceeded, $"The operation costs {Cost}, and the limit is {Most}. Ask for fewer items with first, select less inside lists, or send several requests.")
        {
            Extensions = new() { ["limit"] = "cost", ["max"] = Most, ["cost"] = Report() },
        },
        "budget" => new(ErrorCodes.BudgetExhausted, $"The operation costs {Cost}, and {Spending.Left} is left of this client's budget. Try again in {Spending.RetryAfterSeconds} s, or ask for less.")
        {
            Extensions = new() { ["retryAfterSeconds"] = Spending.RetryAfterSeconds, ["cost"] = Report() },
        },
        _ => null,
    };

    /// <summary>As <c>extensions.cost</c>.</summary>
    public IReadOnlyDictionary<string, object?> Report()
    {
        var report = new Dictionary<string, object?> { ["requested"] = Cost, ["max"] = Limits.CostMax };
        if (Spending.Said is { } said) (report["limit"], report["remaining"], report["perSecond"]) = (said.Capacity, Spending.Left, said.PerSecond);
        if (Exceeded is { } exceeded) report["exceeded"] = exceeded;
        return report;
    }

    /// <summary>Says it in the header fields of draft-ietf-httpapi-ratelimit-headers, and when to try again.</summary>
    public void Write(HttpResponse response)
    {
        if (Spending.Said is not { } said) return;
        response.Headers["RateLimit-Policy"] = $"\"cost\";q={said.Capacity};qu=\"cost\";w={Math.Max(1, said.Capacity / said.PerSecond)}";
        response.Headers["RateLimit"] = $"\"cost\";r={Spending.Left};t={Spending.FullAfterSeconds}";
        if (Refusal is { Code: ErrorCodes.BudgetExhausted }) response.Headers.RetryAfter = $"{Spending.RetryAfterSeconds}";
    }
}
