using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Domain.Tests.SalesUnits;

/// <summary>A command that breaks several rules at once is refused for the first, in the order of <see cref="SalesUnitRefusals"/>.</summary>
public class RefusalPrecedenceTests
{
    private static readonly Quarter s_open = Quarter.Of(PlayedUnit.Now);

    private static SalesUnitState Nobody => SalesUnit.Empty("su_test");

    private static SalesUnitState Known => PlayedUnit.Established().State;

    [Fact]
    public void An_establishment_is_refused_for_its_first_fault() =>
        Table(Known, PlayedUnit.Establish())
            .Row("POLICY_UNKNOWN", "There is no policy '1999-1'", c => c with { Policy = "1999-1" })
            .Row("OUT_OF_RANGE", "currency", c => c with { Currency = "cny" })
            .Row("OUT_OF_RANGE", "region", c => c with { Region = new string('r', 121) })
            .Row("OUT_OF_RANGE", "sellers", c => c with { Sellers = [new(new("wrong"), new("wrong", ""))] })
            .Row("OTHER_CURRENCY", "", c => c.Currency == "cny" ? c : c with { Currency = "USD" })
            .Check();

    [Fact]
    public void Deals_are_refused_for_their_first_fault() =>
        Table(Known, new RecordDeals([PlayedUnit.Won("1", new(2017, 1, 2), 5)]))
            .RowOfState("UNIT_UNKNOWN", "", _ => Nobody)
            .Row("OUT_OF_RANGE", "deals", c => c with { Deals = [.. Enumerable.Repeat(c.Deals[0], 1001)] })
            .Row("DEAL_MALFORMED", "Deal op_1: product", c => c with { Deals = c.Deals.SetItem(0, c.Deals[0] with { Product = "" }) })
            .Check();

    [Fact]
    public void A_net_promoter_score_is_refused_for_its_first_fault() =>
        Table(Known, new RecordNps(PlayedUnit.FirstQuarter, 72, 30))
            .RowOfState("UNIT_UNKNOWN", "", _ => Nobody)
            .Row("OUT_OF_RANGE", "quarter", c => c with { Quarter = new(2017, 5) })
            .Row("OUT_OF_RANGE", "score", c => c with { Score = 101 })
            .Row("OUT_OF_RANGE", "responses", c => c with { Responses = -1 })
            .Check();

    [Fact]
    public void A_closing_is_refused_for_its_first_fault() =>
        Table(Known, new CloseQuarter(PlayedUnit.FirstQuarter, PlayedUnit.Cny(100), PlayedUnit.Policy))
            .RowOfState("UNIT_UNKNOWN", "", _ => Nobody)
            .Row("POLICY_UNKNOWN", "", c => c with { Policy = "" })
            .Row("OUT_OF_RANGE", "quarter", c => c with { Quarter = new(2017, 0) })
            .Row("OUT_OF_RANGE", "target", c => c with { Target = c.Target with { MinorUnits = 0 } })
            .Row("OTHER_CURRENCY", "The amount is in 'USD'", c => c with { Target = c.Target with { Currency = "USD" } })
            .Row("QUARTER_OPEN", $"{s_open}", c => c.Quarter.IsWellFormed ? c with { Quarter = s_open } : c)
            .RowOfState("WON_OUT_OF_RANGE", "", TooMuchWon)
            .Check();

