using System.Globalization;
using System.Security.Cryptography;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Spaces;
using Ecosystem.Testing;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>What a watermarked view of a document costs, each with its durable receipt, against handing out the same bytes as they were uploaded, also with a receipt.</summary>
internal static class ViewBench
{
    private const int Pages = 10;
    private const int ImageSide = 1_200;

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan round)
    {
        await using var actors = await BenchActors.StartAsync(place, 1);
        CallToken.Use(actors.ReaderToken);
        var space = SpaceId.From(SpaceId.Prefix + Guid.CreateVersion7().ToString("N"));
        await actors.Client.GetGrain<ISpaceGrain>(space.Value).Create(new(CustomerId.From("cu_bench"), SalesUnitId.From("su_bench"), "Bench", "林梅", "总部"), NewKey());
        var line = string.Join(' ', Enumerable.Repeat("a page of a proposal", 4));
        var pdf = await AddAsync(actors.Client, space, SampleDocuments.Pdf([.. Enumerable.Repeat(line, Pages)]));
        var image = await AddAsync(actors.Client, space, SampleDocuments.Png(ImageSide, ImageSide));
        var rounds = await Measure.InterleavedAsync(
            () => Measure.LoadAsync(1, round, _ => ShowAsync(actors, space, pdf, isDownload: false)),
            () => Measure.LoadAsync(1, round, _ => ShowAsync(actors, space, pdf, isDownload: true)),
            () => Measure.LoadAsync(1, round, _ => ShowAsync(actors, space, image, isDownload: false)),
            () => Measure.LoadAsync(1, round, _ => ShowAsync(actors, space, image, isDownload: true)));

        var table = Measure.Table("Views of a document, one after another", "", "a second", "wall ms", "CPU ms", "wall, ratio to the bytes", "CPU, ratio to the bytes");
        foreach (var (name, view, bytes) in new[] { ($"PDF of {Pages} pages", rounds[0], rounds[1]), ($"PNG of {ImageSide} × {ImageSide}", rounds[2], rounds[3]) })
        {
            Add($"{name}: watermarked, durable receipt", view, bytes);
            Add($"{name}: as uploaded, durable receipt", bytes, bytes);
        }
        return table;

        void Add(string name, Round measured, Round limit) => table.AddRow(
            name, Measure.Number(measured.PerSecond), Measure.Number(1_000 / measured.PerSecond), Measure.Number(measured.CpuMicroseconds / 1_000),
            Ratio(limit.PerSecond / measured.PerSecond), Ratio(measured.CpuMicroseconds / limit.CpuMicroseconds));
    }

    private static string Ratio(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    private static async Task<DocumentId> AddAsync(IClusterClient client, SpaceId space, byte[] bytes)
    {
        var desk = client.GetGrain<ISpaceDeskGrain>(ISpaceDeskGrain.Key);
        var content = (await desk.Begin(space)).Content ?? throw new InvalidOperationException("An upload was refused.");
        foreach (var (number, piece) in bytes.Chunk(UploadReply.PieceMax).Index()) await desk.Put(space, content, number, piece);
        var document = DocumentId.From(DocumentId.Prefix + Guid.CreateVersion7().ToString("N"));
        var added = await desk.Finish(space, new(content, document, "bench", DocumentLevel.Shared, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), NewKey());
        return added.Refusal is { } refusal ? throw new InvalidOperationException(refusal.Message) : document;
    }

    private static async Task ShowAsync(BenchActors actors, SpaceId space, DocumentId document, bool isDownload)
    {
        CallToken.Use(actors.ReaderToken);
        var key = NewKey();
        var shown = await actors.Client.GetGrain<ISpaceDeskGrain>(ISpaceDeskGrain.Key).Show(space, document, isDownload, key, key);
        if (shown.Refusal is { } refusal) throw new InvalidOperationException(refusal.Message);
    }

    private static string NewKey() => Guid.CreateVersion7().ToString("N");
}
