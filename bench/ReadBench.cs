using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Silo.Hosting;
using Npgsql;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>What a durable receipt adds to a read: a point read under one against the same read without, which only the customer itself can make.</summary>
/// <remarks>
/// By one caller, where the whole wait for the disk shows; by many who ask without a pause, where the receipts of all of them go to the disk together
/// and every read waits for those before it; and by as many as come at half of that rate, whoever waits for whom.
/// </remarks>
internal static class ReadBench
{
    private const int Callers = 32;

    public static async Task<Table> RunAsync(BenchPlace place, TimeSpan time)
    {
        await using var actors = await BenchActors.StartAsync(place, 1);
        using var http = new HttpClient();
        var own = (await new TokenClient(place.Platform.Running.Issuer, place.Platform.Clients, http, TimeProvider.System).GetAsync("customer-admin-demo", CancellationToken.None)).Value;
        var customers = Enumerable.Range(0, Callers).Select(_ => CustomerId.Prefix + Guid.CreateVersion7().ToString("N")).Prepend(place.Platform.SampleCustomer.Value).ToArray();
        await using (var database = NpgsqlDataSource.Create(place.ConnectionString))
            foreach (var customer in customers) await ExportBench.GrantAsync(database, new(database, place.Master, TimeProvider.System), customer);

        var half = 1d;
        var rounds = await Measure.RoundsAsync(
            () => Measure.TimedAsync(1, time, (_, answered) => OwnAsync(actors.Client, own, customers[0], answered)),
            () => Measure.TimedAsync(1, time, (_, answered) => ReadAsync(actors, customers[0], answered)),
            () => Measure.TimedAsync(Callers, time, (_, answered) => OwnAsync(actors.Client, own, customers[0], answered)),
            async () =>
            {
                var saturated = await Measure.TimedAsync(Callers, time, (caller, answered) => ReadAsync(actors, customers[caller + 1], answered));
                half = saturated.PerSecond / 2;
                return saturated;
            },
            () => Measure.OpenLoopAsync(half, time, (_, answered) => OwnAsync(actors.Client, own, customers[0], answered)),
            () => Measure.OpenLoopAsync(half, time, (number, answered) => ReadAsync(actors, customers[1 + (number % Callers)], answered)));

        var table = Measure.Table("Point reads of a profile through the gateway, ms until answered (goal: a receipt adds less than 5 at p50)", "", "per second", "p50", "p95", "p99", "added at p50", "rate, × without");
        Row("without receipt, by the customer itself, one caller", rounds[0], rounds[0]);
        Row("under a durable receipt, one caller", rounds[1], rounds[0]);
        Row($"without receipt, {Callers} callers of one customer", rounds[2], rounds[2]);
        Row($"under a durable receipt, {Callers} callers, a customer each", rounds[3], rounds[2]);
        Row($"without receipt, {Measure.Number(half)} a second", rounds[4], rounds[4]);
        Row("under a durable receipt, at that rate, half of what can be had", rounds[5], rounds[4]);
        return table;

        void Row(string name, List<Round> all, List<Round> without) => table.AddRow(
            name, Measure.Number(Measure.Rate(all)), Measure.Number(Measure.Median(all, 50)), Measure.Number(Measure.Median(all, 95)), Measure.Number(Measure.Median(all, 99)),
            Measure.Number(Measure.Median(all, 50) - Measure.Median(without, 50)), Measure.Number(Measure.Rate(all) / Measure.Rate(without)));
    }

    private static async Task OwnAsync(IClusterClient client, string token, string customer, Action answered)
    {
        CallToken.Use(token);
        if (await client.GetGrain<ICustomerGrain>(customer).OwnProfile() is not { Name.Length: > 0 }) throw new InvalidOperationException("The customer was not shown its own profile.");
        answered();
    }

    private static async Task ReadAsync(BenchActors actors, string customer, Action answered)
    {
        CallToken.Use(actors.ReaderToken);
        if (await actors.Client.GetGrain<ICustomerGrain>(customer).ReadProfile(new(["name", "sector"], ExportBench.Purpose), Guid.CreateVersion7().ToString("N")) is not { Receipt: not null, Profile.Name.Length: > 0 })
            throw new InvalidOperationException("A read was refused.");
        answered();
    }
}
