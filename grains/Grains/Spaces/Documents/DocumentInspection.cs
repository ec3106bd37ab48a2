using Ecosystem.Domain.Spaces;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Looks an upload through: what it is, by its bytes, and whether anything in it does more than being looked at (SP-5).</summary>
/// <remarks>Runs beside what serves (SideWork): a document may take seconds.</remarks>
public static class DocumentInspection
{
    private static readonly byte[] s_pdf = "%PDF-"u8.ToArray();
    private static readonly byte[] s_png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] s_jpeg = [0xFF, 0xD8, 0xFF];

    /// <summary>What the bytes are, and how many pages.</summary>
    /// <exception cref="DocumentRefusedException">They are nothing that can be shown with a watermark, or not harmless.</exception>
    public static (DocumentType Type, int Pages) Inspect(byte[] bytes)
    {
        try
        {
            return TypeOf(bytes) switch
            {
                DocumentType.Pdf => (DocumentType.Pdf, PdfInspection.Inspect(bytes)),
                { } image => (image, ImageInspection.Inspect(bytes, image)),
                null => throw new DocumentRefusedException("Only PDF, PNG and JPEG can be shown with a watermark, and only what can is taken. Save the document as PDF, and send that."),
            };
        }
        catch (Exception failure) when (failure is not (DocumentRefusedException or OutOfMemoryException))
        {
            // The readers of formats throw whatever they like at what is no document.
            throw new DocumentRefusedException("This document cannot be read. Open it, save it anew as PDF, PNG or JPEG, and send that.", failure);
        }
    }

    /// <summary>The type that bytes begin as; null: none that can be shown. What a file is called, or says it is, counts for nothing.</summary>
    public static DocumentType? TypeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(s_pdf) ? DocumentType.Pdf : bytes.StartsWith(s_png) ? DocumentType.Png : bytes.StartsWith(s_jpeg) ? DocumentType.Jpeg : null;
}

/// <summary>A document is not taken; the message is for whoever sent it.</summary>
public sealed class DocumentRefusedException : Exception
{
    public DocumentRefusedException() { }
    public DocumentRefusedException(string message) : base(message) { }
    public DocumentRefusedException(string message, Exception inner) : base(message, inner) { }
}
