using System.Globalization;
using Ecosystem.Domain.Customers;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Exports;

/// <summary>How much one silo does for exports at once, and where a part ends.</summary>
/// <param name="Workers">Exports that one silo writes at once, 0 to 16.</param>
/// <param name="RowsPerPart">A part ends with the step that brings it to so many lines, 1 to 100,000.</param>
/// <param name="BytesPerPart">Or to so many bytes, 1 KiB to 64 MiB.</param>
public sealed record ExportLimits(int Workers = 2, int RowsPerPart = 10_000, int BytesPerPart = 8 << 20)
{
    /// <summary>Records of one step: what is lost at most when a worker dies.</summary>
    public const int StepMax = 200;

    /// <summary>Customers of one step whose interactions are read: up to 500 lines each.</summary>
    public const int StepOfInteractionsMax = 8;

    /// <summary>Bytes after which a step that needs no consent ends.</summary>
    public const int StepBytesMax = 1 << 20;

    /// <summary>Customers asked at once by one worker.</summary>
    public const int AskedAtOnceMax = 32;

    /// <summary>Failures one after the other, without a step in between, after which an export is given up.</summary>
    public const int FailuresMax = 10;

    /// <summary>How many customers, or other records, one step takes.</summary>
    internal int StepOf(DataCategory? category) => Math.Min(RowsPerPart, category == DataCategory.Interactions ? StepOfInteractionsMax : StepMax);

    /// <exception cref="InvalidOperationException">A setting is no number or out of its range.</exception>
    public static ExportLimits Read(IConfiguration settings)
    {
        var standard = new ExportLimits();
        return new(
            Number(settings, nameof(Workers), standard.Workers, 0, 16), Number(settings, nameof(RowsPerPart), standard.RowsPerPart, 1, 100_000),
            Number(settings, nameof(BytesPerPart), standard.BytesPerPart, 1 << 10, 64 << 20));
    }

    private static int Number(IConfiguration settings, string name, int standard, int min, int max) => settings[$"Ecosystem:Exports:{name}"] switch
    {
        null or "" => standard,
        var text when int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= min && number <= max => number,
        var text => throw new InvalidOperationException($"Ecosystem:Exports:{name} is '{text}': it must be a whole number, {min} to {max}."),
    };
}
