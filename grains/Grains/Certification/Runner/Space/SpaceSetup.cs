using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification.Runner.Passport;

namespace Ecosystem.Grains.Certification.Runner.Space;

/// <summary>A space of a test's own with a document in it.</summary>
internal sealed record Shared(string Space, string Document, byte[] Bytes)
{
    public string Path => $"{SpaceSetup.SpacePath(Space)}/documents/{Uri.EscapeDataString(Document)}";
}

/// <summary>The collaboration space's requests, as tests make them.</summary>
internal static class SpaceSetup
{
    public static string SpacePath(string space) => $"/spaces/{Uri.EscapeDataString(space)}";

    /// <summary>Opens a space that the reader is a member of.</summary>
    public static async Task<string> OpenSpace(this Trial trial, params CandidateRole[] members)
    {
        var space = (await trial.Post(CandidateRole.Customer, $"{trial.Customer()}/spaces", new { title = Trial.Fresh("Space") })).Needed(201).NeededText("id");
        foreach (var member in members)
            (await trial.Post(CandidateRole.Customer, $"{SpacePath(space)}/members", new { organisation = trial.OrganisationOf(member), role = "viewer" })).Needed(201);
        return space;
    }

    public static Task<Answer> AskUpload(this Trial trial, string space, byte[] bytes, string name, string level = "shared", CandidateRole by = CandidateRole.Customer) =>
        trial.Upload(by, $"{SpacePath(space)}/documents?name={Uri.EscapeDataString(name)}&level={level}", bytes);

    public static async Task<Shared> Upload(this Trial trial, string space, byte[] bytes, string level = "shared", string name = "plan.png") =>
        new(space, (await trial.AskUpload(space, bytes, name, level)).Needed(201).NeededText("id"), bytes);

    public static Task<Answer> AskName(this Trial trial, Shared document, CandidateRole to, CandidateRole by = CandidateRole.Customer) =>
        trial.Post(by, $"{document.Path}/named", new { organisation = trial.OrganisationOf(to) });

    /// <summary>A space with a picture, named to members of it.</summary>
    /// <param name="named">Who is a member and has the document named to it.</param>
    public static async Task<Shared> ShareNew(this Trial trial, string level = "shared", params CandidateRole[] named)
    {
        var document = await trial.Upload(await trial.OpenSpace(named), SampleFiles.Png(), level);
        foreach (var one in named) (await trial.AskName(document, one)).Needed(204);
        return document;
    }

    public static Task<Answer> View(this Trial trial, Shared document, CandidateRole by) => trial.Get(by, $"{document.Path}/view");

    public static Task<Answer> List(this Trial trial, string space, CandidateRole by) => trial.Get(by, $"{SpacePath(space)}/documents");

    public static bool Lists(Answer answer, string document) => answer.Json.Items("documents").Any(one => one.Text("id") == document);
}
