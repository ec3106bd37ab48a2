using Ecosystem.Identity;

try
{
    await using var app = IdentityHost.Build(WebApplication.CreateBuilder(args));
    await IdentityHost.StartAsync(app);
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception e) when (e is IdentityStartException or InvalidOperationException)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
