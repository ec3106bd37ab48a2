using System.Text;
using System.Text.Json;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Certification.Runner.Passport;

namespace Ecosystem.Grains.Certification.Runner.Log;

/// <summary>Each use is in the log, and its customer can prove it (CSI-43, CSI-44).</summary>
internal static class UseProofChecks
{
    public static async Task<string> Included(Trial trial)
    {
        var key = await trial.Key();
        var given = await trial.ReadableProfile();
        var receipt = (await trial.Read(given.Purpose)).Needed(200).NeededText("receipt");
        var answer = await trial.AskProof(receipt);
        if (answer.Status == 404) throw new NotMetException($"The log did not prove the read within {trial.Options.ProofWithin.TotalSeconds:0.#} s: {answer.Request} was answered 404.");
        var proof = LogSetup.Proof(answer.Is(200).Json) ?? throw new NotMetException("The proof has not its members.");
        return LogSetup.Fault(proof, key) is { } fault ? throw new NotMetException($"The proof does not show that the read is in the log: {fault}.") : $"The read is leaf {proof.LeafIndex} of {proof.TreeSize}.";
    }

    public static async Task<string> NamesReceipt(Trial trial)
    {
        var read = await trial.ProvenRead();
        using var entry = Parsed(read.Proof.Entry);
        return Texts(entry.RootElement).Contains(read.Receipt) ? "The entry names the receipt." : throw new NotMetException("The entry does not name the receipt that it is to prove.");
    }

    public static async Task<string> Canonical(Trial trial)
    {
        var read = await trial.ProvenRead();
        var bytes = Encoding.UTF8.GetBytes(read.Proof.Entry);
        try
        {
            return CanonicalJson.Canonicalize(bytes).AsSpan().SequenceEqual(bytes) ? "The entry is canonical JSON." : throw new NotMetException("The entry is JSON, and not in its canonical form (RFC 8785).");
        }
        catch (CanonicalJsonException)
        {
            throw new NotMetException("The entry has no canonical form (RFC 8785).");
        }
    }

    public static async Task<string> NothingInTheClear(Trial trial)
    {
        var read = await trial.ProvenRead();
        return read.Profile.Values.Any(value => read.Proof.Entry.Contains(value, StringComparison.Ordinal)) ? throw new NotMetException("The entry holds a value of the customer's data in the clear.") : "The entry holds no value of the data that was read.";
    }

    public static async Task<string> Stays(Trial trial)
    {
        var read = await trial.ProvenRead();
        await trial.ProvenRead();
        var again = LogSetup.Proof((await trial.AskProof(read.Receipt)).Is(200).Json) ?? throw new NotMetException("The proof has not its members.");
        return again.Entry == read.Proof.Entry && again.LeafIndex == read.Proof.LeafIndex ? "The entry stood at the same place with the same text after another read." : throw new NotMetException("The entry of one receipt moved, or has another text, after another read.");
    }

    public static async Task<string> UnknownReceipt(Trial trial)
    {
        var read = await trial.ProvenRead();
        (await trial.Get(CandidateRole.Customer, LogSetup.ProofPath(trial, read.Receipt + "x"))).Is(404);
        return "A receipt that was never given had no proof: 404.";
    }

    public static Task<string> OtherCustomersProof(Trial trial) => NotFor(trial, CandidateRole.OtherCustomer);

    public static Task<string> ReadersProof(Trial trial) => NotFor(trial, CandidateRole.Reader);

    public static async Task<string> OtherCustomersReceipt(Trial trial)
    {
        var read = await trial.ProvenRead();
        (await trial.Get(CandidateRole.OtherCustomer, $"{trial.OtherCustomer()}/uses/{Uri.EscapeDataString(read.Receipt)}/proof")).Is(404);
        return "Under the other customer, the receipt had no proof: 404.";
    }

    private static async Task<string> NotFor(Trial trial, CandidateRole who)
    {
        var read = await trial.ProvenRead();
        (await trial.Get(who, LogSetup.ProofPath(trial, read.Receipt))).Is(404);
        return "The proof was for its customer alone: 404.";
    }

    private static JsonDocument Parsed(string entry)
    {
        try
        {
            return JsonDocument.Parse(entry);
        }
        catch (JsonException)
        {
            throw new NotMetException("The entry is no JSON.");
        }
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Texts(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };
}
