using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain.Signals;
using Spectre.Console;

namespace Ecosystem.Bench;

/// <summary>Texts a second on one core for everything that looks for signals; against hashing the same bytes, the least that reading them costs, and a naive Bayes over runs of one to three characters.</summary>
internal static class SignalBench
{
    private const int Distinct = 2_000;

    public static async Task<Table> RunAsync(TimeSpan time)
    {
        var texts = Texts();
        var matcher = new CompetitorMatcher([.. Enumerable.Range(0, 1_000).Select(n => new Competitor($"Competitor {n}", [$"竞品{n}号"]))]);
        var bayes = NaiveBayes.Of(texts);
        (string Name, Func<string, long> Look)[] contenders =
        [
            ("limit: SHA-256 of the UTF-8 bytes", text => SHA256.HashData(Encoding.UTF8.GetBytes(text))[0]),
            ("peer: naive Bayes over n-grams", text => bayes.Score(text) > 0 ? 1 : 0),
            ("sentiment, with evidence", text => (long)Sentiment.Of(text).Label),
            ("decision-maker shift", text => DecisionShift.Detect([text]) is null ? 0 : 1),
            ("competitors, 1,000 with 2 names", text => matcher.Find(text).Length),
            ("compliance breaker", text => (long)ComplianceBreaker.Current.Check(text, 10).Verdict),
        ];
        // Half a round each: there are many.
        var rounds = await Measure.InterleavedAsync([.. contenders.Select(contender => (Func<Task<Round>>)(() => Task.Run(() => Looks(texts, contender.Look, time / 2))))]);

        var table = Measure.Table($"Signals on one core: texts of {texts.Average(text => text.Length):0} characters, Chinese and English (goal of sentiment: 20,000 a second)", "", "texts a second", "CPU µs per text", "of the limit");
        foreach (var ((name, _), round) in contenders.Zip(rounds)) table.AddRow(name, Measure.Number(1e6 / round.CpuMicroseconds), Measure.Number(round.CpuMicroseconds), (rounds[0].CpuMicroseconds / round.CpuMicroseconds).ToString("P1"));
        return table;
    }

    /// <summary>Looks at the texts in turn on the calling thread alone.</summary>
    private static Round Looks(string[] texts, Func<string, long> look, TimeSpan time)
    {
        using var self = Process.GetCurrentProcess();
        var (cpu, began, done, sum) = (self.TotalProcessorTime, Stopwatch.GetTimestamp(), 0L, 0L);
        for (; done % 100 != 0 || Stopwatch.GetElapsedTime(began) < time; done++) sum += look(texts[done % texts.Length]);
        self.Refresh();
        // What is looked at must not be optimised away.
        if (sum < 0) throw new InvalidOperationException("A sum of what cannot be negative is negative.");
        return new(done, Stopwatch.GetElapsedTime(began), self.TotalProcessorTime - cpu);
    }

    /// <summary>Messages put together from parts, the same each time: the figures do not hang on data that is not in the repository.</summary>
    private static string[] Texts()
    {
        string[][] parts =
        [
            ["王经理您好，", "张总，", "李工：", "Dear team, ", "Hi Anna, ", ""],
            ["上周到的那批轴承", "你们的新系统", "这次的现场服务", "报价", "the last shipment of bearings", "your new dashboard", "the quote we got on Monday"],
            ["质量很稳定，车间都很满意。", "又晚了三天，生产线停了两次。", "已经收到，请查收附件。", "比竞品42号贵一成。", " arrived two days late and half of it was damaged.", " works well and the operators like it.", " is attached for your records."],
            ["以后五十万以内由苏州工厂采购经理定，不用再报总部。", "请最好在周三之前回复。", "如果可以优惠 15%，我们这周就签。", "From now on our plant manager signs orders below 50k.", "Please send the drawing to my assistant.", "谢谢！"],
        ];
        return [.. Enumerable.Range(0, Distinct).Select(n => string.Concat(parts.Select((part, at) => part[(n / (1 + at * 7) + n * (at + 3)) % part.Length])))];
    }

    /// <summary>The plainest model there is, on the same kind of features: a dictionary from n-gram to log-count ratio.</summary>
    private sealed class NaiveBayes
    {
        private readonly Dictionary<string, double> _ratios = [];

        public static NaiveBayes Of(string[] texts)
        {
            var bayes = new NaiveBayes();
            var number = 0;
            foreach (var text in texts)
                foreach (var gram in Grams(text)) bayes._ratios.TryAdd(gram, Math.Log(1 + number++ % 7) - 1);
            return bayes;
        }

        public double Score(string text) => Grams(text).Distinct().Sum(gram => _ratios.GetValueOrDefault(gram));

        private static IEnumerable<string> Grams(string text)
        {
            for (var i = 0; i < text.Length; i++)
                for (var n = 1; n <= 3 && i + n <= text.Length; n++) yield return text.Substring(i, n);
        }
    }
}
