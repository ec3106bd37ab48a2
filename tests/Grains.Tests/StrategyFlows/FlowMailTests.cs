using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Testing;

namespace Ecosystem.Grains.Tests.StrategyFlows;

/// <summary>SF-76: mail, at an SMTP server that nobody here wrote (npm: smtp-server).</summary>
public sealed class FlowMailTests(PlatformFixture platform)
{
    /// <summary>Turns the first mail away for the moment, and takes the next.</summary>
    private const string Server = """
        import { SMTPServer } from 'smtp-server';
        let mails = 0;
        const server = new SMTPServer({
          authOptional: true,
          disabledCommands: ['AUTH', 'STARTTLS'],
          onClose() { if (mails === 2) console.log('TAKEN'); },
          onData(stream, session, done) {
            let raw = '';
            stream.setEncoding('utf8');
            stream.on('data', chunk => { raw += chunk; });
            stream.on('end', () => {
              mails++;
              console.log(`TO ${session.envelope.rcptTo.map(to => to.address).join()}`);
              console.log(raw);
              console.log(`MAILS ${mails}`);
              done(mails === 1 ? Object.assign(new Error('try again later'), { responseCode: 451 }) : null);
            });
          },
        });
        server.listen(Number(process.env.PORT), '127.0.0.1');
        """;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task SF76_A_mail_that_was_turned_away_is_sent_again_as_the_same_mail()
    {
        var world = new FlowWorld(platform);
        var flow = FlowWorld.FreshFlow();
        await world.ReleaseAsync(FlowSamples.TenNodes(flow, "email"), flow);
        var customer = await world.CustomerAsync(flow);
        var said = NpmClients.RunUntilAsync(Server, "TAKEN", new Dictionary<string, string>(StringComparer.Ordinal) { ["PORT"] = platform.MailPort.ToString(CultureInfo.InvariantCulture) }, Cancelled);
        await Patience.UntilAsync(ListensAsync, "the mail server listens", Cancelled, 120);
        await world.InteractAsync(customer, "write to me");
        var trace = await world.RunAsync(flow, customer, run => run.Run.Status == FlowRunStatus.Done && run.Effects is [{ Status: "done" }], "the mail was sent");

        var mails = (await said).Split("MAILS");
        Assert.Equal(2, trace.Effects[0].Attempts);
        foreach (var mail in mails[..2])
        {
            Assert.Contains($"TO {customer}@customers.example", mail, StringComparison.Ordinal);
            Assert.Contains($"Message-Id: <{trace.Effects[0].Id}@customers.example>", mail, StringComparison.OrdinalIgnoreCase);
            Assert.True(mail.Contains(FlowSamples.Text, StringComparison.Ordinal) || mail.ReplaceLineEndings("").Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes(FlowSamples.Text)), StringComparison.Ordinal), mail);
        }
    }

    private async Task<bool> ListensAsync()
    {
        using var client = new TcpClient();
        try
        {
            await client.ConnectAsync("127.0.0.1", platform.MailPort, Cancelled);
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
