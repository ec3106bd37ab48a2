using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Space;

/// <summary>Watermarks and the log of views (CSI-8, CSI-25, CSI-28).</summary>
internal static class ViewChecks
{
    public static async Task<string> PictureMarked(Trial trial)
    {
        var document = await trial.ShareNew("sensitive", CandidateRole.Reader);
        var view = (await trial.View(document, CandidateRole.Reader)).Needed(200);
        if (view.Body.AsSpan().StartsWith("%PDF-"u8)) return "The picture was shown as a PDF.";
        return Picture.Unmarked(document.Bytes, view.Body) is { } unmarked ? throw new NotMetException($"The rendition of a picture has no watermark all over: {unmarked}.") : "Each quarter of the rendition shows a mark.";
    }

    public static async Task<string> PdfMarked(Trial trial)
    {
        var document = await trial.Upload(await trial.OpenSpace(CandidateRole.Reader), SampleFiles.Pdf(), "sensitive", "plan.pdf");
        (await trial.AskName(document, CandidateRole.Reader)).Needed(204);
        var view = (await trial.View(document, CandidateRole.Reader)).Needed(200);
        if (view.Body.AsSpan().SequenceEqual(document.Bytes)) throw new NotMetException("The rendition of a PDF is the PDF that was uploaded, without a watermark.");
        return view.Body.Length > 0 ? "The rendition of a PDF is another file than was uploaded." : throw new NotMetException("The rendition of a PDF is empty.");
    }

    public static async Task<string> NamesWhoLooks(Trial trial)
    {
        var document = await trial.ShareNew("sensitive", CandidateRole.Reader, CandidateRole.OtherReader);
        var (one, other) = ((await trial.View(document, CandidateRole.Reader)).Needed(200), (await trial.View(document, CandidateRole.OtherReader)).Needed(200));
        return one.Body.AsSpan().SequenceEqual(other.Body) ? throw new NotMetException("Two organisations were shown the same bytes: the watermark does not name who looks.") : "Two organisations were shown renditions that differ.";
    }

    public static async Task<string> Receipt(Trial trial)
    {
        var document = await trial.ShareNew("sensitive", CandidateRole.Reader);
        var (one, other) = ((await trial.View(document, CandidateRole.Reader)).Needed(200), (await trial.View(document, CandidateRole.Reader)).Needed(200));
        if (one.Header("Sovereignty-Receipt") is not { Length: > 0 } first || other.Header("Sovereignty-Receipt") is not { Length: > 0 } second) throw new NotMetException("A view has no Sovereignty-Receipt.");
        return first == second ? throw new NotMetException("Two views had one receipt.") : "Two views had a receipt each.";
    }

    public static Task<string> ViewTold(Trial trial) => Told(trial, "view");

    public static Task<string> DownloadTold(Trial trial) => Told(trial, "download");

    public static async Task<string> NoStore(Trial trial)
    {
        var document = await trial.ShareNew("sensitive", CandidateRole.Reader);
        foreach (var answer in (Answer[])[(await trial.View(document, CandidateRole.Reader)).Needed(200), (await trial.List(document.Space, CandidateRole.Reader)).Needed(200)])
            if (!answer.Header("Cache-Control").Contains("no-store", StringComparison.OrdinalIgnoreCase)) throw new NotMetException($"The answer to {answer.Request} has no Cache-Control: no-store.");
        return "View and list were answered with Cache-Control: no-store.";
    }

    private static async Task<string> Told(Trial trial, string how)
    {
        var document = await trial.ShareNew("shared", CandidateRole.Reader);
        (await trial.Get(CandidateRole.Reader, $"{document.Path}/{how}")).Needed(200);
        var organisation = trial.OrganisationOf(CandidateRole.Reader);
        bool IsTold(Answer answer) => answer.Json.Items("views").Any(view => view.Text("document") == document.Document && view.Text("organisation") == organisation && view.Text("receipt") is { Length: > 0 });
        var told = await trial.Until(trial.Options.UsesWithin, () => trial.Get(CandidateRole.Customer, $"{SpaceSetup.SpacePath(document.Space)}/views"), answer => answer.Status != 200 || IsTold(answer));
        return IsTold(told.Is(200)) ? $"The customer was told of the {how}." : throw new NotMetException($"The customer was not told of the {how} in time.");
    }
}
