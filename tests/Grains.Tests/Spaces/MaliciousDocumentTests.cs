using System.IO.Compression;
using System.Text;
using CsCheck;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Spaces.Documents;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.Spaces;

/// <summary>SP-5: what is no document, or more than one. One test for each trick.</summary>
public class MaliciousDocumentTests
{
    private static byte[] Pdf(string catalog, string objects = "") => SampleDocuments.Pdf(["hello"], catalog, objects);

    private static byte[] Text(string text) => Encoding.Latin1.GetBytes(text);

    private static string Refused(byte[] bytes) => Assert.Throws<DocumentRefusedException>(() => DocumentInspection.Inspect(bytes)).Message;

    [Fact]
    public void What_is_harmless_is_taken()
    {
        Assert.Equal((DocumentType.Pdf, 3), DocumentInspection.Inspect(SampleDocuments.Pdf("one", "two", "three")));
        Assert.Equal((DocumentType.Png, 1), DocumentInspection.Inspect(SampleDocuments.Png(40, 30)));
        // Links to a page of the document, and to a site, are words on paper.
        Assert.Equal((DocumentType.Pdf, 1), DocumentInspection.Inspect(Pdf("/OpenAction [10 0 R /Fit]", "100 0 obj\n<< /S /URI /URI (https://example.com/downstream) >>\nendobj\n")));
    }

    [Theory]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>")]
    [InlineData("<!doctype html><script>alert(1)</script>")]
    [InlineData("GIF89a")]
    [InlineData("PK\u0003\u0004 a Word file or an archive")]
    [InlineData("# plain text")]
    [InlineData("MZ a program")]
    [InlineData(" %PDF-1.7 behind something")]
    public void What_no_watermark_can_be_put_on_is_not_taken(string begins) => Assert.StartsWith("Only PDF, PNG and JPEG", Refused(Text(begins)), StringComparison.Ordinal);

    [Theory]
    [InlineData("/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>", "")]
    [InlineData("/OpenAction << /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>", "")]
    [InlineData("/Names << /JavaScript 100 0 R >>", "100 0 obj\n<< /Names [(a) 101 0 R] >>\nendobj\n101 0 obj\n<< /S /JavaScript /JS (1) >>\nendobj\n")]
    [InlineData("/OpenAction << /S /Launch /F (calc.exe) >>", "")]
    [InlineData("/Names << /EmbeddedFiles 100 0 R >>", "100 0 obj\n<< /Names [(a) 101 0 R] >>\nendobj\n101 0 obj\n<< /Type /Filespec /EF << /F 102 0 R >> >>\nendobj\n102 0 obj\n<< /Type /EmbeddedFile /Length 2 >>\nstream\nMZ\nendstream\nendobj\n")]
    [InlineData("/OpenAction << /S /SubmitForm /F (https://example.com) >>", "")]
    [InlineData("/OpenAction << /S /GoToR /F (other.pdf) >>", "")]
    [InlineData("/AcroForm << /XFA (x) >>", "")]
    [InlineData("/X 100 0 R", "100 0 obj\n<< /Type /Annot /Subtype /RichMedia >>\nendobj\n")]
    public void A_document_that_does_something_by_itself_is_not_taken(string catalog, string objects) => Assert.StartsWith("The document holds", Refused(Pdf(catalog, objects)), StringComparison.Ordinal);

