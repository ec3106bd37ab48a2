using CsCheck;
using Ecosystem.Identity.Keys;

namespace Ecosystem.Identity.Tests.Keys;

public sealed class KeyScheduleTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void The_first_key_signs_at_once()
    {
        Assert.Equal(new KeySchedule.Succession(Start, null), KeySchedule.Due([], Start));
    }

    [Fact]
    public void A_successor_is_announced_a_day_before_it_signs()
    {
        var first = SigningKey.Create(Start);
        var handover = Start + KeySchedule.SigningPeriod;
        var announced = handover - KeySchedule.Announcement;
        Assert.Null(KeySchedule.Due([first], announced.AddTicks(-1)));
        Assert.Equal(new KeySchedule.Succession(handover, first.Id), KeySchedule.Due([first], announced));
    }

    [Fact]
    public void After_a_long_sleep_the_old_key_signs_on_until_its_successor_was_announced_for_a_day()
    {
        var first = SigningKey.Create(Start);
        var now = Start.AddYears(1);
        Assert.Equal([first], KeySchedule.Published([first], now));
        Assert.Equal(new KeySchedule.Succession(now + KeySchedule.Announcement, first.Id), KeySchedule.Due([first], now));
    }

    [Fact]
    public void A_node_whose_clock_is_behind_still_has_a_key_to_sign_with()
    {
        var first = SigningKey.Create(Start);
        Assert.Equal([first], KeySchedule.Published([first], Start.AddSeconds(-5)));
    }

    /// <summary>
    /// Nodes look at the schedule at irregular times, days or months apart. Whatever those times are, a verifier that last
    /// fetched the keys a day ago knows the key that signs now, and a token signed an hour ago can still be verified.
    /// </summary>
    [Fact]
    public void A_verifier_a_day_behind_always_knows_the_signing_key()
    {
        Gen.Int[1, 60 * 24 * 70].List[1, 15].Sample(minutesBetween =>
        {
            var (now, keys) = (Start, new List<SigningKey>());
            var history = new List<(DateTimeOffset At, HashSet<string> Published, string Signing)>();
            foreach (var minutes in minutesBetween)
            {
                if (KeySchedule.Due(keys, now) is { } due)
                {
                    keys = [.. keys.Select(key => key.Id == due.PredecessorId ? key with { RemovedAt = due.ActivatesAt + KeySchedule.Overlap } : key), SigningKey.Create(due.ActivatesAt)];
                    Assert.Null(KeySchedule.Due(keys, now));
                }
                // Between two looks the clock runs on: the state is a function of time alone.
                for (var at = now; at < now.AddMinutes(minutes); at += TimeSpan.FromHours(7))
                {
                    var published = KeySchedule.Published(keys, at);
                    history.Add((at, [.. published.Select(key => key.Id)], published[0].Id));
                }
                now = now.AddMinutes(minutes);
            }
            for (var i = 0; i < history.Count; i++)
            {
                var (at, published, signing) = history[i];
                Assert.InRange(published.Count, 1, 3);
                for (var j = i; j >= 0 && at - history[j].At <= KeySchedule.Announcement && history[j].At > Start; j--)
                    Assert.Contains(signing, history[j].Published);
                for (var j = i; j < history.Count && history[j].At - at < KeySchedule.Overlap; j++)
                    Assert.Contains(signing, history[j].Published);
            }
        }, iter: 100);
    }
}
