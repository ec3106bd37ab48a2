using Ecosystem.Testing;

namespace Ecosystem.Architecture.Tests.Contracts;

public class ManifestTests
{
    [Fact]
    public void The_wire_contract_is_the_one_that_is_checked_in()
    {
        var path = Path.Combine(Repository.Root, "grains", "Contracts", "orleans-contract.txt");
        var today = Manifest.Text();
        if (Environment.GetEnvironmentVariable("UPDATE_MANIFEST") == "1") File.WriteAllText(path, today);

        Assert.True(File.Exists(path), "grains/Contracts/orleans-contract.txt is missing. Run this test once with UPDATE_MANIFEST=1 and check it in.");
        // Line by line, so that a failure shows the line and not two long texts.
        Assert.Equal(File.ReadAllLines(path), today.TrimEnd('\n').Split('\n'));
    }
}
