using System.Security.Cryptography;
using System.Text;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Grains.Certification.Programme;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Certification;

/// <summary>Brings systems about, through the API as their supplier would; the worker's part the platform plays, since what is run is not under test here.</summary>
internal sealed class CertifiedSystems(Platform platform, string token)
{
    /// <summary>The one plan of the tests' platform.</summary>
    public static readonly CertificationPlan Plan = new("test-1", new('b', 64),
    [
        .. Enum.GetValues<CertificationModule>().Select((module, n) => new PlannedTest($"T-{n + 1:00}", module, true, new("测试", "A test"), new("做", "does"), new("期望", "expects"), "CSI-1")),
    ]);

    private const string Transcript = "{\"exchange\":0}\n";

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>A system whose ownership is not proven.</summary>
    public async Task<string> RegisteredAsync(string baseUrl = "http://127.0.0.1:9/sovereignty/v1") =>
        (await DoAsync("registerSystem", $"name: \"CRM\", baseUrl: \"{baseUrl}\"")).GetProperty("system").GetString()!;

    /// <summary>A system of which a run can be started.</summary>
    public async Task<string> ReadyAsync()
    {
        using var origin = AnsweringOrigin.Start(ProgrammeRules.WellKnownPath);
        var system = await RegisteredAsync($"{origin.Origin}/sovereignty/v1");
        origin.Answered = await NonceAsync(system);
        await DoAsync("proveSystemOwnership", $"system: \"{system}\"");
        await DoAsync("setTestClients", $"system: \"{system}\", {Clients}");
        return system;
    }

    public const string Clients = """
        testCustomer: "customer-1", otherTestCustomer: "customer-2", clients: [
          { role: READER, clientId: "a", clientSecret: "secret-of-a", organisation: "o-a" }, { role: OTHER_READER, clientId: "b", clientSecret: "secret-of-b", organisation: "o-b" },
          { role: CUSTOMER, clientId: "c", clientSecret: "secret-of-c", organisation: "o-c" }, { role: OTHER_CUSTOMER, clientId: "d", clientSecret: "secret-of-d", organisation: "o-d" }]
        """;

    public async Task<(string System, string Run)> CertifiedAsync()
    {
        var system = await ReadyAsync();
        return (system, await RunAsync(system, passes: true));
    }

    /// <summary>Starts a run and ends it.</summary>
    public async Task<string> RunAsync(string system, bool passes)
    {
        var run = CertificationRunId.From((await DoAsync("startCertificationRun", $"system: \"{system}\"")).GetProperty("run").GetString()!);
        var actor = platform.Grain<ISupplierSystemGrain>(system);
        AsPlatform();
        var job = (await actor.BeginRun(run, Platform.Key()))!;
        var tests = Plan.Tests.Select(test => new TestEvidence(test.Id, passes ? TestVerdict.Passed : TestVerdict.Failed, "seen", [0])).ToArray();
        foreach (var test in tests) await actor.RecordEvidence(run, job.Attempt, test, Platform.Key());
        var bytes = Encoding.UTF8.GetBytes(Transcript);
        var (at, hash, queue) = (TimeProvider.System.GetUtcNow(), Convert.ToHexStringLower(SHA256.HashData(bytes)), platform.Silo<RunQueue>());
        await queue.PutAsync(run, hash, bytes);
        var answer = await actor.FinishRun(
            run, job.Attempt, new(Plan.Version, Plan.Sha256, at, at, [.. tests], hash), passes ? [.. Enum.GetValues<CertificationModule>()] : [], passes ? await queue.BitAsync(run.Certificate, Cancelled) : null, Platform.Key());
        Assert.IsType<SystemAccepted>(answer);
        await platform.Silo<CertificationFollower>().CaughtUpAsync(Cancelled);
        return run.Value;
    }

    public async Task<string> NonceAsync(string system) => (await platform.Api.AskAsync(token, $$"""{ supplierSystem(id: "{{system}}") { challenge { nonce } } }"""))
        .Json.GetProperty("data").GetProperty("supplierSystem").GetProperty("challenge").GetProperty("nonce").GetString()!;

    public Task<System.Text.Json.JsonElement> DoAsync(string mutation, string arguments) => DoAsync(token, mutation, arguments);

    /// <summary>Does one mutation, which must be accepted.</summary>
    public async Task<System.Text.Json.JsonElement> DoAsync(string asked, string mutation, string arguments)
    {
        var answer = await platform.Api.AskAsync(asked, $$"""
            mutation { {{mutation}}(input: { {{arguments}}, idempotencyKey: "{{Platform.Key()}}" }) { __typename ... on SupplierSystemPayload { run system } ... on Refusal { code message } } }
            """);
        var done = answer.Json.GetProperty("data").GetProperty(mutation);
        Assert.True(done.GetProperty("__typename").GetString() == "SupplierSystemPayload", answer.Body);
        return done;
    }

    private void AsPlatform() => CallToken.Use(platform.Silo<SiloTokens>().Mint("silo:test", []));
}
