using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>How flows are carried out (docs/strategy-flows.md).</summary>
/// <param name="Workers">Parts that one silo works off at once, 0 to 16; 0: this silo leaves them to others.</param>
/// <param name="Senders">Effects that one silo carries out at once, 0 to 64; 0: this silo leaves them to others.</param>
/// <param name="Currency">ISO 4217, of offers that sales units are asked for.</param>
/// <param name="Mail">How e-mail is sent; null: it is not.</param>
public sealed record FlowOptions(int Workers, int Senders, string Currency, MailOptions? Mail)
{
    /// <summary>How long a worker waits that found nothing due.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>Reads the settings under <c>Ecosystem:Flows</c>.</summary>
    /// <exception cref="InvalidOperationException">One is out of its range.</exception>
    public static FlowOptions Read(IConfiguration configuration)
    {
        var flows = configuration.GetSection("Ecosystem:Flows");
        return new(Number(flows, "Workers", 2, 0, 16), Number(flows, "Senders", 16, 0, 64), flows["Currency"] ?? "CNY", MailOptions.Read(flows.GetSection("Mail")));
    }

    internal static int Number(IConfiguration section, string name, int usual, int least, int most)
    {
        if (section[name] is not { Length: > 0 } text) return usual;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value >= least && value <= most
            ? value
            : throw new InvalidOperationException($"{name} of the flows' settings is '{text}': set it to {least} to {most}.");
    }
}

/// <summary>The SMTP server that e-mail of flows goes to.</summary>
/// <param name="Domain">Customers' addresses are their ids at this domain: the mail gateway knows who that is, and this platform keeps no address.</param>
/// <param name="From">The sender's address.</param>
/// <param name="Tls">Whether the server must offer TLS (STARTTLS, or from the start on port 465).</param>
/// <param name="User">Null: the server asks for no sign-in.</param>
public sealed record MailOptions(string Host, int Port, string Domain, string From, bool Tls, string? User, string? Password)
{
    /// <summary>The port on which TLS begins with the connection (RFC 8314).</summary>
    public const int TlsPort = 465;

    internal static MailOptions? Read(IConfiguration mail)
    {
        if (mail["Host"] is not { Length: > 0 } host) return null;
        return new(
            host, FlowOptions.Number(mail, "Port", 587, 1, 65_535), mail["Domain"] ?? throw Missing("Domain"), mail["From"] ?? throw Missing("From"),
            !bool.TryParse(mail["Tls"], out var tls) || tls, mail["User"], mail["Password"]);
    }

    private static InvalidOperationException Missing(string name) => new($"Ecosystem:Flows:Mail:Host is set, and {name} is not: e-mail needs both (docs/strategy-flows.md).");
}
