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
using Ecosystem.Grains.Directory;
using Npgsql;

namespace Ecosystem.Grains.IdentityRecords;

/// <summary>Reads clients and accounts as the identity host shows them to administrators (two views, without secrets), and the list of what happened to them.</summary>
public sealed class IdentityTables(NpgsqlDataSource database)
{
    private static readonly string s_clients = $"""
        (select v.*, q.capacity, q.per_second, {Version(Client.Kind, "'cl_' || v.client_id")} as version
         from identity.client_views v left join budgets.quotas q on q.client = v.client_id) as client
        """;

    private static readonly string s_accounts = $"(select v.*, {Version(Account.Kind, "'ac_' || v.id")} as version from identity.account_views v) as account";

    private const string ClientColumns =
        "client_id, name, audience, organisation, people, scopes, grants, methods, disabled, created_at, disabled_at, secret_at, secret_before_at, secret_before_until, capacity, per_second, version";

    private const string AccountColumns = "id, user_name, name, audience, organisation, roles, disabled, second_factor, has_password, code_until, sessions, signed_in_at, version";

    private const string Events = "(select e.*, c.entry from read.identity_events e join journal.commits c on c.position = e.position) as happened";

    private ListReader Lists => new(database, IdentityActs.FollowerName);

    /// <summary>A client; null when there is none of this id.</summary>
    public Task<ClientView?> ClientAsync(string id) => OneAsync($"select {ClientColumns} from {s_clients} where client_id = $1", id, ReadClient);

    /// <summary>What the rules ask about a client; null when there is none of this id.</summary>
    public async Task<KnownClient?> KnownClientAsync(string id) =>
        await ClientAsync(id) is { } client ? new(client.Disabled, client.Methods.Contains("client_secret"), client.Scopes, client.PossibleScopes) : null;

    /// <summary>An account; null when there is none of this id.</summary>
    public Task<AccountView?> AccountAsync(AccountId id) => OneAsync($"select {AccountColumns} from {s_accounts} where id = $1", Account.NumberOf(id), ReadAccount);

    /// <summary>What the rules ask about an account; null when there is none of this id.</summary>
    public async Task<KnownAccount?> KnownAccountAsync(AccountId id) => await AccountAsync(id) is { } account ? new(account.Disabled) : null;

    /// <summary>Clients, filtered.</summary>
    public Task<Listed<ClientView>> ListAsync(ClientList list) => Lists
        .Where("disabled = {0}", !list.Enabled).Where("audience = {0}", list.Audience)
        .ReadAsync(list, s_clients, ClientColumns, "client_id", "client_id", ReadClient);

    /// <summary>Accounts, filtered.</summary>
    public Task<Listed<AccountView>> ListAsync(AccountList list) => Lists
        .Where("disabled = {0}", !list.Enabled).Where("audience = {0}", list.Audience)
        .ReadAsync(list, s_accounts, AccountColumns, "id", "id", ReadAccount);

    /// <summary>What happened around signing in, to clients and to accounts, filtered.</summary>
    public Task<Listed<IdentityEvent>> ListAsync(IdentityEventList list) => Lists
        .Where("actor_id = {0}", list.About).Where("what = {0}", list.What).Where("at >= {0}", list.From).Where("at < {0}", list.Until)
        .ReadAsync(list, Events, "position, actor_kind, actor_id, what, at, by, entry", "actor_id", "number", row => new IdentityEvent(
            row.GetInt64(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetFieldValue<DateTimeOffset>(4), row.IsDBNull(5) ? null : row.GetString(5), row.GetString(6)));

    private static string Version(string kind, string id) => $"coalesce((select max(j.version) from journal.commits j where j.actor_kind = '{kind}' and j.actor_id = {id}), 0)";

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
        await using var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = key });
        await using var rows = await command.ExecuteReaderAsync();
        return await rows.ReadAsync() ? read(rows) : null;
    }
}
