using System.Text.Json;
using Ecosystem.ReferenceSupplier;
using Ecosystem.Silo.Hosting;
using Ecosystem.SystemTests.Journey;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Console;

/// <summary>A platform with the sample CRM in it, which all journeys of the console use, each with people and data of its own.</summary>
public sealed class ConsolePlatform : OnePlatform, IAsyncLifetime
{
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private PlatformProcess? _platform;
    private Supplier? _supplier;

    /// <summary>What the journeys read from their environment.</summary>
    public IReadOnlyDictionary<string, string> Variables => _variables;

    public async ValueTask InitializeAsync()
    {
        var folder = await BuiltPages.ConsoleAsync(Cancelled);
        _platform = await PlatformProcess.RunWithSampleAsync(Data, new Dictionary<string, string> { ["Ecosystem__Console__Folder"] = folder, ["Ecosystem__Outbound__AllowLoopback"] = "true" }, Cancelled);
        _supplier = await Supplier.StartAsync();
        _variables["SUPPLIER"] = _supplier.Registration;
        var (people, clients) = (LaptopPeople.LoadOrCreate(Data), LaptopClients.LoadOrCreate(Data));
        _variables["API"] = Running.Api.AbsoluteUri;
        _variables["ISSUER"] = Running.Issuer.AbsoluteUri;
        _variables["CHROMIUM"] = BuiltPages.Chromium;
        _variables["PEOPLE"] = JsonSerializer.Serialize(LaptopPeople.UserNames.ToDictionary(name => name, name => new { user = name, password = people.Of(name).Password, totp = people.Of(name).TotpSecret }));
        _variables["CLIENTS"] = JsonSerializer.Serialize(LaptopClients.Ids.ToDictionary(id => id, id => new { secret = clients.Of(id).Secret, privateKey = clients.Of(id).PrivateKey }));
    }

    public async ValueTask DisposeAsync()
    {
        if (_supplier is not null) await _supplier.DisposeAsync();
        if (_platform is not null) await _platform.DisposeAsync();
        Dispose();
    }
}

/// <summary>People at work in a browser, on a whole platform (tests/clients/console).</summary>
public sealed class ConsoleTests(ConsolePlatform platform) : IClassFixture<ConsolePlatform>
{
    private static string Folder => Path.Combine(Repository.Root, "tests", "clients", "console");

    /// <summary>Every journey that there is.</summary>
    public static TheoryData<string> Journeys => [.. Directory.EnumerateFiles(Folder, "*.test.js").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Journeys))]
    public async Task The_journey_goes_as_it_should(string journey) =>
        await NpmClients.RunAsync($"console/{journey}", platform.Variables, TestContext.Current.CancellationToken);
}
