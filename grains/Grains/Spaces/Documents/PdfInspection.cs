using PdfSharp.Pdf;
using PdfSharp.Pdf.IO;

namespace Ecosystem.Grains.Spaces.Documents;

/// <summary>Looks PDF documents through: what they become when opened, and whether they do more than being looked at.</summary>
public static class PdfInspection
{
    /// <summary>Most pages.</summary>
    public const int PagesMax = 500;

    /// <summary>Most objects.</summary>
    public const int ObjectsMax = 200_000;

    private const int TailLength = 1_024;
    private const int DepthMax = 64;

    /// <summary>Its pages.</summary>
    /// <exception cref="DocumentRefusedException">It is too large, damaged, or not harmless.</exception>
    public static int Inspect(byte[] bytes)
    {
        // What is appended after the end is no document; readers look for the end in the last kilobyte.
        if (bytes.AsSpan(Math.Max(0, bytes.Length - TailLength)).IndexOf("%%EOF"u8) < 0) throw new DocumentRefusedException("The document breaks off, or something is appended to it. Save it anew as PDF, and send that.");
        new PdfScan(bytes).Check();
        using var document = PdfReader.Open(new MemoryStream(bytes), PdfDocumentOpenMode.Import);
        if (document.PageCount is < 1 or > PagesMax) throw new DocumentRefusedException($"The document has {document.PageCount} pages; 1 to {PagesMax} are taken.");
        var objects = document.Internals.GetAllObjects();
        if (objects.Length > ObjectsMax) throw new DocumentRefusedException($"The document has more than {ObjectsMax} objects.");
        // Once more as a reader understands it, wherever the bytes were.
        foreach (var one in objects) CheckItem(one, 0);
        return document.PageCount;
    }

    private static void CheckItem(PdfItem? item, int depth)
    {
        if (depth > DepthMax) throw new DocumentRefusedException("The document is nested too deeply.");
        switch (item)
        {
            case PdfDictionary dictionary:
                foreach (var (name, value) in dictionary.Elements)
                {
                    Check(name);
                    CheckItem(value, depth + 1);
                }
                break;
            case PdfArray array:
                foreach (var value in array.Elements) CheckItem(value, depth + 1);
                break;
            case PdfName name:
                Check(name.Value);
                break;
            default:
                // References are objects of their own; texts and figures do nothing.
                break;
        }
    }

    private static void Check(string name)
    {
        if (PdfScan.Forbidden.TryGetValue(name.TrimStart('/'), out var what)) throw PdfScan.Refused(what);
    }
}
