using System.Security.Cryptography;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Domain.Tests.Certification.Programme;

/// <summary>A system as its shell would run it.</summary>
internal sealed class PlayedSystem() : Played<SupplierSystem, SystemState, SystemCommand, SystemAnswer, SystemEvent>("sy_1")
{
    public const string Url = "https://supplier.example/sovereignty/v1";
    public const string Nonce = "ecosystem-certification-1";

    public static readonly DateTimeOffset Now = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    public static readonly string PlanHash = new('b', 64);
    public static readonly byte[] Seed = [.. Enumerable.Range(0, Retests.SeedLength).Select(n => (byte)n)];
    public static readonly CertificateGrant Grant = new(7, Retests.Commitment(Seed), new("sy_1", "c2VlZA"));

    public static RegisterSystem Register { get; } = new("supplier_demo", "CRM", SystemKind.Supplier, null, Url, Nonce, Loopback: false, Others: 0);

    public static SetTestClients Clients { get; } = new(new("customer-1", "customer-2",
        [.. Enum.GetValues<CandidateRole>().Select(role => new SealedClient(role, $"client-{role}", new("sy_1", "c2VjcmV0"), $"organisation-{role}"))]));

    public static StartRun Start(string run) => new(new(run), "2026-1", PlanHash);

    public static FinishRun Finish(string run, bool passes, int attempt = 1) => new(
        new(run), attempt, new("2026-1", PlanHash, Now, Now, [new("DP-01", passes ? TestVerdict.Passed : TestVerdict.Failed, "seen", [])], Convert.ToHexStringLower(SHA256.HashData([1]))),
        passes ? [.. Enum.GetValues<CertificationModule>()] : [CertificationModule.AuditLog], passes ? Grant : null);

    public static PlayedSystem Registered()
    {
        var system = new PlayedSystem();
        system.Accepted(Register);
        return system;
    }

    public static PlayedSystem Ready()
    {
        var system = Registered();
        system.Accepted(new ProveOwnership(Url, $"{Nonce}\n", null));
        system.Accepted(Clients);
        return system;
    }

    public static PlayedSystem Certified()
    {
        var system = Ready();
        system.Run("cr_1", passes: true, Now);
        return system;
    }

    public void Run(string run, bool passes, DateTimeOffset now)
    {
        Accepted(Start(run), now);
        Accepted(new BeginRun(new(run)), now);
        Accepted(Finish(run, passes), now);
    }

    public SystemAccepted Accepted(SystemCommand command, DateTimeOffset? now = null) => Assert.IsType<SystemAccepted>(Ask(command, now ?? Now));

    public string? Code(SystemCommand command, DateTimeOffset? now = null) => (Ask(command, now ?? Now) as SystemRefused)?.Refusal.Code;

    public CertificateStatus Status(DateTimeOffset now) => State.Certificate!.StatusAt(now);
}
