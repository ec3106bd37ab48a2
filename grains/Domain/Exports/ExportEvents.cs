using System.Text.Json.Serialization;

namespace Ecosystem.Domain.Exports;

/// <summary>What can happen to an export. Kept for ever: a type may gain optional members, never lose or change one.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ExportStarted), "exportStarted")]
[JsonDerivedType(typeof(ExportBegun), "exportBegun")]
[JsonDerivedType(typeof(ExportPartWritten), "exportPartWritten")]
[JsonDerivedType(typeof(ExportCompleted), "exportCompleted")]
[JsonDerivedType(typeof(ExportFailed), "exportFailed")]
[JsonDerivedType(typeof(ExportCancelled), "exportCancelled")]
[JsonDerivedType(typeof(ExportExpired), "exportExpired")]
public abstract record ExportEvent;

public sealed record ExportStarted(ExportOwner Owner, ExportRequest Request, DateTimeOffset At, DateTimeOffset ExpiresAt) : ExportEvent
{
    /// <summary>Where its owner is; null: it is not said, and then not written.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Countries { get; init; }
}

public sealed record ExportBegun(long AsOf) : ExportEvent;

public sealed record ExportPartWritten(ExportPart Part) : ExportEvent;

/// <param name="Owner">Whom webhooks tell.</param>
/// <param name="Refused">Customers that refused while it was written.</param>
public sealed record ExportCompleted(ExportOwner Owner, long Refused, DateTimeOffset At) : ExportEvent;

public sealed record ExportFailed(ExportError Error, DateTimeOffset At) : ExportEvent;

public sealed record ExportCancelled(DateTimeOffset At) : ExportEvent;

public sealed record ExportExpired(DateTimeOffset At) : ExportEvent;
