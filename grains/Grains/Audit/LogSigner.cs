using Ecosystem.Domain.Audit;
using NSec.Cryptography;

namespace Ecosystem.Grains.Audit;

/// <summary>Signs the log's checkpoints. Holds the private key outside managed memory until disposed.</summary>
public sealed class LogSigner : IDisposable
{
    private readonly Key _key;

    internal LogSigner(string origin, Key key)
    {
        _key = key;
        VerifierKey = VerifierKey.Of(origin, key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }

    /// <summary>What others configure to trust this log.</summary>
    public VerifierKey VerifierKey { get; }

    /// <summary>Signs a state of the log. The caller has made sure that it contradicts nothing signed before.</summary>
    public SignedNote Sign(long size, TreeHash root) =>
        SignedNote.Sign(new Checkpoint(VerifierKey.Name, size, root).ToText(), VerifierKey, text => SignatureAlgorithm.Ed25519.Sign(_key, text));

    /// <summary>Signs how much of the log is a customer's own, under a checkpoint that is signed already. Its first line keeps it from being taken for a checkpoint.</summary>
    public SignedNote Sign(OwnLogStatement statement) => SignedNote.Sign(statement.ToText(), VerifierKey, text => SignatureAlgorithm.Ed25519.Sign(_key, text));

    public void Dispose() => _key.Dispose();
}
