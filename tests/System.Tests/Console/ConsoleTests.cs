using System.Text.Json;
using Ecosystem.ReferenceSupplier;
using Ecosystem.Silo.Hosting;
using Ecosystem.SystemTests.Journey;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Console;

/// <summary>A platform with the sample CRM in it, which all journeys of the console use, each with people and data of its own.</summary>
public sealed class ConsolePlatform : OnePlatform, IAsyncLifetime
{
    private PlatformProcess? _platform;
    private Supplier? _supplier;

    /// <summary>What the journeys read from their environment.</summary>
    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public async ValueTask InitializeAsync()
    {
        var folder = await BuiltPages.ConsoleAsync(Cancelled);
        _platform = await PlatformProcess.RunWithSampleAsync(Data, new Dictionary<string, string> { ["Ecosystem__Console__Folder"] = folder, ["Ecosystem__Outbound__AllowLoopback"] = "true" }, Cancelled);
        _supplier = await Supplier.StartAsync();
        Variables["SUPPLIER"] = _supplier.Registration;
        var (people, clients) = (LaptopPeople.LoadOrCreate(Data), LaptopClients.LoadOrCreate(Data));
        Variables["API"] = Running.Api.AbsoluteUri;
        Variables["ISSUER"] = Running.Issuer.AbsoluteUri;
        Variables["CHROMIUM"] = BuiltPages.Chromium;
        Variables["PEOPLE"] = JsonSerializer.Serialize(LaptopPeople.UserNames.ToDictionary(name => name, name => new { user = name, password = people.Of(name).Password, totp = people.Of(name).TotpSecret }));
        Variables["CLIENTS"] = JsonSerializer.Serialize(LaptopClients.Ids.ToDictionary(id => id, id => new { secret = clients.Of(id).Secret, privateKey = clients.Of(id).PrivateKey }));
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
