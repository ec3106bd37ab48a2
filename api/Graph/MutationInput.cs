namespace Ecosystem.Api.Graph;

/// <summary>What every mutation is given.</summary>
public abstract record MutationInput
{
    /// <summary>1 to 200 characters of your choice, new for each new request and the same for its retries.</summary>
    public required string IdempotencyKey { get; init; }
}
