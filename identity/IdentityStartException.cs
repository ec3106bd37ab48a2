namespace Ecosystem.Identity;

/// <summary>The identity host cannot start. The message says what is wrong and what to do, and is shown without a stack trace.</summary>
public sealed class IdentityStartException : Exception
{
    public IdentityStartException()
        : this("The identity host cannot start.")
    {
    }

    public IdentityStartException(string message)
        : base(message)
    {
    }

    public IdentityStartException(string message, Exception inner)
        : base(message, inner)
    {
    }
}
