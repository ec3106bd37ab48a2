using System.Security.Cryptography;
using Ecosystem.Identity.Tokens;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Identity.Tests.Proofs;

/// <summary>What may be used once is used once, however many ask at the same time, at however many nodes.</summary>
public sealed class UsedOnceTests : IAsyncLifetime
{
    private static readonly DateTimeOffset s_expiry = TimeProvider.System.GetUtcNow() + TimeSpan.FromMinutes(1);

    private ThrowawayDatabase _database = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _database = await ThrowawayPostgres.Fast.CreateDatabaseAsync(IdentityHost.Migrations);

    public ValueTask DisposeAsync() => _database.DisposeAsync();

    [Fact]
    public async Task Of_many_who_use_one_at_once_one_is_first()
    {
        await using var database = NpgsqlDataSource.Create(_database.ConnectionString);
        var nodes = new[] { new UsedJwts(database), new UsedJwts(database) };
        var uses = Enumerable.Range(0, 800).Select(number => (Jti: $"{number % 40}", Client: $"client-{number / 40 % 2}", Node: nodes[number / 80 % 2])).OrderBy(_ => RandomNumberGenerator.GetInt32(1000)).ToList();

        var answers = await Task.WhenAll(uses.Select(async use => (use.Client, use.Jti, IsFirst: await use.Node.UseAsync("", use.Client, use.Jti, s_expiry, Cancellation))));

        Assert.All(answers.GroupBy(answer => (answer.Client, answer.Jti)), alike => Assert.Single(alike, answer => answer.IsFirst));
        Assert.Equal(80L, await _database.ScalarAsync("select count(*) from identity.assertions"));
    }

    [Fact]
    public async Task A_jti_is_used_up_for_its_client_and_kind_only()
    {
        await using var database = NpgsqlDataSource.Create(_database.ConnectionString);
        var used = new UsedJwts(database);

        var first = await Task.WhenAll(used.UseAsync("", "one", "1", s_expiry, Cancellation), used.UseAsync("", "two", "1", s_expiry, Cancellation), used.UseAsync("request", "one", "1", s_expiry, Cancellation));

        Assert.Equal([true, true, true], first);
    }

    [Fact]
    public async Task Nobody_is_let_in_while_the_table_cannot_be_written_and_everybody_after()
    {
        await using var database = NpgsqlDataSource.Create(_database.ConnectionString);
        var used = new UsedJwts(database);
        await _database.ScalarAsync("alter table identity.assertions rename to elsewhere");
        var refused = await Task.WhenAll(Enumerable.Range(0, 20).Select(number => Record.ExceptionAsync(() => used.UseAsync("", "one", $"{number}", s_expiry, Cancellation)).AsTask()));
        await _database.ScalarAsync("alter table identity.elsewhere rename to assertions");

        Assert.All(refused, problem => Assert.IsType<PostgresException>(problem));
        var after = await Task.WhenAll(used.UseAsync("", "one", "0", s_expiry, Cancellation), used.UseAsync("", "one", "20", s_expiry, Cancellation));
        Assert.Equal([true, true], after);
    }

    [Fact]
    public async Task Who_no_longer_waits_holds_nobody_up()
    {
        await using var database = NpgsqlDataSource.Create(_database.ConnectionString);
        var used = new UsedJwts(database);
        using var gone = new CancellationTokenSource();
        await using var lockHolder = await _database.ConnectAsync();
        await using var transaction = await lockHolder.BeginTransactionAsync(Cancellation);
        await using (var command = new NpgsqlCommand("lock table identity.assertions", lockHolder, transaction)) await command.ExecuteNonQueryAsync(Cancellation);
        var (left, stays) = (used.UseAsync("", "one", "left", s_expiry, gone.Token), used.UseAsync("", "one", "stays", s_expiry, Cancellation));

        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => left);
        await transaction.CommitAsync(Cancellation);

        Assert.True(await stays);
        // What was left is used up all the same: it was asked for.
        Assert.False(await used.UseAsync("", "one", "left", s_expiry, Cancellation));
    }
}
