using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text;
using Ecosystem.Contracts.Governance;
using Ecosystem.Domain.Governance;

namespace Ecosystem.Grains.Governance;

/// <summary>Makes the files of a white paper out of its figures: two languages, two forms, the manifest that names them, and its signature.</summary>
public sealed class WhitePaperPress(WhitePaperPdf pdf, IWhitePaperSigner signer)
{
    /// <summary>What the names of a paper's files end with, after the quarter.</summary>
    public const string ManifestEnding = ".json";

    /// <inheritdoc cref="ManifestEnding"/>
    public const string SignatureEnding = ".jws";

    /// <summary>The files, the manifest and its signature among them, and the manifest's digest.</summary>
    /// <exception cref="InvalidOperationException">This machine has no font with Chinese characters.</exception>
    public async Task<(string Digest, ImmutableArray<PaperContent> Files)> PrintAsync(WhitePaperFigures figures, CancellationToken cancellation)
    {
        var quarter = figures.Quarter.ToString();
        List<PaperContent> files = [];
        foreach (var language in PaperLanguage.All)
        {
            var paper = WhitePaperText.Of(figures, language);
            files.Add(File($"{quarter}.{language.Code}.html", "text/html; charset=utf-8", WhitePaperHtml.Write(paper)));
            files.Add(File($"{quarter}.{language.Code}.pdf", "application/pdf", pdf.Write(paper)));
        }
        var manifest = new WhitePaperManifest(figures, [.. files.OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new PaperFile(file.Name, file.Sha256, file.Content.Length))]);
        var bytes = manifest.ToBytes();
        files.Add(File(quarter + ManifestEnding, "application/json", bytes));
        files.Add(File(quarter + SignatureEnding, "application/jose", Encoding.ASCII.GetBytes(await signer.SignAsync(bytes, cancellation))));
        return (manifest.Digest(), [.. files]);
    }

    private static PaperContent File(string name, string contentType, byte[] content) => new(name, contentType, PaperFile.Of(name, content).Sha256, ImmutableCollectionsMarshal.AsImmutableArray(content));
}
