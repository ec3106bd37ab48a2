using Ecosystem.Domain;

namespace Ecosystem.Grains.Journal;

/// <summary>Why a request's idempotency key keeps it from being answered.</summary>
internal static class KeyRefusals
{
    /// <summary>The key stands for another request of the same client.</summary>
    public static Refusal Reused { get; } = new(
        "KEY_REUSED", "This idempotency key was used for another request. Use a new key for a new request, and the same message for a retry.");
}
