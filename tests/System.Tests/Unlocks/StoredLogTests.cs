using System.Text.Json;
using Ecosystem.Silo.Hosting;
using Ecosystem.SystemTests.Journey;
using Npgsql;

namespace Ecosystem.SystemTests.Unlocks;

/// <summary>SU-27 and SU-28 on the log of a data folder, by processes as a person starts them: while the platform runs, and after it was stopped.</summary>
public sealed class StoredLogTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("ecosystem-log-").FullName;

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    public void Dispose() => Directory.Delete(_data, recursive: true);

    [Fact]
    public async Task SU27_SU28_Unlocks_and_decisions_are_told_from_the_log_whether_or_not_the_platform_runs()
    {
        var sample = Path.Combine(_data, "sample");
        List<string> decisions;
        JsonElement running;
        await using (await PlatformProcess.RunAsync(_data, Cancelled))
        {
            await SucceedAsync("sample", "--out", sample);
            await SucceedAsync("import", sample, "--currency", "CNY", "--data", _data);
            await SucceedAsync("demo", "--data", _data);
            decisions = await DecisionsAsync();
            running = await JsonAsync("unlocks", "--data", _data);
            Assert.True((await JsonAsync("replay", decisions[0], "--data", _data)).GetProperty("same").GetBoolean());
        }

        // What the log says of the units is what the export says of them that was imported into it.
        var stopped = await JsonAsync("unlocks", "--data", _data);
        Assert.Equal(running.GetProperty("units").GetRawText(), stopped.GetProperty("units").GetRawText());
        var export = await JsonAsync("unlocks", sample, "--currency", "CNY");
        Assert.Equal(Told(export), Told(stopped));
        var unlocked = Assert.Single(stopped.GetProperty("units").EnumerateArray(), unit => unit.GetProperty("isOpen").GetBoolean());
        Assert.Equal("林思远", unlocked.GetProperty("name").GetString());
        var change = Assert.Single(unlocked.GetProperty("changes").EnumerateArray());
        Assert.Equal(("unlocked", unlocked.GetProperty("closings").EnumerateArray().Last().GetProperty("quarter").GetString()), (change.GetProperty("change").GetString(), change.GetProperty("quarter").GetString()));

        Assert.True(decisions.Count >= 2);
        foreach (var decision in decisions)
        {
            var again = await JsonAsync("replay", decision, "--policy", "2026-1", "--data", _data);
            Assert.True(again.GetProperty("same").GetBoolean());
            Assert.Equal(again.GetProperty("logged").GetRawText(), again.GetProperty("replayed").GetRawText());
            Assert.Equal("2026-1", again.GetProperty("now").GetProperty("policy").GetString());
            Assert.Contains(again.GetProperty("now").GetProperty("differs").EnumerateArray(), rule => rule.GetProperty("rule").GetString() == "SU-13" && rule.GetProperty("now").ValueKind == JsonValueKind.Null);
        }

        var (exit, text) = await PlatformProcess.CommandAsync(Cancelled, "replay", decisions[0], "--policy", "2026-1", "--data", _data);
        Assert.Equal(0, exit);
        Assert.Contains("The same, byte for byte.", text);
        // Whole lines, however long: they are there to be compared.
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        Assert.Equal(Assert.Single(lines, line => line.StartsWith("logged:   ", StringComparison.Ordinal))[10..], Assert.Single(lines, line => line.StartsWith("replayed: ", StringComparison.Ordinal))[10..]);
        Assert.Single(lines, line => line.StartsWith("logged:   {", StringComparison.Ordinal) && line.EndsWith('}'));
        Assert.Contains("Under policy 2026-1, the same question about the unit as it stood", text);
        Assert.Contains("not tried", text);
        Assert.Equal(1, (await PlatformProcess.CommandAsync(Cancelled, "replay", "de_nobody", "--data", _data)).ExitCode);

        // Somebody with the log and another key sees the same answer, and no names.
        await File.WriteAllTextAsync(Path.Combine(_data, LaptopPlatform.MasterKeyFileName), Convert.ToBase64String(new byte[32]), Cancelled);
        var stranger = await JsonAsync("unlocks", "--data", _data);
        Assert.All(stranger.GetProperty("units").EnumerateArray(), unit => Assert.Equal(unit.GetProperty("id").GetString(), unit.GetProperty("name").GetString()));
        Assert.Equal(
            stopped.GetProperty("units").EnumerateArray().Select(unit => (unit.GetProperty("id").GetString(), unit.GetProperty("closings").GetRawText())).Order(),
            stranger.GetProperty("units").EnumerateArray().Select(unit => (unit.GetProperty("id").GetString(), unit.GetProperty("closings").GetRawText())).Order());
    }

    private static async Task SucceedAsync(params string[] arguments)
    {
        var (exit, output) = await PlatformProcess.CommandAsync(Cancelled, arguments);
        Assert.True(exit == 0, output);
    }

    private static async Task<JsonElement> JsonAsync(params string[] arguments)
    {
        var (exit, output) = await PlatformProcess.CommandAsync(Cancelled, [.. arguments, "--json"]);
        Assert.True(exit == 0, output);
        // The document begins a line; what comes before it was progress, on the other stream.
        return JsonDocument.Parse(output[(output.StartsWith('{') ? 0 : output.IndexOf("\n{", StringComparison.Ordinal))..(output.LastIndexOf('}') + 1)]).RootElement;
    }

    private async Task<List<string>> DecisionsAsync()
    {
        await using var database = NpgsqlDataSource.Create(RunningPlatform.Find(_data).ConnectionString);
        await using var command = database.CreateCommand("select entry::jsonb #>> '{command,decision}' from journal.commits where entry::jsonb #>> '{command,type}' = 'authorize' order by position");
        await using var rows = await command.ExecuteReaderAsync(Cancelled);
        var decisions = new List<string>();
        while (await rows.ReadAsync(Cancelled)) decisions.Add(rows.GetString(0));
        return decisions;
    }

    /// <summary>Everything of an answer but ids and moments: those of a log are when it was told.</summary>
    private static List<string> Told(JsonElement answer) =>
    [
        .. from unit in answer.GetProperty("units").EnumerateArray()
           from closing in unit.GetProperty("closings").EnumerateArray()
           let line = string.Join(' ', closing.EnumerateObject().Where(member => member.Name is not "at").Select(member => member.Value.GetRawText()))
           orderby unit.GetProperty("name").GetString(), line
           select $"{unit.GetProperty("name").GetString()} {unit.GetProperty("onAttainmentAlone").GetRawText()} {line}",
    ];
}
