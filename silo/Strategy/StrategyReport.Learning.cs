namespace Ecosystem.Silo.Strategy;

/// <summary>The chapters from learning to the end.</summary>
internal sealed partial class StrategyReport
{
    private List<(double, string)> Marks()
    {
        List<(double, string)> marks = [(_figures.DriftDay, T("决策权下沉", "decisions move down"))];
        if (_figures.FrozenDay is { } frozen) marks.Add((frozen, T("冻结", "frozen")));
        return marks;
    }

    private void Learning()
    {
        Chapter("它学会了什么", "What it learned");
        Draw(Chart.Lines(
            T("各组达成率", "Rates by arm"), T("第", "day"),
            [.. _figures.Arms.Select(arm => new ChartLine(Arm(arm.Arm), [.. arm.Weeks.Where(week => week.Cases >= 20).Select(Point)]))], percent: true, Marks()));
        Explain("每两周各组达成概念验证的比例;阴影是 95 % 区间。与留出组的差距,才是策略流的真实作用。", "Share of cases with an agreed proof of concept, by fortnight; bands are 95 % intervals. The gap to the holdout is what the flow really does.");
        Table([T("组", "Arm"), T("案例", "Cases"), T("概念验证", "Proofs of concept"), T("达成率", "Rate"), T("成交", "Wins"), T("成交率", "Win rate"), T("成交金额", "Won")],
            _figures.Arms.Select(arm => new[] { Arm(arm.Arm), Count(arm.Cases), Count(arm.Pocs), Percent(Rate(arm)), Count(arm.Wins), Percent((double)arm.Wins / Math.Max(1, arm.Cases)), Yuan(arm.WonMinorUnits) }));
        Draw(Chart.Lines(
            T("累计回报", "Cumulative reward"), T("第", "day"),
            [new(T("策略流的选择", "what the flow chose"), [.. _figures.Rewards.Select(point => ((double)point.Day, point.Actual, point.Actual, point.Actual))]),
                .. _figures.Actions.Select((action, n) => new ChartLine(T("始终:", "always: ") + Action(action), [.. _figures.Rewards.Select(point => ((double)point.Day, point.Fixed[n], point.Fixed[n], point.Fixed[n]))]))],
            percent: false, Marks()));
        Explain("期望达成的概念验证累计数,与“永远只做一种动作”相比。只有演示才知道后者:客户是编造的。", "Proofs of concept to be expected, summed up, against always taking the same action. Only a play can know the latter: its customers are made up.");
        Draw(Chart.Lines(
            T("选择概率", "Propensities"), T("第", "day"),
            [.. _figures.Actions.Select((action, n) => new ChartLine(Action(action), [.. _figures.Odds.Select(point => ((double)point.Day, point.Odds[n], point.Odds[n], point.Odds[n]))]))], percent: true, Marks()));
        Explain("每天各动作被选中的平均概率。均等时各 25 %;学习后按客户的情形分化。每次选择的概率都有记录,供事后评估。", "Mean probability of each action by day. All have 25 % while all is tried alike; learning moves them apart by the customer's situation. Each probability is logged, so that other versions can be judged by it.");
    }

    private static (double, double, double, double) Point(ArmWeek week)
    {
        var rate = (double)week.Pocs / week.Cases;
        var half = 1.96 * Math.Sqrt(rate * (1 - rate) / week.Cases);
        return (Math.Min(StrategyPlay.Days, week.Day + (FigureCounts.Fortnight / 2.0)), rate, Math.Max(0, rate - half), rate + half);
    }

