using System.Globalization;
using System.Text;

namespace Ecosystem.Domain.Audit;

/// <summary>Checks a customer's file of its own entries, line by line, with nothing but the log's key (AU-17). Memory does not grow with the file.</summary>
/// <param name="verify">Verifies Ed25519.</param>
/// <param name="trusted">The log's key as the customer knows it; null: the one in the file, which then is only as good as where the file came from.</param>
public sealed class OwnLogCheck(VerifySignature verify, VerifierKey? trusted)
{
    private VerifierKey? _key;
    private Checkpoint? _checkpoint;
    private string _note = "";
    private TreeHash _last = MerkleTree.EmptyRoot;
    private long _lastIndex = -1;
    private bool _ended;

    /// <summary>Whose file it says it is; empty before its first line was good.</summary>
    public string Customer { get; private set; } = "";

    /// <summary>Lines looked at.</summary>
    public long Lines { get; private set; }

    /// <summary>Entries that hold.</summary>
    public long Entries { get; private set; }

    /// <summary>What the log signed; null before the first line was good.</summary>
    public Checkpoint? Checkpoint => _checkpoint;

    /// <summary>The key everything was checked by.</summary>
    public VerifierKey? Key => _key;

    /// <summary>The first thing that does not hold, and where; null: all of it does so far.</summary>
    public string? Fault { get; private set; }

    /// <summary>Checks the next line, without its line feed.</summary>
    /// <returns>Whether everything holds so far. Once it does not, nothing more is looked at.</returns>
    public bool Take(ReadOnlySpan<byte> line)
    {
        if (Fault is not null) return false;
        Lines++;
        var fault = !OwnLogFile.TryRead(line, out var read) ? "it is not a line of such a file, in its one spelling"
            : _ended ? "the file goes on after its end"
            : (_checkpoint, read) switch
            {
                (null, { Log: { } head, Own: null, End: null }) => Begin(head),
                (not null, { Log: null, Own: { } own, End: null }) => Add(own),
                (not null, { Log: null, Own: null, End: { } end }) => End(end),
                (null, _) => "the file does not begin with its head",
                _ => "it is neither an entry nor the end",
            };
        if (fault is not null) Fault = string.Create(CultureInfo.InvariantCulture, $"line {Lines}{(read?.Own is null ? "" : $" (version {Entries + 1})")}: {fault}");
        return Fault is null;
    }

    /// <summary>Says that there are no more lines.</summary>
    /// <returns>Whether everything holds, and nothing is missing.</returns>
    public bool Finish()
    {
        if (Fault is null && !_ended) Fault = string.Create(CultureInfo.InvariantCulture, $"after line {Lines}: the file breaks off before its end");
        return Fault is null;
    }

    private string? Begin(OwnLogHead head)
    {
        if (head.Format != OwnLogFile.Format || head.Version != 1) return $"the file is not an {OwnLogFile.Format} of version 1";
        if (!Ids.TryParse<CustomerId>(head.Customer, out _)) return $"'{head.Customer}' is not the id of a customer";
        if (!VerifierKey.TryParse(head.VerifierKey, out var key)) return "its verifier key is not one";
        if (trusted is not null && trusted.ToString() != key.ToString()) return $"its verifier key is {key}, and not the one you gave";
        if (!Checkpoint.TryOpen(Encoding.UTF8.GetBytes(head.Checkpoint), key, verify, out var checkpoint)) return "the checkpoint is not signed by the log's key";
        (_key, _checkpoint, _note, Customer) = (key, checkpoint, head.Checkpoint, head.Customer);
        return null;
    }

    private string? Add(OwnLogEntry own)
    {
        var entry = Encoding.UTF8.GetBytes(own.Entry);
        if (EntryColumns.Read(entry, out var problem) is not { } says) return $"the entry is not one: {problem}";
        if (says.ActorKind != Domain.Customers.Customer.Kind || says.ActorId != Customer) return $"the entry is of {says.ActorKind} {says.ActorId}, and not of {Customer}";
        if (says.Version != Entries + 1) return $"the entry is version {says.Version}";
        if (says.Previous != (Entries == 0 ? "" : _last.ToString())) return "the entry does not follow the one before it: its 'previous' is another's hash";
        if (!TlogProof.TryParse(own.Proof, out var proof) || proof.ToString() != own.Proof) return "the proof is not a c2sp.org/tlog-proof@v1";
        if (proof.Note != _note) return "the proof is under another checkpoint than the file's";
        if (proof.Index <= _lastIndex) return $"leaf {proof.Index} does not come after leaf {_lastIndex}";
        var leaf = MerkleTree.HashLeaf(entry);
        var verdict = new InclusionProof(proof.Index, _checkpoint!.Size, proof.Path).Check(leaf, _checkpoint.Root);
        if (verdict != ProofVerdict.Valid) return $"the entry is not leaf {proof.Index} of the signed tree ({verdict})";
        (_last, _lastIndex, Entries) = (leaf, proof.Index, Entries + 1);
        return null;
    }

    private string? End(OwnLogEnd end)
    {
        if (end.Entries != Entries) return $"it counts {end.Entries} entries, and there are {Entries}";
        if (!OwnLogStatement.TryOpen(Encoding.UTF8.GetBytes(end.Statement), _key!, verify, out var statement)) return "the statement is not signed by the log's key";
        if (statement != new OwnLogStatement(_key!.Name, Customer, Entries, _checkpoint!.Size, _last))
            return $"the log signed that {statement.Customer} has {statement.Entries} entries in a tree of {statement.TreeSize}; these are {Entries} of {Customer} in a tree of {_checkpoint.Size}, or others";
        _ended = true;
        return null;
    }
}
