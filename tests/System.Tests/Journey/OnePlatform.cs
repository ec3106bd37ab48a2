using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Journey;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Journey;

/// <summary>A platform of a test's own, as a process with a data folder, and its clients; the test starts it, kills it and starts it again.</summary>
public abstract class OnePlatform : IDisposable
{
    protected string Data { get; } = Directory.CreateTempSubdirectory("ecosystem-one-").FullName;

    protected HttpClient Http { get; } = new(new SocketsHttpHandler { UseProxy = false });

    protected static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    /// <summary>Where it runs since it was started last.</summary>
    protected RunningPlatform Running => RunningPlatform.Find(Data);

    /// <summary>A token of one of the clients that the platform makes for a laptop.</summary>
    protected Task<AccessToken> TokenAsync(string client) => new TokenClient(Running.Issuer, LaptopClients.LoadOrCreate(Data), Http, TimeProvider.System).GetAsync(client, Cancelled);

    /// <summary>That client, asking.</summary>
    protected async Task<GraphQLClient> AskerAsync(string client) => new(Running.Api, await TokenAsync(client), Http);

    protected static Task UntilAsync(Func<Task<bool>> holds, string what, int seconds = 30) => Patience.UntilAsync(holds, what, Cancelled, seconds);

    public void Dispose()
    {
        GC.SuppressFinalize(this);
        Http.Dispose();
        Directory.Delete(Data, recursive: true);
    }
}
