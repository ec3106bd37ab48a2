namespace Ecosystem.Api.Tests.Access;

/// <summary>Two identity hosts and two API hosts are one: secrets and budgets that change at one hold at each. Keys: <see cref="NextKeyTests"/>; what is revoked: <see cref="RevocationTests"/>; proofs: <see cref="PossessionTests"/>.</summary>
public sealed class TwoNodesTests(RevocationPlatform platform) : IClassFixture<RevocationPlatform>
{
    [Fact]
    public async Task A_secret_rotated_at_one_identity_host_is_good_at_both_and_so_is_the_one_before()
    {
        var client = await platform.AddClientAsync();
        await platform.TokensAsync(client);
        var second = await platform.RotateSecretAsync(client);
        await Eventually.Answers(() => platform.TokensAsync(client, second));
        await platform.WorkAsync([.. await platform.TokensAsync(client, second), .. await platform.TokensAsync(client)]);
    }

    [Fact]
    public async Task A_budget_is_one_for_both_apis_whichever_identity_host_gave_the_token()
    {
        var tokens = await platform.TokensAsync(await platform.AddClientAsync(RevocationPlatform.Spender));
        var since = System.Diagnostics.Stopwatch.StartNew();
        var answers = new List<Answer>();
        // Each page of 100 costs 101 of the 1,000.
        for (var i = 0; i < 40; i++)
            answers.Add(await (i % 2 == 0 ? platform.One : platform.Other).AskAsync(tokens[i / 2 % 2], "{ units(first: 100) { nodes { id } } }"));
        Assert.InRange(answers.Count(answer => answer.Status == 200), 9, (1_000 + (int)since.Elapsed.TotalSeconds + 1) / 101);
        Assert.All(answers.Where(answer => answer.Status != 200), answer => Assert.Equal((429, "BUDGET_EXHAUSTED"), (answer.Status, answer.Code)));
    }
}
