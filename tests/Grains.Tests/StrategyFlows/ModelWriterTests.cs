using Ecosystem.Contracts.Approvals;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Approvals;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Journal;
using Ecosystem.Testing;
using Microsoft.AspNetCore.Http;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>SF-90 to SF-92: texts that a language model writes, at a server that speaks its protocol.</summary>
public sealed class ModelWriterTests(PlatformFixture platform) : IAsyncLifetime
{
    private const string Said = "We look at Kangrui too, canary-interaction";

    private readonly FlowWorld _world = new(platform);
    private ModelServer? _server;

    private ModelServer Server => _server ?? throw new InvalidOperationException("Not started.");

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await ModelServer.StartAsync(platform.ModelPort);

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
    }

    private async Task<(string Flow, string Customer)> DraftAsync(string prompt, bool reads, bool consents = false)
    {
        var flow = FlowWorld.FreshFlow();
        await _world.ReleaseAsync(FlowSamples.Drafted(flow, prompt, reads), flow);
        var customer = await _world.CustomerAsync(flow);
        if (consents) await _world.ConsentToAsync(customer, "language model");
        await _world.CaughtUpAsync();
        await _world.InteractAsync(customer, Said);
        return (flow, customer);
    }

    [Fact]
    public async Task SF90_What_a_model_writes_waits_for_a_person_and_says_which_model_wrote_it_by_which_prompt()
    {
        var prompt = $"ask for a talk {PlatformFixture.Key()}";
        Server.Answer(prompt, ModelServer.Text("  Shall we talk next week?\n"));
        var (flow, customer) = await DraftAsync(prompt, reads: false);
        var waiting = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "AskModel", Status: "done" }, { Kind: "OpenApproval", Status: "done" }], "the text waits for a person");
        Assert.DoesNotContain(waiting.Effects, effect => effect.Kind == "SendMessage");

        var asked = Assert.Single(Server.Requests, request => request.Task == prompt);
        Assert.Equal(("/v1/chat/completions", "Bearer a-key", ModelBrief.System("en")), (asked.Path, asked.Authorization, asked.System));
        Assert.DoesNotContain("canary-interaction", asked.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("Kangrui", asked.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(customer, asked.Body, StringComparison.Ordinal);

        platform.As("reader", "internal", "hq", Scopes.ApprovalsRead, Scopes.ApprovalsDecide);
        Assert.IsType<ApprovalAccepted>(await platform.Grain<IApprovalGrain>(ApprovalId.Prefix + waiting.Effects[1].Id).Decide(true, "", PlatformFixture.Key()));
        await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects.All(effect => effect.Status == "done"), "the text went out");
        var sent = await SentAsync(waiting.Run.Id);
        Assert.Equal(("draft@7", TextOrigin.Model, new WrittenBy("draft-small-2026-01", ModelBrief.Instructions)), (sent.Template, sent.Origin, sent.By));
        Assert.Equal("Shall we talk next week?", await platform.Service<Grains.Sealing.DataKeys>().Open(sent.Text));
    }

    [Fact]
    public async Task SF91_No_word_of_a_customer_reaches_a_model_without_its_consent_to_that()
    {
        var prompt = $"answer it {PlatformFixture.Key()}";
        Server.Answer(prompt, ModelServer.Text("Thank you."));
        var (flow, customer) = await DraftAsync(prompt, reads: true);
        var over = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects is [{ Kind: "AskModel", Status: "withheld" }], "the run went on without a text");
        Assert.Equal("NO_CONSENT", over.Effects[0].LastError);
        Assert.Contains(over.Steps, step => step is { Node: "text", Ports: ["failed"] });
        Assert.DoesNotContain(Server.Requests, request => request.Task == prompt);
    }

    [Fact]
    public async Task SF91_With_its_consent_the_model_reads_and_the_customer_has_a_receipt_of_it()
    {
        var prompt = $"answer it {PlatformFixture.Key()}";
        Server.Answer(prompt, ModelServer.Text("Thank you."));
        var (flow, customer) = await DraftAsync(prompt, reads: true, consents: true);
        await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "AskModel", Status: "done" }, { Kind: "OpenApproval" }], "the text was written");
        var asked = Assert.Single(Server.Requests, request => request.Task == prompt);
        Assert.Contains("canary-interaction", asked.Question, StringComparison.Ordinal);
        Assert.Contains("Kangrui", asked.Question, StringComparison.Ordinal);
        Assert.DoesNotContain(customer, asked.Body, StringComparison.Ordinal);
        var receipts = new List<Receipt>();
        await foreach (var (_, _, entry) in platform.Service<JournalReader>().Read(Customer.Kind, customer, 0, Cancelled))
            receipts.AddRange(Entries.Events<CustomerEvent>(entry).OfType<DataRead>().Select(read => read.Receipt));
        Assert.Equal("language model", Assert.Single(receipts, receipt => receipt.Client == "language-model").Purpose);
    }

    [Fact]
    public async Task SF92_A_model_that_fails_is_asked_again()
    {
        var failures = new Dictionary<string, Func<HttpContext, Task>>(StringComparer.Ordinal)
        {
            ["silent"] = ModelServer.Silence,
            ["busy"] = ModelServer.Status(429),
            ["broken"] = ModelServer.Status(500),
            ["malformed"] = ModelServer.Raw("{\"choices\": 3"),
            ["empty object"] = ModelServer.Raw("{}"),
        };
        var runs = new List<(string Flow, string Customer)>();
        foreach (var (name, failure) in failures)
        {
            var prompt = $"{name} {PlatformFixture.Key()}";
            Server.Answer(prompt, failure, ModelServer.Text("Hello."));
            runs.Add(await DraftAsync(prompt, reads: false));
        }

        foreach (var (flow, customer) in runs)
        {
            var trace = await _world.RunAsync(flow, customer, run => run.Effects is [{ Kind: "AskModel", Status: "done" }, { Kind: "OpenApproval", Status: "done" }], "the second answer was taken");
            Assert.Equal(2, trace.Effects[0].Attempts);
        }
    }

    [Theory]
    [InlineData("", "stop", 200, "done", "MODEL_WROTE_NOTHING")]
    [InlineData("and so we", "length", 200, "done", "MODEL_BROKE_OFF")]
    [InlineData("", "stop", 401, "dead", "MODEL_401")]
    public async Task SF92_What_is_no_text_is_not_taken_and_the_run_goes_on(string text, string finish, int status, string became, string why)
    {
        var prompt = $"{why} {PlatformFixture.Key()}";
        Server.Answer(prompt, status == 200 ? ModelServer.Text(text, finish) : ModelServer.Status(status));
        var (flow, customer) = await DraftAsync(prompt, reads: false);
        var over = await _world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects is [{ Status: not "waiting" }], "the run went on without a text");
        Assert.Equal((became, why, 1), (over.Effects[0].Status, over.Effects[0].LastError, over.Effects[0].Attempts));
        Assert.Contains(over.Steps, step => step is { Node: "text", Ports: ["failed"] });
        Assert.Single(Server.Requests, request => request.Task == prompt);
    }

    private async Task<FlowContent> SentAsync(FlowRunId run)
    {
        await foreach (var (_, _, entry) in platform.Service<JournalReader>().Read(FlowRun.Kind, run.Value, 0, Cancelled))
            foreach (var visited in Entries.Events<FlowRunEvent>(entry).OfType<NodeVisited>())
                if (visited.Effects.OfType<SendMessage>().FirstOrDefault() is { } sent) return sent.Content;
        throw new InvalidOperationException($"{run} sent nothing.");
    }
}
