using Ecosystem.Domain.Customers;

namespace Ecosystem.Domain.Exports;

/// <summary>Why an export does not carry a command out. In the order the checks run; the first that fails answers.</summary>
public static class ExportRefusals
{
    /// <summary>1. There is no such export, or it is somebody else's.</summary>
    public static Refusal ExportUnknown { get; } = new("EXPORT_UNKNOWN", "There is no such export. Start one, or take its id from the list of exports.");

    /// <summary>2. The audience has no such kind.</summary>
    public static Refusal KindRefused { get; } = new("KIND_REFUSED", "There is no such kind of export for you. Query.exportKinds lists those there are.");

    /// <summary>3. The token may not read piece by piece what it asks for in bulk.</summary>
    public static Refusal ScopeMissing(string scope) => new("SCOPE_MISSING", $"This kind of export needs the scope {scope} too, and a token that is not narrowed to some of the data. Ask the identity server for such a token.");

    /// <summary>4. A member is out of its range, or given where the kind takes none.</summary>
    public static Refusal OutOfRange(string member, string range) => new("OUT_OF_RANGE", $"{member} must be {range}.");

    /// <summary>5. The category has no such field.</summary>
    public static Refusal FieldUnknown(string field, DataCategory category) => CustomerRefusals.FieldUnknown(field, category);

    /// <summary>6. The kind takes no such filter.</summary>
    public static Refusal FilterRefused(ExportKindRow row) => new(
        "FILTER_REFUSED", row.Filters.IsEmpty ? $"An export of {row.Name} takes no filters. Leave them out." : $"An export of {row.Name} takes the filters {string.Join(", ", row.Filters)} alone.");

    /// <summary>7. The export exists.</summary>
    public static Refusal AlreadyStarted { get; } = new("ALREADY_STARTED", "This export has been started. Start another one under a new idempotency key.");

    /// <summary>8. The organisation has as many as it may.</summary>
    public static Refusal TooManyExports { get; } = new(
        "TOO_MANY_EXPORTS", $"Your organisation has {StartExport.ExportsMax} exports that are not over. Cancel one whose parts you have, or wait until one expires.");

    /// <summary>9. It has ended, or its time is over.</summary>
    public static Refusal ExportOver { get; } = new("EXPORT_OVER", "This export is over. Start another one.");

    /// <summary>10. Parts are written one after the other, up to <see cref="WritePart.PartsMax"/>, once the export has begun.</summary>
    public static Refusal PartOutOfOrder { get; } = new("PART_OUT_OF_ORDER", "This part is not the one that comes next. Read the export again and go on from there.");

    /// <summary>11. Its time is not over.</summary>
    public static Refusal NotExpired { get; } = new("NOT_EXPIRED", "The export's time is not over yet.");
}
