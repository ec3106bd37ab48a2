using Ecosystem.Domain.StrategyFlows;

namespace Ecosystem.Domain.Customers;

using Decided = Decision<CustomerAnswer, CustomerEvent>;

/// <summary>What came of dealings with the customer (SF-82): strategy flows learn from it.</summary>
public sealed partial class Customer
{
    /// <summary>Longest id of an outcome, inclusive.</summary>
    public const int OutcomeIdLengthMax = 120;

    /// <summary>Longest name of a metric, inclusive.</summary>
    public const int MetricLengthMax = 64;

    /// <summary>Greatest value of an outcome either way, in millionths, inclusive.</summary>
    public const long OutcomeMicrosMax = 1_000_000_000_000;

    /// <summary>How far ahead of the clock an outcome may lie: clocks differ.</summary>
    private static readonly TimeSpan s_outcomeAheadMax = TimeSpan.FromDays(1);

    /// <summary>One that is known already, reported again, is nothing new: the first word stands.</summary>
    private static Decided Decide(CustomerState state, ReportOutcome report, DateTimeOffset now)
    {
        var outcome = report.Outcome;
        if (outcome.Id.Length is < 1 or > OutcomeIdLengthMax) return Refuse(CustomerRefusals.OutOfRange("outcome", $"1 to {OutcomeIdLengthMax} characters"));
        if (outcome.Metric.Length is < 1 or > MetricLengthMax || !outcome.Metric.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
            return Refuse(CustomerRefusals.OutOfRange("metric", $"1 to {MetricLengthMax} letters, digits and '-'"));
        if (outcome.ValueMicros is < -OutcomeMicrosMax or > OutcomeMicrosMax) return Refuse(CustomerRefusals.OutOfRange("valueMicros", $"{-OutcomeMicrosMax} to {OutcomeMicrosMax}"));
        if (outcome.At > now + s_outcomeAheadMax) return Refuse(CustomerRefusals.OutOfRange("occurredAt", "no more than a day ahead"));
        return state.Outcomes.Contains(outcome.Id) ? new(new CustomerAccepted(0)) : new(new CustomerAccepted(1), [new OutcomeReported(outcome)]);
    }
}

/// <summary>Says what came of dealings with the customer.</summary>
public sealed record ReportOutcome(FlowOutcome Outcome) : CustomerCommand;

/// <summary>A result that came back; flows whose runs wait for its metric take it.</summary>
public sealed record OutcomeReported(FlowOutcome Outcome) : CustomerEvent;
