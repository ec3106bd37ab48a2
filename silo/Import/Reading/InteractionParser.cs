using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Domain.Time;

namespace Ecosystem.Silo.Import;

/// <summary>Rows of interactions.csv: what was said to or by a customer, and where.</summary>
internal sealed class InteractionParser(NameIndex accounts, DateTimeOffset now) : IRowParser<InteractionRow>
{
    /// <summary>Longest summary, in UTF-16 units.</summary>
    public const int SummaryLengthMax = 4000;

    /// <summary>Where an interaction can come from (docs/domain.md §5).</summary>
    public static ImmutableArray<string> Channels { get; } = ["e-mail", "wecom", "phone", "meeting", "poc", "transcript", "annotation", "sentiment"];

    /// <summary>From the customer, or to it.</summary>
    public static ImmutableArray<string> Directions { get; } = ["in", "out"];

    /// <summary>Longest id, in UTF-16 units.</summary>
    public const int IdLengthMax = 120;

    public FileFormat Format => FileFormat.Interactions;
    public string KeyColumns => "interaction_id";
    public string Key(InteractionRow item) => item.Id;

    public InteractionRow? Parse(RowReader row)
    {
        var id = row.Required("interaction_id", IdLengthMax);
        var name = row.Required("account");
        var account = name.Length == 0 ? null : accounts.Find(row, "account", name, FindingCodes.UnknownAccount, FileFormat.Accounts.Name);
        var moment = Moment(row);
        var (channel, direction) = (Choice(row, "channel", Channels), Choice(row, "direction", Directions));
        var summary = row.Text("summary", SummaryLengthMax, allowsLineBreaks: true);
        return row.IsRejected || account is null || moment is not { } at ? null : new(id, account, at, channel, direction, summary);
    }

    private DateTimeOffset? Moment(RowReader row)
    {
        var text = row.Required("occurred_at");
        string[] formats = ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFK"];
        if (text.Length == 0) return null;
        if (!DateTimeOffset.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) || !HasOffset(text))
            row.Reject("occurred_at", FindingCodes.BadDate, "The value is not a moment with its offset, written like 2017-09-30T14:05:00Z or 2017-09-30T22:05:00+08:00.", text);
        else if (moment > now) row.Reject("occurred_at", FindingCodes.FutureDate, "The moment has not come yet.", text);
        else return Microseconds.Truncate(moment);
        return null;
    }

    /// <summary>Without an offset, a moment would be read in the time zone of whatever machine runs the import.</summary>
    private static bool HasOffset(string text) => text.EndsWith('Z') || text.AsSpan(19).IndexOfAny('+', '-') >= 0;

    private static string Choice(RowReader row, string column, ImmutableArray<string> choices)
    {
        var text = row.Required(column);
        if (text.Length > 0 && !choices.Contains(text)) row.Reject(column, FindingCodes.UnknownChoice, $"The value is not one of: {string.Join(", ", choices)}.", text);
        return text;
    }
}
