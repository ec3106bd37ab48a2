using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Postgres;

public sealed class SharedDataTests
{
    [Fact]
    public void The_shared_folder_is_beside_the_repository_unless_named()
    {
        var parent = Path.GetDirectoryName(Repository.Root)!;

        Assert.Equal(parent, SharedData.Find(parent, "/nowhere/repository"));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "Ecosystem.sln")));
    }

    [Fact]
    public void A_missing_shared_folder_says_what_to_set()
    {
        var missing = Assert.Throws<InvalidOperationException>(() => SharedData.Find(null, "/nowhere/repository"));

        Assert.Contains("/nowhere/shared", missing.Message);
        Assert.Contains("ECOSYSTEM_SHARED", missing.Message);
    }
}
