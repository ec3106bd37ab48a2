using System.Collections.Immutable;
using System.Globalization;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Accounts;
using Ecosystem.Contracts.Clients;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.IdentityRecords;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Accounts;
using Ecosystem.Domain.Budgets;
using Ecosystem.Domain.Clients;
using Npgsql;

namespace Ecosystem.Grains.IdentityRecords;

/// <summary>Reads clients and accounts as the identity host shows them to administrators (two views, without secrets), and the list of what happened to them.</summary>
public sealed class IdentityTables(NpgsqlDataSource database)
{
    private const string AsOf = $"""
        coalesce((select case when f.position = 0 then 0 else coalesce((select l.leaf_index + 1 from audit.leaves l where l.position = f.position), (select size from audit.tree), 0) end
                  from journal.followers f where f.name = '{IdentityActs.FollowerName}'), 0)
        """;

    private static readonly string s_clients = $"""
        select v.client_id, v.name, v.audience, v.organisation, v.people, v.scopes, v.grants, v.methods, v.disabled, v.created_at, v.disabled_at, v.secret_at, v.secret_before_at,
               v.secret_before_until, q.capacity, q.per_second, {Version(Client.Kind, "'cl_' || v.client_id")}, {AsOf}
        from identity.client_views v left join budgets.quotas q on q.client = v.client_id
        """;

    private static readonly string s_accounts = $"""
        select v.id, v.user_name, v.name, v.audience, v.organisation, v.roles, v.disabled, v.second_factor, v.has_password, v.code_until, v.sessions, v.signed_in_at,
               {Version(Account.Kind, "'ac_' || v.id")}, {AsOf}
        from identity.account_views v
        """;

    /// <summary>A client; null when there is none of this id.</summary>
    public Task<ClientView?> ClientAsync(string id) => OneAsync($"{s_clients} where v.client_id = $1", id, ReadClient);

    /// <summary>What the rules ask about a client; null when there is none of this id.</summary>
    public async Task<KnownClient?> KnownClientAsync(string id) =>
        await ClientAsync(id) is { } client ? new(client.Disabled, client.Methods.Contains("client_secret"), client.Scopes, client.PossibleScopes) : null;

    /// <summary>An account; null when there is none of this id.</summary>
    public Task<AccountView?> AccountAsync(AccountId id) => OneAsync($"{s_accounts} where v.id = $1", Account.NumberOf(id), ReadAccount);

    /// <summary>What the rules ask about an account; null when there is none of this id.</summary>
    public async Task<KnownAccount?> KnownAccountAsync(AccountId id) => await AccountAsync(id) is { } account ? new(account.Disabled) : null;

    /// <summary>Clients in the order of their ids.</summary>
    public Task<Page<ClientView>> ClientsAsync(PageRequest page, bool? enabled) => PageAsync(
        page, Command($"{s_clients} where v.client_id > $1 and v.disabled = any($2) order by v.client_id limit $3", page.After ?? "", States(enabled), page.First + 1),
        ReadClient, client => client.Id, 17);

    /// <summary>Accounts in the order of their ids.</summary>
    public Task<Page<AccountView>> AccountsAsync(PageRequest page, bool? enabled) => PageAsync(
        page, Command($"{s_accounts} where v.id > $1 and v.disabled = any($2) order by v.id limit $3", page.After is { } after ? Account.NumberOf(new(after)) : "", States(enabled), page.First + 1),
        ReadAccount, account => account.Id.Value, 13);

    /// <summary>What happened around signing in, to clients and to accounts, newest first.</summary>
    public Task<Page<IdentityEvent>> EventsAsync(PageRequest page, string? about)
    {
        var (position, nth) = page.After is { } cursor ? Cursor(cursor) : (long.MaxValue, int.MaxValue);
        // A condition that may also mean "any" would keep the index from being used.
        var only = about is null ? "" : "and e.actor_id = $4";
        var command = Command($"""
            select e.position, e.nth, e.actor_kind, e.actor_id, e.what, e.at, e.by, c.entry, {AsOf}
            from read.identity_events e join journal.commits c on c.position = e.position
            where (e.position, e.nth) < ($1, $2) {only} order by e.position desc, e.nth desc limit $3
            """, position, nth, page.First + 1);
        if (about is not null) command.Parameters.Add(new() { Value = about });
        return PageAsync(
            page, command,
            row => (Nth: row.GetInt32(1), Event: new IdentityEvent(
                row.GetInt64(0), row.GetString(2), row.GetString(3), row.GetString(4), row.GetFieldValue<DateTimeOffset>(5), row.IsDBNull(6) ? null : row.GetString(6), row.GetString(7))),
            one => string.Create(CultureInfo.InvariantCulture, $"{one.Event.Position}.{one.Nth}"), 8, one => one.Event);
    }

