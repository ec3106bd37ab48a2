using System.Security.Cryptography;
using System.Text;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Grains.Customers;

/// <summary>Interactions as systems collect them: what is out of range, what is kept, and under which name (CU-23).</summary>
internal static class CollectedInteractions
{
    private const int SystemLengthMax = 60;
    private const int NameLengthMax = 120;

    /// <summary>Clocks differ, and a meeting's minutes may come before its end.</summary>
    private static readonly TimeSpan s_aheadMax = TimeSpan.FromDays(1);

    /// <summary>Why one cannot be kept, or null. The first member that is out of range answers.</summary>
    public static Refusal? Refuse(CollectedInteraction one, DateTimeOffset now)
    {
        if (!Enum.IsDefined(one.Kind)) return CustomerRefusals.OutOfRange("kind", "one of the source kinds");
        if (!IsName(one.System, SystemLengthMax)) return CustomerRefusals.OutOfRange("system", $"1 to {SystemLengthMax} printable characters");
        if (!IsName(one.SourceId, NameLengthMax)) return CustomerRefusals.OutOfRange("sourceId", $"1 to {NameLengthMax} printable characters");
        if (one.OccurredAt > now + s_aheadMax) return CustomerRefusals.OutOfRange("occurredAt", "no more than a day ahead");
        if (one.Channel is { } channel && !IsName(channel, NameLengthMax)) return CustomerRefusals.OutOfRange("channel", $"1 to {NameLengthMax} printable characters, or left out");
        if (one.Direction is not ("in" or "out")) return CustomerRefusals.OutOfRange("direction", "in or out");
        return one.Summary is { Length: >= 1 and <= CollectedInteraction.SummaryLengthMax } ? null : CustomerRefusals.OutOfRange("summary", $"1 to {CollectedInteraction.SummaryLengthMax} characters");
    }

    /// <summary>As it is sealed: an interaction like any other, and where it comes from.</summary>
    public static NewInteraction Kept(CollectedInteraction one, Principal collector, DateTimeOffset now) =>
        new(one.SourceId, one.OccurredAt, one.Channel ?? Channel(one.Kind), one.Direction, one.Summary)
        {
            Provenance = new(
                one.Kind, one.System, one.SourceId, collector.Organisation, collector.Client, now, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(one.Summary)))),
        };

    /// <summary>What names it: the collecting organisation too, so that none can take the place of what another is about to bring.</summary>
    public static string Identity(CollectedInteraction one, Principal collector) => $"{collector.Organisation}\n{one.System}\n{one.SourceId}";

    private static string Channel(InteractionKind kind) => kind switch
    {
        InteractionKind.Email => "e-mail",
        InteractionKind.WeCom => "WeCom",
        InteractionKind.MeetingMinutes => "meeting",
        InteractionKind.PocFeedback => "POC",
        InteractionKind.Transcript => "transcript",
        InteractionKind.DocumentAnnotation => "document",
        _ => "public",
    };

    private static bool IsName(string? text, int most) => text is not null && text.Length >= 1 && text.Length <= most && !text.Any(char.IsControl);
}
