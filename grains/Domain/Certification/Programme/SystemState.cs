using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>What a system is.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SystemKind>))]
public enum SystemKind
{
    /// <summary>A supplier's system that holds customers' data.</summary>
    [JsonStringEnumMemberName("supplier")] Supplier,

    /// <summary>A plugin of the platform: its certificate opens the plugin gate of sales units (SU-15).</summary>
    [JsonStringEnumMemberName("plugin")] Plugin,
}

/// <summary>What a system remembers; rebuilt from its events.</summary>
public sealed record SystemState(SystemId Id)
{
    /// <summary>The supplier's organisation; null until it is registered.</summary>
    public string? Owner { get; init; }

    public string Name { get; init; } = "";

    public SystemKind Kind { get; init; }

    /// <summary>The plugin's name in grants; null unless it is one.</summary>
    public string? Plugin { get; init; }

    public string BaseUrl { get; init; } = "";

    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>What the URL's origin must answer; null once it did.</summary>
    public OwnershipChallenge? Challenge { get; init; }

    /// <summary>Since when the URL is proven to be the supplier's; null: it is not.</summary>
    public DateTimeOffset? OwnedSince { get; init; }

    public TestClients? Clients { get; init; }

    /// <summary>The latest <see cref="RunsKept"/>, in the order in which they were started. The log has all.</summary>
    public ImmutableArray<RunRecord> Runs { get; init; } = [];

    /// <summary>The latest certificate, whatever became of it; null: there was none.</summary>
    public CertificateRecord? Certificate { get; init; }

    /// <summary>Those before, whose seed may still have to be shown.</summary>
    public ImmutableArray<CertificateRecord> Past { get; init; } = [];

    /// <summary>Days before the programme's deadline of which the supplier was reminded last; null: not yet.</summary>
    public int? DeadlineRemindedDays { get; init; }

    /// <summary>The cluster of an anchor firm that the system counts in; null: none.</summary>
    public string? Cluster { get; init; }

    public bool IsAnchor { get; init; }

    /// <summary>Runs whose evidence is remembered.</summary>
    public const int RunsKept = 6;

    /// <summary>The run that is not over; null: none.</summary>
    [JsonIgnore]
    public RunRecord? OpenRun => Runs.LastOrDefault(run => run.Status == RunStatus.Open);

    public RunRecord? Run(CertificationRunId id) => Runs.FirstOrDefault(run => run.Id == id);

    /// <summary>The certificates for whose sake the office lets the system earn none; empty: it may.</summary>
    [JsonIgnore]
    public ImmutableArray<CertificateRecord> Barring => [.. (Certificate is { } latest ? Past.Add(latest) : Past).Where(one => one.Bars)];

    public CertificateRecord? CertificateOf(CertificateId id) => Certificate?.Id == id ? Certificate : Past.FirstOrDefault(one => one.Id == id);
}

/// <summary>A text that nobody could know before, to be answered at the URL's origin (CE-21).</summary>
[GenerateSerializer, Immutable, Alias("ownership-challenge")]
public sealed record OwnershipChallenge([property: Id(0)] string Nonce, [property: Id(1)] DateTimeOffset ExpiresAt);

/// <summary>The OAuth clients that the runner plays with, secrets sealed (CE-22).</summary>
public sealed record TestClients(string Customer, string OtherCustomer, ImmutableArray<SealedClient> Clients);

/// <summary>A test client as the log has it.</summary>
/// <param name="Secret">Under the system's own key.</param>
public sealed record SealedClient(CandidateRole Role, string ClientId, Sealed Secret, string Organisation);

/// <summary>How a run stands.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunStatus>))]
public enum RunStatus
{
    /// <summary>It waits for a worker, or one runs it.</summary>
    [JsonStringEnumMemberName("open")] Open,

    /// <summary>All three modules passed.</summary>
    [JsonStringEnumMemberName("passed")] Passed,

    /// <summary>Not all did.</summary>
    [JsonStringEnumMemberName("notPassed")] NotPassed,

    /// <summary>It ended without a verdict, through no fault of the system's.</summary>
    [JsonStringEnumMemberName("interrupted")] Interrupted,
}

/// <summary>Why a run was started.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RunReason>))]
public enum RunReason
{
    /// <summary>The supplier asked for it.</summary>
    [JsonStringEnumMemberName("supplier")] Supplier,

    /// <summary>Its day was drawn (CE-27).</summary>
    [JsonStringEnumMemberName("retest")] Retest,
}

/// <summary>A run as the system remembers it.</summary>
/// <param name="Attempt">How often a worker began it; evidence of an earlier attempt is forgotten.</param>
/// <param name="TranscriptSha256">Of the raw transcript, lower-case hex; null until it ended with a verdict.</param>
[GenerateSerializer, Immutable, Alias("run-record")]
public sealed record RunRecord(
    [property: Id(0)] CertificationRunId Id, [property: Id(1)] RunReason Reason, [property: Id(2)] string PlanVersion, [property: Id(3)] string PlanSha256, [property: Id(4)] DateTimeOffset StartedAt)
{
    [Id(5)] public RunStatus Status { get; init; }
    [Id(6)] public int Attempt { get; init; }
    [Id(7)] public ImmutableArray<TestEvidence> Evidence { get; init; } = [];
    [Id(8)] public ImmutableArray<CertificationModule> Passed { get; init; } = [];
    [Id(9)] public DateTimeOffset? EndedAt { get; init; }
    [Id(10)] public string? TranscriptSha256 { get; init; }
}
