using Ecosystem.Domain.Audit;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Audit;

/// <summary>Settings of the verifiable log.</summary>
/// <param name="Origin">Which log this is, for ever: the first line of its checkpoints and the name of its key. Best the log's URL without scheme.</param>
public sealed record AuditOptions(string Origin)
{
    /// <summary>The origin of an installation that names none: unique only as far as nobody compares two such installations.</summary>
    public const string DefaultOrigin = "ecosystem.local/log";

    /// <summary>Reads <c>Ecosystem:LogOrigin</c>.</summary>
    /// <exception cref="InvalidOperationException">The name cannot name a key.</exception>
    public static AuditOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var origin = configuration["Ecosystem:LogOrigin"] is { Length: > 0 } configured ? configured : DefaultOrigin;
        try
        {
            _ = VerifierKey.Of(origin, new byte[VerifierKey.PublicKeyLength]);
        }
        catch (ArgumentException unusable)
        {
            throw new InvalidOperationException($"Ecosystem:LogOrigin is '{origin}'. Use a name such as example.com/log, without white space or '+'.", unusable);
        }

        return new AuditOptions(origin);
    }
}
