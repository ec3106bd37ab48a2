using Ecosystem.Domain.Certification;
using Ecosystem.Domain.ConsentRecords;

namespace Ecosystem.Grains.Certification.Runner.Passport;

/// <summary>Giving, repeating and withdrawing consent, and its record (CSI-11 to CSI-14).</summary>
internal static class ConsentChecks
{
    public static async Task<string> Retry(Trial trial)
    {
        var (purpose, key) = (Trial.Fresh("cert"), Trial.Fresh("key"));
        var first = PassportSetup.GivenBy((await trial.AskGrant(purpose, ["name"], key: key)).Needed(201), purpose);
        var again = (await trial.AskGrant(purpose, ["name"], key: key)).Is(200, 201);
        if (again.TextOf("id") != first.Id) throw new NotMetException("The retry got another id than the first request: it made a second consent.");
        return "The retry got the first answer.";
    }

    public static async Task<string> KeyReused(Trial trial)
    {
        var (purpose, key) = (Trial.Fresh("cert"), Trial.Fresh("key"));
        (await trial.AskGrant(purpose, ["name"], key: key)).Needed(201);
        (await trial.AskGrant(purpose, ["name", "sector"], key: key)).Is(422);
        return "The key with other content was refused: 422.";
    }

    public static Task<string> NoFields(Trial trial) => Refused(trial, []);

    public static Task<string> AllFields(Trial trial) => Refused(trial, ["*"]);

    public static async Task<string> ExpiredAlready(Trial trial)
    {
        (await trial.AskGrant(Trial.Fresh("cert"), ["name"], expiresAt: trial.Now.AddHours(-1))).Is(400, 422);
        return "A consent that had expired an hour before was refused.";
    }

    public static async Task<string> Epoch(Trial trial)
    {
        var given = await trial.Grant("name");
        var first = (await trial.AskWithdraw(given.Id)).Needed(200).Json.Whole("epoch");
        var other = await trial.Grant("name");
        var second = (await trial.AskWithdraw(other.Id)).Is(200).Json.Whole("epoch");
        if (first is null || second != first + 1) throw new NotMetException($"Two withdrawals were at the epochs {first} and {second}: the second is not one above the first.");
        return $"Two withdrawals were at the epochs {first} and {second}.";
    }

    public static async Task<string> Record(Trial trial)
    {
        var given = await trial.Grant("name");
        var (records, answer) = await Records(trial);
        if (!answer.Header("Content-Type").StartsWith("application/ld+json", StringComparison.OrdinalIgnoreCase)) throw new NotMetException("The consent record is not application/ld+json.");
        if (Of(records, given.Id) is null) throw new NotMetException("The consent that was just given is not in the record.");
        return "The consent that was given stands in a well-formed record.";
    }

    public static async Task<string> RecordOfWithdrawal(Trial trial)
    {
        var given = await trial.Grant("name");
        (await trial.AskWithdraw(given.Id)).Needed(200);
        var (records, _) = await Records(trial);
        var record = Of(records, given.Id) ?? throw new NotMetException("The consent that was given and withdrawn is not in the record.");
        return record.Nodes("dpv:hasConsentStatus").Any(status => status.Types.Contains("dpv:ConsentWithdrawn"))
            ? "The record shows the consent as withdrawn." : throw new NotMetException("The record does not show the consent as withdrawn.");
    }

    private static async Task<string> Refused(Trial trial, string[] fields)
    {
        (await trial.AskGrant(Trial.Fresh("cert"), fields)).Is(400, 422);
        return "The consent was refused.";
    }

    private static async Task<(List<LinkedNode> Records, Answer Answer)> Records(Trial trial)
    {
        var answer = (await trial.Get(CandidateRole.Customer, $"{trial.Customer()}/consents")).Is(200);
        try
        {
            var root = LinkedNode.Read(System.Text.Encoding.UTF8.GetString(answer.Body));
            if (ConsentRecordCheck.Faults(root).Concat(ConsentRecordCheck.Missing(root)).FirstOrDefault() is { } fault) throw new NotMetException($"The consent record is not after TS 27560: {fault}.");
            return ([root, .. root.Nodes("dpv:hasRecordOfActivity")], answer);
        }
        catch (Exception malformed) when (malformed is FormatException or System.Text.Json.JsonException)
        {
            throw new NotMetException("The consent record is no JSON-LD in the compact form.");
        }
    }

    private static LinkedNode? Of(List<LinkedNode> records, string id) => records.FirstOrDefault(record => record.Text("dct:identifier") == id);
}
