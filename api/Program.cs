using Ecosystem.Api;
using Ecosystem.Hosting.Listening;

try
{
    await using var app = ApiHost.Build(WebApplication.CreateBuilder(args));
    await app.RunAsync();
    return 0;
}
catch (Exception e) when (e is InvalidOperationException || PortInUse.Explain(e) is not null)
{
    await Console.Error.WriteLineAsync(PortInUse.Explain(e, new NamedPort(new Uri(ApiHost.DefaultUrl).Port, "ASPNETCORE_URLS")) ?? e.Message);
    return 1;
}
