using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Grains.Journal;
using Npgsql;

namespace Ecosystem.Grains.Tests.Audit;

/// <summary>A log as many silos write one: of many actors and callers, with clocks that disagree, in transactions that overlap.</summary>
internal sealed class MixedLog(int seed)
{
    private static readonly DateTimeOffset s_began = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] s_fields = ["name", "sector", "employees"];

    private readonly Random _random = new(seed);
    private readonly Dictionary<string, long> _versions = [];
    private int _number;

    /// <summary>Commits so many entries.</summary>
    public async Task WriteAsync(NpgsqlDataSource database, int count)
    {
        await using var first = await database.OpenConnectionAsync();
        await using var second = await database.OpenConnectionAsync();
        for (var written = 0; written < count; written += 40)
        {
            // The one that began first ends last: positions are not in the order of the log.
            await using var one = await first.BeginTransactionAsync();
            await using var other = await second.BeginTransactionAsync();
            for (var n = 0; n < 20; n++)
            {
                await InsertAsync(first);
                await InsertAsync(second);
            }
            await other.CommitAsync();
            await one.CommitAsync();
        }
    }

    private async Task InsertAsync(NpgsqlConnection connection)
    {
        var (kind, actor, version, entry) = Next();
        await using var command = new NpgsqlCommand(
            "insert into journal.commits (actor_kind, actor_id, version, client, idempotency_key, request_hash, entry) values ($1, $2, $3, 'tester', $4, $5, $6)", connection);
        foreach (var value in new object[] { kind, actor, version, $"key-{seed}-{_number}", new byte[32], entry }) command.Parameters.Add(new() { Value = value });
        await command.ExecuteNonQueryAsync();
    }

    private (string Kind, string Actor, long Version, string Entry) Next()
    {
        var number = _number++;
        var isCustomer = _random.Next(2) == 0;
        var actor = $"{(isCustomer ? "cu" : "su")}_{_random.Next(12)}";
        var version = _versions[actor] = _versions.GetValueOrDefault(actor) + 1;
        var at = s_began.AddSeconds(number + _random.Next(90) - (_random.Next(50) == 0 ? 3_600 : 0));
        var audience = _random.Next(2) == 0 ? Audience.Partner : (Audience)_random.Next(5);
        // So many people that their sorts are more than are looked up one by one.
        var who = new Principal(audience == Audience.Partner ? $"person-{_random.Next(30_000)}" : $"person-{_random.Next(6)}", $"client-{_random.Next(4)}", audience, $"organisation-{_random.Next(3)}");
        return isCustomer ? (Customer.Kind, actor, version, OfCustomer(number, actor, version, at, who)) : (SalesUnit.Kind, actor, version, OfUnit(actor, version, at, who));
    }

    private string OfCustomer(int number, string actor, long version, DateTimeOffset at, Principal who)
    {
        var category = _random.Next(3) == 0 ? DataCategory.Interactions : DataCategory.Profile;
        var fields = category == DataCategory.Interactions ? (string[])["summary"] : [.. s_fields.Take(1 + _random.Next(3))];
        var command = new ReadData(new($"re_{number}"), who.Organisation, who.Client, category, [.. fields], "a test");
        if (_random.Next(4) == 0)
        {
            var refused = new ReadRefused(who.Organisation, who.Client, category, [.. fields], "a test", at, "no consent");
            return Written<CustomerCommand, CustomerAnswer, CustomerEvent>(new(new(Customer.Kind, actor), version, at, who, $"{number}", command, new CustomerAccepted(0), [refused], ""));
        }
        var receipt = new Receipt(new($"re_{number}"), who.Organisation, who.Client, category, [.. fields], "a test", new("co_1"), 1, at, 1);
        return Written<CustomerCommand, CustomerAnswer, CustomerEvent>(new(new(Customer.Kind, actor), version, at, who, $"{number}", command, new ReadAllowed(receipt), [new DataRead(receipt)], ""));
    }

    private string OfUnit(string actor, long version, DateTimeOffset at, Principal who)
    {
        SalesUnitEvent[] events = _random.Next(3) switch { 0 => [new HoldPosted(new("ho_1"))], 1 => [new HoldVoided(new("ho_2"))], _ => [new HoldVoided(new("ho_3")), new HoldPosted(new("ho_1")), new HoldVoided(new("ho_2"))] };
        return Written<SalesUnitCommand, SalesUnitAnswer, SalesUnitEvent>(new(new(SalesUnit.Kind, actor), version, at, who, "key", new PostHold(new("ho_1")), new UnitAccepted(1), [.. events], ""));
    }

    private static string Written<TCommand, TAnswer, TEvent>(Entry<TCommand, TAnswer, TEvent> entry) => Entries.Write(entry);
}
