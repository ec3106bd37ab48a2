using System.Collections.Immutable;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>The figures of the certification programme (docs/rules/certification-programme.md).</summary>
public static class ProgrammeRules
{
    /// <summary>Where an origin answers its nonce (RFC 8615).</summary>
    public const string WellKnownPath = "/.well-known/ecosystem-certification";

    /// <summary>How long a nonce counts.</summary>
    public static readonly TimeSpan ChallengeLasts = TimeSpan.FromDays(7);

    /// <summary>Months that a certificate is valid.</summary>
    public const int CertificateMonths = 12;

    /// <summary>Days before its end of which the holder is reminded, the first first; also from when on a passed run renews the certificate.</summary>
    public static ImmutableArray<int> ReminderDays { get; } = [60, 30, 7];

    /// <summary>Until when every supplier's system is to be certified, exclusive: the end of 2026-12-31 in UTC.</summary>
    public static DateTimeOffset Deadline { get; } = new(2027, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Days before the deadline of which suppliers are reminded of each system without a certificate, the first first.</summary>
    public static ImmutableArray<int> DeadlineReminderDays { get; } = [30, 7];

    /// <summary>Days left until the deadline, begun ones counted; 0 when it is over.</summary>
    public static int DaysLeft(DateTimeOffset now) => DaysUntil(Deadline, now);

    /// <summary>Days left until a moment, begun ones counted; 0 when it has come.</summary>
    public static int DaysUntil(DateTimeOffset moment, DateTimeOffset now) => now >= moment ? 0 : (int)Math.Ceiling((moment - now).TotalDays);

    /// <summary>Whether systems without a certificate are reminded of the deadline now.</summary>
    public static bool IsDeadlineNear(DateTimeOffset now) => now < Deadline && Deadline - now <= TimeSpan.FromDays(DeadlineReminderDays[0]);

    /// <summary>The latest reminder that is due and was not given; null: none. What a downtime left out is not made up for.</summary>
    /// <param name="days">Days before the moment, the first first.</param>
    /// <param name="before">The last one given; null: none.</param>
    public static int? ReminderDue(ImmutableArray<int> days, DateTimeOffset moment, int? before, DateTimeOffset now)
    {
        int? due = null;
        foreach (var one in days)
            if (moment - now <= TimeSpan.FromDays(one)) due = one;
        return due is { } latest && (before is not { } given || latest < given) ? latest : null;
    }

    /// <summary>Whether a base URL is one that is called at all (CE-20).</summary>
    public static bool IsBaseUrl(string url, bool loopback) =>
        Webhook.IsReachable(url, loopback) && !url.EndsWith('/') && !url.Contains('?', StringComparison.Ordinal);

    /// <summary>Where the origin of a base URL answers its nonce.</summary>
    public static Uri ChallengeAt(string baseUrl) => new(new Uri(baseUrl).GetLeftPart(UriPartial.Authority) + WellKnownPath);

    /// <summary>Whether two base URLs are of one origin: what answers there its owner decides, whatever the path.</summary>
    public static bool IsSameOrigin(string one, string other) => ChallengeAt(one) == ChallengeAt(other);

    /// <summary>The id of the system that a plugin is.</summary>
    public static SystemId PluginSystem(string plugin) => new($"{SystemId.Prefix}plugin-{plugin}");
}
