using System.Collections.Concurrent;
using Ecosystem.SystemTests.Journey;

namespace Ecosystem.SystemTests.Customers;

/// <summary>No receipt, no data (CU-4), whatever happens between the two: the process is killed, as a power cut would, between data and receipt, between receipt and answer, and at any moment.</summary>
/// <remarks>Nothing in the platform is there for these tests: it is PostgreSQL that is made to wait, and the process that is made to stand still.</remarks>
public sealed class ReceiptsUnderKillsTests : IDisposable
{
    private const int Readers = 8;
    private const int Rounds = 3;

    private static readonly Dictionary<string, string> s_settings = new(StringComparer.Ordinal)
    {
        ["Ecosystem__Limits__Clients__partner-demo__BudgetCapacity"] = "1000000",
        ["Ecosystem__Limits__Clients__partner-demo__BudgetPerSecond"] = "100000",
    };

    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-receipts-").FullName;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    /// <summary>Starts the platform, the first time with the sample's customers in it.</summary>
    private Task<PlatformProcess> StartAsync() => File.Exists(Path.Combine(_data, "clients.json"))
        ? PlatformProcess.RunAsync(_data, s_settings, Cancelled)
        : PlatformProcess.RunWithSampleAsync(_data, s_settings, Cancelled);

    private static string Key() => Guid.CreateVersion7().ToString("N");

    [Fact]
    public async Task Killed_between_data_and_receipt_nobody_was_shown_anything_and_there_is_no_receipt()
    {
        using var http = new HttpClient();
        await using (var platform = await StartAsync())
        {
            var partner = new ReadingPartner(_data, http);
            await partner.BeginAsync(Cancelled);
            Assert.NotNull((await partner.ReadAsync(Key(), Cancelled)).Name);
            var before = await partner.LoggedAsync(Cancelled);
            List<Task<ReadingPartner.Answer>> reads;
            await using (await partner.StopJournalAsync(Cancelled))
            {
                // Each has decided, and waits for its receipt.
                reads = [.. Enumerable.Range(0, Readers).Select(_ => partner.ReadAsync(Key(), Cancelled))];
                await partner.WritersWaitAsync(Cancelled);
                await platform.KillAsync();
                foreach (var read in reads) Assert.NotNull(await Record.ExceptionAsync(() => read));
            }

            await using var restarted = await StartAsync();
            var after = new ReadingPartner(_data, http);
            await after.BeginAsync(Cancelled);
            // What had reached PostgreSQL when the process died may still be written: a receipt too many, and never one too few.
            Assert.Superset(before, await after.LoggedAsync(Cancelled));
            Assert.NotNull((await after.ReadAsync(Key(), Cancelled)).Name);
        }
    }

    [Fact]
    public async Task Killed_between_receipt_and_answer_the_retry_is_answered_under_the_receipt_that_is_there()
    {
        using var http = new HttpClient();
        var key = Key();
        string receipt;
        await using (var platform = await StartAsync())
        {
            var partner = new ReadingPartner(_data, http);
            await partner.BeginAsync(Cancelled);
            Assert.NotNull((await partner.ReadAsync(Key(), Cancelled)).Name);
            var before = await partner.LoggedAsync(Cancelled);
            Task<ReadingPartner.Answer> read;
            await using (await partner.StopJournalAsync(Cancelled))
            {
                read = partner.ReadAsync(key, Cancelled);
                await partner.WritersWaitAsync(Cancelled);
                await platform.FreezeAsync();
            }
            // PostgreSQL goes on alone: the receipt becomes durable while nobody is there to answer.
            HashSet<string> written;
            do
            {
                await Task.Delay(20, Cancelled);
                written = [.. (await partner.LoggedAsync(Cancelled)).Except(before)];
            }
            while (written.Count == 0);
            receipt = Assert.Single(written);
            Assert.False(read.IsCompleted);
            await platform.KillAsync();
            Assert.NotNull(await Record.ExceptionAsync(() => read));
        }

        await using var restarted = await StartAsync();
        var retrying = new ReadingPartner(_data, http);
        await retrying.BeginAsync(Cancelled);
        var answer = await retrying.ReadAsync(key, Cancelled);

        Assert.NotNull(answer.Name);
        // The grant it was written under stands, though there is a newer one: the same question has its first answer.
        Assert.Equal(receipt, answer.Receipt);
    }

