using Ecosystem.Api.Approvals;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.SalesUnits;
using Ecosystem.Contracts.Audit;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;
using GraphQL;

namespace Ecosystem.Api.Audit;

/// <summary>A decision of the authorization core, as the log has it: what was asked, what was answered and why.</summary>
[Name("Decision")]
public sealed class DecisionType(LoggedDecision decision)
{
    /// <summary>Starts with de_.</summary>
    [Id]
    public string Id => decision.Answer.Decision.Value;

    /// <summary>The sales unit that decided.</summary>
    [Id]
    public string Unit => decision.Unit.Value;

    /// <summary>When it was decided.</summary>
    public DateTimeOffset At => decision.At;

    /// <summary>Who asked: `sub` of the token.</summary>
    public string Requester => decision.Requester;

    /// <summary>The OAuth client that asked.</summary>
    public string Client => decision.Client;

    /// <summary>What was to be done.</summary>
    public Permission Permission => decision.Request.Permission;

    /// <summary>What it was for.</summary>
    public TargetType Target => new(decision.Request.Target);

    /// <summary>How much.</summary>
    public MoneyType Amount => new(decision.Request.Amount);

    /// <summary>Off the list price, in hundredths of a percent.</summary>
    public int DiscountBasisPoints => decision.Request.Discount;

    /// <summary>Who proposed it.</summary>
    public Origin Origin => decision.Request.Origin;

    /// <summary>The plugin the action needs; null: none.</summary>
    public string? Plugin => decision.Request.Plugin;

    /// <summary>The fund the request named to pay for it; null: it named none.</summary>
    [Id]
    public string? Fund => decision.Request.Fund?.Value;

    /// <summary>How it came out.</summary>
    public Outcome Outcome => decision.Answer.Outcome;

    /// <summary>Each rule that failed, with its figures; empty when it was granted.</summary>
    public IEnumerable<string> Reasons => decision.Answer switch { NeedsCountersign answer => answer.Reasons, Denied answer => answer.Reasons, _ => [] };

    /// <summary>Why: each rule tried, the credit it was judged by, the policy and its hash.</summary>
    public DecisionTraceType Trace => new(decision.Answer.Trace);

    /// <summary>The customer data it rests on, as whoever asked for it named it; none when nothing was named. `dataOfDecision` has the receipts themselves.</summary>
    public IEnumerable<DecisionBasisType> BasedOn => decision.BasedOn.Select(basis => new DecisionBasisType(basis));

    /// <summary>The hold it placed, or that a countersign placed for it; null when there never was one.</summary>
    [Id]
    public string? Hold => decision.Answer is Granted || (decision.Answer is NeedsCountersign && decision.Standing is not (DecisionStanding.Waiting or DecisionStanding.Rejected)) ? decision.Answer.Decision.Hold.Value : null;

    /// <summary>The approval it opened; null when it needed none.</summary>
    [Id]
    public string? Approval => (decision.Answer as NeedsCountersign)?.Approval.Value;

    /// <summary>What has become of it by now. It follows by about 50 ms.</summary>
    public DecisionStanding Standing => decision.Standing;

    /// <summary>Its position in the journal.</summary>
    public long Position => decision.Position;

    /// <summary>Which of the unit's versions it made: its entry is the one after `afterVersion: version - 1` in `logEntries`.</summary>
    public long Version => decision.Version;

    /// <summary>Its leaf in the tree, for `inclusionProof`; null until it is under a signed checkpoint.</summary>
    public long? LeafIndex => decision.LeafIndex;

    /// <summary>Makes the decision again from the log alone, and asks a policy, the one in force unless another is named, the same question about the same unit as it stood. A request may have at most ten of these: each reads the unit's whole log.</summary>
    [Cost(100)]
    public async Task<ReplayType?> Replay([FromRequest] Actors actors, string? policy = null)
    {
        var version = policy ?? Policies.Current.Version;
        if (Policies.Find(version) is null) throw ApiError.BadInput($"policy: there is no permission set '{version}'. Released are {string.Join(", ", Policies.All.Select(known => known.Version))}.");
        var answer = await actors.Replay(decision.Answer.Decision, version);
        if (answer.Refusal is { } refusal) throw refusal.Code == ReplayAnswer.Busy ? new ApiError(ErrorCodes.LimitExceeded, refusal.Message) : ApiError.BadInput(refusal.Message);
        return answer.Replayed is { } again ? new(again) : null;
    }
}

