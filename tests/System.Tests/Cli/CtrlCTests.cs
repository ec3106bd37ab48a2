using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Cli;

/// <summary>Ctrl-C, as a terminal sends it, to the command in a process of its own.</summary>
public sealed class CtrlCTests
{
    [Fact]
    public async Task It_stops_an_import_that_waits_for_the_platform_and_ends_with_130()
    {
        var cancellation = TestContext.Current.CancellationToken;
        // A platform that hangs up at once: the client, having tried again, goes on trying.
        using var gateway = new TcpListener(IPAddress.Loopback, 0);
        gateway.Start();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ecosystem.dll"), "import", SharedData.At("data/crm")])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["Ecosystem__MasterKey"] = Convert.ToBase64String(new byte[32]), ["Ecosystem__Gateways"] = gateway.LocalEndpoint.ToString() },
        })!;
        try
        {
            var (output, messages) = (process.StandardOutput.ReadToEndAsync(cancellation), process.StandardError.ReadToEndAsync(cancellation));
            for (var attempt = 0; attempt < 2; attempt++) (await gateway.AcceptTcpClientAsync(cancellation)).Dispose();

            using var kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await process.WaitForExitAsync(cancellation);

            Assert.True(process.ExitCode == 130, $"It ended with {process.ExitCode}: {await messages}");
            Assert.Contains("Stopped.", await messages);
            Assert.Contains("7,635 opportunities", await output);
        }
        finally
        {
            if (!process.HasExited) process.Kill();
        }
    }
}
