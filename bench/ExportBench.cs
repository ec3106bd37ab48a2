using System.Security.Cryptography;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Exports;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.Exports;
using Ecosystem.Grains.Customers;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Sealing;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>How fast customers' profiles are exported, each with a durable receipt, against reading them one by one and against a plain COPY of the same lines.</summary>
internal static class ExportBench
{
    private const int CustomersCount = 2_000;
    private const int Callers = 32;
    internal const string Purpose = "bench";

    public static async Task<Table> RunAsync(BenchPlace place)
    {
        await using var actors = await BenchActors.StartAsync(place, 1);
        var customers = await GrantAsync(place);
        CallToken.Use(actors.ReaderToken);
        var id = "";
        var rounds = await Measure.RoundsAsync(
            () => Measure.WorkAsync(CustomersCount, async () => id = await ExportAsync(actors.Client)),
            () => Measure.WorkAsync(CustomersCount, () => DownloadAsync(actors.Client, id)),
            () => Measure.WorkAsync(CustomersCount, () => ReadAsync(actors.Client, customers)),
            () => Measure.WorkAsync(CustomersCount, () => CopyAsync(place, id)));

        var table = Measure.Table($"Profiles of {CustomersCount:N0} customers, lines a second", "", "median", "slowest", "fastest", "ratio to the limit");
        foreach (var (name, all) in new[]
        {
            ("export, from start to done: consent, durable receipt, sealed line", rounds[0]),
            ("download of its part: consents looked at again, lines opened", rounds[1]),
            ($"single reads by {Callers} callers: consent, durable receipt", rounds[2]),
            ("limit: COPY of the same lines as they are stored", rounds[3]),
        })
            table.AddRow(name, Measure.Number(Measure.Rate(all)), Measure.Number(all.Min(round => round.PerSecond)), Measure.Number(all.Max(round => round.PerSecond)), (Measure.Rate(all) / Measure.Rate(rounds[3])).ToString("0.0000"));
        return table;
    }

    /// <summary>Writes into the log what registering and granting would have written: nobody here has a token of each customer.</summary>
    private static async Task<string[]> GrantAsync(BenchPlace place)
    {
        await using var database = NpgsqlDataSource.Create(place.ConnectionString);
        var keys = new DataKeys(database, place.Master, TimeProvider.System);
        var customers = Enumerable.Range(0, CustomersCount).Select(_ => CustomerId.Prefix + Guid.CreateVersion7().ToString("N")).ToArray();
        await Parallel.ForEachAsync(customers, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (customer, _) => await GrantAsync(database, keys, customer));
        return customers;
    }

    internal static Task GrantAsync(NpgsqlDataSource database, DataKeys keys, string id) => GrantAsync(database, keys, id, DataCategory.Profile, Purpose, "name", "sector");

    internal static async Task GrantAsync(NpgsqlDataSource database, DataKeys keys, string id, DataCategory category, string purpose, params string[] fields)
    {
        var now = Domain.Time.Microseconds.Truncate(TimeProvider.System.GetUtcNow());
        CustomerCommand[] commands =
        [
            new Register(await keys.Seal(id, SealedCatalogue.Write(new RegisterCustomer("Bench Works", "manufacturing", 1998, "251.41", 495, "CN", null))), "bench"),
            new GrantConsent(ConsentId.From(ConsentId.Prefix + id[3..]), "hq", category, purpose, LegalBasis.Consent, [.. fields], null, CrossBorder: false),
        ];
        var (state, previous) = (Customer.Empty(id), "");
        foreach (var (number, command) in commands.Index())
        {
            var (answer, events) = Customer.Decide(state, command, now);
            var key = $"{id}/{number}";
            var entry = Entries.Write(new Entry<CustomerCommand, CustomerAnswer, CustomerEvent>(
                new(Customer.Kind, id), number + 1, now, new("bench", "bench", Audience.Customer, id), key, command, answer, events, previous));
            await using var insert = database.CreateCommand(
                "insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) values ($1, $2, $3, 'bench', $4, $5, $6)");
            foreach (var value in new object[] { Customer.Kind, id, (long)number + 1, key, RandomNumberGenerator.GetBytes(32), entry }) insert.Parameters.Add(new() { Value = value });
            await insert.ExecuteNonQueryAsync();
            (state, previous) = (events.Aggregate(state, Customer.Apply), Entries.LeafHash(entry));
        }
    }

    private static async Task<string> ExportAsync(IClusterClient client)
    {
        var id = ExportId.Prefix + Guid.CreateVersion7().ToString("N");
        var export = client.GetGrain<IExportGrain>(id);
        if (await export.Start(new(new(ExportKind.Profiles, ["name", "sector"], Purpose, new(null, null, null, null))), id) is ExportRefused refused) throw new InvalidOperationException(refused.Refusal.Message);
        while (true)
        {
            var view = await export.View() ?? throw new InvalidOperationException("The export is not there.");
            if (view.Status == ExportStatus.Done)
                return view.Parts.Sum(part => part.Rows) == CustomersCount ? id : throw new InvalidOperationException($"The export has {view.Parts.Sum(part => part.Rows)} lines, {view.Refused} refused.");
            if (view.Status is not (ExportStatus.Waiting or ExportStatus.Running)) throw new InvalidOperationException($"The export is {view.Status}: {view.Error}");
            await Task.Delay(10);
        }
    }

    private static async Task DownloadAsync(IClusterClient client, string id)
    {
        if (await client.GetGrain<IExportGrain>(id).Part(1) is not { Bytes: > 0 }) throw new InvalidOperationException("There is no part.");
    }

    private static Task ReadAsync(IClusterClient client, string[] customers) =>
        Parallel.ForEachAsync(customers, new ParallelOptions { MaxDegreeOfParallelism = Callers }, async (id, _) =>
        {
            if (await client.GetGrain<ICustomerGrain>(id).ReadProfile(new(["name", "sector"], Purpose), Guid.CreateVersion7().ToString("N")) is not { Profile: not null })
                throw new InvalidOperationException("A read was refused.");
        });

    private static async Task CopyAsync(BenchPlace place, string id)
    {
        await using var connection = new NpgsqlConnection(place.ConnectionString);
        await connection.OpenAsync();
        using var copied = await connection.BeginTextExportAsync($"copy (select content from exports.records where export = '{id}' order by part, number) to stdout");
        var lines = 0;
        while (await copied.ReadLineAsync() is not null) lines++;
        if (lines != CustomersCount) throw new InvalidOperationException($"{lines} lines were copied.");
    }
}
