using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification.Runner.Passport;

namespace Ecosystem.Grains.Certification.Runner.Space;

/// <summary>A space is its customer's: who else asks finds nothing and changes nothing (CSI-24, CSI-29, CSI-30).</summary>
internal static class MemberChecks
{
    public static async Task<string> Stranger(Trial trial)
    {
        var document = await trial.ShareNew("public", CandidateRole.Reader);
        (await trial.List(document.Space, CandidateRole.OtherReader)).Is(404);
        return "An organisation that is no member found no such space: 404.";
    }

    public static async Task<string> OtherCustomer(Trial trial)
    {
        var document = await trial.ShareNew("public", CandidateRole.Reader);
        (await trial.List(document.Space, CandidateRole.OtherCustomer)).Is(404);
        return "Another customer found no such space: 404.";
    }

    public static async Task<string> OtherCustomersSpace(Trial trial)
    {
        (await trial.Post(CandidateRole.OtherCustomer, $"{trial.Customer()}/spaces", new { title = Trial.Fresh("Space") })).Is(403, 404);
        return "Another customer could open no space for this one.";
    }

    public static async Task<string> ReadersViews(Trial trial)
    {
        var space = await trial.OpenSpace(CandidateRole.Reader);
        (await trial.Get(CandidateRole.Customer, $"{SpaceSetup.SpacePath(space)}/views")).Needed(200);
        (await trial.Get(CandidateRole.Reader, $"{SpaceSetup.SpacePath(space)}/views")).Is(403, 404);
        return "A member could not read who viewed what.";
    }

    public static async Task<string> NamesItself(Trial trial)
    {
        var document = await trial.Upload(await trial.OpenSpace(CandidateRole.Reader), SampleFiles.Png());
        (await trial.AskName(document, CandidateRole.Reader, by: CandidateRole.Reader)).Is(403, 404);
        (await trial.View(document, CandidateRole.Reader)).Is(404);
        return "A member could not name a document to itself.";
    }

    public static async Task<string> LetsItselfIn(Trial trial)
    {
        var space = await trial.OpenSpace();
        (await trial.Post(CandidateRole.Reader, $"{SpaceSetup.SpacePath(space)}/members", new { organisation = trial.OrganisationOf(CandidateRole.Reader), role = "viewer" })).Is(403, 404);
        (await trial.List(space, CandidateRole.Reader)).Is(404);
        return "An organisation could not make itself a member.";
    }

    public static async Task<string> MilestoneByCustomer(Trial trial)
    {
        var path = await OpenMilestone(trial, await trial.OpenSpace());
        return (await trial.Post(CandidateRole.Customer, $"{path}/accept")).Is(200).TextOf("state") == "accepted" ? "The customer accepted the milestone." : throw new NotMetException("An accepted milestone is not in the state accepted.");
    }

    public static async Task<string> MilestoneByMember(Trial trial)
    {
        var space = await trial.OpenSpace(CandidateRole.Reader);
        var path = await OpenMilestone(trial, space);
        (await trial.Post(CandidateRole.Reader, $"{path}/accept")).Is(403, 404);
        var state = (await trial.Get(CandidateRole.Customer, $"{SpaceSetup.SpacePath(space)}/milestones")).Is(200).Json.Items("milestones").Select(one => one.Text("state")).SingleOrDefault();
        return state == "open" ? "A member could not accept the milestone, which stayed open." : throw new NotMetException("A member was refused, and the milestone is no longer open.");
    }

    private static async Task<string> OpenMilestone(Trial trial, string space)
    {
        var milestones = $"{SpaceSetup.SpacePath(space)}/milestones";
        return $"{milestones}/{Uri.EscapeDataString((await trial.Post(CandidateRole.Customer, milestones, new { title = Trial.Fresh("Milestone") })).Needed(201).NeededText("id"))}";
    }
}
