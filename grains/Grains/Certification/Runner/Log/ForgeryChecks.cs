using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Audit;
using NSec.Cryptography;

namespace Ecosystem.Grains.Certification.Runner.Log;

/// <summary>A log that was forged must not be taken for this one (CSI-45). Each forgery begins with a proof that is true, and changes one thing.</summary>
internal static class ForgeryChecks
{
    public static async Task<string> True(Trial trial)
    {
        var (key, proof) = await Begin(trial);
        return await Verdict(trial, proof.With(key.ToString())) ? "The true proof was valid." : throw new NotMetException("A proof that is true was found not valid.");
    }

    public static Task<string> OtherEntry(Trial trial) => Refused(trial, (proof, _) => proof with { Entry = proof.Entry + " " });

    public static Task<string> OtherPlace(Trial trial) => Refused(trial, (proof, _) => proof with { LeafIndex = proof.LeafIndex == 0 ? 1 : proof.LeafIndex - 1 });

    public static Task<string> OtherSize(Trial trial) => Refused(trial, (proof, _) => proof with { TreeSize = proof.TreeSize + 1 });

    public static Task<string> ShorterPath(Trial trial) => Refused(trial, (proof, _) => proof.Path.IsEmpty ? throw new NotSeenException("The path has no hash, so none can be left out.") : proof with { Path = proof.Path[..^1] });

    public static Task<string> LongerPath(Trial trial) => Refused(trial, (proof, _) => proof with { Path = proof.Path.Add(Convert.ToBase64String(SHA256.HashData([]))) });

    public static Task<string> OtherPath(Trial trial) => Refused(trial, (proof, _) => proof.Path.IsEmpty ? throw new NotSeenException("The path has no hash, so none can be changed.") : proof with { Path = proof.Path.SetItem(0, Convert.ToBase64String(SHA256.HashData([]))) });

    /// <summary>One bit of the signature.</summary>
    public static Task<string> BadSignature(Trial trial) => Refused(trial, (proof, key) =>
    {
        var note = Note(proof);
        // Witnesses may have signed as well: theirs stay as they are.
        var own = note.Signatures.Single(signature => signature.KeyName == key.Name && signature.KeyId == key.Id);
        var bad = own with { Signature = own.Signature.SetItem(0, (byte)(own.Signature[0] ^ 1)) };
        return proof with { Checkpoint = (note with { Signatures = note.Signatures.Replace(own, bad) }).ToString() };
    });

    /// <summary>A tree of the forged entry alone, under the signature of the true checkpoint.</summary>
    public static Task<string> OtherRoot(Trial trial) => Refused(trial, (proof, key) =>
    {
        var (entry, text) = Forged(key);
        return new(entry, 0, 1, [], (Note(proof) with { Text = text }).ToString());
    });

    /// <summary>A tree of the forged entry alone, signed by another key that says it is the log's.</summary>
    public static Task<string> OtherSigner(Trial trial) => Refused(trial, (proof, key) =>
    {
        var (entry, text) = Forged(key);
        return new(entry, 0, 1, [], (Note(proof) with { Text = text, Signatures = [new(key.Name, key.Id, [.. Sign(text).Signature])] }).ToString());
    });

    /// <summary>A log made up whole: key, checkpoint and path fit together.</summary>
    public static async Task<string> WholeLog(Trial trial)
    {
        var (key, _) = await Begin(trial);
        var (entry, text) = Forged(key);
        var (publicKey, signature) = Sign(text);
        var own = VerifierKey.Of(key.Name, publicKey);
        var forged = new Proven(entry, 0, 1, [], new SignedNote(text, [new(own.Name, own.Id, [.. signature])]).ToString());
        return await Verdict(trial, forged.With(own.ToString())) ? throw new NotMetException("A log that was made up whole, with a key of its own, was found valid.") : "The forgery was found not valid.";
    }

    private static async Task<string> Refused(Trial trial, Func<Proven, VerifierKey, Proven> forge)
    {
        var (key, proof) = await Begin(trial);
        return await Verdict(trial, forge(proof, key).With(key.ToString())) ? throw new NotMetException("A forged log was found valid.") : "The forgery was found not valid.";
    }

    private static async Task<(VerifierKey Key, Proven Proof)> Begin(Trial trial)
    {
        var key = await trial.Key();
        // Two reads, so that the path has a hash.
        await trial.ProvenRead();
        var read = await trial.ProvenRead();
        return LogSetup.Fault(read.Proof, key) is { } fault ? throw new NotSeenException($"There is no true proof to forge: {fault}.") : (key, read.Proof);
    }

    private static async Task<bool> Verdict(Trial trial, object proof)
    {
        var answer = (await trial.Post(null, "/log/verify", proof)).Is(200);
        return answer.Json.Flag("valid") ?? throw new NotMetException("The answer to POST /log/verify does not say whether it is valid.");
    }

    private static SignedNote Note(Proven proof) => SignedNote.TryParse(Encoding.UTF8.GetBytes(proof.Checkpoint), out var note) ? note : throw new NotSeenException("The checkpoint is no signed note.");

    private static (string Entry, string Text) Forged(VerifierKey key)
    {
        const string entry = """{"forged":true}""";
        return (entry, new Checkpoint(key.Name, 1, MerkleTree.HashLeaf(Encoding.UTF8.GetBytes(entry))).ToText());
    }

    private static (byte[] PublicKey, byte[] Signature) Sign(string text)
    {
        using var key = Key.Create(SignatureAlgorithm.Ed25519);
        return (key.PublicKey.Export(KeyBlobFormat.RawPublicKey), SignatureAlgorithm.Ed25519.Sign(key, Encoding.UTF8.GetBytes(text)));
    }
}
