using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Space;

/// <summary>What must not come in (CSI-22, CSI-23).</summary>
internal static class UploadChecks
{
    public static Task<string> Html(Trial trial) => Refused(trial, SampleFiles.Html(), "plan.png");

    public static Task<string> Svg(Trial trial) => Refused(trial, SampleFiles.Svg(), "plan.png");

    public static Task<string> Zip(Trial trial) => Refused(trial, SampleFiles.Zip(), "plan.pdf");

    public static Task<string> PdfWithScript(Trial trial) => Refused(trial, SampleFiles.PdfWithScript(), "plan.pdf");

    public static Task<string> PdfWithLaunch(Trial trial) => Refused(trial, SampleFiles.PdfWithLaunch(), "plan.pdf");

    public static Task<string> TwoKinds(Trial trial) => Refused(trial, SampleFiles.PngAndZip(), "plan.png");

    public static Task<string> HugePicture(Trial trial) => Refused(trial, SampleFiles.HugePng(), "plan.png");

    public static Task<string> UnknownLevel(Trial trial) => Refused(trial, SampleFiles.Png(), "plan.png", "everybody");

    public static async Task<string> NameWithPath(Trial trial)
    {
        var space = await trial.OpenSpace();
        foreach (var name in (string[])["../../etc/plan.png", "..\\..\\plan.png", "plan\n.png"])
            (await trial.AskUpload(space, SampleFiles.Png(), name)).Is(201, 400, 422);
        var names = (await trial.List(space, CandidateRole.Customer)).Is(200).Json.Items("documents").Select(one => one.Text("name") ?? "");
        return names.Any(name => name.Any(c => c is '/' or '\\' || char.IsControl(c))) ? throw new NotMetException("The list shows a name with a path or a control character.") : "No name with a path or a control character is in the list.";
    }

    private static async Task<string> Refused(Trial trial, byte[] bytes, string name, string level = "shared")
    {
        var space = await trial.OpenSpace();
        // The same space takes a harmless file: else a refusal would show nothing.
        var harmless = await trial.Upload(space, SampleFiles.Png());
        (await trial.AskUpload(space, bytes, name, level)).Is(400, 413, 415, 422);
        var listed = (await trial.List(space, CandidateRole.Customer)).Is(200).Json.Items("documents").Count(one => one.Text("id") != harmless.Document);
        return listed == 0 ? "It was refused, and is in no list." : throw new NotMetException("It was refused, and is in the list all the same.");
    }
}
