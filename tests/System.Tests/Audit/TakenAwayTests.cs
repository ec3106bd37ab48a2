using System.Net.Http.Headers;
using Ecosystem.Silo.Hosting;
using Ecosystem.SystemTests.Journey;

namespace Ecosystem.SystemTests.Audit;

/// <summary>What is taken away from a platform that runs as a process of its own is checked by the command line when there is no platform any more (AU-17, AU-18).</summary>
public sealed class TakenAwayTests : OnePlatform
{
    [Fact]
    public async Task A_customers_own_file_and_the_archive_are_checked_without_a_platform_and_changes_are_refused()
    {
        var (mine, archive) = (Path.Combine(Data, "..", $"{Path.GetFileName(Data)}-mine.ndjson"), Path.Combine(Data, "..", $"{Path.GetFileName(Data)}-archive"));
        try
        {
            string customer;
            await using (var platform = await PlatformProcess.RunWithSampleAsync(Data, new Dictionary<string, string>(StringComparer.Ordinal), Cancelled))
            {
                var token = await TokenAsync("customer-admin-demo");
                customer = token.Claim("ecosystem_organisation");
                await UntilAsync(async () => (await DownloadAsync(token)).Contains("\"own\"", StringComparison.Ordinal), "the customer's entries are signed", 60);
                await File.WriteAllTextAsync(mine, await DownloadAsync(token), Cancelled);
                var (exported, said) = await PlatformProcess.CommandAsync(Cancelled, "export-log", "--out", archive, "--entries-per-file", "500", "--data", Data);
                Assert.True(exported == 0, said);
                await platform.KillAsync();
            }
            var key = (await File.ReadAllTextAsync(Path.Combine(archive, "keys.txt"), Cancelled)).Trim();

            foreach (var arguments in new string[][] { ["--file", mine], ["--file", mine, "--key", key], ["--archive", archive], ["--archive", archive, "--key", key] })
            {
                var (code, output) = await PlatformProcess.CommandAsync(Cancelled, ["verify-log", .. arguments]);
                Assert.True(code == 0, output);
                Assert.Contains(key, output, StringComparison.Ordinal);
                Assert.Contains(arguments[0] == "--file" ? customer : "The archive holds.", output, StringComparison.Ordinal);
            }

            // A folder that has something in it is not written into, and what cannot be asked is not done.
            Assert.Equal(2, (await PlatformProcess.CommandAsync(Cancelled, "export-log", "--out", archive, "--data", Data)).ExitCode);
            Assert.Equal(2, (await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--file", mine, "--archive", archive)).ExitCode);
            Assert.Equal(2, (await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--key", key)).ExitCode);
            Assert.Equal(2, (await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--file", mine, "--key", "no key")).ExitCode);
            Assert.Equal(2, (await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--file", mine + ".none")).ExitCode);

            var lines = await File.ReadAllLinesAsync(mine, Cancelled);
            await File.WriteAllTextAsync(mine, string.Concat(lines.Where((_, i) => i != 2).Select(line => line + "\n")), Cancelled);
            var (gap, told) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--file", mine);
            Assert.Equal(1, gap);
            Assert.Contains("line 3", told, StringComparison.Ordinal);

            await File.AppendAllTextAsync(Path.Combine(archive, "entries", "000000000000.ndjson"), "{}\n", Cancelled);
            var (more, saying) = await PlatformProcess.CommandAsync(Cancelled, "verify-log", "--archive", archive);
            Assert.Equal(1, more);
            Assert.Contains("entries/000000000000.ndjson", saying, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(mine);
            if (Directory.Exists(archive)) Directory.Delete(archive, recursive: true);
        }
    }

    private async Task<string> DownloadAsync(AccessToken token)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Running.Api, "/log/mine"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.Value);
        using var response = await Http.SendAsync(request, Cancelled);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsStringAsync(Cancelled);
    }
}