    [Fact]
    public async Task With_the_journal_stopped_reads_fail_closed_and_work_again_when_it_goes_on()
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromMinutes(1) };
        await using var platform = await StartAsync();
        var partner = new ReadingPartner(_data, http);
        await partner.BeginAsync(Cancelled);
        Assert.NotNull((await partner.ReadAsync(Key(), Cancelled)).Name);

        await using (await partner.StopJournalAsync(Cancelled))
        {
            var answers = await Task.WhenAll(Enumerable.Range(0, Readers).Select(_ => partner.ReadAsync(Key(), Cancelled)));
            Assert.All(answers, answer => Assert.Equal((null, null), (answer.Name, answer.Receipt)));
            Assert.All(answers, answer => Assert.Contains(answer.Code, new[] { "UNAVAILABLE", "TIMEOUT" }));
        }

        for (var attempt = 0; ; attempt++)
        {
            var answer = await partner.ReadAsync(Key(), Cancelled);
            if (answer.Name is not null)
            {
                Assert.Contains(answer.Receipt!, await partner.LoggedAsync(Cancelled));
                break;
            }
            Assert.True(attempt < 60, $"still {answer.Code}");
            await Task.Delay(500, Cancelled);
        }
    }

    [Fact]
    public async Task Killed_at_any_moment_every_answer_with_data_has_its_receipt_in_the_log()
    {
        // Moments of the seed's choosing: a failure can be played again, as far as machines can.
        var moments = new Random(27560);
        using var http = new HttpClient();
        var answered = new ConcurrentQueue<ReadingPartner.Answer>();
        for (var round = 0; round < Rounds; round++)
        {
            await using var platform = await StartAsync();
            var partner = new ReadingPartner(_data, http);
            await partner.BeginAsync(Cancelled);
            Assert.Superset(answered.Select(answer => answer.Receipt!).ToHashSet(), await partner.LoggedAsync(Cancelled));
            var sofar = answered.Count;
            var readers = Enumerable.Range(0, Readers).Select(_ => Task.Run(() => ReadUntilKilledAsync(partner, answered), Cancelled)).ToList();
            while (answered.Count < sofar + (2 * Readers)) await Task.Delay(5, Cancelled);
            await Task.Delay(moments.Next(0, 1500), Cancelled);
            await platform.KillAsync();
            await Task.WhenAll(readers);
        }

        await using var restarted = await StartAsync();
        var last = new ReadingPartner(_data, http);
        await last.BeginAsync(Cancelled);
        Assert.All(answered, answer => Assert.True(answer.Receipt is not null, "Data was shown without a receipt."));
        Assert.Superset(answered.Select(answer => answer.Receipt!).ToHashSet(), await last.LoggedAsync(Cancelled));
        Assert.Equal(answered.Count, answered.Select(answer => answer.Receipt).Distinct().Count());
        var (verified, report) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--data", _data);
        Assert.True(verified == 0, report);
    }

    /// <summary>Keeps what was shown, with or without a receipt.</summary>
    private static async Task ReadUntilKilledAsync(ReadingPartner partner, ConcurrentQueue<ReadingPartner.Answer> answered)
    {
        while (true)
        {
            try
            {
                if (await partner.ReadAsync(Key(), Cancelled) is { Name: not null } answer) answered.Enqueue(answer);
            }
            catch (Exception killed) when (killed is HttpRequestException or System.Text.Json.JsonException or IOException)
            {
                return;
            }
        }
    }
}
