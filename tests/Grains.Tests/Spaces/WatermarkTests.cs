using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Spaces.Documents;
using Ecosystem.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging.Abstractions;
using SkiaSharp;
using UglyToad.PdfPig;

namespace Ecosystem.Grains.Tests.Spaces;

/// <summary>SP-6: what stands on what is shown.</summary>
public sealed class WatermarkTests : IDisposable
{
    private const string Trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    private static readonly ViewReceipt s_receipt = new(
        new("re_1"), new("do_1"), "aa", new("buyer", "console", Audience.Customer, "cu_1"), IsDownload: false, Trace, new DateTimeOffset(2026, 5, 1, 8, 0, 30, TimeSpan.Zero));

    private readonly WatermarkFont _font = WatermarkFont.Find(new ConfigurationBuilder().Build(), NullLogger.Instance);

    private static Watermark Mark => Watermark.Of(s_receipt, "林梅", "上海客户有限公司");

    public void Dispose() => _font.Dispose();

    [Fact]
    public void This_machine_has_a_font_with_Chinese() => Assert.True(_font.HasChinese, $"{_font.Path} has no Chinese: install one (apt-get install fonts-wqy-microhei).");

    [Fact]
    public void Every_page_of_a_document_names_who_sees_it_where_from_when_and_by_which_request()
    {
        var shown = Mark.PutOn(SampleDocuments.Pdf("page one", "page two"), DocumentType.Pdf, _font);
        using var pdf = PdfDocument.Open(shown);
        Assert.Equal(2, pdf.NumberOfPages);
        foreach (var (page, own) in pdf.GetPages().Zip(["page one", "page two"]))
        {
            var text = page.Text.Replace(" ", "", StringComparison.Ordinal);
            Assert.Contains(own.Replace(" ", "", StringComparison.Ordinal), text, StringComparison.Ordinal);
            foreach (var part in new[] { "林梅", "上海客户有限公司", "2026-05-01", "08:00:30", "UTC", Trace }) Assert.Contains(part, text, StringComparison.Ordinal);
            Assert.Equal((595d, 842d), (Math.Round(page.Width), Math.Round(page.Height)));
        }
    }

    [Fact]
    public void No_content_of_a_page_can_push_the_watermark_away()
    {
        // Takes the state of drawing away that is not its own, clips everything, and leads elsewhere.
        var hostile = "q Q Q Q 0 0 0 0 re W n 1 0 0 1 9000 9000 cm /F1 1 Tf";
        using var pdf = PdfDocument.Open(Mark.PutOn(SampleDocuments.Pdf(hostile), DocumentType.Pdf, _font));
        var page = pdf.GetPage(1);
        var letters = page.Letters.Where(letter => letter.Value is "林" or "梅").ToList();
        Assert.NotEmpty(letters);
        Assert.Contains(letters, letter => letter.Location.X is > 0 and < 595 && letter.Location.Y is > 0 and < 842);
    }

    [Fact]
    public void What_a_document_does_beside_its_pages_does_not_come_along()
    {
        var shown = Mark.PutOn(SampleDocuments.Pdf(["one"], "/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /Names << /EmbeddedFiles 100 0 R >>", "100 0 obj\n<< /Names [] >>\nendobj\n"), DocumentType.Pdf, _font);
        Assert.Equal((DocumentType.Pdf, 1), DocumentInspection.Inspect(shown));
    }

    [Theory]
    [InlineData(400, 300, 255)]
    [InlineData(400, 300, 0)]
    [InlineData(1_600, 1_200, 128)]
    [InlineData(30, 30, 128)]
    public void An_image_of_any_brightness_is_marked_all_over(int width, int height, byte grey)
    {
        var shown = Mark.PutOn(SampleDocuments.Png(width, height, grey), DocumentType.Png, _font);
        using var image = SKBitmap.Decode(shown);
        Assert.Equal((width, height), (image.Width, image.Height));
        var changed = 0;
        var quarters = new int[4];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
            {
                var pixel = image.GetPixel(x, y);
                if (Math.Abs(pixel.Red - grey) < 24) continue;
                changed++;
                quarters[(x * 2 / width) + (2 * (y * 2 / height))]++;
            }
        Assert.InRange(changed, width * height / 200, width * height / 2);
        Assert.All(quarters, quarter => Assert.True(quarter > 0));
    }

    [Fact]
    public void Two_names_are_two_images_and_one_is_one()
    {
        var png = SampleDocuments.Png(400, 300);
        var one = Mark.PutOn(png, DocumentType.Png, _font);
        Assert.Equal(one, Mark.PutOn(png, DocumentType.Png, _font));
        Assert.NotEqual(one, (Mark with { Who = "王芳 · 上海客户有限公司" }).PutOn(png, DocumentType.Png, _font));
        Assert.NotEqual(one, (Mark with { When = Mark.When.Replace('1', '2') }).PutOn(png, DocumentType.Png, _font));
    }

    [Fact]
    public void A_jpeg_stays_one_and_what_it_says_about_its_place_is_gone()
    {
        using var plain = SKBitmap.Decode(SampleDocuments.Png(300, 200));
        using var data = plain.Encode(SKEncodedImageFormat.Jpeg, 90);
        var jpeg = data.ToArray();
        Assert.Equal((DocumentType.Jpeg, 1), DocumentInspection.Inspect(jpeg));
        // An APP1 segment, as a camera writes one.
        byte[] exif = [0xFF, 0xE1, 0, 22, .. "Exif\0\0"u8, .. "GPS 31.2N 121.5E!"u8[..14]];
        var shown = Mark.PutOn([.. jpeg[..2], .. exif, .. jpeg[2..]], DocumentType.Jpeg, _font);
        Assert.Equal(DocumentType.Jpeg, DocumentInspection.TypeOf(shown));
        Assert.True(shown.AsSpan().IndexOf("GPS 31"u8) < 0);
    }

    [Fact]
    public void Who_was_erased_stands_there_by_number()
    {
        Assert.Equal("buyer · cu_1", Watermark.Of(s_receipt, null, null).Who);
        Assert.Equal($"2026-05-01 08:00:30 UTC · {Trace}", Watermark.Of(s_receipt, null, null).When);
    }

    [Fact]
    public void What_a_font_lacks_is_written_by_code_point_and_a_font_that_is_none_is_said_so()
    {
        Assert.Equal("林[1F600]x", _font.Writable("林😀x"));
        const string Latin = "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf";
        if (File.Exists(Latin))
        {
            using var latin = WatermarkFont.Find(Settings(Latin), NullLogger.Instance);
            Assert.Equal(("[6797][6885] Lin", false), (latin.Writable("林梅 Lin"), latin.HasChinese));
        }
        Assert.Contains("no TrueType font", Assert.Throws<InvalidOperationException>(() => WatermarkFont.Find(Settings("/etc/hostname"), NullLogger.Instance)).Message, StringComparison.Ordinal);
    }

    private static IConfiguration Settings(string font) => new ConfigurationBuilder().AddInMemoryCollection([new(WatermarkFont.Setting, font)]).Build();
}
