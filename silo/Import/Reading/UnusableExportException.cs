namespace Ecosystem.Silo.Import;

/// <summary>A fault of a whole file or folder: reading stops and nothing is imported.</summary>
/// <remarks>A fault of one row is a <see cref="Finding"/> instead; the rest of the file is still read.</remarks>
public sealed class UnusableExportException(string file, long? line, string reason, string advice)
    : Exception($"{(line is null ? file : $"{file}:{line}")}: {reason} {advice} Nothing was imported.")
{
    /// <summary>The file or folder, as the user named it.</summary>
    public string File { get; } = file;

    /// <summary>The line, from 1, when the fault is at one.</summary>
    public long? Line { get; } = line;

    /// <summary>What is wrong, as a sentence.</summary>
    public string Reason { get; } = reason;

    /// <summary>What to do about it, as a sentence.</summary>
    public string Advice { get; } = advice;
}
