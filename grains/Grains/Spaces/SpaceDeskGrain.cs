using System.Text.Json;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Directory;
using Ecosystem.Grains.Projections;
using Ecosystem.Grains.Sealing;
using Ecosystem.Grains.Spaces.Documents;
using Ecosystem.Hosting.Tokens;
using Ecosystem.Hosting.Work;
using Npgsql;
using Orleans.Concurrency;

namespace Ecosystem.Grains.Spaces;

/// <summary>Takes documents in and shows them. It decides nothing: each time it asks the space first, under the token of who asks it.</summary>
/// <remarks>No actor: it remembers nothing, no space ever waits for it, and what takes long here keeps no space waiting.</remarks>
[StatelessWorker]
[GrainType("space-desk")]
public sealed class SpaceDeskGrain(NpgsqlDataSource database, DocumentStore store, Lazy<WatermarkFont> font, SideWork work, SiloTokens tokens, Clock clock) : Grain, ISpaceDeskGrain
{
    /// <summary>The <c>sub</c> under which additions stand in the log; for whom it was is in the command.</summary>
    public const string Subject = "silo:desk";

    private static readonly UploadReply s_stranger = Refused(SpaceRefusals.SpaceUnknown);

    public async Task<UploadReply> Begin(SpaceId space)
    {
        if (await SpaceOf(space).MayAdd() is null) return s_stranger;
        var content = clock.NewId<ContentId>();
        await store.BeginAsync(space, content, CancellationToken.None);
        return new(content, null, null, null);
    }

