using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Exports;

/// <summary>What an export can be asked. Whether the asker owns it, the shell has checked: whoever does not finds no such export.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(StartExport), "startExport")]
[JsonDerivedType(typeof(BeginExport), "beginExport")]
[JsonDerivedType(typeof(WritePart), "writePart")]
[JsonDerivedType(typeof(CompleteExport), "completeExport")]
[JsonDerivedType(typeof(FailExport), "failExport")]
[JsonDerivedType(typeof(CancelExport), "cancelExport")]
[JsonDerivedType(typeof(ExpireExport), "expireExport")]
public abstract record ExportCommand;

/// <summary>Brings an export into being.</summary>
/// <param name="Scoped">Whether the asker's token opens the kind (<see cref="ExportKinds.Opens"/>).</param>
/// <param name="Others">Exports the organisation has that are not over, as the read table knows it.</param>
public sealed record StartExport(ExportOwner Owner, ExportRequest Request, bool Scoped, int Others) : ExportCommand
{
    /// <summary>Where its owner is, as <see cref="Access.Principal.Countries"/>; null: it is not said, and then not written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Countries { get; init; }

    /// <summary>Most exports of one organisation that are not over. Those started at the same moment do not see each other.</summary>
    public const int ExportsMax = 20;

    /// <summary>How long an export lives from its start, and its parts with it.</summary>
    public static readonly TimeSpan LivesFor = TimeSpan.FromHours(24);
}

/// <summary>A worker has begun. Only the platform itself says this, as all that follows but <see cref="CancelExport"/>.</summary>
/// <param name="AsOf">Leaves of the log that are taken account of.</param>
public sealed record BeginExport(long AsOf) : ExportCommand;

/// <summary>A part is stored.</summary>
public sealed record WritePart(ExportPart Part) : ExportCommand
{
    /// <summary>Most parts of one export.</summary>
    public const int PartsMax = 100;
}

/// <summary>There is no more to write.</summary>
public sealed record CompleteExport(long Refused) : ExportCommand;

/// <summary>The worker gives up.</summary>
public sealed record FailExport(ExportError Error) : ExportCommand;

/// <summary>Ends the export, with its parts.</summary>
public sealed record CancelExport : ExportCommand;

/// <summary>Writes down that its time is over.</summary>
public sealed record ExpireExport : ExportCommand;
