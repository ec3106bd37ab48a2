using System.Security.Cryptography;
using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Runner.Space;

/// <summary>Whom a document is shown to, and in which form (CSI-21, CSI-24 to CSI-27).</summary>
internal static class DocumentChecks
{
    public static async Task<string> Named(Trial trial)
    {
        var document = await trial.ShareNew("shared", CandidateRole.Reader);
        if (!SpaceSetup.Lists((await trial.List(document.Space, CandidateRole.Reader)).Is(200), document.Document)) throw new NotMetException("A document that was named is not in the member's list.");
        (await trial.View(document, CandidateRole.Reader)).Is(200);
        return "The document was listed and shown to the organisation that it was named to.";
    }

    public static async Task<string> Digest(Trial trial)
    {
        var (space, bytes) = (await trial.OpenSpace(), SampleFiles.Png());
        var sha256 = (await trial.AskUpload(space, bytes, "plan.png")).Needed(201).TextOf("sha256");
        return sha256 == Convert.ToHexStringLower(SHA256.HashData(bytes)) ? "The upload was answered with its SHA-256." : throw new NotMetException("The sha256 is not of the bytes that were sent.");
    }

    public static async Task<string> UnnamedView(Trial trial)
    {
        var document = await Unnamed(trial);
        (await trial.View(document, CandidateRole.OtherReader)).Is(404);
        return "A member that the document was not named to was answered 404.";
    }

    public static async Task<string> UnnamedList(Trial trial)
    {
        var document = await Unnamed(trial);
        var list = (await trial.List(document.Space, CandidateRole.OtherReader)).Needed(200);
        return SpaceSetup.Lists(list, document.Document) ? throw new NotMetException("A document that was not named to a member is in its list.") : "The document was not in the list of a member that it was not named to.";
    }

    public static async Task<string> UnnamedDownload(Trial trial)
    {
        var document = await Unnamed(trial);
        (await trial.Get(CandidateRole.OtherReader, $"{document.Path}/download")).Is(404);
        return "A member that the document was not named to was answered 404.";
    }

    public static async Task<string> UnnamedLooksLikeNothing(Trial trial)
    {
        var document = await Unnamed(trial);
        var refused = (await trial.View(document, CandidateRole.OtherReader)).Is(404);
        var unknown = (await trial.View(document with { Document = document.Document + "x" }, CandidateRole.OtherReader)).Is(404);
        return Same.Difference(refused, unknown) is { } difference
            ? throw new NotMetException($"A document that was not named can be told from one that does not exist: {difference}.") : "A document that was not named and one that does not exist had the same answer.";
    }

    public static async Task<string> OtherSpace(Trial trial)
    {
        var document = await trial.ShareNew("shared", CandidateRole.Reader);
        (await trial.View(document, CandidateRole.Reader)).Needed(200);
        var other = await trial.OpenSpace(CandidateRole.Reader);
        (await trial.View(document with { Space = other }, CandidateRole.Reader)).Is(404);
        return "The document was not found under another space: 404.";
    }

    public static Task<string> RestrictedDownload(Trial trial) => NoDownload(trial, "restricted");

    public static Task<string> SensitiveDownload(Trial trial) => NoDownload(trial, "sensitive");

    public static async Task<string> SharedDownload(Trial trial)
    {
        var document = await trial.ShareNew("shared", CandidateRole.Reader);
        return (await trial.Get(CandidateRole.Reader, $"{document.Path}/download")).Is(200).Body.AsSpan().SequenceEqual(document.Bytes)
            ? "The download had the bytes that were uploaded." : throw new NotMetException("The download has other bytes than were uploaded.");
    }

    public static async Task<string> NoToken(Trial trial)
    {
        var document = await trial.ShareNew("public", CandidateRole.Reader);
        (await trial.View(document, CandidateRole.Reader)).Needed(200);
        (await trial.GetWith(null, $"{document.Path}/view")).Is(401);
        (await trial.GetWith(null, $"{document.Path}/download")).Is(401);
        return "Without a token a public document was neither shown nor downloaded: 401.";
    }

    /// <summary>A document that the first reader is shown; the other one is a member as well, and it was not named to it.</summary>
    private static async Task<Shared> Unnamed(Trial trial)
    {
        var document = await trial.Upload(await trial.OpenSpace(CandidateRole.Reader, CandidateRole.OtherReader), SampleFiles.Png());
        (await trial.AskName(document, CandidateRole.Reader)).Needed(204);
        (await trial.View(document, CandidateRole.Reader)).Needed(200);
        return document;
    }

    private static async Task<string> NoDownload(Trial trial, string level)
    {
        var document = await trial.ShareNew(level, CandidateRole.Reader);
        (await trial.View(document, CandidateRole.Reader)).Needed(200);
        (await trial.Get(CandidateRole.Reader, $"{document.Path}/download")).Is(403, 404);
        return $"A {level} document was shown, and its download refused.";
    }
}