    public async Task<UploadReply> Put(SpaceId space, ContentId content, int number, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Length is 0 or > UploadReply.PieceMax || number < 0 || (long)number * UploadReply.PieceMax >= AddDocument.SizeMax) return Refused(SpaceRefusals.OutOfRange("piece", $"1 to {UploadReply.PieceMax} bytes, and all together at most {AddDocument.SizeMax}"));
        if (await SpaceOf(space).MayAdd() is not { } customer) return s_stranger;
        try
        {
            return await store.PutAsync(space, customer, content, number, bytes, CancellationToken.None) ? new(content, null, null, null) : Refused(DocumentRefusals.UploadUnknown);
        }
        catch (SubjectErasedException)
        {
            return s_stranger;
        }
    }

    public async Task<UploadReply> Finish(SpaceId space, FinishedUpload upload, string idempotencyKey)
    {
        if (await SpaceOf(space).MayAdd() is not { } customer) return s_stranger;
        if (!await store.IsOfAsync(space, upload.Content, CancellationToken.None)) return Refused(DocumentRefusals.UploadUnknown);
        var by = SpaceCaller.Current;
        CheckedDocument found;
        try
        {
            found = await work.RunAsync(
                limit => store.ReadAsync(customer, upload.Content, upload.Size, upload.Sha256, limit),
                (bytes, _) => Look(by, upload, bytes), CancellationToken.None);
        }
        catch (DocumentRefusedException refused)
        {
            return await Drop(upload.Content, DocumentRefusals.DocumentRefused(refused.Message));
        }
        catch (SideWorkException busy)
        {
            return await Drop(upload.Content, DocumentRefusals.Busy(busy.Message));
        }
        // From here on it is kept: should the silo die after the commit, the document has its bytes.
        await store.KeepAsync(upload.Content, CancellationToken.None);
        CallToken.Use(tokens.Mint(Subject, []));
        // The key is the caller's; the platform's own name is not to make the keys of two clients meet.
        var answer = await SpaceOf(space).AddDocument(found, $"{by.Client}/{idempotencyKey}");
        if (answer is not DocumentAnswer added) return await Drop(upload.Content, ((SpaceRefused)answer).Refusal);
        // A retry: the document has the bytes of the first attempt.
        if (added.Content.Id != upload.Content) await store.DeleteAsync(upload.Content, CancellationToken.None);
        return new(added.Content.Id, added.Document, added.Content, null);
    }

    public async Task<ShownDocument> Show(SpaceId space, DocumentId document, bool isDownload, string trace, string idempotencyKey)
    {
        var reply = await SpaceOf(space).RecordView(document, isDownload, trace, idempotencyKey);
        if (reply is not { Receipt: { } receipt, Content: { } content, Customer: { } customer }) return NotShown(reply.Refusal ?? SpaceRefusals.SpaceUnknown);
        try
        {
            var bytes = await work.RunAsync(
                limit => store.ReadAsync(customer, content.Id, content.Size, content.Sha256, limit),
                (stored, _) => stored is null || isDownload ? stored : Watermark.Of(receipt, reply.Name, reply.OrganisationName).PutOn(stored, content.Type, font.Value),
                CancellationToken.None);
            // Taken back in this moment, or its customer's key was destroyed.
            return bytes is null ? NotShown(SpaceRefusals.DocumentUnknown) : new(receipt, content.Type, reply.FileName, bytes, null);
        }
        catch (SideWorkException busy)
        {
            return NotShown(DocumentRefusals.Busy(busy.Message));
        }
    }

    public Task<Listed<ListedSpace>> ListSpaces(SpaceList list)
    {
        var by = SpaceCaller.Current;
        // By oneself, or for an organisation that is in as a whole (SP-12); of a customer, only who speaks for it.
        Audience? admitted = by.SpeaksForCustomer ? Audience.Customer : by.Audience is Audience.Internal or Audience.Partner or Audience.Supplier ? Audience.Partner : null;
        (Audience Audience, string Subject)[] ways = admitted is { } wide ? [(by.Audience, by.Subject), (wide, SpaceMember.KeyOf(by.Organisation))] : [(by.Audience, by.Subject)];
        return Lists
            .Where("subject = any({0})", ways.Select(way => way.Subject).ToArray()).Where("organisation = {0}", by.Organisation)
            .Where("audience || '/' || subject = any({0})", ways.Select(way => $"{Projector.Word(way.Audience)}/{way.Subject}").ToArray())
            .Where("standing <> 'removed'").Where("standing = {0}", list.Standing is { } standing ? Projector.Word(standing) : null)
            .ReadAsync(list, "spaces.members", "space, standing", "space", "space", row => new ListedSpace(SpaceId.From(row.GetString(0)), Enum.Parse<MemberStanding>(row.GetString(1), ignoreCase: true)));
    }

    public async Task<Listed<ViewReceipt>> ListViews(DocumentViewList list) => await SpaceOf(list.Space).MayAdd() is null
        ? new([], false, 0)
        : await Lists.Where("space = {0}", list.Space.Value).Where("document = {0}", list.Document?.Value).Where("member = {0}", list.Member)
            .ReadAsync(list, "spaces.views", "receipt", "space", "position",
                row => JsonSerializer.Deserialize<ViewReceipt>(row.GetString(0), DomainJson.Options) ?? throw new InvalidOperationException("A read table holds an empty receipt."));

    private ListReader Lists => new(database, SpaceFollower.FollowerName);

    private ISpaceGrain SpaceOf(SpaceId space) => GrainFactory.GetGrain<ISpaceGrain>(space.Value);

    private static CheckedDocument Look(SpacePerson by, FinishedUpload upload, byte[]? bytes)
    {
        if (bytes is null) throw new DocumentRefusedException("What is stored is not what was sent. Send it again.");
        var (type, pages) = DocumentInspection.Inspect(bytes);
        var name = FileName.Clean(upload.Name, type) ?? throw new DocumentRefusedException("Nothing is left of the file name once what does not belong into one is taken out. Give it a name.");
        return new(by, upload.Document, name, upload.Level, new(upload.Content, type, upload.Size, upload.Sha256, pages));
    }

    private async Task<UploadReply> Drop(ContentId content, Refusal refusal)
    {
        await store.DeleteAsync(content, CancellationToken.None);
        return Refused(refusal);
    }

    private static UploadReply Refused(Refusal refusal) => new(null, null, null, refusal);

    private static ShownDocument NotShown(Refusal refusal) => new(null, default, null, default, refusal);
}

/// <summary>Why a document is not taken, or not shown now.</summary>
public static class DocumentRefusals
{
    /// <summary>There is no such upload into this space, or it was finished.</summary>
    public static Refusal UploadUnknown { get; } = new("UPLOAD_UNKNOWN", "There is no such upload, or it is finished. Begin again.");

    /// <summary>It is nothing that can be shown, or not harmless.</summary>
    public static Refusal DocumentRefused(string why) => new("DOCUMENT_REFUSED", why);

    /// <summary>Too many others are at it.</summary>
    public static Refusal Busy(string why) => new("BUSY", why);
}
