using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.Customers;

/// <summary>What became of the news of a withdrawal, as the senders of webhooks have written it down.</summary>
public sealed class WithdrawalNews(NpgsqlDataSource database)
{
    /// <summary>The deliveries to the grantee's webhooks, oldest first; those that are done are kept for 30 days.</summary>
    public async Task<ImmutableArray<ToldWebhook>> ToldAsync(ConsentId consent, string grantee)
    {
        await using var command = database.CreateCommand(
            """
            select d.id, d.status, d.attempts, d.last_status, d.done_at from webhooks.deliveries d join webhooks.endpoints e on e.id = d.endpoint
            where d.event_type = 'consent.withdrawn' and d.body::jsonb #>> '{data,consent}' = $1 and e.audience = $2 and e.organisation = $3 order by d.number
            """);
        command.Parameters.Add(new() { Value = consent.Value });
        command.Parameters.Add(new() { Value = Projector.Word(Audience.Partner) });
        command.Parameters.Add(new() { Value = grantee });
        var told = ImmutableArray.CreateBuilder<ToldWebhook>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync())
            told.Add(new(rows.GetString(0), rows.GetString(1), rows.GetInt32(2), await rows.IsDBNullAsync(3) ? null : rows.GetInt32(3), await rows.IsDBNullAsync(4) ? null : rows.GetFieldValue<DateTimeOffset>(4)));
        return told.ToImmutable();
    }
}
