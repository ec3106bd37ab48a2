using System.Diagnostics;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Traces;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.Traces;
using Npgsql;
using NpgsqlTypes;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>How long auditors wait on a long log: from a datum to its uses, from a decision to its data, and for entries by any filters.</summary>
/// <remarks>
/// The log's entries are decided by the rules and written as the actors write them, but copied into the journal by many at once, and not by the actors. What is synthetic: each
/// decision is made by its unit as it stood when it was established, so holds do not add up; all moments are a second apart; and the request hashes are empty. Everything after
/// that is the platform's own: the follower reads the log and writes the tables, and the questions go through the gateway to the actor that answers callers.
/// </remarks>
internal static class TraceBench
{
    private const int CustomersCount = 1_000;
    private const int UnitsCount = 100;
    private const int Asked = 200;

    private static readonly DateTimeOffset s_began = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task<Table> RunAsync(BenchPlace place, int commits)
    {
        await using var actors = await BenchActors.StartAsync(place, 1);
        await using var database = SiloSetup.DataSource(place.ConnectionString);
        var log = new WrittenLog();
        await log.CopyAsync(database, commits);
        var followed = Stopwatch.StartNew();
        foreach (var follower in new[] { TraceFollower.FollowerName, LogIndex.FollowerName })
            while (await FollowerProgress.LastPositionAsync(database, CancellationToken.None) is { } last && !await FollowerProgress.HasDoneAsync(database, follower, last, CancellationToken.None))
                await Task.Delay(100);
        followed.Stop();
        await using (var analyze = database.CreateCommand("analyze")) await analyze.ExecuteNonQueryAsync();

        CallToken.Use(actors.ReaderToken);
        var traces = actors.Client.GetGrain<ITraceGrain>(ITraceGrain.Key);
        var audit = actors.Client.GetGrain<IAuditGrain>(IAuditGrain.Key);
        var pick = new Random(7);
        var table = new Table { Title = new TableTitle($"Traces on a log of {commits:N0} commits, ms (followed in {followed.Elapsed.TotalSeconds:N0} s)") };
        foreach (var column in new[] { "", "p50", "p95", "slowest", "of 300 ms" }) table.AddColumn(column);
        var found = EntryBench.Lists(log.Customers[0], log.Unit, s_began, commits).Select(one => (one.Name, one.Least, (Func<Task<int>>)(async () => (await audit.Find(one.List)).Items.Length)));
        foreach (var (name, least, ask) in new (string, int, Func<Task<int>>)[]
        {
            ("datum → newest 50 uses, the customer that is read most", 1, async () => (await traces.Uses(new(new(50), true, log.Customers[0], DataCategory.Profile, "name"))).Items.Length),
            ("datum → newest 50 uses, any customer", 0, async () => (await traces.Uses(new(new(50), true, log.Customers[pick.Next(CustomersCount)], DataCategory.Profile, "sector"))).Items.Length),
            ("datum → newest 200 uses, the customer that is read most", 1, async () => (await traces.Uses(new(new(200), true, log.Customers[0], DataCategory.Profile, "name"))).Items.Length),
            ("decision → its data", 1, async () => (await traces.DataOf(log.Decisions[pick.Next(log.Decisions.Count)])).Length),
            ("decision → the decision itself, with its trace", 1, async () => (await audit.Decisions([log.Decisions[pick.Next(log.Decisions.Count)]])).Length),
        }.Concat(found))
        {
            await ask();
            var all = new List<TimeSpan>();
            for (var n = 0; n < Asked; n++)
            {
                var began = Stopwatch.GetTimestamp();
                if (await ask() < least) throw new InvalidOperationException($"{name}: fewer than {least} were found.");
                all.Add(Stopwatch.GetElapsedTime(began));
            }
            all.Sort();
            table.AddRow(name, Milliseconds(all[all.Count / 2]), Milliseconds(all[(all.Count * 95 / 100) - 1]), Milliseconds(all[^1]), $"{all[^1].TotalMilliseconds / 300:0.00}");
        }
        return table;
    }

    private static string Milliseconds(TimeSpan time) => time.TotalMilliseconds.ToString("0.0");

    /// <summary>Half of it reads of customers, of which a quarter is of one of them; half decisions, of which one in five rests on a read.</summary>
    private sealed class WrittenLog
    {
        private readonly Dictionary<string, (CustomerState State, long Version, string Previous)> _customers = [];
        private readonly Dictionary<string, (SalesUnitState State, long Version, string Previous)> _units = [];
        private readonly string _run = Guid.CreateVersion7().ToString("N");
        private readonly Random _random = new(42);
        private Basis? _lastRead;
        private int _number;

