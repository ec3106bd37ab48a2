using Ecosystem.Domain.Audit;
using NSec.Cryptography;

namespace Ecosystem.Grains.Audit;

/// <summary>Signs commit receipts. Holds the private key outside managed memory until disposed.</summary>
public sealed class ReceiptSigner : IDisposable
{
    private readonly string _origin;
    private readonly Key _key;

    internal ReceiptSigner(string origin, Key key)
    {
        (_origin, _key) = (origin, key);
        VerifierKey = VerifierKey.Of(CommitReceipt.KeyName(origin), key.PublicKey.Export(KeyBlobFormat.RawPublicKey));
    }

    /// <summary>What others configure to trust the receipts.</summary>
    public VerifierKey VerifierKey { get; }

    /// <summary>Signs a promise. The commit is durable: the caller has read it.</summary>
    public SignedNote Sign(long position, TreeHash leaf, DateTimeOffset at) =>
        SignedNote.Sign(new CommitReceipt(_origin, position, leaf, at).ToText(), VerifierKey, text => SignatureAlgorithm.Ed25519.Sign(_key, text));

    public void Dispose() => _key.Dispose();
}
