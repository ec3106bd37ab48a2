using Ecosystem.Domain.Access;

namespace Ecosystem.Grains.Access;

/// <summary>Who made the call that is being carried out, as proven by its token.</summary>
public static class Caller
{
    private static readonly AsyncLocal<Principal?> s_current = new();

    /// <summary>The caller.</summary>
    /// <exception cref="InvalidOperationException">Outside a verified call.</exception>
    public static Principal Current => s_current.Value ?? throw new InvalidOperationException("No caller was verified: is the call filter installed?");

    internal static void Set(Principal principal) => s_current.Value = principal;
}
