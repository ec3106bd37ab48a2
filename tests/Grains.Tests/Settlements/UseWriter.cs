using System.Collections.Concurrent;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Journal;
using Ecosystem.Testing;
using Npgsql;

namespace Ecosystem.Grains.Tests.Settlements;

/// <summary>Writes entries with receipts into a journal as the committer would, and remembers by itself what must be metered of them.</summary>
internal sealed class UseWriter(ThrowawayDatabase database)
{
    private int _customers;

    /// <summary>What a count of the log must come to, by payer, day, feature and client; counted where it is written, and nowhere else.</summary>
    public ConcurrentDictionary<(string Payer, DateOnly Day, string Feature, string Client), long> Written { get; } = [];

    /// <summary>One entry of a customer of its own with receipts for these readers; taken back when <paramref name="abort"/>.</summary>
    public async Task WriteAsync(DateTimeOffset at, DataCategory category, bool abort, params (string Reader, string Client)[] readers)
    {
        var customer = $"{CustomerId.Prefix}w{Interlocked.Increment(ref _customers)}";
        CustomerEvent[] events = [.. readers.Select(one => new DataRead(new(
            PlatformFixture.Fresh<ReceiptId>(), one.Reader, one.Client, category, ["name"], "planning", new("co_1"), 0, at, 1)))];
        var entry = Entries.Write(new Entry<CustomerCommand, CustomerAnswer, CustomerEvent>(
            new(Customer.Kind, customer), 1, at, new("s", "c", Audience.Partner, "p"), customer, new WithdrawConsent(new("co_1")), new CustomerAccepted(1), [.. events], ""));
        await using var connection = await database.ConnectAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var command = new NpgsqlCommand(
            "insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) values ($1, $2, 1, 'writer', $2, $3, $4)", connection, transaction);
        foreach (var value in new object[] { Customer.Kind, customer, new byte[32], entry }) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync();
        if (abort)
        {
            await transaction.RollbackAsync();
            return;
        }
        await transaction.CommitAsync();
        var feature = category == DataCategory.Profile ? "read.profile" : "read.interactions";
        foreach (var (reader, client) in readers.Where(one => one.Reader != "hq"))
            Written.AddOrUpdate((reader, DateOnly.FromDateTime(at.UtcDateTime), feature, client), 1, (_, before) => before + 1);
    }
}
