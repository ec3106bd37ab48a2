using Ecosystem.Api.Graph;
using Ecosystem.Domain.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.SalesUnits;

/// <summary>Allowed, and the amount is held.</summary>
[Name("Granted")]
public sealed class GrantedPayload(Granted granted)
{
    /// <summary>The decision, as the log names it.</summary>
    [Id]
    public string Decision => granted.Decision.Value;

    /// <summary>Why.</summary>
    public DecisionTraceType Trace => new(granted.Trace);

    /// <summary>The hold: post it when the money is spent, void it when it is not.</summary>
    [Id]
    public string Hold => granted.Hold.Value;

    /// <summary>How much is held.</summary>
    public MoneyType Amount => new(granted.Amount);

    /// <summary>When the hold is given back unless posted.</summary>
    public DateTimeOffset ExpiresAt => granted.ExpiresAt;
}

/// <summary>需总部加签: headquarters must countersign. An approval is open.</summary>
[Name("NeedsCountersign")]
public sealed class NeedsCountersignPayload(NeedsCountersign answer)
{
    /// <summary>The decision, as the log names it.</summary>
    [Id]
    public string Decision => answer.Decision.Value;

    /// <summary>Why.</summary>
    public DecisionTraceType Trace => new(answer.Trace);

    /// <summary>The approval that waits for a decision.</summary>
    [Id]
    public string Approval => answer.Approval.Value;

    /// <summary>Each rule that failed, with its figures.</summary>
    public IEnumerable<string> Reasons => answer.Reasons;
}

/// <summary>Not allowed.</summary>
[Name("Denied")]
public sealed class DeniedPayload(Denied denied)
{
    /// <summary>The decision, as the log names it.</summary>
    [Id]
    public string Decision => denied.Decision.Value;

    /// <summary>Why.</summary>
    public DecisionTraceType Trace => new(denied.Trace);

    /// <summary>Each rule that failed, with its figures.</summary>
    public IEnumerable<string> Reasons => denied.Reasons;
}

/// <summary>Why a decision came out as it did.</summary>
[Name("DecisionTrace")]
public sealed class DecisionTraceType(DecisionTrace trace)
{
    /// <summary>Version of the policy.</summary>
    public string Policy => trace.Policy;

    /// <summary>SHA-256 of the policy's canonical JSON, in hex.</summary>
    public string PolicyHash => trace.PolicyHash;

    /// <summary>Which of the unit's credits was used.</summary>
    public int CreditVersion => trace.CreditVersion;

    /// <summary>0 to 1000.</summary>
    public int CreditScore => trace.CreditScore;

    /// <summary>The tier of that score.</summary>
    public Tier Tier => trace.Tier;

    /// <summary>The grant that decided; null when there was none to find, or none was asked for.</summary>
    [Id]
    public string? Grant => trace.Grant?.Value;

    /// <summary>Each rule that was tried, in order.</summary>
    public IEnumerable<RuleTriedType> Rules => trace.Rules.Select(rule => new RuleTriedType(rule));
}

/// <summary>One rule as it came out.</summary>
[Name("RuleTried")]
public sealed class RuleTriedType(RuleTried rule)
{
    /// <summary>Its number in docs/rules, such as SU-7.</summary>
    public string Rule => rule.Rule;

    /// <summary>Whether it holds.</summary>
    public bool Passed => rule.Passed;

    /// <summary>The figures compared, for a person to read.</summary>
    public string Detail => rule.Detail;
}

/// <summary>The score is recorded.</summary>
public sealed class RecordNpsPayload(UnitAccepted accepted)
{
    /// <summary>How many things changed; 0 when the score was known already.</summary>
    public int Changed => accepted.Changed;
}

/// <summary>The quarter is closed, and what followed.</summary>
public sealed class CloseQuarterPayload(QuarterAnswer answer)
{
    /// <summary>Won ÷ target in hundredths of a percent.</summary>
    public int AttainmentBasisPoints => answer.Attainment;

    /// <summary>The same in percent, as decimal text such as 112.34.</summary>
    public string AttainmentPercent => QuarterFiguresType.Percent(answer.Attainment) ?? "";

    /// <summary>The credit that follows.</summary>
    public CreditType Credit => new(answer.Credit);

    /// <summary>Permissions this closing opened.</summary>
    public IEnumerable<Permission> Unlocked => answer.Unlocked;

    /// <summary>Permissions this closing took away.</summary>
    public IEnumerable<Permission> Locked => answer.Locked;
}

/// <summary>The hold is finished.</summary>
public sealed class HoldPayload(UnitAccepted accepted)
{
    /// <summary>How many things changed.</summary>
    public int Changed => accepted.Changed;
}

public sealed class AuthorizeResult()
    : MutationResult("What the sales unit answers to an authorization.", typeof(GrantedPayload), typeof(NeedsCountersignPayload), typeof(DeniedPayload));

public sealed class RecordNpsResult() : MutationResult("What recording a score answers.", typeof(RecordNpsPayload));

public sealed class CloseQuarterResult() : MutationResult("What closing a quarter answers.", typeof(CloseQuarterPayload));

public sealed class HoldResult() : MutationResult("What posting or voiding a hold answers.", typeof(HoldPayload));

/// <summary>The permission was given, or passed on.</summary>
public sealed class GrantPayload(GrantAnswer answer)
{
    /// <summary>The new grant.</summary>
    [Id]
    public string Grant => answer.Grant.Value;
}

/// <summary>Done, or already so.</summary>
public sealed class UnitPayload(UnitAccepted accepted)
{
    /// <summary>How many things changed; 0 when everything was so already.</summary>
    public int Changed => accepted.Changed;
}

public sealed class GrantResult() : MutationResult("What giving or passing on a permission answers.", typeof(GrantPayload));

public sealed class UnitResult() : MutationResult("What a change to a sales unit answers.", typeof(UnitPayload));
