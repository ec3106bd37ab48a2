namespace Ecosystem.Hosting.Proofs;

/// <summary>A DPoP proof proves nothing. The message is for the caller: what is wrong, and what to do.</summary>
public sealed class ProofRefusedException : Exception
{
    public ProofRefusedException()
        : this("is not acceptable")
    {
    }

    /// <param name="problem">Goes on from "The DPoP proof ".</param>
    public ProofRefusedException(string problem)
        : base($"The DPoP proof {problem}.")
    {
    }

    public ProofRefusedException(string problem, Exception inner)
        : base($"The DPoP proof {problem}.", inner)
    {
    }
}
