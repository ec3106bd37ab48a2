using System.Text.Json;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Passport;

/// <summary>What a reader is shown, and what not (CSI-7, CSI-8, CSI-13, CSI-15, CSI-16).</summary>
internal static class ReadChecks
{
    public static async Task<string> Granted(Trial trial)
    {
        var profile = await trial.PutProfile();
        var given = await trial.Grant("name", "sector");
        var shown = (await trial.Read(given.Purpose, "name,sector")).Is(200).Json.Member("fields");
        if (shown.ValueKind != JsonValueKind.Object || !shown.EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal).SequenceEqual(["name", "sector"]))
            throw new NotMetException("The answer has not exactly the two fields that were asked for.");
        if (shown.Text("name") != profile["name"] || shown.Text("sector") != profile["sector"]) throw new NotMetException("The fields have not the values that were set.");
        return "The two fields that were granted were shown, with their values, and no other.";
    }

    public static async Task<string> NoStore(Trial trial)
    {
        var given = await trial.ReadableProfile();
        foreach (var answer in (Answer[])[(await trial.Read(given.Purpose)).Needed(200), (await trial.Get(CandidateRole.Customer, $"{trial.Customer()}/uses")).Needed(200)])
            if (!answer.Header("Cache-Control").Contains("no-store", StringComparison.OrdinalIgnoreCase)) throw new NotMetException($"The answer to {answer.Request} has no Cache-Control: no-store.");
        return "Data and uses were answered with Cache-Control: no-store.";
    }

    public static async Task<string> Withdrawn(Trial trial)
    {
        var given = await trial.ReadableProfile();
        (await trial.AskWithdraw(given.Id)).Needed(200);
        return Nothing(await trial.Read(given.Purpose), "after the withdrawal");
    }

    public static async Task<string> OthersStand(Trial trial)
    {
        var given = await trial.ReadableProfile();
        var other = await trial.Grant("name");
        (await trial.AskWithdraw(other.Id)).Needed(200);
        (await trial.Read(given.Purpose)).Is(200);
        return "The consent that was not withdrawn was still answered.";
    }

    public static async Task<string> Expired(Trial trial)
    {
        await trial.PutProfile();
        var purpose = Trial.Fresh("cert");
        var expires = trial.Now + trial.Options.ExpiresAfter;
        await trial.GrantFor(purpose, ["name"], expiresAt: expires);
        (await trial.Read(purpose)).Needed(200);
        await trial.WaitUntil(expires + trial.Options.ClockSkewMax);
        return Nothing(await trial.Read(purpose), "after the expiry");
    }

    public static async Task<string> OtherPurpose(Trial trial)
    {
        var given = await trial.ReadableProfile();
        return Nothing(await trial.Read(given.Purpose.ToUpperInvariant()), "for a purpose in other letters");
    }

    public static async Task<string> OtherCategory(Trial trial)
    {
        var given = await trial.ReadableProfile();
        (await trial.Put(CandidateRole.Customer, $"{trial.Customer()}/data/interactions", new { fields = new { summary = Trial.Fresh("Summary") } })).Needed(204);
        return Nothing(await trial.Read(given.Purpose, "summary", category: "interactions"), "for another category");
    }

    public static async Task<string> OtherField(Trial trial)
    {
        var given = await trial.ReadableProfile();
        return Nothing(await trial.Read(given.Purpose, "name,country"), "with a field that was not granted");
    }

    public static async Task<string> TwoHalves(Trial trial)
    {
        await trial.PutProfile();
        var given = await trial.Grant("name");
        await trial.GrantFor(given.Purpose, ["sector"]);
        (await trial.Read(given.Purpose)).Needed(200);
        return Nothing(await trial.Read(given.Purpose, "name,sector"), "for two fields of two consents");
    }

    public static async Task<string> SwappedReader(Trial trial)
    {
        var given = await trial.ReadableProfile();
        return Nothing(await trial.Read(given.Purpose, reader: CandidateRole.OtherReader), "with the other reader's token");
    }

    public static async Task<string> SwappedBack(Trial trial)
    {
        await trial.PutProfile();
        var purpose = Trial.Fresh("cert");
        await trial.GrantFor(purpose, ["name"], CandidateRole.OtherReader);
        (await trial.Read(purpose, reader: CandidateRole.OtherReader)).Needed(200);
        return Nothing(await trial.Read(purpose), "with the first reader's token, of a consent to the other");
    }

    public static async Task<string> OtherCustomersData(Trial trial)
    {
        var given = await trial.ReadableProfile();
        (await trial.Put(CandidateRole.OtherCustomer, $"{trial.OtherCustomer()}/data/profile", new { fields = new { name = Trial.Fresh("Name") } })).Needed(204);
        return Nothing(await trial.Read(given.Purpose, customer: trial.Candidate.OtherCustomer), "of the other customer, who granted nothing");
    }

    public static async Task<string> LooksLikeNothing(Trial trial)
    {
        await trial.ReadableProfile();
        var purpose = Trial.Fresh("cert");
        var refused = (await trial.Read(purpose)).Is(404);
        var unknown = (await trial.Read(purpose, customer: trial.Candidate.Customer + "x")).Is(404);
        if (Same.Difference(refused, unknown) is { } difference) throw new NotMetException($"A refusal can be told from a customer that does not exist: {difference}.");
        return "A refusal and a customer that does not exist had the same answer.";
    }

    private static string Nothing(Answer answer, string when)
    {
        answer.Is(404);
        return $"The read {when} was answered 404.";
    }
}
