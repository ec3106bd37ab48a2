using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Limits;

/// <summary>What each attack costs is measured by <c>bench attacks</c>; here, that each is refused in words and leaves nothing behind.</summary>
[Collection(nameof(CostTests))]
public sealed class AttackTests(Platform platform)
{
    private const int Repeats = 30;

    /// <summary>What a server that keeps nothing may still differ by: pools, caches of the framework, other tests' connections.</summary>
    private const long BytesMax = 64L << 20;

    public static TheoryData<string> Names => [.. Attack.All.Select(attack => attack.Name)];

    private string Token => Tokens.Headquarters(platform.Issuer);

    [Theory, MemberData(nameof(Names))]
    public async Task An_attack_is_refused_with_an_error_that_says_why(string name)
    {
        var attack = Attack.All.Single(one => one.Name == name);
        var answer = await platform.Api.PostAsync(Token, attack.Body);
        Assert.Equal(attack.Code, answer.Code);
        Assert.InRange(answer.Message!.Length, 20, 2_000);
        Assert.False(answer.Json.TryGetProperty("data", out var data) && data.ValueKind != System.Text.Json.JsonValueKind.Null);
    }

    [Fact]
    public async Task Attacks_leave_no_memory_behind()
    {
        var token = Token;
        await Round(3);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await Round(Repeats);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, BytesMax);

        async Task Round(int times)
        {
            for (var i = 0; i < times; i++)
                foreach (var attack in Attack.All)
                    Assert.Equal(attack.Code, (await platform.Api.PostAsync(token, attack.Body)).Code);
        }
    }
}
