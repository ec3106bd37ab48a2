using System.Reflection;
using Ecosystem.Silo.Import;
using Ecosystem.Silo.Sample;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Import;

/// <summary>docs/import.md says what the code does.</summary>
public sealed class ImportDocsTests
{
    private static readonly string s_text = File.ReadAllText(Path.Combine(Repository.Root, "docs", "import.md"));

    [Fact]
    public void Every_code_of_a_finding_is_explained_and_no_other()
    {
        var codes = typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetRawConstantValue()!).Order(StringComparer.Ordinal);

        var explained = s_text.Split('\n').Where(row => row.EndsWith('|') && (row.Contains("| noted |") || row.Contains("| repaired |") || row.Contains("| rejected |")))
            .SelectMany(row => row.Split('|')[1].Split(',')).Select(code => code.Trim().Trim('`')).Order(StringComparer.Ordinal);

        Assert.Equal(codes, explained);
    }

    [Fact]
    public void Every_file_is_listed_with_its_columns() => Assert.All(
        FileFormat.All, format => Assert.Contains($"| `{format.Name}` | {string.Join(", ", format.Columns.Select(column => $"`{column}`"))} |", s_text));

    [Fact]
    public void The_table_of_attainment_is_that_of_the_real_export() => Assert.All(
        UnitFigures.Quarters(RealExportTests.Read().Export).GroupBy(quarter => quarter.Manager),
        unit => Assert.Contains($"| {unit.Key} | {string.Join(" | ", unit.Select(quarter => $"{quarter.Attainment / 100m:0.00} %"))} |", s_text));

    [Fact]
    public void Limits_channels_and_the_sample_are_named_as_they_are()
    {
        Assert.All(InteractionParser.Channels.Concat(InteractionParser.Directions), word => Assert.Contains($"`{word}`", s_text));
        Assert.Contains($"a field over {GuardedStream.FieldBytesMax / 1024} KiB or a line over {GuardedStream.RecordBytesMax / 1024} KiB", s_text);
        Assert.Contains($"more than {CsvTable.RowsMax:N0} rows", s_text);
        Assert.Contains($"A name over {RowReader.NameLengthMax} characters, an office over {AgentParser.OfficeLengthMax}, an interaction's id over {InteractionParser.IdLengthMax}, a summary over {InteractionParser.SummaryLengthMax:N0}", s_text);
        Assert.Contains($"at most {ImportPlan.DealsPerCommand} to a command", s_text);
        Assert.Contains($"{Importer.Parallelism} at a time", s_text);
        Assert.Contains($"the first customer is always {SampleCrm.Customer}, and the unit of the first manager, {SampleCrm.UnlockingManager},", s_text);
    }
}
