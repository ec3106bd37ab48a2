using System.Collections.Concurrent;

namespace Ecosystem.Testing.Holds;

/// <summary>
/// Callers that authorize, post and void at a few units at once, and behave as callers do: they lose patience, ask again under the same key, ask
/// twice at once, ask again what was answered long ago, reach for each other's holds, and send nonsense. They keep what they were told.
/// </summary>
/// <param name="door">Asks the platform; null, or an exception, is no answer: nobody knows then whether it happened.</param>
public sealed class MoneyCallers(int count, int seed, string currency, IReadOnlyList<string> units, Func<Asked, CancellationToken, Task<Answered?>> door)
{
    // Around the limits of tier C, 2,000,000 a decision and 10,000,000 or 20,000,000 a quarter; small ones often, since some of them are spent for good.
    private static readonly long[] s_amounts = [1, 9_999, 50_000, 50_000, 400_000, 1_000_000, 1_999_999, 2_000_000, 2_000_000, 2_000_001, 0];
    private static readonly long[] s_nonsense = [-1, long.MinValue, (1L << 53), long.MaxValue];
    private static readonly string[] s_permissions = ["pricing.approve", "resources.approve"];

    private const long SmallMax = 50_000;

    /// <summary>About two minutes of a platform that is down.</summary>
    private const int AttemptsMax = 1_000;

    private readonly ConcurrentDictionary<string, (Asked Asked, Answered Answer)> _kept = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _outcomes = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (string Unit, long Amount)> _open = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<string> _faults = new();
    private long _answered, _unanswered, _repeated;

    /// <summary>First answers that are kept, by key.</summary>
    public IReadOnlyDictionary<string, (Asked Asked, Answered Answer)> Kept => _kept;

    /// <summary>How often each outcome was answered.</summary>
    public IReadOnlyDictionary<string, int> Outcomes => _outcomes;

    /// <summary>What no caller may ever see: a retry answered otherwise than at first, or what must be refused and was not.</summary>
    public IReadOnlyCollection<string> Faults => _faults;

    /// <summary>Requests answered, retries included.</summary>
    public long Answers => Interlocked.Read(ref _answered);

    /// <summary>Attempts that ended without an answer.</summary>
    public long Unanswered => Interlocked.Read(ref _unanswered);

    /// <summary>Kept answers that were given once more, and were the same.</summary>
    public long Repeated => Interlocked.Read(ref _repeated);

    /// <summary>Runs all of them until told to stop; what was begun by then is still asked until it is answered.</summary>
    /// <param name="cancellation">Gives up on everything.</param>
    public Task RunAsync(CancellationToken stop, CancellationToken cancellation) => Task.WhenAll(Enumerable.Range(0, count).Select(number => Task.Run(async () =>
    {
        var random = new Random(unchecked((seed * 397) + number));
        var mine = new List<Asked>();
        while (!stop.IsCancellationRequested) await StepAsync(random, mine, $"{seed}-{number}-{mine.Count}", cancellation);
        // What was answered before the last kill must still be answered the same after it.
        foreach (var asked in Enumerable.Range(0, 3).Where(_ => mine.Count > 0).Select(_ => mine[random.Next(mine.Count)]).ToList()) await AskAsync(asked, random, cancellation);
    }, cancellation)));

    private async Task StepAsync(Random random, List<Asked> mine, string key, CancellationToken cancellation)
    {
        switch (random.Next(100))
        {
            case < 40:
                mine.Add(Authorization(random, key));
                await AskAsync(mine[^1], random, cancellation);
                break;
            case < 50:
                mine.Add(Authorization(random, key));
                await Task.WhenAll(AskAsync(mine[^1], random, cancellation), AskAsync(mine[^1], random, cancellation));
                break;
            case < 80 when PickHold(random) is { } hold:
                // Small amounts are spent half the time, larger ones given back: else the quarter would soon be used up.
                var want = hold.Amount <= SmallMax && random.Next(2) == 0 ? Want.Post : Want.Void;
                mine.Add(new(key, hold.Unit, want, Hold: hold.Id));
                await AskAsync(mine[^1], random, cancellation);
                break;
            case < 94 when mine.Count > 0:
                await AskAsync(mine[random.Next(mine.Count)], random, cancellation);
                break;
            default:
                await MisuseAsync(random, mine, key, cancellation);
                break;
        }
    }