/// <summary>A decision made again from the log, and held against a policy.</summary>
[Name("DecisionReplay")]
public sealed class ReplayType(DecisionReplayed again)
{
    /// <summary>Whether the log, and the rules under the policy the decision cites, still give the same answer and events, byte for byte.</summary>
    public bool Same => again.Logged == again.Replayed;

    /// <summary>Answer and events as logged: canonical JSON (RFC 8785).</summary>
    public string Logged => again.Logged;

    /// <summary>Answer and events as they come out again: canonical JSON.</summary>
    public string Replayed => again.Replayed;

    /// <summary>The policy it was held against.</summary>
    public string Policy => again.Compared.Policy;

    /// <summary>SHA-256 of that policy's canonical JSON, in hex.</summary>
    public string PolicyHash => again.Compared.PolicyHash;

    /// <summary>How it came out then.</summary>
    public Outcome OutcomeWas => again.Compared.Was;

    /// <summary>How it would come out under that policy; null when the policy refuses the question.</summary>
    public Outcome? OutcomeNow => again.Compared.Now;

    /// <summary>Why the policy refuses the question; null when it answers.</summary>
    public Refused? Refusal => again.Compared.Refusal is { } refusal ? new(refusal) : null;

    /// <summary>Each rule that comes out otherwise: it passed and fails, it failed and passes, or only one of the two policies tries it.</summary>
    public IEnumerable<RuleDifferenceType> Differs => again.Compared.Differs.Select(rule => new RuleDifferenceType(rule));
}

/// <summary>A rule that comes out otherwise under another policy.</summary>
[Name("RuleDifference")]
public sealed class RuleDifferenceType(RuleDifference rule)
{
    /// <summary>Its number in docs/rules, such as SU-7.</summary>
    public string Rule => rule.Rule;

    /// <summary>As it came out when it was decided; null when it was not tried.</summary>
    public RuleTriedType? Was => rule.Was is { } was ? new(was) : null;

    /// <summary>As it would come out; null when it would not be tried.</summary>
    public RuleTriedType? Now => rule.Now is { } now ? new(now) : null;
}

/// <summary>A page of decisions.</summary>
public sealed class DecisionConnection(Paged<DecisionType> page)
{
    /// <summary>The decisions, in the order asked for.</summary>
    public IEnumerable<DecisionType> Nodes => page.Nodes;

    /// <summary>The same, each with its cursor.</summary>
    public IEnumerable<DecisionEdge> Edges => page.Edges.Select(edge => new DecisionEdge(edge));

    /// <summary>Where the page begins and ends.</summary>
    public Graph.PageInfo PageInfo => page.Info;

    /// <summary>The list takes account of the first so many leaves of the log, and perhaps of more.</summary>
    public long AsOf => page.AsOf;
}

/// <summary>A decision, and where in the list it is.</summary>
public sealed class DecisionEdge(Edge<DecisionType> edge)
{
    /// <summary>Give this as `after` or `before` to begin there.</summary>
    public string Cursor => edge.Cursor;

    /// <summary>The item.</summary>
    public DecisionType Node => edge.Node;
}

/// <summary>Customer data that a decision rests on.</summary>
[Name("DecisionBasis")]
public sealed class DecisionBasisType(Basis basis)
{
    /// <summary>The usage receipt under which it was read; starts with re_.</summary>
    [Id]
    public string Receipt => basis.Receipt.Value;

    /// <summary>Whose data; starts with cu_.</summary>
    [Id]
    public string? Customer => basis.Customer?.Value;

    /// <summary>What kind of data.</summary>
    public DataCategory? Category => basis.Category;

    /// <summary>Which fields.</summary>
    public IEnumerable<string> Fields => basis.Fields;
}
