// Receive.cs: a server that is told what happened.
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

record Message(string Type, DateTimeOffset Timestamp, JsonElement Data);

static class Receive
{
    private const int BytesMax = 64 * 1024;
    private const int SecondsOldMax = 300;

    public static async Task RunAsync(string secret, string port)
    {
        // Yours is a unique column, written in the transaction that keeps the message: it must outlive a restart.
        var seen = new ConcurrentDictionary<string, bool>();

        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = BytesMax);
        var app = builder.Build();
        app.MapPost("/hooks", async (HttpRequest request) =>
        {
            // The body as it came: parsed and written again it would not verify.
            var body = await new StreamReader(request.Body).ReadToEndAsync();
            if (!IsGenuine(secret, request.Headers, body, DateTimeOffset.UtcNow))
            {
                Console.Error.WriteLine("Not from the platform.");
                return Results.BadRequest();
            }
            var message = JsonSerializer.Deserialize<Message>(body, JsonSerializerOptions.Web)!;
            if (seen.TryAdd(request.Headers["webhook-id"].ToString(), true)) Console.WriteLine($"{request.Headers["webhook-id"]} {message.Type} {message.Data}");
            return Results.NoContent();
        });
        await app.StartAsync();
        Console.WriteLine($"Listening on {app.Urls.First()}");
        await app.WaitForShutdownAsync();
    }

    /// <summary>Whether the platform signed this message within the last five minutes (Standard Webhooks 1.0).</summary>
    /// <remarks>Every signature is looked at, since there are two while a secret is being changed. The package StandardWebhooks 1.1.2 looks at the first alone.</remarks>
    public static bool IsGenuine(string secret, IHeaderDictionary headers, string body, DateTimeOffset now)
    {
        if (!long.TryParse(headers["webhook-timestamp"], out var sent)) return false;
        var seconds = now.ToUnixTimeSeconds();
        if (sent < seconds - SecondsOldMax || sent > seconds + SecondsOldMax) return false;
        var key = Convert.FromBase64String(secret["whsec_".Length..]);
        var hash = HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"{headers["webhook-id"]}.{headers["webhook-timestamp"]}.{body}"));
        var expected = Encoding.UTF8.GetBytes($"v1,{Convert.ToBase64String(hash)}");
        return headers["webhook-signature"].ToString().Split(' ').Any(signature => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(signature), expected));
    }
}
