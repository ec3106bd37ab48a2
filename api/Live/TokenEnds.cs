using Ecosystem.Api.Access;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Live;

/// <summary>When a connection that stays open must end because its caller's token is accepted no more: it expires, or is denied before.</summary>
public sealed class TokenEnds(TokenVerifier verifier, TimeProvider time)
{
    private static readonly TimeSpan s_longest = TimeSpan.FromDays(1);

    /// <summary>Waits for the end of a caller's token, and at most a day.</summary>
    internal TokenEnd Of(Caller caller)
    {
        var left = caller.EndsAt - time.GetUtcNow();
        var end = new TokenEnd(left <= TimeSpan.Zero ? TimeSpan.Zero : left < s_longest ? left : s_longest, time);
        end.Watch(verifier.WhenDenied(caller.Token, end.Deny));
        return end;
    }
}

/// <summary>The end of one caller's token.</summary>
internal sealed class TokenEnd(TimeSpan left, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _reached = new(left, time);
    private IDisposable? _watch;
    private volatile bool _isDenied;

    /// <summary>Cancelled when nobody accepts the token any more.</summary>
    public CancellationToken Reached => _reached.Token;

    /// <summary>What to tell the client.</summary>
    public string Message => _isDenied
        ? "The access token was revoked, or its client or person disabled. Get a new one and subscribe again."
        : "The access token has expired. Get a new one and subscribe again.";

    internal void Watch(IDisposable? watch) => _watch = watch;

    internal void Deny()
    {
        _isDenied = true;
        try
        {
            // What ends with it ends elsewhere: whoever says it has others to tell.
            _ = _reached.CancelAsync();
        }
        catch (ObjectDisposedException)
        {
            // The connection has just ended by itself.
        }
    }

    public void Dispose()
    {
        _watch?.Dispose();
        _reached.Dispose();
    }
}