    /// <summary>Requests that must be refused, and change nothing.</summary>
    private async Task MisuseAsync(Random random, List<Asked> mine, string key, CancellationToken cancellation)
    {
        var used = mine.Count > 0 ? mine[random.Next(mine.Count)] : null;
        var (asked, codes) = random.Next(4) switch
        {
            0 => (Authorization(random, $"{key}-bad") with { Amount = s_nonsense[random.Next(s_nonsense.Length)] }, (string[])["OUT_OF_RANGE", "BAD_INPUT"]),
            1 => (Authorization(random, $"{key}-bad") with { Currency = "XXX" }, ["OTHER_CURRENCY"]),
            2 when used is { Want: Want.Authorize } && _kept.ContainsKey(used.Key) => (used with { Amount = used.Amount == 7 ? 8 : 7 }, ["KEY_REUSED"]),
            _ => (new Asked($"{key}-bad", units[random.Next(units.Count)], Want.Post, Hold: "ho_nobodys"), ["HOLD_UNKNOWN"]),
        };
        var answer = await AskAsync(asked, random, cancellation);
        if (!codes.Contains(answer.Outcome)) _faults.Enqueue($"{asked} was answered {answer.Text} and not {string.Join(" or ", codes)}.");
    }

    private Asked Authorization(Random random, string key) => new(
        key, units[random.Next(units.Count)], Want.Authorize, s_permissions[random.Next(s_permissions.Length)], s_amounts[random.Next(s_amounts.Length)] + random.Next(2) * random.Next(1_000), currency);

    /// <summary>Any caller's hold; mostly nobody else will reach for it any more, now and then several do.</summary>
    private (string Id, string Unit, long Amount)? PickHold(Random random)
    {
        var known = _open.Keys.ToList();
        if (known.Count == 0) return null;
        var id = known[random.Next(known.Count)];
        var found = random.Next(100) < 85 ? _open.TryRemove(id, out var hold) : _open.TryGetValue(id, out hold);
        return found ? (id, hold.Unit, hold.Amount) : null;
    }

    /// <summary>Asks until there is an answer, always under the same key.</summary>
    private async Task<Answered> AskAsync(Asked asked, Random random, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
            patience.CancelAfter(random.Next(10) == 0 ? random.Next(1, 30) : 10_000);
            try
            {
                if (await door(asked, patience.Token) is { } answer) return Heard(asked, answer);
            }
            catch (Exception) when (!cancellation.IsCancellationRequested)
            {
                // Not answered is not refused: it may have happened. The books will tell.
            }

            Interlocked.Increment(ref _unanswered);
            if (attempt == AttemptsMax) throw new InvalidOperationException($"{asked} was not answered in {attempt} attempts: this is no platform that died and came back.");
            await Task.Delay(random.Next(20, 200), cancellation);
        }
    }

    private Answered Heard(Asked asked, Answered answer)
    {
        Interlocked.Increment(ref _answered);
        _outcomes.AddOrUpdate(answer.Outcome, 1, (_, times) => times + 1);
        if (!answer.IsKept)
        {
            if (_kept.TryGetValue(asked.Key, out var kept) && kept.Asked == asked) _faults.Enqueue($"{asked} was answered {kept.Answer.Text} at first, and then refused: {answer.Text}");
            return answer;
        }

        var first = _kept.GetOrAdd(asked.Key, (asked, answer));
        if (ReferenceEquals(first.Answer, answer))
        {
            if (answer is { Outcome: "granted", Id: { } hold }) _open[hold] = (asked.Unit, asked.Amount);
        }
        else if (first.Asked == asked && first.Answer.Text == answer.Text)
        {
            Interlocked.Increment(ref _repeated);
        }
        else
        {
            _faults.Enqueue($"{asked} was answered {first.Answer.Text} at first, and then {answer.Text}");
        }

        return answer;
    }
}
