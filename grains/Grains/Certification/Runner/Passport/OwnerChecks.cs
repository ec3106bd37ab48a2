using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Passport;

/// <summary>A customer's passport is its own (CSI-17).</summary>
internal static class OwnerChecks
{
    public static async Task<string> OthersUses(Trial trial)
    {
        (await trial.Get(CandidateRole.Customer, $"{trial.Customer()}/uses")).Needed(200);
        (await trial.Get(CandidateRole.OtherCustomer, $"{trial.Customer()}/uses")).Is(404);
        return "Another customer's token found no uses: 404.";
    }

    public static async Task<string> ReadersUses(Trial trial)
    {
        (await trial.Get(CandidateRole.Customer, $"{trial.Customer()}/uses")).Needed(200);
        (await trial.Get(CandidateRole.Reader, $"{trial.Customer()}/uses")).Is(404);
        return "A reader's token found no uses: 404.";
    }

    public static async Task<string> OthersRecord(Trial trial)
    {
        (await trial.Get(CandidateRole.Customer, $"{trial.Customer()}/consents")).Needed(200);
        (await trial.Get(CandidateRole.OtherCustomer, $"{trial.Customer()}/consents")).Is(404);
        return "Another customer's token found no consent record: 404.";
    }

    public static Task<string> OthersGrant(Trial trial) => GrantsNothing(trial, CandidateRole.OtherCustomer);

    public static Task<string> ReadersGrant(Trial trial) => GrantsNothing(trial, CandidateRole.Reader);

    public static async Task<string> OthersWithdrawal(Trial trial)
    {
        var given = await trial.ReadableProfile();
        (await trial.AskWithdraw(given.Id, CandidateRole.OtherCustomer)).Is(404);
        (await trial.Read(given.Purpose)).Is(200);
        return "Another customer's withdrawal was answered 404, and the consent stood.";
    }

    public static async Task<string> ReadersData(Trial trial)
    {
        var profile = await trial.PutProfile();
        var given = await trial.Grant("name");
        (await trial.Put(CandidateRole.Reader, $"{trial.Customer()}/data/profile", new { fields = new { name = Trial.Fresh("Forged") } })).Is(404);
        if ((await trial.Read(given.Purpose)).Needed(200).Json.Member("fields").Text("name") != profile["name"]) throw new NotMetException("A reader's token changed the customer's data.");
        return "A reader's change of the data was answered 404, and the data was as before.";
    }

    private static async Task<string> GrantsNothing(Trial trial, CandidateRole by)
    {
        await trial.ReadableProfile();
        var purpose = Trial.Fresh("cert");
        (await trial.AskGrant(purpose, ["name"], by: by)).Is(404);
        (await trial.Read(purpose)).Is(404);
        return "The consent was answered 404, and nothing was granted.";
    }
}
