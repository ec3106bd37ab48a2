using System.Collections.Immutable;
using Ecosystem.Hosting.Migrations;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Postgres;

public sealed class MigratorTests : IAsyncLifetime
{
    private static readonly MigrationSource Sample = new(typeof(MigratorTests).Assembly, "Postgres/Scripts");

    private ThrowawayDatabase _database = null!;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync();

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Scripts_run_in_order_and_a_second_run_finds_nothing_to_do()
    {
        var first = await Migrator.ApplyAsync(_database.ConnectionString, [Sample], Cancelled);
        var second = await Migrator.ApplyAsync(_database.ConnectionString, [Sample], Cancelled);

        Assert.Equal(["0001_table.sql", "0002_function.sql", "0010_row.sql"], first.Select(n => n[(n.IndexOf("Scripts.", StringComparison.Ordinal) + 8)..]));
        Assert.Empty(second);
        Assert.Equal("one; two", await _database.ScalarAsync("select string_agg(text, '') from sample"));
        Assert.Equal(3L, await _database.ScalarAsync("select count(*) from migrations.applied"));
    }

    [Fact]
    public async Task Of_processes_starting_at_once_each_script_is_applied_by_one()
    {
        var runs = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => Migrator.ApplyAsync(_database.ConnectionString, [Sample], Cancelled))));

        Assert.Equal([0, 0, 0, 3], runs.Select(r => r.Length).Order());
        Assert.Equal(1L, await _database.ScalarAsync("select count(*) from sample"));
    }

    [Fact]
    public async Task Sources_run_in_the_order_given_whatever_their_names()
    {
        ImmutableArray<MigrationScript> scripts = [new("z.0001_first.sql", "create table t (n int)"), new("a.0001_second.sql", "insert into t values (1)")];

        Assert.Equal(["z.0001_first.sql", "a.0001_second.sql"], await Migrator.ApplyAsync(_database.ConnectionString, scripts, Cancelled));
    }

    [Fact]
    public async Task An_applied_script_that_changed_is_refused_before_anything_runs()
    {
        await ApplyAsync(new MigrationScript("s.0001_one.sql", "create table one ()"));

        var refused = await Assert.ThrowsAsync<MigrationFailedException>(() =>
            ApplyAsync(new("s.0001_one.sql", "create table other ()"), new("s.0002_two.sql", "create table two ()")));

        Assert.Equal("s.0001_one.sql", refused.Script);
        Assert.Contains("has changed since it was applied", refused.Message);
        Assert.Equal(DBNull.Value, await _database.ScalarAsync("select to_regclass('two')::text"));
    }

    [Fact]
    public async Task A_broken_script_names_itself_and_the_reason_and_leaves_nothing_behind()
    {
        MigrationScript one = new("s.0001_one.sql", "create table one ()");
        var broken = await Assert.ThrowsAsync<MigrationFailedException>(() => ApplyAsync(
            one,
            new("s.0002_two.sql", "-- Two; or not.\ncreate table two ();\n\ninsert into missing\n  values (1);\n"),
            new("s.0003_three.sql", "create table three ()")));

        Assert.Equal("s.0002_two.sql", broken.Script);
        Assert.Contains("s.0002_two.sql failed: relation \"missing\" does not exist (42P01)", broken.Message);
        Assert.NotEqual(DBNull.Value, await _database.ScalarAsync("select to_regclass('one')::text"));
        Assert.Equal(DBNull.Value, await _database.ScalarAsync("select to_regclass('two')::text"));
        Assert.Equal(DBNull.Value, await _database.ScalarAsync("select to_regclass('three')::text"));

        // Put right, it carries on from where it stopped.
        var then = await ApplyAsync(one, new("s.0002_two.sql", "create table two ()"));
        Assert.Equal(["s.0002_two.sql"], then);
    }

    [Fact]
    public async Task Scripts_applied_by_a_newer_program_are_left_alone()
    {
        await ApplyAsync(new("s.0001_one.sql", "create table one ()"), new("s.0002_two.sql", "create table two ()"));

        Assert.Empty(await ApplyAsync(new MigrationScript("s.0001_one.sql", "create table one ()")));
    }

    [Fact]
    public async Task The_lock_is_free_when_a_run_has_failed()
    {
        await Assert.ThrowsAsync<MigrationFailedException>(() => ApplyAsync(new MigrationScript("s.0001_one.sql", "nonsense")));

        Assert.Equal(0L, await _database.ScalarAsync("select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())"));
    }

    [Fact]
    public void A_folder_without_scripts_is_a_mistake_in_the_build()
    {
        var mistake = Assert.Throws<InvalidOperationException>(() => MigrationScripts.Read([new(typeof(MigratorTests).Assembly, "Postgres/Script")]));

        Assert.Contains("embeds no *.sql under Postgres/Script", mistake.Message);
    }

    [Fact]
    public async Task Fixtures_get_databases_of_their_own_from_one_template()
    {
        await using var first = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Sample);
        await using var second = await ThrowawayPostgres.Fast.CreateDatabaseAsync(Sample);

        await first.ScalarAsync("delete from sample");

        Assert.Equal(0L, await first.ScalarAsync("select count(*) from sample"));
        Assert.Equal(1L, await second.ScalarAsync("select count(*) from sample"));
    }

    private Task<ImmutableArray<string>> ApplyAsync(params MigrationScript[] scripts) =>
        Migrator.ApplyAsync(_database.ConnectionString, [.. scripts], Cancelled);
}
