using System.Globalization;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>What stands on every page and image that somebody is shown (SP-6): who, of which organisation, when, and by which request.</summary>
/// <param name="Who">Name and organisation.</param>
/// <param name="When">UTC, to the second, and the trace id.</param>
public sealed record Watermark(string Who, string When)
{
    /// <summary>The watermark of a view. Who has no name any more, because it was erased, stands there by number.</summary>
    public static Watermark Of(ViewReceipt receipt, string? name, string? organisationName) => new(
        $"{name ?? receipt.By.Subject} · {organisationName ?? receipt.By.Organisation}",
        $"{receipt.At.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture)} UTC · {receipt.Trace}");

    /// <summary>The document with it.</summary>
    public byte[] PutOn(byte[] bytes, DocumentType type, WatermarkFont font) => type == DocumentType.Pdf ? PdfWatermark.PutOn(bytes, this, font) : ImageWatermark.PutOn(bytes, type, this, font);
}
