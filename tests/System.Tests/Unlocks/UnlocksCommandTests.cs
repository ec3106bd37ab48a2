using Ecosystem.SystemTests.Import;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Unlocks;

/// <summary>SU-28 as a person sees it: what is assumed is said to be, and what cannot be meant is refused.</summary>
public sealed class UnlocksCommandTests
{
    private static readonly string s_crm = SharedData.At("data/crm");

    private static string[] Cells(string output, string first) =>
        output.Split('\n').First(line => line.TrimStart().StartsWith(first, StringComparison.Ordinal)).Split("  ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [Fact]
    public async Task SU28_Without_surveys_nobody_unlocks_and_it_says_why_and_what_attainment_alone_would_do()
    {
        var (code, output, messages) = await CommandLine.RunAsync("unlocks", s_crm);

        Assert.Equal(0, code);
        Assert.Contains("18 of 18 closings have no survey", output);
        Assert.Contains("Nobody unlocks it. On attainment alone, were every survey just good enough: nobody.", output);
        Assert.Contains("attainment is above 115 % and NPS at least 72 from at least 30 responses", output);
        Assert.Equal(["Summer Sewald", "○ 135.80 %", "○ 99.93 %", "○ 82.83 %", "never", "never"], Cells(output, "Summer Sewald"));
        Assert.Contains("Reading sales_pipeline.csv: done", messages);
        Assert.DoesNotContain('\e', output + messages);
    }

    [Fact]
    public async Task SU28_What_is_assumed_is_said_to_be_assumed_and_marked_wherever_it_counts()
    {
        var (_, output, _) = await CommandLine.RunAsync("unlocks", s_crm, "--nps", "72");

        Assert.Contains("Assumed, not measured: NPS 72 from 30 responses for each of the 18 closings without a survey.", output);
        Assert.Equal(["Summer Sewald", "● 135.80 % ~", "○ 99.93 % ~", "○ 82.83 % ~", "never", "never"], Cells(output, "Summer Sewald"));
        // 90,710.24 more would have made the second quarter good: 692,500.24 of 602,174.13 is 115 % and a cent.
        Assert.Equal(["Summer Sewald", "2017-Q2", "90,710.24 USD more won: 601,790.00 of at least 692,500.24"], Cells(output[output.IndexOf("What it lacked", StringComparison.Ordinal)..], "Summer Sewald"));
    }

    [Fact]
    public async Task SU28_A_quarter_that_opened_it_and_one_that_shut_it_are_named_with_their_days()
    {
        using var folder = new ExportFolder();
        WriteQuarters(folder, 120, 120, 100, 120);

        var (code, output, _) = await CommandLine.RunAsync("unlocks", folder.Path, "--as-of", "2017-01-01");

        Assert.Equal(0, code);
        Assert.Equal(
            ["Mara", "● 120.00 %, NPS 80", "■ 120.00 %, NPS 80", "○ 100.00 %, NPS 80", "● 120.00 %, NPS 80", "unlocked 2016-Q2 (2016-07-01), locked 2016-Q3 (2016-10-01)", "2016-Q2"],
            Cells(output, "Mara"));
        Assert.Contains("1 of 2 units unlock it, and 0 have it open at the end.", output);
        Assert.DoesNotContain("ssumed", output);
    }

    [Fact]
    public async Task SU28_A_policy_in_a_file_judges_in_place_of_the_one_in_force()
    {
        using var folder = new ExportFolder();
        WriteQuarters(folder, 120, 120, 100, 120);
        var policy = folder.File("strict.json");
        File.WriteAllText(policy, PolicyText().Replace("\"attainmentAbove\": 11500", "\"attainmentAbove\": 12000", StringComparison.Ordinal).Replace("2026-1", "strict", StringComparison.Ordinal));

        var (_, output, _) = await CommandLine.RunAsync("unlocks", folder.Path, "--policy", policy);

        Assert.Contains("attainment is above 120 %", output);
        Assert.Contains("Nobody unlocks it.", output);
        var (_, earlier, _) = await CommandLine.RunAsync("unlocks", folder.Path, "--policy", "2026-1");
        Assert.Contains("policy 2026-1", earlier);
        Assert.Contains("1 of 2 units unlock it", earlier);
    }

    [Fact]
    public async Task SU28_Rows_that_were_rejected_are_not_passed_over_in_silence()
    {
        using var folder = new ExportFolder();
        folder.Append("sales_pipeline.csv", "OP9,Nobody,GTX Pro,Acme,Won,2017-01-02,2017-02-03,1\n");

        var (code, _, messages) = await CommandLine.RunAsync("unlocks", folder.Path);

        Assert.Equal(0, code);
        Assert.Contains("1 rows were rejected", messages);
    }

    [Fact]
    public async Task SU28_An_export_in_which_no_quarter_is_over_says_so()
    {
        using var folder = new ExportFolder();

        var (code, output, _) = await CommandLine.RunAsync("unlocks", folder.Path, "--as-of", "2017-01-15");

        Assert.Equal(0, code);
        Assert.Contains("2 sales units, and none of them has closed a quarter.", output);
    }

    [Theory]
    [InlineData("unlocks no-such-folder", "there is no such folder")]
    [InlineData("unlocks x --nps 101", "--nps must be -100 to 100")]
    [InlineData("unlocks x --nps -101", "--nps must be -100 to 100")]
    [InlineData("unlocks x --nps many", "--nps must be -100 to 100")]
    [InlineData("unlocks x --nps 72 --responses -1", "--responses must be 0 to 10000000")]
    [InlineData("unlocks x --responses 30", "say what with --nps")]
    [InlineData("unlocks x --policy 2025-9", "There is no permission set '2025-9'. Released are 2026-1")]
    [InlineData("unlocks x --policy no-such.json", "no-such.json could not be read")]
    [InlineData("unlocks x --currency dollars", "three capital letters")]
    [InlineData("unlocks x --as-of tomorrow", "--as-of must be a day")]
    [InlineData("unlocks x --data y", "not both")]
    [InlineData("replay de_1 --policy 2025-9", "There is no permission set '2025-9'")]
    [InlineData("replay nonsense", "not a decision id")]
    public async Task What_cannot_be_used_ends_with_2_and_says_why(string line, string words)
    {
        var (code, output, messages) = await CommandLine.RunAsync(line.Split(' '));

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(words, messages.ReplaceLineEndings(" "));
    }

    [Fact]
    public async Task A_file_that_is_no_policy_is_named_with_its_fault()
    {
        using var folder = new ExportFolder();
        var policy = folder.File("wrong.json");
        File.WriteAllText(policy, PolicyText().Replace("attainmentAbove", "attainmentAbov", StringComparison.Ordinal));

        var (code, _, messages) = await CommandLine.RunAsync("unlocks", folder.Path, "--policy", policy);

        Assert.Equal(2, code);
        Assert.Contains($"{policy} is no permission set", messages);
        Assert.Contains("attainmentAbov", messages);
    }

    [Theory]
    [InlineData("unlocks")]
    [InlineData("replay de_1")]
    public async Task Without_a_platform_in_the_folder_it_ends_with_3_and_makes_none(string line)
    {
        var folder = Path.Combine(Path.GetTempPath(), $"ecosystem-none-{Environment.ProcessId}");

        var (code, _, messages) = await CommandLine.RunAsync([.. line.Split(' '), "--data", folder]);

        Assert.Equal(3, code);
        Assert.Contains("There is no platform in", messages);
        Assert.False(Directory.Exists(folder));
    }

    /// <summary>Mara's quarters of 2016 at these attainments, each with a survey of 80 from 50; Nils has none.</summary>
    private static void WriteQuarters(ExportFolder folder, params int[] attainments)
    {
        folder.Write("sales_pipeline.csv", ExportFolder.PipelineHeader + string.Concat(attainments.Select((attainment, i) => $"Q{i},Anna,GTX Pro,Acme,Won,2016-01-01,2016-{(3 * i) + 2:00}-01,{attainment}\n")));
        folder.Write("targets.csv", "manager,quarter,target\n" + string.Concat(attainments.Select((_, i) => $"Mara,2016-Q{i + 1},100\n")));
        folder.Write("nps.csv", "manager,quarter,score,responses\n" + string.Concat(attainments.Select((_, i) => $"Mara,2016-Q{i + 1},80,50\n")));
    }

    private static string PolicyText() => File.ReadAllText(Path.Combine(Repository.Root, "grains", "Domain", "SalesUnits", "2026-1.policy.json"));
}
