using System.Text.Json;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.StrategyFlows;
using Ecosystem.Contracts.Webhooks;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Clustering;
using Ecosystem.Grains.Journal;
using Ecosystem.Grains.StrategyFlows;
using Ecosystem.Testing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>SF-70: a silo is killed at random moments while interactions go through ten nodes and out to receivers. Afterwards the receivers' own record is held against the log.</summary>
public sealed class FlowsUnderKillsTests(PlatformFixture platform)
{
    /// <summary>10,000 together: issue 7's.</summary>
    private const int Customers = 500, InteractionsOfEach = 20;

    /// <summary>Customers whose world is made at once: their commits go to the disk together.</summary>
    private static readonly ParallelOptions s_together = new() { MaxDegreeOfParallelism = 16 };

    private const int Kills = 4;

    /// <summary>Decides after how many steps the silo is killed. What it was doing then is up to the machine.</summary>
    private const int Seed = 70;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SF70_After_kills_at_random_moments_no_step_is_lost_and_no_text_is_sent_under_two_ids()
    {
        await using var database = await ThrowawayPostgres.Durable.CreateDatabaseAsync(PlatformFixture.Migrations);
        await using var receiver = await Receiver.StartAsync();
        var flow = FlowWorld.FreshFlow();
        await PrepareAsync(database, flow, receiver);

        var settings = platform.Configuration.AsEnumerable().Where(one => one.Value is not null).ToDictionary(one => one.Key, one => one.Value!, StringComparer.Ordinal);
        await using var source = NpgsqlDataSource.Create(database.ConnectionString);
        var random = new Random(Seed);
        var total = Customers * InteractionsOfEach;
        for (var kill = 0; kill < Kills; kill++)
        {
            settings["Ecosystem:ClusterId"] = $"victim-{kill}";
            using var victim = await FlowingProcess.StartAsync(database.ConnectionString, settings, Cancelled);
            // Runs and posts are counted together: kills meet both.
            var until = (2 * total * (kill + 1) / (Kills + 1)) + random.Next(total / 20);
            await Patience.UntilAsync(async () => await CountAsync(source, "select count(*) from flows.runs") + receiver.Requests.Count >= until, "enough was done to be interrupted", Cancelled, 300);
            victim.Kill();
        }

        settings["Ecosystem:ClusterId"] = "survivor";
        using (await FlowingProcess.StartAsync(database.ConnectionString, settings, Cancelled))
            await Patience.UntilAsync(
                async () => await CountAsync(source, $"select count(*) from flows.runs where status = 'done'") == total
                    && await CountAsync(source, "select (select count(*) from flows.effects where status = 'waiting') + (select count(*) from webhooks.deliveries where status = 'waiting')") == 0,
                "everything was worked off", Cancelled, 600);
        await AssertAsync(source, flow, receiver, total);
    }

    /// <summary>Brings about all that is to be worked off, in silos that work nothing off.</summary>
    private async Task PrepareAsync(ThrowawayDatabase database, string flow, Receiver receiver)
    {
        var idle = new ConfigurationBuilder().AddConfiguration(platform.Configuration)
            .AddInMemoryCollection([new("Ecosystem:Flows:Workers", "0"), new("Ecosystem:Flows:Senders", "0")]).Build();
        await using var cluster = await Silos.StartAsync(1, silo => silo.AddEcosystemRooms(idle, database.ConnectionString), "idle");
        // Nobody whom the flow leaves alone.
        var customers = Enumerable.Repeat(0, 2 * Customers).Select(_ => PlatformFixture.Fresh<CustomerId>().Value).Where(id => FlowSenses.ByHash($"salt-{flow[3..]}", id) >= .01).Take(Customers).ToList();
        await Parallel.ForEachAsync(customers, s_together, async (id, _) =>
        {
            var customer = cluster.Client.GetGrain<ICustomerGrain>(id);
            platform.AsHeadquarters();
            Assert.IsType<CustomerAccepted>(await customer.Register(new("Galaxy Works", "manufacturing", 1998, null, null, "CN", null), PlatformFixture.Key()));
            platform.As("customer-admin", "customer", id, Scopes.PassportWrite, Scopes.WebhooksWrite);
            Assert.IsType<ConsentAnswer>(await customer.GrantConsent(new("hq", DataCategory.Interactions, FlowSamples.PurposeOf(flow), LegalBasis.Consent, ["summary"], null, CrossBorder: false), PlatformFixture.Key()));
            Assert.Null((await cluster.Client.GetGrain<IWebhookGrain>(PlatformFixture.Fresh<WebhookId>().Value).Create(new(receiver.Url.AbsoluteUri, [WebhookAudiences.StrategyMessage]), PlatformFixture.Key())).Refusal);
        });

        await CollectAsync(cluster.Client.GetGrain<ICustomerGrain>(customers[0]), ["to rehearse on"]);
        var services = cluster.GetSiloServiceProvider(cluster.Silos[0].SiloAddress);
        await services.GetRequiredService<FlowFollower>().CaughtUpAsync(Cancelled);
        platform.As("engineer", "internal", "hq", Scopes.FlowsRead, Scopes.FlowsWrite, Scopes.FlowsRelease);
        var grain = cluster.Client.GetGrain<IStrategyFlowGrain>(flow);
        Assert.IsType<FlowSaved>(await grain.SaveDraft(FlowSamples.TenNodes(flow, "webhook"), PlatformFixture.Key()));
        Assert.IsType<FlowValidated>(await grain.Validate(1, PlatformFixture.Key()));
        Assert.Null((await cluster.Client.GetGrain<IFlowDeskGrain>(IFlowDeskGrain.Key).DryRun(new(flow), 1, 10, PlatformFixture.Key())).Refusal);
        Assert.IsType<FlowStaged>(await grain.Release(1, "a test", PlatformFixture.Key()));
        foreach (var stage in new[] { 25, 50, 100 }) Assert.IsType<FlowStaged>(await grain.Advance(stage, "a test", PlatformFixture.Key()));
        await Parallel.ForEachAsync(customers, s_together, async (customer, _) => await CollectAsync(cluster.Client.GetGrain<ICustomerGrain>(customer), [.. Enumerable.Range(0, InteractionsOfEach).Select(n => $"message {n}")]));
    }