    [Fact]
    public void A_script_in_an_object_that_is_inside_a_stream_is_found()
    {
        var inside = Text("101 0 << /S /JavaScript /JS (1) >>");
        var stream = SampleDocuments.Stream("/Type /ObjStm /N 1 /First 6", inside);
        Assert.Contains("a script", Refused(SampleDocuments.Pdf(["hello"], "", "100 0 obj\n" + Encoding.Latin1.GetString(stream) + "\nendobj\n")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_script_hidden_behind_a_stream_without_an_end_is_found() =>
        Assert.Contains("a script", Refused(Pdf("", "100 0 obj\n<< /Length 3 >>\nstream\nabc\nendobj\n101 0 obj\n<< /S /JavaScript /JS (1) >>\nendobj\n")), StringComparison.Ordinal);

    [Fact]
    public void A_deflated_bomb_is_not_inflated_to_its_end()
    {
        // 300 MiB of nothing in 300 KB, and nothing in the dictionary says so.
        var bomb = Zeros(300 << 20);
        var pdf = SampleDocuments.Pdf(["hello"], "", $"100 0 obj\n<< /Length {bomb.Length} >>\nstream\n{Encoding.Latin1.GetString(bomb)}\nendstream\nendobj\n");
        Assert.Contains("256 MiB", Refused(pdf), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_small_bombs_are_counted_together()
    {
        var bomb = Encoding.Latin1.GetString(Zeros(16 << 20));
        var objects = string.Concat(Enumerable.Range(100, 17).Select(n => $"{n} 0 obj\n<< /Filter /FlateDecode /Length {bomb.Length} >>\nstream\n{bomb}\nendstream\nendobj\n"));
        Assert.Contains("256 MiB", Refused(SampleDocuments.Pdf(["hello"], "", objects)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_bomb_in_a_bomb_is_not_taken()
    {
        var twice = Encoding.Latin1.GetString(SampleDocuments.Deflate(Zeros(200 << 20)));
        Assert.Contains("more than once", Refused(SampleDocuments.Pdf(["hello"], "", $"100 0 obj\n<< /Filter [/FlateDecode /FlateDecode] /Length {twice.Length} >>\nstream\n{twice}\nendstream\nendobj\n")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LZWDecode")]
    [InlineData("RunLengthDecode")]
    [InlineData("ASCII85Decode /FlateDecode")]
    [InlineData("#4CZWDecode")]
    public void Compression_that_hides_its_length_is_not_taken(string filter) =>
        Assert.Contains("old kind", Refused(Pdf("", $"100 0 obj\n<< /Filter [/{filter}] /Length 3 >>\nstream\nabc\nendstream\nendobj\n")), StringComparison.Ordinal);

    [Fact]
    public void A_locked_document_is_not_taken() => Assert.Contains("encryption", Refused(Text(Encoding.Latin1.GetString(SampleDocuments.Pdf("x")).Replace("/Root", "/Encrypt 3 0 R /Root", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void What_is_appended_to_a_document_or_cut_from_it_is_noticed()
    {
        var pdf = SampleDocuments.Pdf("hello");
        Assert.Contains("appended", Refused([.. pdf, .. new byte[4_096]]), StringComparison.Ordinal);
        Assert.Contains("breaks off", Refused(pdf[..(pdf.Length / 2)]), StringComparison.Ordinal);
        var png = SampleDocuments.Png(40, 30);
        Assert.Contains("appended", Refused([.. png, .. Text("PK\u0003\u0004")]), StringComparison.Ordinal);
        Assert.Contains("breaks off", Refused(png[..^20]), StringComparison.Ordinal);
        Assert.Contains("appended", Refused([0xFF, 0xD8, 0xFF, 0xE0, 0xFF, 0xD9, .. Text("<script>")]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(24_000, 1_000, true)]
    [InlineData(24_001, 1_000, false)]
    [InlineData(65_535, 65_535, false)]
    public void The_pixels_of_an_image_are_counted_before_one_is_decoded(int width, int height, bool isTaken)
    {
        // The head says how large; the data is a few bytes.
        var message = Refused(SampleDocuments.Png(2, 2, claimedWidth: width, claimedHeight: height));
        Assert.Equal(!isTaken, message.Contains("pixels", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_too_many_is_one_too_many()
    {
        Assert.Equal((DocumentType.Pdf, PdfInspection.PagesMax), DocumentInspection.Inspect(SampleDocuments.Pdf([.. Enumerable.Repeat("p", PdfInspection.PagesMax)])));
        Assert.Contains("501 pages", Refused(SampleDocuments.Pdf([.. Enumerable.Repeat("p", PdfInspection.PagesMax + 1)])), StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_at_random_are_refused_and_never_more_than_that() => Gen.Select(Gen.Int[0, 2], Gen.Byte.Array[0, 400]).Sample((kind, tail) =>
    {
        byte[] head = kind switch { 0 => Text("%PDF-1.4\n"), 1 => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], _ => [0xFF, 0xD8, 0xFF] };
        Refused([.. head, .. tail, .. kind == 0 ? Text("\n%%EOF") : []]);
    }, iter: 500);

    private static byte[] Zeros(int length)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var none = new byte[1 << 20];
            for (var left = length; left > 0; left -= none.Length) zlib.Write(none);
        }
        return packed.ToArray();
    }
}