    private void Drift()
    {
        Chapter("市场变了:发现、冻结、两人解冻", "The market moves: found, frozen, thawed by two");
        Say(T((FormattableString)$"第 {_figures.DriftDay} 天起,多数客户的采购决策权下沉到科室与分院。从前有效的专家拜访不再奏效。", $"From day {_figures.DriftDay} on, purchasing decisions move down to wards and branches at many customers. The expert's visit, which worked before, works no longer.")
            + (_figures.FrozenDay is { } frozen ? " " + T((FormattableString)$"{Day(frozen)},监测发现输入分布已变,退回上一个好版本并冻结;冻结期间有 {_figures.Safety.Unserved:#,0} 次互动未启动任何流程。", $"On {Day(frozen)} the watch found the inputs changed, went back to the last good version and froze the flow; {_figures.Safety.Unserved:#,0} interactions that came meanwhile began nothing.") : ""));
        Draw(Chart.Lines(
            T("漂移统计量", "Drift statistics"), T("第", "day"),
            [new(T("总体稳定性指数 PSI", "population stability index (PSI)"), [.. _figures.Drift.Select(look => (look.Day, look.Psi, look.Psi, look.Psi))]), new(T("与参照策略的一致率", "agreement with the reference"), [.. _figures.Drift.Select(look => (look.Day, look.Agreement, look.Agreement, look.Agreement))])],
            percent: false, Marks(), level: 0.25, xMin: _figures.Drift.Select(look => look.Day).DefaultIfEmpty().Min()));
        Explain("指数高于虚线(0.25),或一致率低于 0.80,且观测不少于 200 次,即冻结。", "An index above the dashed line (0.25), or agreement below 0.80, on at least 200 observations freezes the flow.");
        StoryTable(["rolledBack", "frozen", "thawRequested", "thawRefused", "thawApproved", "thawed", "released"]);
        Explain("解冻须两人批准,且不得是申请人。解冻后由上一个好版本收集新证据,重新学习,再过闸门。", "A thaw takes two people, neither of whom asked. After it the last good version gathers new evidence; what is learned from that goes through the gate again.");
    }

    private void Causes()
    {
        Chapter("因果图谱", "The causal graph");
        var ids = _figures.Edges.SelectMany(edge => new[] { edge.From, edge.To }).Distinct().ToHashSet();
        List<(string, string, int, int)> nodes = [.. _figures.Actions.Select((action, n) => (action, Action(action), 0, n)), ("poc", Response("poc"), 1, 0), ("reply", Response("reply"), 1, 3), ("win", Response("win"), 2, 1)];
        Draw(Chart.Graph(
            T("行为、反应与成交", "Behaviour, response and win"), [.. nodes.Where(node => ids.Contains(node.Item1))],
            [.. _figures.Edges.Select(edge => (edge.From, edge.To, Percent(edge.Difference), edge.IsFound, edge.Method == Domain.Learning.Causal.EdgeMethod.DoublyRobust, edge.Difference < 0))]));
        Table([T("从", "From"), T("到", "To"), T("性质", "Kind"), T("差异", "Difference"), T("区间", "Interval"), T("观测", "n"), T("有效样本", "Effective n"), T("检出", "Found")],
            _figures.Edges.Select(edge => new[]
            {
                Response(edge.From), Response(edge.To), edge.Method == Domain.Learning.Causal.EdgeMethod.DoublyRobust ? T("效应", "effect") : T("关联", "association"), Percent(edge.Difference), $"{Percent(edge.Low)} … {Percent(edge.High)}",
                Count(edge.Count), Count((long)edge.EffectiveCount), edge.IsFound ? T("是", "yes") : T("否", "no"),
            }));
        Explain("“效应”来自随机化的选择,可作因果理解:选它而非其他动作,平均改变多少。“关联”只有时间先后,不说明原因。“检出”控制误报比例不超过 10 %。旧数据每 60 天减半,市场变化前后的数据因而混在一起。", "An effect comes from choices that were drawn, and says what taking this action instead of the others changes on average. An association has only the order of time. Of what is found at most 10 % are expected to be false. Data counts half after 60 days, so that some of it is of before the market moved.");
    }

    private string Response(string id) => id switch { "poc" => T("概念验证", "proof of concept"), "reply" => T("回复", "reply"), "win" => T("成交", "win"), _ => Action(id) };

    private void Credit()
    {
        Chapter("功劳归谁", "Who gets the credit");
        Say(T((FormattableString)$"被触达客户的成交共 {Yuan(_figures.WonTouchedMinorUnits)},按三种方法分给各动作。", $"Customers who were reached brought {Yuan(_figures.WonTouchedMinorUnits)}, divided among the actions in three ways."));
        Table([T("动作", "Action"), T("按位置(40/20/40)", "By place (40/20/40)"), T("按移除效应", "By removal effect"), T("按夏普利值", "By Shapley value")],
            _figures.Credits.Select(one => new[] { Action(one.Action), Yuan(one.ByPlace), Yuan(one.ByRemoval), Yuan(one.ByShapley) }));
        Explain("按位置是约定;后两种由数据得出:若没有这种动作,会少多少。三者相近,说明没有哪种动作独占功劳。", "By place is a convention; the other two ask the data what would be lost without the action. Where the three are close, no action has the credit to itself.");
    }

