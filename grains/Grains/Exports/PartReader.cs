using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain;
using Ecosystem.Domain.Json;
using Ecosystem.Grains.Sealing;
using Npgsql;

namespace Ecosystem.Grains.Exports;

/// <summary>Puts a part together as it may be handed out now.</summary>
/// <remarks>
/// EX-6. Every time anew: of a record whose consent no longer stands, or whose customer was erased, one line says that it is withheld, in its place.
/// The consents are first brought up to everything that was acknowledged before the question came, so a withdrawal works on the next download as it
/// does on the next read.
/// </remarks>
public sealed class PartReader(NpgsqlDataSource database, ExportTables tables, DataKeys keys)
{
    /// <summary>How long the consents may take to be known; less than a call of an actor may.</summary>
    private static readonly TimeSpan s_waitMax = TimeSpan.FromSeconds(5);

    private sealed record Stored(int Rows, string? Subject, bool Stands, string Content);

    /// <summary>The part of a number, with the line that ends it.</summary>
    /// <exception cref="TimeoutException">Which consents stand could not be known in time.</exception>
    public async Task<ExportPartContent> ReadAsync(ExportId export, int number)
    {
        using var limit = new CancellationTokenSource(s_waitMax);
        try
        {
            await tables.ConsentsKnownAsync(limit.Token);
        }
        catch (OperationCanceledException late)
        {
            throw new TimeoutException("Which consents stand could not be known in time. Try again.", late);
        }
        var stored = await StoredAsync(export, number);
        var content = Write(export, number, stored, await OpenAsync(stored));
        var bytes = Encoding.UTF8.GetBytes(content);
        return new(content, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes)));
    }

    private async Task<List<Stored>> StoredAsync(ExportId export, int number)
    {
        await using var command = database.CreateCommand(
            """
            select r.rows, r.subject,
              r.consent is null or exists (select from exports.consents c where c.id = r.consent and c.withdrawn_at is null and (c.expires_at is null or c.expires_at > now())),
              r.content
            from exports.records r where r.export = $1 and r.part = $2 order by r.number
            """);
        command.Parameters.Add(new() { Value = export.Value });
        command.Parameters.Add(new() { Value = number });
        var stored = new List<Stored>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) stored.Add(new(rows.GetInt32(0), await rows.IsDBNullAsync(1) ? null : rows.GetString(1), rows.GetBoolean(2), rows.GetString(3)));
        return stored;
    }

    /// <summary>The contents in the clear; null where there is nothing to hand out.</summary>
    private async Task<string?[]> OpenAsync(List<Stored> stored)
    {
        var contents = stored.Select(one => one.Stands && one.Subject is null ? one.Content : null).ToArray();
        var closed = stored.Index().Where(one => one.Item is { Stands: true, Subject: not null }).ToList();
        var opened = await keys.OpenEach([.. closed.Select(one => new Sealed(one.Item.Subject!, one.Item.Content))]);
        foreach (var (nth, one) in closed.Index()) contents[one.Index] = opened[nth];
        return contents;
    }

    private static string Write(ExportId export, int number, List<Stored> stored, string?[] contents)
    {
        var written = new StringBuilder();
        long rows = 0, withheld = 0;
        foreach (var (one, content) in stored.Zip(contents))
        {
            rows += content is null ? 0 : one.Rows;
            withheld += content is null ? 1 : 0;
            written.Append(content ?? Line(new { Withheld = one.Subject }));
        }
        return written.Append(Line(new { End = new { Export = export.Value, Part = number, Rows = rows, Withheld = withheld } })).ToString();
    }

    /// <summary>A value as one line.</summary>
    internal static string Line<T>(T value) => JsonSerializer.Serialize(value, DomainJson.Options) + "\n";
}
