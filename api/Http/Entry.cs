using System.Collections.Immutable;
using Ecosystem.Contracts.Access;

namespace Ecosystem.Api.Http;

/// <summary>Who may enter an endpoint, and what others are told.</summary>
/// <param name="Row">The capability table's, like everything else that is allowed.</param>
/// <param name="NotForAudience">What callers of other audiences hear.</param>
/// <param name="What">What is done there, as the beginning of a sentence: "Downloading exports".</param>
/// <param name="TimeMax">How long an answer may take; <see cref="Timeout.InfiniteTimeSpan"/>: as long as the caller waits.</param>
public sealed record Entry(Capability Row, string NotForAudience, string What, TimeSpan TimeMax)
{
    /// <summary>HTTP statuses of refusals that only this endpoint has, by their code.</summary>
    public ImmutableDictionary<string, int> Statuses { get; init; } = ImmutableDictionary<string, int>.Empty;

    /// <summary>Errors are RFC 9457 problems, and who may not enter because of its audience is answered as if there were nothing.</summary>
    public bool IsProblem { get; init; }

    /// <summary>An entry for whoever may call a method of an actor.</summary>
    /// <exception cref="InvalidOperationException">The capability table does not say who may.</exception>
    public static Entry To<TGrain>(string method, string notForAudience, string what, TimeSpan timeMax) => new(
        Capabilities.OfMethod(typeof(TGrain), method) ?? throw new InvalidOperationException($"The capability table does not say who may call {typeof(TGrain).Name}.{method}."), notForAudience, what, timeMax);
}