    private void Ranking()
    {
        Chapter("调整权重,全员重排", "Other weights, another order");
        Say(T((FormattableString)$"“决策权下沉信号”的权重提高到三倍,{_figures.Customers:#,0} 家客户全部重新排序。以下是新的前 {_figures.Ranks.Length} 名。", $"Signs that decisions move down weigh three times as much, and all {_figures.Customers:#,0} customers are ranked again. These are the first {_figures.Ranks.Length} now."));
        Draw(Chart.Slopes(T("名次变化", "Changes of rank"), T("之前", "before"), T("之后", "after"), [.. _figures.Ranks.Select(one => (one.Customer, one.IsChinese, one.Before, one.After))]));
        Table([T("客户", "Customer"), T("之前", "Before"), T("之后", "After"), T("得分", "Score")], _figures.Ranks.Select(one => new[] { Named(one.Customer, one.IsChinese), Count(one.Before), Count(one.After), Decimal(one.Score) }));
        Explain("得分是在手商机、潜在金额与下沉信号的加权平均,0 到 1。", "The score is the weighted mean of open deals, amount at stake and signs of the shift, from 0 to 1.");
    }

    private void Journey()
    {
        Chapter("一位客户的共振旅程", "One customer's resonance journey");
        if (_figures.Journey is not { } journey)
        {
            Say(T("本次演示中没有客户走完全程。", "No customer went the whole way in this play."));
            return;
        }
        Say($"{Named(journey.Customer, journey.IsChinese)}{T(":", ": ")}{Quoted(journey.Text, journey.IsTextChinese)}");
        Table([T("小时", "Hours"), T("步骤", "Step")], journey.Steps.Select(step => new[] { Decimal(step.Hours), Step(step) }));
        Explain("从信号到专家、到客户看到专家简介、再到概念验证里程碑,记录在同一条轨迹里。平台承诺信号 48 小时内推送。", "From signal to expert, to the profile the customer opens, to the milestone of the proof of concept: one trace. The platform promises the push within 48 hours of the signal.");
    }

    private string Step(JourneyStep step) => step.What switch
    {
        "interaction" => T("客户来信", "the customer writes"),
        "signal" => T((FormattableString)$"发现决策权下沉信号(置信 {step.Detail})", $"found: decisions move down (confidence {step.Detail})"),
        "choice" => T((FormattableString)$"选择专家拜访(概率 {step.Detail})", $"the expert's visit is chosen (probability {step.Detail})"),
        "doubtful" => T("话术存疑,先由人复核", "the text is doubtful: a person reads it first"),
        "expertDispatched" => T("专家已调度", "the expert is dispatched"),
        "profileSeen" => T("客户查看专家简介", "the customer sees the expert's profile"),
        "pocMilestone" => T("概念验证达成", "the proof of concept is agreed"),
        _ => T("结果计入选择", "the outcome is credited to the choice"),
    };

    private void Safety()
    {
        Chapter("什么没有发生", "What did not happen");
        var safety = _figures.Safety;
        Table([T("事项", "What"), T("次数", "Times")],
        [
            [T("消息外发", "Messages sent"), Count(safety.Sends)], [T("专家调度", "Experts dispatched"), Count(safety.Experts)], [T("情绪预警", "Alerts of unhappy customers"), Count(safety.Alerts)],
            [T("话术熔断,告知教练", "Texts stopped, coach told"), Count(safety.CoachCases)], [T("提交人工审批(复核与加签)", "Put before people (review, countersign)"), Count(safety.Approvals)], [T("其中批准", "of these approved"), Count(safety.Approved)],
            [T("冻结期间外发", "Sent while frozen"), Count(safety.SendsWhileFrozen)], [T("演练中外发", "Sent in rehearsal"), Count(safety.SendsInRehearsal)], [T("发给留出客户", "Sent to customers held out"), Count(safety.SendsToHoldout)],
            [T("未经同意外发", "Sent without consent"), Count(safety.SendsWithoutConsent)],
            [T("48 小时内推送", "Pushed within 48 hours"), $"{Count(safety.PushedWithin48Hours)} / {Count(safety.Pushed)}"], [T("最长推送小时数", "Longest push, in hours"), Decimal(safety.PushHoursMax)],
        ]);
        Say(T((FormattableString)$"种子 {_figures.Seed}、{_figures.Customers:#,0} 家客户:同样的参数得到逐字节相同的报告。", $"Seed {_figures.Seed}, {_figures.Customers:#,0} customers: the same options give the same report, byte for byte."));
    }
}