    private async Task CollectAsync(ICustomerGrain customer, string[] texts)
    {
        platform.As("mail-gateway", "internal", "hq", Scopes.InteractionsWrite);
        Assert.IsType<InteractionsCollected>(await customer.CollectInteractions(
            [.. texts.Select(text => new CollectedInteraction(InteractionKind.Email, "exchange-1", PlatformFixture.Key(), new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero), null, "in", text))], PlatformFixture.Key()));
    }

    /// <summary>What the log says was wanted, against what receivers got.</summary>
    private static async Task AssertAsync(NpgsqlDataSource source, string flow, Receiver receiver, int total)
    {
        string[] path = ["heard", "holdout", "consent", "split", "next", "guard", "which", "text", "check", "touch"];
        var wanted = new HashSet<string>(StringComparer.Ordinal);
        var interactions = new HashSet<string>(StringComparer.Ordinal);
        await using (var command = source.CreateCommand("select entry from journal.commits where actor_kind = 'flow-run' order by actor_id, version"))
        {
            await using var rows = await command.ExecuteReaderAsync(Cancelled);
            while (await rows.ReadAsync(Cancelled))
            {
                // Each run takes one step: begun, ten visits, ended.
                var events = Entries.Events<FlowRunEvent>(rows.GetString(0));
                var begun = Assert.IsType<FlowRunBegun>(events[0]);
                Assert.Equal(flow, begun.Flow.Value);
                Assert.True(interactions.Add(begun.Interaction.Source), "An interaction began two runs.");
                Assert.Equal(path, events.OfType<NodeVisited>().Select(visit => visit.Node));
                Assert.Equal(FlowRunStatus.Done, Assert.IsType<FlowRunEnded>(events[^1]).Status);
                foreach (var sent in events.OfType<NodeVisited>().SelectMany(visit => visit.Effects).OfType<SendMessage>()) Assert.True(wanted.Add(sent.Id), "A text was wanted twice.");
            }
        }

        Assert.Equal(total, interactions.Count);
        Assert.Equal(total, wanted.Count);
        var received = receiver.Requests.Select(request => (request.Id, Effect: JsonDocument.Parse(request.Body).RootElement.GetProperty("data").GetProperty("id").GetString()!)).ToList();
        Assert.Equal(wanted.Order(StringComparer.Ordinal), received.Select(one => one.Effect).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        Assert.All(received.GroupBy(one => one.Effect), message => Assert.Single(message.Select(one => one.Id).Distinct(StringComparer.Ordinal)));
        // What a kill cut off between a receiver's answer and its mark is posted again, under the same id: no more than were under way.
        Assert.InRange(received.Count - wanted.Count, 0, Kills * Ecosystem.Grains.Webhooks.WebhookSender.PostsMax);
    }

    private static async Task<long> CountAsync(NpgsqlDataSource source, string sql)
    {
        await using var command = source.CreateCommand(sql);
        return Convert.ToInt64(await command.ExecuteScalarAsync(Cancelled), null);
    }
}
