using Ecosystem.Identity.Keys;
using Microsoft.IdentityModel.JsonWebTokens;

namespace Ecosystem.Api.Tests.Access;

/// <summary>Two identity hosts change to their next signing key while two API hosts take their tokens.</summary>
public sealed class NextKeyTests(NextKeyTests.EndingKeys platform) : IClassFixture<NextKeyTests.EndingKeys>
{
    /// <summary>Hosts whose first signing key, when they started, was at the end of its time.</summary>
    public sealed class EndingKeys : RevocationPlatform
    {
        public override ValueTask InitializeAsync()
        {
            Clock.Shift = -KeySchedule.SigningPeriod;
            return base.InitializeAsync();
        }

        /// <summary>Sets the identity hosts' clocks to a time before or after the newest key begins to sign, at which both then look at the keys.</summary>
        public async Task GoToNewestAndAsync(TimeSpan after)
        {
            var newest = new DateTimeOffset((DateTime)(await Database.ScalarAsync("select max(activates_at) from identity.keys"))!);
            Clock.Shift = newest + after - TimeProvider.System.GetUtcNow();
            await RotateKeysAsync();
        }
    }

    [Fact]
    public async Task The_signing_key_is_followed_by_another_and_both_apis_take_the_tokens_of_both_identity_hosts_all_the_while()
    {
        var client = await platform.AddClientAsync();
        // The next key is announced for a day, in which every verifier comes to know it: here, with the first token it sees.
        await platform.GoToNewestAndAsync(KeySchedule.SigningPeriod - KeySchedule.Announcement);
        await platform.GoToNewestAndAsync(-TimeSpan.FromSeconds(30));
        var before = await platform.TokensAsync(client);
        await platform.WorkAsync(before);

        await platform.GoToNewestAndAsync(TimeSpan.FromSeconds(1));
        var after = await platform.TokensAsync(client);
        await platform.WorkAsync([.. after, .. before]);
        Assert.Equal(2, before.Concat(after).Select(token => new JsonWebTokenHandler().ReadJsonWebToken(token).Kid).Distinct().Count());
        Assert.Single(after.Select(token => new JsonWebTokenHandler().ReadJsonWebToken(token).Kid).Distinct());
    }
}
