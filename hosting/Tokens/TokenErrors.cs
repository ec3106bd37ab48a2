namespace Ecosystem.Hosting.Tokens;

/// <summary>The token is not acceptable. The message is for the log; the caller is told only <c>invalid_token</c>.</summary>
public sealed class TokenRefusedException : Exception
{
    public TokenRefusedException()
        : this("The token was refused.")
    {
    }

    public TokenRefusedException(string reason)
        : base(reason)
    {
    }

    public TokenRefusedException(string reason, Exception inner)
        : base(reason, inner)
    {
    }
}

/// <summary>The issuer's keys cannot be read and none are known yet, or the deny list cannot be read, so nothing can be said about the token: a failure of ours, not of the caller's.</summary>
public sealed class TokenIssuerUnavailableException : Exception
{
    public TokenIssuerUnavailableException()
        : this("The token issuer cannot be reached.")
    {
    }

    public TokenIssuerUnavailableException(string message)
        : base(message)
    {
    }

    public TokenIssuerUnavailableException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
