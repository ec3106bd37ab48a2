using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Sealing;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;
using Npgsql;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Sends texts to customers: as a task, by the customer's webhooks, or by e-mail (SF-76).</summary>
public sealed class FlowMessages(NpgsqlDataSource database, DataKeys keys, FlowOptions options, TimeProvider time)
{
    /// <summary>Longest that a mail server may take for one message.</summary>
    private const int MailTimeoutMs = 15_000;

    /// <summary>Sends a text. Whoever receives it knows it again by the effect's id.</summary>
    /// <param name="hooked">Customers who have webhooks for it (<see cref="HookedAsync"/>).</param>
    internal Task<Carried> SendAsync(ClaimedEffect claimed, SendMessage message, IReadOnlySet<string> hooked, CancellationToken cancellation) => message.Channel switch
    {
        SendingChannel.Task => Task.FromResult(Carried.Done with { Task = FlowTaskRow.Of(message, claimed.Run, claimed.Flow, claimed.Customer, time.GetUtcNow()) }),
        SendingChannel.Webhook => ByWebhookAsync(claimed, message, hooked),
        _ => ByMailAsync(claimed, message, cancellation),
    };

    /// <summary>Those of the customers who have webhooks for messages of flows.</summary>
    internal async Task<IReadOnlySet<string>> HookedAsync(IEnumerable<ClaimedEffect> effects, CancellationToken cancellation)
    {
        var hooked = new HashSet<string>(StringComparer.Ordinal);
        string[] asked = [.. effects.Where(one => one.Effect is SendMessage { Channel: SendingChannel.Webhook }).Select(one => one.Customer).Distinct(StringComparer.Ordinal)];
        if (asked.Length == 0) return hooked;
        await using var command = database.CreateCommand("select distinct organisation from webhooks.endpoints where audience = 'customer' and organisation = any($1) and enabled and $2 = any(event_types)");
        command.Parameters.Add(new() { Value = asked });
        command.Parameters.Add(new() { Value = WebhookAudiences.StrategyMessage });
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        while (await rows.ReadAsync(cancellation)) hooked.Add(rows.GetString(0));
        return hooked;
    }

    /// <summary>Hands the text to the webhooks that the customer has for such messages; it stays sealed until one is posted.</summary>
    private async Task<Carried> ByWebhookAsync(ClaimedEffect claimed, SendMessage message, IReadOnlySet<string> hooked)
    {
        if (!hooked.Contains(claimed.Customer)) return Carried.Dead("NO_RECEIVER");
        if (await keys.Open(message.Content.Text) is not { } text) return Carried.Withheld("CUSTOMER_ERASED");
        var body = JsonSerializer.Serialize(
            new
            {
                Type = WebhookAudiences.StrategyMessage,
                Timestamp = time.GetUtcNow(),
                Data = new { message.Id, Customer = claimed.Customer, Text = text, message.Content.Language, message.Content.Template },
            }, DomainJson.Options);
        return Carried.Done with { Delivery = new(message.Id, claimed.Customer, (await keys.Seal(claimed.Customer, body)).Token) };
    }

    private async Task<Carried> ByMailAsync(ClaimedEffect claimed, SendMessage message, CancellationToken cancellation)
    {
        if (options.Mail is not { } mail) return Carried.Dead("NO_MAIL_SERVER");
        if (await keys.Open(message.Content.Text) is not { } text) return Carried.Withheld("CUSTOMER_ERASED");
        using var mime = new MimeMessage
        {
            // The same at every attempt, so that whoever gets it twice sees that it is one.
            MessageId = $"{message.Id}@{mail.Domain}",
            Subject = message.Content.Language == "zh" ? "来自您的客户团队" : "From your account team",
            Date = time.GetUtcNow(),
            Body = new TextPart("plain") { Text = text },
        };
        mime.From.Add(MailboxAddress.Parse(mail.From));
        mime.To.Add(new MailboxAddress("", $"{claimed.Customer}@{mail.Domain}"));
        using var client = new SmtpClient { Timeout = MailTimeoutMs };
        // Never in the clear where TLS is asked for, whatever the server says it can do.
        var security = !mail.Tls ? SecureSocketOptions.None : mail.Port == MailOptions.TlsPort ? SecureSocketOptions.SslOnConnect : SecureSocketOptions.StartTls;
        await client.ConnectAsync(mail.Host, mail.Port, security, cancellation);
        if (mail.User is { } user) await client.AuthenticateAsync(user, mail.Password ?? "", cancellation);
        try
        {
            await client.SendAsync(mime, cancellation);
        }
        catch (SmtpCommandException refused) when ((int)refused.StatusCode >= 500)
        {
            return Carried.Dead($"SMTP_{(int)refused.StatusCode}");
        }

        try
        {
            await client.DisconnectAsync(quit: true, cancellation);
        }
        catch (Exception gone) when (gone is IOException or ProtocolException or OperationCanceledException)
        {
            // It was taken; how the connection ends does not change that.
        }

        return Carried.Done;
    }
}
