using System.Collections.Immutable;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Passport;

/// <summary>A consent that a test gave.</summary>
internal sealed record Given(string Id, long Epoch, string Purpose);

/// <summary>A use as the candidate tells of it.</summary>
internal sealed record Used(string? Receipt, string? Reader, string? Category, string? Purpose, ImmutableArray<string?> Fields);

/// <summary>The data passport's requests, as tests make them.</summary>
internal static class PassportSetup
{
    public const string Profile = "profile";

    public static string Customer(this Trial trial) => $"/customers/{Uri.EscapeDataString(trial.Candidate.Customer)}";

    public static string OtherCustomer(this Trial trial) => $"/customers/{Uri.EscapeDataString(trial.Candidate.OtherCustomer)}";

    /// <summary>Writes a profile of made-up words.</summary>
    public static async Task<Dictionary<string, string>> PutProfile(this Trial trial)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal) { ["name"] = Trial.Fresh("Name"), ["sector"] = Trial.Fresh("Sector"), ["country"] = Trial.Fresh("Country") };
        (await trial.Put(CandidateRole.Customer, $"{trial.Customer()}/data/profile", new { fields })).Needed(204);
        return fields;
    }

    /// <summary>Asks for a consent.</summary>
    public static Task<Answer> AskGrant(this Trial trial, string purpose, string[] fields, CandidateRole reader = CandidateRole.Reader, string category = Profile, DateTimeOffset? expiresAt = null, string? key = null, CandidateRole by = CandidateRole.Customer) =>
        trial.Post(by, $"{trial.Customer()}/consents", new { grantee = trial.OrganisationOf(reader), category, purpose, fields, expiresAt }, key);

    /// <summary>Gives a consent for a purpose of its own.</summary>
    public static async Task<Given> Grant(this Trial trial, params string[] fields) => await trial.GrantFor(Trial.Fresh("cert"), fields);

    public static async Task<Given> GrantFor(this Trial trial, string purpose, string[] fields, CandidateRole reader = CandidateRole.Reader, DateTimeOffset? expiresAt = null) =>
        GivenBy((await trial.AskGrant(purpose, fields, reader, expiresAt: expiresAt)).Needed(201), purpose);

    public static Given GivenBy(Answer answer, string purpose) => new(answer.NeededText("id"), answer.Json.Whole("epoch") ?? throw new NotSeenException("The set-up did not succeed: the consent has no epoch."), purpose);

    public static Task<Answer> AskWithdraw(this Trial trial, string consent, CandidateRole by = CandidateRole.Customer) =>
        trial.Post(by, $"{trial.Customer()}/consents/{Uri.EscapeDataString(consent)}/withdraw");

    /// <summary>A read, as a reader makes it.</summary>
    public static Task<Answer> Read(this Trial trial, string purpose, string fields = "name", CandidateRole reader = CandidateRole.Reader, string category = Profile, string? customer = null) =>
        trial.Get(reader, ReadPath(trial, purpose, fields, category, customer));

    public static string ReadPath(Trial trial, string purpose, string fields = "name", string category = Profile, string? customer = null) =>
        $"/customers/{Uri.EscapeDataString(customer ?? trial.Candidate.Customer)}/data/{category}?purpose={Uri.EscapeDataString(purpose)}&fields={Uri.EscapeDataString(fields).Replace("%2C", ",", StringComparison.Ordinal)}";

    /// <summary>A profile, a consent to its name and a read that is answered: without it a refusal would show nothing.</summary>
    public static async Task<Given> ReadableProfile(this Trial trial)
    {
        await trial.PutProfile();
        var given = await trial.Grant("name");
        (await trial.Read(given.Purpose)).Needed(200);
        return given;
    }

    /// <summary>What the candidate says its customer's data was used for.</summary>
    public static IEnumerable<Used> Uses(Answer answer) => answer.Json.Items("uses").Select(use => new Used(use.Text("receipt"), use.Text("reader"), use.Text("category"), use.Text("purpose"),
        [.. use.Items("fields").Select(field => field.ValueKind == System.Text.Json.JsonValueKind.String ? field.GetString() : null)]));
}
