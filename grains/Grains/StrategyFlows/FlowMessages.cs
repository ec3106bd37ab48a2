using System.Text.Json;
using Ecosystem.Domain.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Domain.Webhooks;
using Ecosystem.Grains.Projections;
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
    internal Task<Carried> SendAsync(ClaimedEffect claimed, SendMessage message, CancellationToken cancellation) => message.Channel switch
    {
        SendingChannel.Task => Task.FromResult(Carried.Done with { Within = [FlowTaskRow.Of(message, claimed.Run, claimed.Flow, claimed.Customer, time.GetUtcNow())!.Statement()] }),
        SendingChannel.Webhook => ByWebhookAsync(claimed, message, cancellation),
        _ => ByMailAsync(claimed, message, cancellation),
    };

    /// <summary>Hands the text to the webhooks that the customer has for such messages; it stays sealed until one is posted.</summary>
    private async Task<Carried> ByWebhookAsync(ClaimedEffect claimed, SendMessage message, CancellationToken cancellation)
    {
        await using (var command = database.CreateCommand("select count(*) from webhooks.endpoints where audience = 'customer' and organisation = $1 and enabled and $2 = any(event_types)"))
        {
            command.Parameters.Add(new() { Value = claimed.Customer });
            command.Parameters.Add(new() { Value = WebhookAudiences.StrategyMessage });
            if ((long)(await command.ExecuteScalarAsync(cancellation))! == 0) return Carried.Dead("NO_RECEIVER");
        }

        if (await keys.Open(message.Content.Text) is not { } text) return Carried.Withheld("CUSTOMER_ERASED");
        var body = JsonSerializer.Serialize(
            new
            {
                Type = WebhookAudiences.StrategyMessage,
                Timestamp = time.GetUtcNow(),
                Data = new { message.Id, Customer = claimed.Customer, Text = text, message.Content.Language, message.Content.Template },
            }, DomainJson.Options);
        var token = await keys.Seal(claimed.Customer, body);
        return Carried.Done with
        {
            // A delivery's id is made of the effect's: made again, it is the same delivery.
            Within = [Projector.Statement(
                """
                insert into webhooks.deliveries (id, endpoint, event_type, at, body, sealed_for)
                select 'msg_' || md5($1 || '/' || e.id), e.id, $2, now(), $3, $4 from webhooks.endpoints e
                where e.audience = 'customer' and e.organisation = $4 and e.enabled and $2 = any(e.event_types)
                on conflict (id) do nothing
                """, message.Id, WebhookAudiences.StrategyMessage, token.Token, claimed.Customer)],
        };
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
