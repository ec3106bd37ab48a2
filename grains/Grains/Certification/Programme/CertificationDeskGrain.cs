using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Certification;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Access;
using Ecosystem.Hosting.Outbound;
using Ecosystem.Hosting.Tokens;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Asks origins, lists systems, and shows certificates to anybody. It decides nothing: each time it asks the system.</summary>
/// <remarks>No actor: it remembers nothing, no system ever waits for it, and a slow origin keeps no system waiting.</remarks>
[StatelessWorker]
[GrainType("certification-desk")]
public sealed class CertificationDeskGrain(
    ProgrammeTables tables, RunQueue queue, IPublishedPlans plans, CertificateIssuer issuer, CredentialJudge judge, OutboundOptions outbound, SiloTokens tokens, Clock clock)
    : Grain, ICertificationDeskGrain
{
    /// <summary>The <c>sub</c> under which the desk asks; for whom it was is in the command.</summary>
    public const string Subject = "silo:certification-desk";

    private const int LinesMin = 1;

    /// <summary>Longest answer of an origin that is compared; a nonce is far shorter.</summary>
    private const int AnswerLengthMax = 1_000;

    /// <summary>Well within the time that a call of an actor may take.</summary>
    private static readonly TimeSpan s_originWait = TimeSpan.FromSeconds(5);

    public async Task<SystemAnswer> ProveOwnership(SystemId system, string idempotencyKey)
    {
        var (caller, actor) = (Caller.Current, SystemOf(system));
        if (await actor.Challenge() is not { } question) return new SystemRefused(SystemRefusals.SystemUnknown);
        var (found, problem) = question.Challenge is null ? (null, null) : await AskAsync(ProgrammeRules.ChallengeAt(question.BaseUrl));
        // Under a key of the caller's own: two suppliers may choose the same.
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{caller.Client}\n{system}\n{idempotencyKey}")));
        CallToken.Use(tokens.Mint(Subject, []));
        return await actor.HearOfOwnership(caller.Organisation, question.BaseUrl, found, problem, $"ownership/{key}");
    }

    public Task<Listed<SystemId>> List(SystemList list) => tables.ListAsync(list, Caller.Current.Audience is Audience.Internal or Audience.Auditor ? null : Caller.Current.Organisation);

    public async Task<ProgrammeView> Programme()
    {
        var now = clock.Now();
        var suppliers = await tables.SuppliersAsync(now);
        return new(ProgrammeRules.Deadline, ProgrammeRules.DaysLeft(now), suppliers,
        [
            .. suppliers.Where(one => one.Cluster is not null).GroupBy(one => one.Cluster!, StringComparer.Ordinal).OrderBy(cluster => cluster.Key, StringComparer.Ordinal).Select(cluster => new ProgrammeCluster(
                cluster.Key, cluster.Count(), cluster.Count(one => one.State == ProgrammeState.Certified), cluster.Any(one => one.IsAnchor && one.State == ProgrammeState.Certified))),
        ]);
    }

    public Task<PlanView?> Plan() => Task.FromResult(plans.Latest is { } plan
        ? new PlanView(plan.Version, plan.Sha256, [.. plan.Tests.Select(test => new PlanTestView(test.Id, test.Module, test.IsNegative, test.Title.Zh, test.Title.En, test.Rule))])
        : null);

    public async Task<ImmutableArray<string>?> Transcript(SystemId system, CertificationRunId run, int from, int count)
    {
        if (from < 0 || count is < LinesMin or > ICertificationDeskGrain.LinesMax) throw new CallRefusedException($"from must be 0 or more, and count {LinesMin} to {ICertificationDeskGrain.LinesMax}.");
        if (await SystemOf(system).View() is not { } view || view.Runs.FirstOrDefault(one => one.Id == run) is not { TranscriptSha256: { } hash }) return null;
        if (await queue.TranscriptAsync(run, hash) is not { } bytes) return null;
        return [.. Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(from).Take(count)];
    }

    public async Task<CertificateDocument?> Certificate(CertificateId certificate) =>
        await FindAsync(certificate) is { } view ? new(view, await issuer.SignAsync(view)) : null;

    public async Task<string> StatusList(StatusPurpose purpose) => await issuer.SignAsync(purpose, await tables.SetAsync(purpose));

    public async Task<CredentialVerdict> Verify(string credential)
    {
        var (certificate, why) = await judge.ReadAsync(credential);
        if (certificate is not { } id) return new(false, [why ?? throw new InvalidOperationException("A certificate or a reason must be known.")], null);
        if (await FindAsync(id) is not { } view) return new(false, [new("UNKNOWN", "There is no certificate of that id.")], null);
        var against = CredentialJudge.Against(view);
        return new(against.IsEmpty, against, view);
    }

    /// <summary>How a certificate stands, from its system itself: what suspends it counts with the next question.</summary>
    private async Task<CertificateView?> FindAsync(CertificateId certificate)
    {
        if (await tables.SystemOfAsync(certificate) is not { } system) return null;
        CallToken.Use(tokens.Mint(Subject, []));
        return await SystemOf(system).Certificate(certificate);
    }

    private async Task<(string? Found, string? Problem)> AskAsync(Uri at)
    {
        try
        {
            using var http = OutboundGuard.Client(outbound with { Timeout = s_originWait, BodyBytesMax = AnswerLengthMax });
            using var answer = await http.GetAsync(at);
            return answer.IsSuccessStatusCode ? (await answer.Content.ReadAsStringAsync(), null) : (null, $"The origin answered {(int)answer.StatusCode}.");
        }
        catch (OutboundRefusedException refused)
        {
            return (null, refused.Message);
        }
        catch (HttpRequestException failure)
        {
            // The kind of failure only: the rest could tell a stranger about the network this stands in.
            return (null, $"The origin could not be reached ({failure.HttpRequestError}).");
        }
    }

    private ISupplierSystemGrain SystemOf(SystemId id) => GrainFactory.GetGrain<ISupplierSystemGrain>(id.Value);
}
