using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>How a certificate ended before or at its time.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CertificateEnd>))]
public enum CertificateEnd
{
    [JsonStringEnumMemberName("expired")] Expired,

    /// <summary>Two people of the programme's office took it back.</summary>
    [JsonStringEnumMemberName("revoked")] Revoked,

    /// <summary>A later one stands in its place.</summary>
    [JsonStringEnumMemberName("replaced")] Replaced,

    /// <summary>The system answers under another URL now, which has not been tested.</summary>
    [JsonStringEnumMemberName("moved")] Moved,
}

/// <summary>Why a certificate is suspended.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SuspensionCause>))]
public enum SuspensionCause
{
    /// <summary>A run was not passed; the next that is ends it.</summary>
    [JsonStringEnumMemberName("regression")] Regression,

    /// <summary>The programme's office; it alone ends it.</summary>
    [JsonStringEnumMemberName("office")] Office,
}

/// <summary>How a certificate stands.</summary>
public enum CertificateStatus
{
    Valid,
    Suspended,
    Expired,
    Revoked,
    Replaced,
    Moved,
}

/// <summary>A certificate as its system remembers it.</summary>
/// <param name="BaseUrl">What was tested.</param>
/// <param name="ValidUntil">Exclusive.</param>
/// <param name="StatusIndex">Its bit in both status lists, from 0; drawn at random.</param>
/// <param name="SeedSha256">Of the secret that draws the days of re-tests; the secret itself is shown when the certificate is over (CE-27).</param>
/// <param name="Seed">That secret, sealed.</param>
public sealed record CertificateRecord(
    CertificateId Id, CertificationRunId Run, string BaseUrl, DateTimeOffset ValidFrom, DateTimeOffset ValidUntil, int StatusIndex, string SeedSha256, Sealed Seed)
{
    public bool Regressed { get; init; }
    public bool HeldByOffice { get; init; }

    /// <summary>Who of the office asked for its revocation, while nobody else has agreed; null: nobody.</summary>
    public string? RevocationAskedBy { get; init; }

    /// <summary>Whether the office lets the system earn another one although this one was revoked. It stays revoked.</summary>
    public bool RevocationLifted { get; init; }

    public CertificateEnd? End { get; init; }
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>The last day whose draw was acted on, counted from <see cref="ValidFrom"/>; 0: none.</summary>
    public int DrawnDay { get; init; }

    /// <summary>Days before its end of which the holder was reminded last; null: not yet.</summary>
    public int? RemindedDays { get; init; }

    public bool SeedShown { get; init; }

    /// <summary>How it stands; by the clock too, since nobody need have noticed that its time is over.</summary>
    public CertificateStatus StatusAt(DateTimeOffset now) => End switch
    {
        CertificateEnd.Revoked => CertificateStatus.Revoked,
        CertificateEnd.Replaced => CertificateStatus.Replaced,
        CertificateEnd.Moved => CertificateStatus.Moved,
        CertificateEnd.Expired => CertificateStatus.Expired,
        _ => now >= ValidUntil ? CertificateStatus.Expired : Regressed || HeldByOffice ? CertificateStatus.Suspended : CertificateStatus.Valid,
    };

    /// <summary>Whether its system earns no certificate for its sake, also after its end, until the office reinstates (CE-26).</summary>
    [JsonIgnore]
    public bool Bars => HeldByOffice || (End == CertificateEnd.Revoked && !RevocationLifted);

    /// <summary>Whether it is neither over nor ended: valid or suspended.</summary>
    public bool IsLive(DateTimeOffset now) => StatusAt(now) is CertificateStatus.Valid or CertificateStatus.Suspended;
}