        public List<CustomerId> Customers { get; } = [];

        /// <summary>One of the units.</summary>
        public string Unit => $"su_{_run}1";

        /// <summary>Those that rest on something.</summary>
        public List<DecisionId> Decisions { get; } = [];

        public async Task CopyAsync(NpgsqlDataSource database, int commits)
        {
            for (var n = 0; n < CustomersCount; n++) Customers.Add(new($"cu_{_run}{n}"));
            const int Chunk = 10_000;
            for (var written = 0; written < commits; written += Chunk)
            {
                await using var connection = await database.OpenConnectionAsync();
                await using var copy = await connection.BeginBinaryImportAsync("copy journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) from stdin (format binary)");
                for (var n = 0; n < Math.Min(Chunk, commits - written); n++)
                {
                    var (kind, actor, version, entry) = Next();
                    await copy.StartRowAsync();
                    await copy.WriteAsync(kind);
                    await copy.WriteAsync(actor);
                    await copy.WriteAsync(version);
                    await copy.WriteAsync("bench");
                    await copy.WriteAsync($"{_run}/{_number}");
                    await copy.WriteAsync(Array.Empty<byte>(), NpgsqlDbType.Bytea);
                    await copy.WriteAsync(entry);
                }
                await copy.CompleteAsync();
            }
        }

        private (string Kind, string Actor, long Version, string Entry) Next()
        {
            var number = _number++;
            // First every customer and every unit comes into being.
            if (number < 2 * CustomersCount) return OfCustomer(Customers[number / 2].Value, number % 2 == 0 ? new Register(new(Customers[number / 2].Value, "YmVuY2g"), "bench") : Grant(number));
            if (number < (2 * CustomersCount) + UnitsCount) return OfUnit($"su_{_run}{number - (2 * CustomersCount)}", new Establish(new("su_bench", "YmVuY2g"), "East", "USD", [], Policies.Current.Version));
            return number % 2 == 0
                ? OfCustomer(Customers[_random.Next(4) == 0 ? 0 : _random.Next(CustomersCount)].Value, new ReadData(new($"re_{_run}{number}"), "hq", "hq-console", DataCategory.Profile, ["name", "sector"], "bench"))
                : OfUnit($"su_{_run}{_random.Next(UnitsCount)}", Decision(number));
        }

        private static GrantConsent Grant(int number) => new(new($"co_{Guid.CreateVersion7():N}{number}"), "hq", DataCategory.Profile, "bench", LegalBasis.Consent, ["name", "sector"], null, CrossBorder: false);

        private Authorize Decision(int number)
        {
            var rests = number % 10 == 1 && _lastRead is not null;
            var decision = new DecisionId($"de_{_run}{number}");
            if (rests) Decisions.Add(decision);
            return new(decision, "bench", Permission.PricingApprove, new(TargetKind.Unit, ""), new(100, "USD"), 0, Origin.Human, Policies.Current.Version) { BasedOn = rests ? [_lastRead!] : null };
        }

        private (string, string, long, string) OfCustomer(string id, CustomerCommand command)
        {
            var (state, version, previous) = _customers.GetValueOrDefault(id, (Customer.Empty(id), 0, ""));
            var (answer, events) = Customer.Decide(state, command, Now);
            if (answer is ReadAllowed { Receipt: var receipt }) _lastRead = new(receipt.Id, new(id), receipt.Category, receipt.Fields);
            var entry = Entries.Write(new Entry<CustomerCommand, CustomerAnswer, CustomerEvent>(new(Customer.Kind, id), version + 1, Now, EntryBench.CallerOf(_number, isRead: true, id == Customers[0].Value, _random), $"{_run}/{_number}", command, answer, events, previous));
            _customers[id] = (events.Aggregate(state, Customer.Apply), version + 1, Entries.LeafHash(entry));
            return (Customer.Kind, id, version + 1, entry);
        }

        private (string, string, long, string) OfUnit(string id, SalesUnitCommand command)
        {
            var (state, version, previous) = _units.GetValueOrDefault(id, (SalesUnit.Empty(id), 0, ""));
            var (answer, events) = SalesUnit.Decide(state, command, Now);
            var entry = Entries.Write(new Entry<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(new(SalesUnit.Kind, id), version + 1, Now, EntryBench.CallerOf(_number, isRead: false, isOfMostRead: false, _random), $"{_run}/{_number}", command, answer, events, previous));
            _units[id] = (command is Establish ? events.Aggregate(state, SalesUnit.Apply) : state, version + 1, Entries.LeafHash(entry));
            return (SalesUnit.Kind, id, version + 1, entry);
        }

        private DateTimeOffset Now => s_began.AddSeconds(_number);
    }
}
