using System.Text.Json;
using Ecosystem.Domain.Signals;
using Ecosystem.Silo.Cli;
using Ecosystem.Silo.Hosting;
using Ecosystem.Testing;

namespace Ecosystem.SystemTests.Signals;

/// <summary><c>ecosystem train sentiment</c>: the weights that ship can be made again (SF-53).</summary>
public sealed class TrainCommandTests
{
    private static async Task<(int Code, string Output, string Messages)> Run(params string[] arguments)
    {
        using StringWriter output = new(), messages = new();
        var code = await EcosystemCommand.RunAsync(
            arguments,
            new(Surroundings.Plain(output), Surroundings.Plain(messages), TimeProvider.System, (_, _) => throw new PlatformUnreachableException("There is no platform here.")),
            TestContext.Current.CancellationToken);
        return (code, output.ToString(), messages.ToString());
    }

    [Fact]
    public async Task SF53_Training_again_gives_the_weights_that_ship_byte_for_byte()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var file = Path.Combine(folder.FullName, "weights");

            var (code, output, messages) = await Run("train", "sentiment", SharedData.At("data/text/waimai_10k.csv.gz"), "--out", file, "--json");

            Assert.Equal(0, code);
            Assert.Contains("Training: done", messages);
            Assert.Equal(SentimentModel.ShippedFile.ToArray(), await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            var report = JsonDocument.Parse(output).RootElement;
            Assert.True(report.GetProperty("isShipped").GetBoolean());
            Assert.Equal((9505, 2482), (report.GetProperty("trained").GetInt32(), report.GetProperty("heldBack").GetInt32()));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("label,review\n2,x\n", "line 2: the label must be 0 or 1")]
    [InlineData("label,review\n1,x\n0,y\n", "at least 10 texts of each side")]
    [InlineData("name\nx\n", "the column label is missing")]
    public async Task What_cannot_be_trained_on_ends_with_2_and_writes_nothing(string content, string words)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (reviews, file) = (Path.Combine(folder.FullName, "reviews.csv"), Path.Combine(folder.FullName, "weights"));
            await File.WriteAllTextAsync(reviews, content, TestContext.Current.CancellationToken);

            var (code, output, messages) = await Run("train", "sentiment", reviews, "--out", file);

            Assert.Equal((2, ""), (code, output));
            Assert.Contains(words, messages);
            Assert.False(File.Exists(file));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
