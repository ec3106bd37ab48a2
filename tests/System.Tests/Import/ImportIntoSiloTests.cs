using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Following;
using Ecosystem.Grains.Projections;
using Ecosystem.Hosting.Keys;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Import;
using Ecosystem.Silo.Sample;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.SystemTests.Import;

/// <summary>The command against a running silo: over TCP, with tokens that are verified, into a real journal.</summary>
public sealed class ImportIntoSiloTests : IAsyncLifetime
{
    // A silo for each test: what one imports is known already to the next.
    private readonly RunningSilo _silo = new();

    public ValueTask InitializeAsync() => _silo.InitializeAsync();

    public ValueTask DisposeAsync() => _silo.DisposeAsync();

    private async Task<(int Code, string Output, string Messages)> Import(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var surroundings = new Surroundings(
            Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, cancellation) => PlatformConnection.OpenAsync(_silo.Settings, TimeProvider.System, cancellation));
        var code = await EcosystemCommand.RunAsync(["import", .. arguments], surroundings, TestContext.Current.CancellationToken);
        return (code, output.ToString(), messages.ToString());
    }

    private Task<object?> Commits() => _silo.Database.ScalarAsync("select count(*) from journal.commits");

    [Fact]
    public async Task The_real_export_comes_alive_and_a_second_import_writes_nothing()
    {
        var (code, output, messages) = await Import(SharedData.At("data/crm"));
        Assert.True(code == 0, messages);
        AssertRow(output, "sales units", 6, 0, 0);
        AssertRow(output, "customers", 85, 0, 0);
        AssertRow(output, "opportunities", 7635, 0, 0);
        AssertRow(output, "closed quarters", 18, 0, 0);
        Assert.Contains("Importing figures of sales units: done", messages);

        var commits = await Commits();
        (code, output, messages) = await Import(SharedData.At("data/crm"));
        Assert.True(code == 0, messages);
        AssertRow(output, "sales units", 0, 0, 6);
        AssertRow(output, "customers", 0, 0, 85);
        AssertRow(output, "opportunities", 0, 0, 7635);
        AssertRow(output, "closed quarters", 0, 0, 18);
        Assert.Equal(commits, await Commits());

        await AssertBoards(RealExportTests.Read().Export);
        Assert.Equal("silo:import", await _silo.Database.ScalarAsync("select distinct entry::json -> 'principal' ->> 'subject' from journal.commits"));
    }

    [Fact]
    public async Task An_import_stopped_half_way_is_run_again_to_completion_and_each_deal_is_there_once()
    {
        var sample = SampleCrm.Generate(new(Seed: 5, Units: 3, Customers: 40, Deals: 1500));
        await using var platform = await PlatformConnection.OpenAsync(_silo.Settings, TimeProvider.System, TestContext.Current.CancellationToken);
        var plan = ImportPlan.Of(sample, platform.Pseudonyms, SampleCrm.Currency);
        using var stop = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => new Importer(platform.ImportTarget, TimeProvider.System).SendAsync(plan, new StopAt(stop, 15), stop.Token));

        var rest = await new Importer(platform.ImportTarget, TimeProvider.System).SendAsync(plan, null, TestContext.Current.CancellationToken);

        Assert.Equal(1500, rest.Deals.New);
        Assert.InRange(rest.Customers.Unchanged, 15, 39);
        var again = await new Importer(platform.ImportTarget, TimeProvider.System).SendAsync(plan, null, TestContext.Current.CancellationToken);
        Assert.Equal(new ImportOutcome(new(0, 0, 3), new(0, 0, 40), new(0, 0, 1500), new(0, 0, 24), new(0, 0, 24), new(0, 0, sample.Interactions.Length)), again);
    }

    [Fact]
    public async Task Another_currency_for_units_that_are_there_ends_with_1_and_writes_nothing()
    {
        using var folder = new ExportFolder();
        Assert.Equal(0, (await Import(folder.Path)).Code);
        var commits = await Commits();

        var (code, _, messages) = await Import(folder.Path, "--currency", "EUR");

        Assert.Equal(1, code);
        Assert.Contains("EUR", messages);
        Assert.Equal(commits, await Commits());
    }

    [Fact]
    public async Task Nothing_of_an_export_with_a_broken_file_arrives()
    {
        using var folder = new ExportFolder();
        folder.Append("sales_pipeline.csv", "X1,\"Anna\n");
        var commits = await Commits();

        Assert.Equal(2, (await Import(folder.Path)).Code);

        Assert.Equal(commits, await Commits());
    }

    [Fact]
    public async Task A_deal_is_recorded_by_one_unit_though_its_agent_changes_teams()
    {
        await using var platform = await PlatformConnection.OpenAsync(_silo.Settings, TimeProvider.System, TestContext.Current.CancellationToken);
        await SendAsync(ImporterTests.Sample);
        await Projected();
        var outcome = await SendAsync(ImporterTests.Moved().Export);

        Assert.NotEmpty(outcome.Held);
        Assert.Equal(700L, await _silo.Database.ScalarAsync("""
            select count(*) from journal.commits, jsonb_array_elements(entry::jsonb->'events') event, jsonb_array_elements(event->'deals') deal where event->>'type' = 'dealsRecorded'
            """));

        Task<ImportOutcome> SendAsync(CrmExport export) =>
            new Importer(platform.ImportTarget, TimeProvider.System).SendAsync(ImportPlan.Of(export, platform.Pseudonyms, "CNY"), null, TestContext.Current.CancellationToken);
    }

    /// <summary>Waits until the read tables have all that is committed.</summary>
    private async Task Projected()
    {
        await using var database = NpgsqlDataSource.Create(_silo.Database.ConnectionString);
        var last = await FollowerProgress.LastPositionAsync(database, TestContext.Current.CancellationToken) ?? 0;
        while (!await FollowerProgress.HasDoneAsync(database, Projector.FollowerName, last, TestContext.Current.CancellationToken))
            await Task.Delay(10, TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Where_no_platform_answers_the_message_says_how_to_start_one()
    {
        var nowhere = new ConfigurationBuilder().AddConfiguration(_silo.Settings)
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [PlatformConnection.GatewaysKey] = "127.0.0.1:9" }).Build();

        var unreachable = await Assert.ThrowsAsync<PlatformUnreachableException>(() => PlatformConnection.OpenAsync(nowhere, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Contains("127.0.0.1:9", unreachable.Message);
        Assert.Contains("ecosystem run", unreachable.Message);
    }

    [Fact]
    public async Task Where_nothing_was_ever_started_the_missing_key_is_named_and_none_is_made()
    {
        using var folder = new ExportFolder();
        var fresh = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { ["Ecosystem:DataFolder"] = folder.Path }).Build();

        var unreachable = await Assert.ThrowsAsync<PlatformUnreachableException>(() => PlatformConnection.OpenAsync(fresh, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Contains(folder.File(LaptopPlatform.MasterKeyFileName), unreachable.Message);
        Assert.False(File.Exists(folder.File(LaptopPlatform.MasterKeyFileName)));
    }

    [Fact]
    public async Task Where_a_platform_ran_once_and_runs_no_longer_the_folder_is_named_and_no_port_is_tried()
    {
        using var folder = new ExportFolder();
        MasterKey.LoadOrCreate(folder.File(LaptopPlatform.MasterKeyFileName));

        var unreachable = await Assert.ThrowsAsync<PlatformUnreachableException>(
            () => PlatformConnection.OpenAsync(RunningPlatform.Settings(folder.Path), TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.StartsWith($"No platform is running on {folder.Path}.", unreachable.Message);
        Assert.Contains("--data", unreachable.Message);
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("host:notaport")]
    public async Task A_gateway_that_is_no_address_is_said_so(string gateway)
    {
        var wrong = new ConfigurationBuilder().AddConfiguration(_silo.Settings)
            .AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal) { [PlatformConnection.GatewaysKey] = gateway }).Build();

        var unreachable = await Assert.ThrowsAsync<PlatformUnreachableException>(() => PlatformConnection.OpenAsync(wrong, TimeProvider.System, TestContext.Current.CancellationToken));

        Assert.Contains(gateway, unreachable.Message);
    }

    private async Task AssertBoards(CrmExport export)
    {
        await using var platform = await PlatformConnection.OpenAsync(_silo.Settings, TimeProvider.System, TestContext.Current.CancellationToken);
        foreach (var manager in export.Managers)
        {
            var board = await platform.ImportTarget.BoardAsync(platform.Pseudonyms.Of<SalesUnitId>(manager));
            Assert.NotNull(board);
            Assert.Equal((manager, "USD"), (board.Name, board.Currency));
            Assert.Equal(
                UnitFigures.Quarters(export).Where(quarter => quarter.Manager == manager).Select(quarter => (quarter.Quarter, quarter.WonMinor, quarter.TargetMinor, quarter.Attainment)),
                board.Quarters.Select(quarter => (quarter.Quarter, quarter.Won!.Value.MinorUnits, quarter.Target!.Value.MinorUnits, quarter.Attainment)));
            Assert.Equal(
                UnitFigures.Weeks(export).Where(week => week.Manager == manager).Select(week => new WeekFigures(week.Week, week.Won, week.Closed)), board.Weeks);
        }
    }

    private static void AssertRow(string output, string name, params int[] numbers) => Assert.Contains(
        output.Split('\n'), line => line.Trim().StartsWith(name, StringComparison.Ordinal)
            && line[(line.IndexOf(name, StringComparison.Ordinal) + name.Length)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).SequenceEqual(numbers.Select(number => $"{number:N0}")));

    private sealed class StopAt(CancellationTokenSource stop, int customers) : IProgress<SendingProgress>
    {
        public void Report(SendingProgress value)
        {
            if (value.Step == "customers" && value.Done == customers) stop.Cancel();
        }
    }
}
