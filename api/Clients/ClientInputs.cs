using Ecosystem.Api.Graph;

namespace Ecosystem.Api.Clients;

/// <summary>What every change to a client is given.</summary>
public abstract record ClientInput : MutationInput
{
    /// <summary>The client's id.</summary>
    [Id]
    public required string Client { get; init; }

    /// <summary>Why, in 1 to 300 characters; it stays in the log for ever, so it names nobody.</summary>
    public required string Reason { get; init; }
}

/// <summary>A client to disable.</summary>
public sealed record DisableClientInput : ClientInput;

/// <summary>A client to enable.</summary>
public sealed record EnableClientInput : ClientInput;

/// <summary>A client that gets a new secret.</summary>
public sealed record RotateClientSecretInput : ClientInput
{
    /// <summary>A day.</summary>
    internal const int OverlapHoursDefault = 24;

    /// <summary>How long the secret before stays good, 0 to 720; 24 when left out. One older still stops in any case.</summary>
    public int? OverlapHours { get; init; }
}

/// <summary>A client that may ask for other scopes.</summary>
public sealed record ChangeClientScopesInput : ClientInput
{
    /// <summary>All it may ask for from now on, of `Client.possibleScopes`, each once; may be empty.</summary>
    public required IReadOnlyList<string> Scopes { get; init; }
}

/// <summary>A client whose requests may cost more or less.</summary>
public sealed record SetClientQuotaInput : ClientInput
{
    /// <summary>Units of cost when the budget is full, 1 to 1,000,000,000.</summary>
    public long? Capacity { get; init; }

    /// <summary>Units of cost that come back each second, 1 to 1,000,000.</summary>
    public long? PerSecond { get; init; }
}
