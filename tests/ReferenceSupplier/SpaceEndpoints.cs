using System.Security.Cryptography;

namespace Ecosystem.ReferenceSupplier;

/// <summary>CSI-20 to CSI-30.</summary>
internal static class SpaceEndpoints
{
    /// <param name="rest">The path after spaces/.</param>
    public static Reply Answer(Spaces spaces, Fault fault, Ask ask, string[] rest)
    {
        if (spaces.Find(rest[0]) is not { } space) return Reply.NotFound;
        var owns = ask.Caller?.Customer == space.Customer && ask.Caller is not null;
        var isMember = ask.Caller is { } caller && space.Members.Contains(caller.Organisation);
        if (ask.Caller is null) return (ask.Method, rest[1..]) is ("GET", ["documents", var open, var how]) && spaces.DocumentOf(space, open) is { Level: "public" } shown ? Show(spaces, space, shown, fault, "", how) : Reply.Problem(401, "No token that is good");
        return (ask.Method, rest[1..]) switch
        {
            ("POST", ["members"]) when owns || fault == Fault.AnybodyJoins => Join(space, ask),
            ("POST", ["documents"]) when owns => Uploads.Add(space, fault, ask),
            ("POST", ["documents", var id, "named"]) when owns || (isMember && fault == Fault.MembersName) => Name(spaces, space, id, ask),
            ("GET", ["documents"]) when owns || isMember || fault == Fault.AnybodyLists => List(space, fault, owns, ask.Caller!.Organisation),
            ("GET", ["documents", var id, var how]) when owns || isMember => spaces.DocumentOf(space, id) is { } document && IsShown(document, fault, owns, ask.Caller!.Organisation)
                ? Show(spaces, space, document, fault, ask.Caller.Organisation, how)
                : fault == Fault.HiddenDocumentTold && spaces.DocumentOf(space, id) is not null ? Reply.Problem(404, "Not named to you") : Reply.NotFound,
            ("GET", ["views"]) when owns || (isMember && fault == Fault.MembersReadViews) => Reply.Json(200, new { views = space.Views.AsEnumerable().Reverse().Select(view => new { receipt = view.Receipt, document = view.Document, organisation = view.Organisation, at = view.At }) }),
            ("POST", ["milestones"]) when owns => OpenMilestone(space, ask),
            ("GET", ["milestones"]) when owns => Reply.Json(200, new { milestones = space.Milestones.Select(one => new { id = one.Key, title = one.Value.Title, state = one.Value.State }) }),
            ("POST", ["milestones", var id, "accept" or "return"]) when owns || (isMember && fault == Fault.MembersAccept) => Act(space, id, rest[3] == "accept" ? "accepted" : "returned"),
            _ => Reply.NotFound,
        };
    }

    private static Reply Join(Space space, Ask ask)
    {
        space.Members.Add(ask.Text("organisation"));
        return Reply.Json(201, new { organisation = ask.Text("organisation") });
    }

    private static Reply Name(Spaces spaces, Space space, string id, Ask ask)
    {
        if (spaces.DocumentOf(space, id) is not { } document) return Reply.NotFound;
        document.Named.Add(ask.Text("organisation"));
        return Reply.Empty(204);
    }

    private static bool IsShown(Document document, Fault fault, bool owns, string organisation) => owns || document.Named.Contains(organisation) || fault == Fault.UnnamedShown;

    private static Reply List(Space space, Fault fault, bool owns, string organisation) => Reply.Json(200, new
    {
        documents = space.Documents.Where(document => IsShown(document, fault, owns, organisation) || (fault == Fault.UnnamedListed && space.Members.Contains(organisation))).Select(document => new { id = document.Id, name = document.Name, level = document.Level }),
    });

    private static Reply Show(Spaces spaces, Space space, Document document, Fault fault, string organisation, string how)
    {
        var isView = how == "view";
        if (!isView && how != "download") return Reply.NotFound;
        if (!isView && ((document.Level == "restricted" && fault != Fault.RestrictedDownloaded) || (document.Level == "sensitive" && fault != Fault.SensitiveDownloaded))) return Reply.Problem(403, "Not for download");
        var receipt = spaces.NewReceipt();
        if (fault != (isView ? Fault.ViewNotTold : Fault.DownloadNotTold)) space.Views.Add(new(receipt, document.Id, organisation, spaces.Now));
        var isPdf = document.Bytes.AsSpan().StartsWith("%PDF-"u8);
        var isMarked = isView ? fault != Fault.NoWatermark && !(isPdf && fault == Fault.PdfUnmarked) : fault == Fault.DownloadMarked;
        var bytes = isMarked ? Watermark.PutOn(document.Bytes, isPdf, fault == Fault.MarkNamesNobody ? "somebody" : $"{organisation} {spaces.Now:O}", fault == Fault.MarkInOneCorner) : document.Bytes;
        return new(200, bytes, isPdf ? "application/pdf" : "image/png") { Receipt = isView && fault == Fault.ViewWithoutReceipt ? null : receipt };
    }

    private static Reply OpenMilestone(Space space, Ask ask)
    {
        var id = $"m-{space.Milestones.Count + 1}";
        space.Milestones[id] = (ask.Text("title"), "open");
        return Reply.Json(201, new { id });
    }

    private static Reply Act(Space space, string id, string state)
    {
        if (!space.Milestones.TryGetValue(id, out var milestone)) return Reply.NotFound;
        space.Milestones[id] = (milestone.Title, state);
        return Reply.Json(200, new { id, state });
    }
}

/// <summary>CSI-21 to CSI-23.</summary>
internal static class Uploads
{
    private static readonly string[] s_levels = ["public", "shared", "sensitive", "restricted"];

    public static Reply Add(Space space, Fault fault, Ask ask)
    {
        var (level, name) = (ask.Query["level"].ToString(), ask.Query["name"].ToString());
        if (!s_levels.Contains(level) && fault != Fault.AnyLevelTaken) return Reply.Problem(422, "There is no such level");
        if (Uploaded.Fault(ask.Body, fault) is { } wrong && !(fault == Fault.KindByName && !Uploaded.HasKnownHead(ask.Body))) return Reply.Problem(422, wrong);
        if (fault != Fault.PathKept) name = new([.. name.Split('/', '\\')[^1].Where(c => !char.IsControl(c))]);
        var document = new Document($"{space.Id}-d-{space.Documents.Count + 1}", space.Id, name, level, ask.Body);
        space.Documents.Add(document);
        return Reply.Json(201, new { id = document.Id, sha256 = Convert.ToHexStringLower(SHA256.HashData(fault == Fault.WrongDigest ? [] : ask.Body)) });
    }
}