    [Fact]
    public void An_authorization_is_refused_for_its_first_fault() =>
        Table(Known, PlayedUnit.Authorize(100))
            .RowOfState("UNIT_UNKNOWN", "", _ => Nobody)
            .Row("POLICY_UNKNOWN", "", c => c with { Policy = "2026-0" })
            .Row("OUT_OF_RANGE", "amount", c => c with { Amount = c.Amount with { MinorUnits = 0 } })
            .Row("OUT_OF_RANGE", "discount", c => c with { Discount = 10_001 })
            .Row("OUT_OF_RANGE", "origin", c => c with { Origin = (Origin)9 })
            .Row("OUT_OF_RANGE", "target.kind", c => c with { Target = c.Target with { Kind = (TargetKind)9 } })
            .Row("OUT_OF_RANGE", "target.id", c => c with { Target = c.Target with { Id = new string('x', 73) } })
            .Row("OTHER_CURRENCY", "", c => c with { Amount = c.Amount with { Currency = "USD" } })
            .Row("OUT_OF_RANGE", "basedOn", c => c with { BasedOn = [] })
            .Row("RECEIPT_UNKNOWN", "Your organisation has no usage receipt re_2", c => c.BasedOn is not null ? c : c with { BasedOn = [PlayedUnit.Basis("re_1"), new(new("re_2"), null, null, [])] })
            .Row("PERMISSION_UNKNOWN", "", c => c with { Permission = new("partners", "view") })
            .Check();

    [Fact]
    public void A_countersign_is_refused_for_its_first_fault() =>
        Table(Waiting("2026-1"), new Countersign(new("ap_1"), true, "hq"))
            .RowOfState("UNIT_UNKNOWN", "", _ => Nobody)
            .Row("APPROVAL_NOT_PENDING", "ap_2", c => c with { Approval = new("ap_2") })
            .RowOfState("POLICY_UNKNOWN", "There is no policy '1999-1'", state => state.Profile is null ? state : Waiting("1999-1"))
            .Check();

    [Fact]
    public void Posting_is_refused_for_its_first_fault() =>
        Table(Holding(), new PostHold(new("ho_1")))
            .RowOfState("UNIT_UNKNOWN", "", _ => Nobody)
            .Row("HOLD_UNKNOWN", "", c => c with { Hold = new("ho_2") })
            .RowOfState("HOLD_NOT_LIVE", "Hold ho_1 is voided", state => state.Profile is null ? state : SalesUnit.Apply(state, new HoldVoided(new("ho_1"))))
            .Check();

    [Fact]
    public void Voiding_is_refused_for_its_first_fault() =>
        Table(Holding(), new VoidHold(new("ho_1")))
            .RowOfState("UNIT_UNKNOWN", "", _ => Nobody)
            .Row("HOLD_UNKNOWN", "", c => c with { Hold = new("ho_2") })
            .RowOfState("HOLD_NOT_LIVE", "Hold ho_1 is voided", state => state.Profile is null ? state : SalesUnit.Apply(state, new HoldVoided(new("ho_1"))))
            .Check();

    private static SalesUnitState Holding()
    {
        var unit = PlayedUnit.Established();
        unit.Grant(100);
        return unit.State;
    }

    private static SalesUnitState Waiting(string policy) => SalesUnit.Apply(
        Known,
        new CountersignRequested(new("ap_1"), new("de_1"), "lead", Permission.PricingApprove, new(TargetKind.Unit, ""), PlayedUnit.Cny(100), policy, ["SU-7"]));

    /// <summary>Two deals that are each in range, and together are not, in the first quarter and in the open one.</summary>
    private static SalesUnitState TooMuchWon(SalesUnitState state) => SalesUnit.Apply(state, new DealsRecorded(
    [
        PlayedUnit.Won("a", new(2017, 2, 1), Money.MinorUnitsMax), PlayedUnit.Won("b", new(2017, 2, 1), 1),
        PlayedUnit.Won("c", s_open.FirstDay, Money.MinorUnitsMax), PlayedUnit.Won("d", s_open.FirstDay, 1),
    ]));

    private static RefusalTable<SalesUnitState, TCommand> Table<TCommand>(SalesUnitState state, TCommand command) where TCommand : SalesUnitCommand =>
        new(state, command, (unit, asked) => (SalesUnit.Decide(unit, asked, PlayedUnit.Now).Answer as UnitRefused)?.Refusal);
}
