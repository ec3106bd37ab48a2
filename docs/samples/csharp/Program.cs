// Program.cs: dotnet run -- read <customer> <purpose> | webhooks | create-webhook <url> | receive
using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(30) };
try
{
    return await RunAsync();
}
catch (Exception failure) when (failure is PlatformException or InvalidOperationException)
{
    Console.Error.WriteLine(failure.Message);
    return failure is PlatformException { Code: "NOT_FOUND" } ? 3 : 1;
}

async Task<int> RunAsync()
{
    switch (args)
    {
        case ["read", var id, var purpose]:
            var (data, receipts) = await Connect().AskAsync<CustomerData>("ReadCustomer", new { id, purpose });
            Console.WriteLine($"{data.Customer.Profile} {receipts[0].Id}");
            return 0;

        case ["webhooks"]:
            await foreach (var webhook in Connect().AllAsync("Webhooks", (WebhooksData data) => data.Webhooks))
            {
                Console.WriteLine($"{webhook.Id} {webhook.Url} {(webhook.Enabled ? "enabled" : "disabled")}");
                foreach (var dead in webhook.Deliveries.Nodes) Console.WriteLine($"  {dead.Id} {dead.EventType} {dead.LastStatus} {dead.LastError}");
            }
            return 0;

        case ["create-webhook", var url]:
            var input = new { url, eventTypes = new[] { "consent.granted", "consent.withdrawn" }, idempotencyKey = $"webhook/{url}" };
            var created = (await Connect().AskAsync<CreatedData>("CreateWebhook", new { input })).Data.CreateWebhook;
            if (created.Code is not null) throw new InvalidOperationException($"{created.Code}: {created.Message}");
            Console.WriteLine(created.Secret);
            return 0;

        case ["receive"]:
            await Receive.RunAsync(Setting("WEBHOOK_SECRET"), Environment.GetEnvironmentVariable("PORT") ?? "8787");
            return 0;

        default:
            Console.Error.WriteLine("read <customer> <purpose> | webhooks | create-webhook <url> | receive");
            return 2;
    }
}

Platform Connect()
{
    var proof = new Proof();
    return new(http, proof, new Tokens(http, proof, Setting("ISSUER"), Setting("CLIENT_ID"), Setting("KEY_FILE")), new Uri(Setting("API")));
}

static string Setting(string name) => Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"Set the environment variable {name}.");

record CustomerData(Customer Customer);
record Customer(Profile? Profile);
record Profile(string? Name, string? Sector);

record WebhooksData(Page<Webhook> Webhooks);
record Webhook(string Id, string Url, bool Enabled, Deliveries Deliveries);
record Deliveries(Delivery[] Nodes);
record Delivery(string Id, string EventType, int? LastStatus, string? LastError);

record CreatedData(Created CreateWebhook);
record Created(string? Webhook, string? Secret, string? Code, string? Message);
