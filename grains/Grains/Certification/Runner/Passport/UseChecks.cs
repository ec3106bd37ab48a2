using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Passport;

/// <summary>No receipt, no data; and the customer sees each (CSI-15, CSI-18).</summary>
internal static class UseChecks
{
    public static async Task<string> Receipt(Trial trial)
    {
        var given = await trial.ReadableProfile();
        var (first, second) = ((await trial.Read(given.Purpose)).Needed(200).Json.Text("receipt"), (await trial.Read(given.Purpose)).Needed(200).Json.Text("receipt"));
        if (string.IsNullOrEmpty(first) || string.IsNullOrEmpty(second)) throw new NotMetException("Data was answered without a receipt.");
        if (first == second) throw new NotMetException("Two reads had one receipt.");
        return "Two reads had a receipt each.";
    }

    public static async Task<string> Told(Trial trial)
    {
        await trial.PutProfile();
        var given = await trial.Grant("name", "sector");
        (await trial.Read(given.Purpose, "name,sector")).Needed(200);
        Used? Find(Answer answer) => PassportSetup.Uses(answer).FirstOrDefault(use => use.Purpose == given.Purpose);
        var told = await trial.Until(trial.Options.UsesWithin, () => trial.Get(CandidateRole.Customer, $"{trial.Customer()}/uses"), answer => answer.Status != 200 || Find(answer) is not null);
        var use = Find(told.Is(200)) ?? throw new NotMetException("The customer was not told of the read in time.");
        if (use.Reader != trial.OrganisationOf(CandidateRole.Reader)) throw new NotMetException("The use names another reader than the organisation that read.");
        if (use.Category != PassportSetup.Profile || !use.Fields.Order(StringComparer.Ordinal).SequenceEqual(["name", "sector"])) throw new NotMetException("The use does not name the category and exactly the fields that were read.");
        return "The customer was told of the read: reader, category, purpose and fields.";
    }

    public static async Task<string> EachTold(Trial trial)
    {
        var given = await trial.ReadableProfile();
        (await trial.Read(given.Purpose)).Needed(200);
        (await trial.Read(given.Purpose)).Needed(200);
        int Count(Answer answer) => PassportSetup.Uses(answer).Count(use => use.Purpose == given.Purpose);
        var told = await trial.Until(trial.Options.UsesWithin, () => trial.Get(CandidateRole.Customer, $"{trial.Customer()}/uses"), answer => answer.Status != 200 || Count(answer) >= 3);
        return Count(told.Is(200)) == 3 ? "Three reads were three uses." : throw new NotMetException($"Three reads were {Count(told)} uses.");
    }

    public static async Task<string> NewestFirst(Trial trial)
    {
        var (first, second) = (await trial.ReadableProfile(), await trial.ReadableProfile());
        int Place(Answer answer, Given given) => PassportSetup.Uses(answer).ToList().FindIndex(use => use.Purpose == given.Purpose);
        var told = await trial.Until(trial.Options.UsesWithin, () => trial.Get(CandidateRole.Customer, $"{trial.Customer()}/uses"), answer => answer.Status != 200 || (Place(answer, first) >= 0 && Place(answer, second) >= 0));
        told.Needed(200);
        if (Place(told, first) < 0 || Place(told, second) < 0) throw new NotSeenException("The two reads were not both in the list of uses, so their order could not be seen.");
        return Place(told, second) < Place(told, first) ? "The later use came first." : throw new NotMetException("The earlier use came before the later one.");
    }
}
