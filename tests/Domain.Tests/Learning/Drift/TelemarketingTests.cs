using Ecosystem.Domain.Learning.Drift;

namespace Ecosystem.Domain.Tests.Learning.Drift;

/// <summary>SF-39 to SF-41 on a real stream: what the calls of a bank came to, through the crisis of 2008.</summary>
/// <remarks>
/// Until December 2008 some 5 of a hundred calls succeed. From March 2009 on (row 27,690) it is 18 and more, in May back to 9, and from June (row 36,224) 37: two changes nobody would miss. What a false alarm is the dated stream cannot tell,
/// for it is never at rest; so false alarms are counted on the same calls in shuffled order, where by construction nothing changes.
/// </remarks>
public class TelemarketingTests(ITestOutputHelper output)
{
    private const int March = 27_690, June = 36_224, Shuffles = 20;

    private static List<int> Alarms(IEnumerable<bool> stream, Func<double, bool> observe) => [.. stream.Select((subscribed, i) => (Alarm: observe(subscribed ? 1 : 0), i)).Where(one => one.Alarm).Select(one => one.i)];

    private (int March, int June, double False) Of(string name, Func<Func<double, bool>> detector)
    {
        List<bool> stream = [.. Telemarketing.All.Select(call => call.Subscribed)];
        var alarms = Alarms(stream, detector());
        var falseAlarms = 0;
        for (var seed = 0; seed < Shuffles; seed++)
        {
            var shuffled = stream.ToArray();
            new Random(seed).Shuffle(shuffled);
            falseAlarms += Alarms(shuffled, detector()).Count;
        }
        var (march, june, perRun) = (alarms.First(at => at >= March) - March + 1, alarms.First(at => at >= June) - June + 1, (double)falseAlarms / Shuffles);
        output.WriteLine($"{name}: March 2009 found after {march} calls, June after {june}; {alarms.Count} alarms in all; false alarms in {stream.Count:N0} shuffled calls {perRun:F2}");
        return (march, june, perRun);
    }

    [Fact]
    public void Both_changes_are_found_within_days_with_hardly_a_false_alarm()
    {
        var (march, june, falseAlarms) = Of("ADWIN", AdwinTests.ByAdwin);
        var peers = new[] { 20.0, 50 }.Select(lambda => Of($"Page-Hinkley λ = {lambda}", AdwinTests.ByPageHinkley(lambda))).ToList();
        Assert.InRange(march, 1, 200);
        Assert.InRange(june, 1, 200);
        Assert.InRange(falseAlarms, 0, 0.5);
        // A peer as soon as ADWIN alarms falsely more often.
        Assert.All(peers, peer => Assert.True(peer.March + peer.June > march + june || peer.False > falseAlarms));
    }

    /// <summary>What was usual: every other of the first 20,000 calls. Watched: first the other half, in shuffled order, then the calls of December 2008 and after.</summary>
    [Fact]
    public void Inputs_of_the_same_population_never_freeze_and_those_of_another_do_as_soon_as_they_may()
    {
        var (calls, at) = (Telemarketing.All, new DateTimeOffset(2008, 5, 1, 0, 0, 0, TimeSpan.Zero));
        var usual = calls.Take(20_000).Where((_, i) => i % 2 == 0).ToList();
        var begun = DriftWatch.Begin([("age", StabilityReference.Of([.. usual.Select(call => call.Age)])), ("euribor", StabilityReference.Of([.. usual.Select(call => call.Euribor)]))]);
        var others = Enumerable.Range(0, 10_000).Select(i => (2 * i) + 1).ToArray();
        new Random(7).Shuffle(others);
        var watch = begun;
        foreach (var i in others)
        {
            (watch, _) = watch.Observe(new(true, [calls[i].Age, calls[i].Euribor], at));
            Assert.Empty(watch.Freezing());
        }

        watch = begun;
        var (frozen, first) = (Array.Empty<DriftEvidence>(), March - 10);
        for (var i = first; i < calls.Count && frozen.Length == 0; i++)
        {
            (watch, _) = watch.Observe(new(true, [calls[i].Age, calls[i].Euribor], at.AddMinutes(i)));
            frozen = [.. watch.Freezing()];
        }
        foreach (var one in frozen) output.WriteLine($"{one}");
        // The euribor had fallen from 5 % to under 2.
        var evidence = Assert.Single(frozen, one => one.Input == "euribor");
        Assert.Equal((DriftStatistic.Stability, DriftWatch.StabilityMax, DriftWatch.CountMin), (evidence.Statistic, evidence.Threshold, evidence.Count));
        Assert.Equal((at.AddMinutes(first), at.AddMinutes(first + DriftWatch.CountMin - 1)), (evidence.From, evidence.Through));
    }
}
