using System.Net;
using System.Net.Sockets;
using Ecosystem.Grains.Clustering;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

// One silo of a cluster of its own: <connection string>; its settings are in the environment. Ends when its standard input does.
var builder = Host.CreateApplicationBuilder();
builder.Logging.SetMinimumLevel(LogLevel.Critical);
builder.UseOrleans(silo =>
{
    // Ports that were free a moment ago; a cluster that nobody was in before, so that no dead silo is waited for.
    silo.Configure<EndpointOptions>(options => (options.AdvertisedIPAddress, options.SiloPort, options.GatewayPort) = (IPAddress.Loopback, FreePort(), FreePort()));
    silo.AddEcosystem(builder.Configuration, args[0]);
});
using var host = builder.Build();
await host.StartAsync();
Console.WriteLine("running");
await Console.In.ReadToEndAsync();
return 0;

static int FreePort()
{
    using var listener = new TcpListener(IPAddress.Loopback, 0);
    listener.Start();
    return ((IPEndPoint)listener.LocalEndpoint).Port;
}
