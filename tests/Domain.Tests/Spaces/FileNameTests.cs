using CsCheck;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Domain.Tests.Spaces;

/// <summary>SP-5: names of files from outside.</summary>
public class FileNameTests
{
    [Theory]
    [InlineData("方案 Proposal v2.pdf", "方案 Proposal v2.pdf")]
    [InlineData("../../etc/passwd", "passwd.pdf")]
    [InlineData("C:\\Windows\\plan.PDF", "plan.pdf")]
    [InlineData("plan\u202Efdp.exe", "planfdp.exe.pdf")]
    [InlineData("\u200Bpl\u0000an\r\nX-Header: y.pdf", "planX-Header- y.pdf")]
    [InlineData("a<b>:\"c|?*.pdf", "a-b---c---.pdf")]
    [InlineData("...plan...", "plan.pdf")]
    [InlineData("plan.pdf.html", "plan.pdf.html.pdf")]
    [InlineData("..", null)]
    [InlineData("/", null)]
    [InlineData(" .pdf", null)]
    [InlineData("\u202E\u200B", null)]
    public void Nothing_harmful_is_left_of_a_name(string name, string? clean) => Assert.Equal(clean, FileName.Clean(name, DocumentType.Pdf));

    [Fact]
    public void Half_a_character_is_none() => Assert.All(["half\uD800", "\uDC00half", "\uD800\uD800\uDC00"], name => Assert.Null(FileName.Clean(name, DocumentType.Pdf)));

    [Theory]
    [InlineData(120, 120)]
    [InlineData(121, 120)]
    public void A_name_has_its_length(int length, int left) => Assert.Equal(left + 4, FileName.Clean(new string('n', length), DocumentType.Png)!.Length);

    [Fact]
    public void Any_name_is_harmless_or_none() => Gen.String.Sample(name =>
    {
        if (FileName.Clean(name, DocumentType.Jpeg) is not { } clean) return;
        Assert.EndsWith(".jpg", clean, StringComparison.Ordinal);
        Assert.DoesNotContain(clean, c => char.IsControl(c) || "/\\<>:\"|?*\u202E\u202D\u2066\u200B".Contains(c, StringComparison.Ordinal));
        Assert.False(clean.StartsWith('.'));
        Assert.InRange(clean.Length, 5, FileName.LengthMax + 4);
        Assert.Equal(clean, FileName.Clean(clean, DocumentType.Jpeg));
    }, iter: 20_000);
}
