using System.Text.Json;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.Silo.Sample;
using Ecosystem.SystemTests.Import;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Cli;

/// <summary>The command line as a person and a script see it: exit codes, messages, and plain text when nobody watches.</summary>
public sealed class CommandLineTests
{
    private static Task<int> Unreachable(string[] arguments, StringWriter output, StringWriter messages) =>
        EcosystemCommand.RunAsync(
            arguments,
            new(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new PlatformUnreachableException("There is no platform here.")),
            TestContext.Current.CancellationToken);

    private static async Task<(int Code, string Output, string Messages)> Run(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var code = await Unreachable(arguments, output, messages);
        return (code, output.ToString(), messages.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("--help")]
    [InlineData("import --help")]
    [InlineData("sample -h")]
    [InlineData("sandbox --help")]
    public async Task Help_is_given_and_succeeds(string line)
    {
        var (code, output, messages) = await Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal((0, ""), (code, messages));
        Assert.Contains("Usage:", output);
    }

    [Fact]
    public async Task The_help_names_every_exit_code()
    {
        var (_, output, _) = await Run("--help");

        Assert.All((int[])[ExitCodes.Ok, ExitCodes.Failed, ExitCodes.BadInput, ExitCodes.Unreachable, ExitCodes.Cancelled], code => Assert.Contains($"{code} ", output));
    }

    [Theory]
    [InlineData("import", "folder")]
    [InlineData("fly", "fly")]
    [InlineData("import x --as-of tomorrow", "--as-of must be a day")]
    [InlineData("import x --currency dollars", "three capital letters")]
    [InlineData("import x --max-rejected -1", "0 or more")]
    [InlineData("import x --max-rejected many", "--max-rejected must be a whole number, 0 or more")]
    [InlineData("run --api-port x", "--api-port must be 0 to 65,535")]
    [InlineData("sample", "--out")]
    [InlineData("sample --out x --units 0", "--units must be 1 to 100")]
    [InlineData("sample --out x --units 10 --deals 399", "at least 400")]
    [InlineData("sample --out x --deals many", "--deals must be 1 to")]
    [InlineData("sample --out x --seed 1.5", "--seed must be a whole number")]
    [InlineData("sample --out x --last-quarter Q3", "written like 2025-Q3")]
    [InlineData("import no-such-folder --check", "there is no such folder")]
    public async Task What_cannot_be_used_ends_with_2_and_says_why(string line, string words)
    {
        var (code, output, messages) = await Run(line.Split(' '));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(words, messages.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task Checking_an_export_needs_no_platform_and_prints_plain_lines()
    {
        var (code, output, messages) = await Run("import", SharedData.At("data/crm"), "--check");

        Assert.Equal(0, code);
        Assert.Contains("85 accounts, 35 agents, 6 managers, 7,635 opportunities", output);
        Assert.Contains("GTX Pro", output);
        Assert.Contains("sales_pipeline.csv:3 ", output);
        Assert.Contains("Reading sales_pipeline.csv: done", messages);
        Assert.DoesNotContain('\e', output + messages);
    }

    [Fact]
    public async Task Importing_without_a_platform_ends_with_3_after_the_report()
    {
        var (code, output, messages) = await Run("import", SharedData.At("data/crm"));

        Assert.Equal(3, code);
        Assert.Contains("7,635 opportunities", output);
        Assert.Contains("There is no platform here.", messages);
    }

    [Fact]
    public async Task A_broken_file_ends_with_2_before_the_platform_is_asked_for()
    {
        using var folder = new ExportFolder();
        folder.Append("sales_pipeline.csv", "X1,\"Anna\n");

        var (code, _, messages) = await Run("import", folder.Path);

        Assert.Equal(2, code);
        Assert.Contains("sales_pipeline.csv:6", messages);
        Assert.DoesNotContain("platform", messages);
    }

    [Fact]
    public async Task A_cancelled_command_ends_with_130()
    {
        using StringWriter output = new(), messages = new();
        using var folder = new ExportFolder();
        var surroundings = new Surroundings(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new OperationCanceledException());

        Assert.Equal(130, await EcosystemCommand.RunAsync(["import", folder.Path], surroundings, TestContext.Current.CancellationToken));
        Assert.Contains("can be given again", messages.ToString());
    }

    [Fact]
    public async Task The_report_holds_every_finding_as_JSON_and_one_to_a_line_as_NDJSON()
    {
        using var folder = new ExportFolder();
        var (json, ndjson) = (folder.File("report.json"), folder.File("report.ndjson"));

        Assert.Equal(0, (await Run("import", SharedData.At("data/crm"), "--check", "--report", json)).Code);
        Assert.Equal(0, (await Run("import", SharedData.At("data/crm"), "--check", "--report", ndjson)).Code);

        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(json, TestContext.Current.CancellationToken));
        Assert.Equal(7635, document.RootElement.GetProperty("summary").GetProperty("opportunities").GetInt32());
        var findings = document.RootElement.GetProperty("findings").EnumerateArray().Select(finding => finding.GetRawText().Length > 0 ? Line(finding) : "").ToList();
        Assert.Equal(1285 + 13 + 1345 + 5, findings.Count);
        var lines = File.ReadLines(ndjson).Select(line => JsonDocument.Parse(line).RootElement).ToList();
        Assert.Equal("summary", lines[0].GetProperty("type").GetString());
        Assert.Equal(findings, lines.Where(line => line.GetProperty("type").GetString() == "finding").Select(line => Line(line.GetProperty("finding"))));
        Assert.Contains("sales_pipeline.csv:3 product repaired NAME_MATCHED GTXPro GTX Pro", findings);

        static string Line(JsonElement finding) => string.Join(
            ' ', $"{finding.GetProperty("file")}:{finding.GetProperty("line")}", finding.GetProperty("column"), finding.GetProperty("kind"), finding.GetProperty("code"), finding.GetProperty("before"), finding.GetProperty("after"));
    }

    [Fact]
    public async Task A_report_that_cannot_be_written_stops_the_import()
    {
        using var folder = new ExportFolder();

        var (code, _, messages) = await Run("import", folder.Path, "--report", folder.File("no/such/folder/report.json"));

        Assert.Equal(1, code);
        Assert.Contains("Nothing was imported", messages);
    }

    [Fact]
    public async Task A_sample_is_written_and_says_how_to_import_it()
    {
        using var folder = new ExportFolder();
        var target = folder.File("sample");

        var (code, output, _) = await Run("sample", "--out", target, "--seed", "5", "--units", "2", "--customers", "9", "--deals", "80", "--last-quarter", "2024-Q4");

        Assert.Equal(0, code);
        Assert.Contains($"ecosystem import {target} --currency {SampleCrm.Currency}", output);
        var (checkedCode, checkedOutput, _) = await Run("import", target, "--check");
        Assert.Equal(0, checkedCode);
        Assert.Contains("9 accounts", checkedOutput);
        Assert.Contains("2024-Q4.", checkedOutput);
    }
}