    private static string Version(string kind, string id) => $"coalesce((select max(j.version) from journal.commits j where j.actor_kind = '{kind}' and j.actor_id = {id}), 0)";

    private static (long Position, int Nth) Cursor(string cursor) =>
        cursor.Split('.') is [var first, var second] && long.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var position) && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var nth)
            ? (position, nth)
            : throw new CallRefusedException($"'{cursor}' is not a cursor of this list. Use the end cursor of the page before, or none.");

    /// <summary>The values of <c>disabled</c> that are asked for.</summary>
    private static bool[] States(bool? enabled) => enabled is { } only ? [!only] : [true, false];

    private static ClientView ReadClient(NpgsqlDataReader row)
    {
        var (audience, people) = (row.GetString(2), row.GetFieldValue<string[]>(4));
        var served = people.Select(one => one.Split('/')[0]).Append(audience).Select(name => Enum.Parse<Audience>(name, ignoreCase: true)).ToHashSet();
        return new(
            row.GetString(0), row.GetString(1), audience, row.GetString(3), [.. people], [.. row.GetFieldValue<string[]>(5)], Capabilities.ScopesOf(served),
            [.. row.GetFieldValue<string[]>(6)], [.. row.GetFieldValue<string[]>(7)], row.GetBoolean(8), Moment(row, 9), Moment(row, 10), Moment(row, 11), Moment(row, 12), Moment(row, 13),
            row.IsDBNull(14) ? null : new BudgetRate(row.GetInt64(14), row.GetInt64(15)), row.GetInt64(16));
    }

    private static AccountView ReadAccount(NpgsqlDataReader row) => new(
        new(AccountId.Prefix + row.GetString(0)), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), [.. row.GetFieldValue<string[]>(5)],
        row.GetBoolean(6), row.GetBoolean(7), row.GetBoolean(8), Moment(row, 9), (int)row.GetInt64(10), Moment(row, 11), row.GetInt64(12));

    private static DateTimeOffset? Moment(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateTimeOffset>(column);

    private async Task<T?> OneAsync<T>(string sql, string key, Func<NpgsqlDataReader, T> read) where T : class
    {
        await using var command = Command(sql, key);
        await using var rows = await command.ExecuteReaderAsync();
        return await rows.ReadAsync() ? read(rows) : null;
    }

    private Task<Page<T>> PageAsync<T>(PageRequest page, NpgsqlCommand command, Func<NpgsqlDataReader, T> read, Func<T, string> cursor, int asOf) =>
        PageAsync(page, command, read, cursor, asOf, one => one);

    private async Task<Page<TItem>> PageAsync<T, TItem>(PageRequest page, NpgsqlCommand command, Func<NpgsqlDataReader, T> read, Func<T, string> cursor, int asOf, Func<T, TItem> item)
    {
        if (page.First is < 1 or > PageRequest.FirstMax) throw new CallRefusedException($"first must be 1 to {PageRequest.FirstMax}.");
        var items = ImmutableArray.CreateBuilder<TItem>();
        long? reached = null;
        string? last = null, next = null;
        await using (command)
        await using (var rows = await command.ExecuteReaderAsync())
        {
            while (await rows.ReadAsync())
            {
                reached = rows.GetInt64(asOf);
                if (items.Count == page.First) { next = last; break; }
                var one = read(rows);
                items.Add(item(one));
                last = cursor(one);
            }
        }
        await using var asked = Command($"select {AsOf}");
        return new(items.ToImmutable(), next, reached ?? (long)(await asked.ExecuteScalarAsync())!);
    }

    private NpgsqlCommand Command(string sql, params ReadOnlySpan<object> values)
    {
        var command = database.CreateCommand(sql);
        foreach (var value in values) command.Parameters.Add(new() { Value = value });
        return command;
    }
}
