using System.Collections.Immutable;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Projections;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>The inventory of data assets 数据资产 (SF-97): what released versions use of customers' data, from their definitions, with what the log says of consents, of how fresh it is, and of use.</summary>
public sealed class FlowDataAssets(NpgsqlDataSource database, FlowCatalogue catalogue, ModelWriter writer)
{
    public async Task<ImmutableArray<FlowDataAsset>> AllAsync()
    {
        var assets = ImmutableArray.CreateBuilder<FlowDataAsset>();
        var figures = new Dictionary<(DataCategory, string, string), (long, DateTimeOffset?, DateTimeOffset?)>();
        foreach (var flow in (await catalogue.FlowsAsync(CancellationToken.None)).Values.OrderBy(flow => flow.Id.Value, StringComparer.Ordinal))
            foreach (var version in flow.Versions.Where(version => version.Number == flow.Active || version.Number == flow.Canary?.Version))
                foreach (var use in FlowDataUse.Of(FlowFile.Parse(version.Definition), writer.Purpose))
                {
                    if (use.Category is not { } category)
                    {
                        assets.Add(new(flow.Id, version.Number, use, null, null, null));
                        continue;
                    }

                    var key = (category, use.Purpose, use.Purpose == writer.Purpose ? writer.Reader : FlowReading.Reader);
                    if (!figures.TryGetValue(key, out var known)) figures[key] = known = await FiguresAsync(category, use.Purpose, key.Item3);
                    assets.Add(new(flow.Id, version.Number, use, known.Item1, known.Item2, known.Item3));
                }

        return assets.ToImmutable();
    }

    /// <summary>Customers whose consent stands, when the newest of the data came in, and when it was last read for this purpose.</summary>
    private async Task<(long Consented, DateTimeOffset? FreshAt, DateTimeOffset? LastUsedAt)> FiguresAsync(DataCategory category, string purpose, string grantee)
    {
        await using var command = database.CreateCommand(
            """
            with granted as (
              select customer, last_use, withdrawn_at is null and (expires_at is null or expires_at > now()) as stands
              from read.grants where grantee = $1 and category = $2 and purpose = $3)
            select
              (select count(distinct customer) from granted where stands),
              case when $2 = 'interactions' then (select max(c.heard_at) from flows.customers c where c.id in (select customer from granted where stands))
                   else (select max(d.at) from read.data_changes d where d.what = 'rectified' and d.category = $2 and d.customer in (select customer from granted where stands)) end,
              (select max(last_use) from granted)
            """);
        foreach (var value in new[] { grantee, Projector.Word(category), purpose }) command.Parameters.Add(new() { Value = value });
        await using var rows = await command.ExecuteReaderAsync();
        await rows.ReadAsync();
        return (rows.GetInt64(0), rows.IsDBNull(1) ? null : rows.GetFieldValue<DateTimeOffset>(1), rows.IsDBNull(2) ? null : rows.GetFieldValue<DateTimeOffset>(2));
    }
}
