using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Ecosystem.Testing;

/// <summary>An origin on this machine that answers one path with one text, and everything else with 404.</summary>
public sealed class AnsweringOrigin : IDisposable
{
    private readonly HttpListener _listener;
    private readonly string _path;

    private AnsweringOrigin(HttpListener listener, string path) => (_listener, _path) = (listener, path);

    /// <summary>Such as http://127.0.0.1:5001, without a slash at its end.</summary>
    public string Origin => _listener.Prefixes.Single().TrimEnd('/');

    /// <summary>What it answers; null: 404.</summary>
    public string? Answered { get; set; }

    public static AnsweringOrigin Start(string path)
    {
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var listener = new HttpListener();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/");
        listener.Start();
        var origin = new AnsweringOrigin(listener, path);
        _ = Task.Run(origin.ServeAsync, CancellationToken.None);
        return origin;
    }

    public void Dispose() => _listener.Close();

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                var known = Answered is not null && context.Request.Url!.AbsolutePath == _path;
                context.Response.StatusCode = known ? 200 : 404;
                if (known) context.Response.OutputStream.Write(Encoding.UTF8.GetBytes($"{Answered}\n"));
                context.Response.Close();
            }
        }
        catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
        {
            // The test is over.
        }
    }
}
