namespace Ecosystem.Silo.Strategy;

/// <summary>The chapters from the setting to the experiments.</summary>
internal sealed partial class StrategyReport
{
    private void Headline()
    {
        var (held, third) = (_figures.Arms.FirstOrDefault(arm => arm.Arm == "holdout"), _figures.Arms.FirstOrDefault(arm => arm.Arm == "version 3"));
        var first = _figures.Arms.FirstOrDefault(arm => arm.Arm == "version 1");
        _page.Append($"<h1>{T("听见信号,先证明,再放开,出错自己停", "It hears the signal, proves itself first, and stops itself")}</h1>");
        _page.Append($"<p class=\"lead\">{T("一家医疗器械供应商的策略流,在生成的数据上从头演到尾。客户、文字与时间是编造的;规则、模型与统计就是线上运行的那一套。", "The strategy flow of a medical-device supplier, played from end to end on generated data. Customers, texts and time are made up; rules, models and statistics are those that run live.")}</p><ul class=\"cards\">");
        Card(Count(_figures.Interactions), T((FormattableString)$"次客户互动,{_figures.Customers:#,0} 家客户,{_figures.Days} 天", $"interactions of {_figures.Customers:#,0} customers in {_figures.Days} days"));
        if (held is not null && first is not null && third is not null)
            Card(Percent(Rate(third)), T((FormattableString)$"学习版的概念验证(POC)达成率;均等尝试 {Percent(Rate(first))},留出组 {Percent(Rate(held))}", $"proofs of concept agreed under the learned version; {Percent(Rate(first))} when all is tried alike, {Percent(Rate(held))} when left alone"));
        Card(_figures.FrozenDay is { } frozen ? T((FormattableString)$"{frozen - _figures.DriftDay:0} 天", $"{frozen - _figures.DriftDay:0} days") : "–", T("采购决策权下沉后,多久被发现并冻结", "from the day purchasing moved down until the flow found it and froze"));
        Card(Count(_figures.Safety.SendsWhileFrozen + _figures.Safety.SendsInRehearsal + _figures.Safety.SendsToHoldout + _figures.Safety.SendsWithoutConsent), T("次不该发生的外发(冻结、演练、留出、未同意)", "things sent that must not be: frozen, rehearsed, held out, without consent"));
        _page.Append("</ul>");
    }

    private void Card(string figure, string words) => _page.Append($"<li><b>{figure}</b>{words}</li>");

    private static double Rate(ArmFigures arm) => arm.Cases == 0 ? 0 : (double)arm.Pocs / arm.Cases;

    private void Setting()
    {
        Chapter("客户说了什么", "What customers say");
        Say(T("医院与经销商通过邮件、企业微信、会议纪要和试用反馈来往。策略流逐条阅读:谁不满意、谁提到竞争对手、谁的采购决定正在下放到科室或分院。", "Hospitals and distributors write e-mails and WeCom messages; there are minutes of meetings and feedback from trials. The flow reads each: who is unhappy, who names a competitor, at whom purchasing moves down to wards and branches."));
        Table([T("信号", "Signal"), T("次数", "Times"), T("随后", "What follows")],
            _figures.Signals.Select(one => new[] { Signal(one.Key).Name, Count(one.Value), Signal(one.Key).Then }));
    }

    private (string Name, string Then) Signal(string kind) => kind switch
    {
        "competitor" => (T("提到竞争对手", "A competitor is named"), T("进入动作选择", "An action is chosen")),
        "decisionMakerShift" => (T("采购决策权下沉", "Purchasing decisions move down"), T("进入动作选择", "An action is chosen")),
        "negativeSentiment" => (T("负面情绪", "The customer is unhappy"), T("向负责人推送预警,不发任何内容", "People in charge are told; nothing is sent")),
        "complianceBroken" => (T("话术违规", "A text breaks a rule"), T("熔断,不外发,告知策略教练", "It is stopped, and the strategy coach is told")),
        _ => (T("话术存疑", "A text is doubtful"), T("先由人复核", "A person reads it first")),
    };

    private void Rehearsal()
    {
        Chapter("先校验,再演练", "Checked, then rehearsed");
        Say(T("每一版先做静态校验(同意、留出、合规、报价护栏一条路都绕不过),再在录制的互动上演练。演练只计数,什么也不会发出。", "Each version is checked first (no way leads around consent, holdout, compliance and quote guardrail), then rehearsed on recorded interactions. A rehearsal counts, and sends nothing."));
        Table([T("版本", "Version"), T("错误", "Faults"), T("警告", "Warnings"), T("演练互动", "Interactions"), T("若在线上会外发", "Would have gone out"), T("实际外发", "Went out"), T("失败", "Failed")],
            _figures.Rehearsals.Select(one => new[] { Arm($"version {one.Version}"), Count(one.Faults), Count(one.Warnings), Count(one.Interactions), Count(one.WouldHaveLeft), Count(_figures.Safety.SendsInRehearsal), Count(one.Failed) }));
    }

    private void Gate()
    {
        Chapter("发布闸门:证据不足就拒绝", "The release gate refuses thin evidence");
        Say(T("学习版想上线,先要用已有记录证明自己不差于现行版本。第一次证据太少,被拒绝,并说明理由;证据够了才放行。", "Before the learned version may run, the log must show that it is no worse than what runs. The first time there is too little evidence, and the gate says why; it opens when there is enough."));
        Table([T("时间", "When"), T("版本", "Version"), T("决策数", "Decisions"), T("有效样本占比", "Effective share"), T("估计达成率", "Estimate"), T("下界", "Lower bound"), T("现行版本", "What runs"), T("结论", "Verdict")],
            _figures.Gates.Select(one => new[]
            {
                Day(one.Day), $"{one.Version}", Count(one.Count), Percent(one.EffectiveShare), Percent(one.Estimate), Percent(one.LowerBound), Percent(one.Baseline),
                one.Passed ? T("放行", "released") : T("拒绝:", "refused: ") + string.Join(T("、", "; "), one.Reasons.Select(Reason)),
            }));
        Explain("“估计达成率”是若当时由新版本来选择,本可达成的概念验证比例(双重稳健估计);下界必须不低于现行版本。闸门只能评判选择,评判不了话术——第 2 版正是这样混过去的。", "The estimate is the share of proofs of concept that the new version's choices would have brought (doubly robust); its lower bound must not be below what runs. The gate judges choices, not words: that is how version 2 got past it.");
    }

    private void Experiments()
    {
        Chapter("分阶段放量:5 %、25 %、50 %、100 %", "In stages: 5, 25, 50 and 100 %");
        var harmed = _figures.Story.FirstOrDefault(one => one.Kind == "experimentHarmed");
        Say(T("同一客户在各阶段始终归同一版本。第 2 版的选择更好,但每条话术都催客户当天答复;客户反感,达成率下降。", "A customer served by one stage is served by every later one. Version 2 chooses better, but every text presses for an answer the same day; customers dislike it, and fewer agree.")
            + (harmed is null ? "" : " " + T((FormattableString)$"{Day(harmed.Day)},实验证明损害超过 2 个百分点,策略流自己把它撤回。", $"On {Day(harmed.Day)} the experiment was sure that the harm is beyond 2 points, and the flow took the version back by itself.")));
        foreach (var experiment in _figures.Looks.Where(look => look.Low is not null).GroupBy(look => look.Experiment))
        {
            var looks = experiment.ToList();
            _page.Append($"<h3>{Arm($"version {looks[0].Version}")}{(experiment.Key == "learned-again" ? T(",解冻后再次发布", ", released again after the thaw") : "")}</h3>");
            Draw(Chart.Lines(
                T("新版本减对照,达成率之差", "New version less control, difference of rates"), T("第", "day"), [new(T("差异与置信序列", "difference with its confidence sequence"), [.. looks.Select(look => (look.Day, look.Difference!.Value, look.Low!.Value, look.High!.Value))])],
                percent: true, [], level: -0.02, xMin: _figures.Looks.First(look => look.Experiment == experiment.Key).Day, xMax: looks[^1].Day + 1));
            var last = looks[^1];
            Say(T((FormattableString)$"最后一次查看:对照 {last.Control:#,0},新版本 {last.Treated:#,0};差异 {Percent(last.Difference!.Value)},区间 {Percent(last.Low!.Value)} 至 {Percent(last.High!.Value)}。", $"At the last look: control {last.Control:#,0}, new version {last.Treated:#,0}; difference {Percent(last.Difference!.Value)}, interval {Percent(last.Low!.Value)} to {Percent(last.High!.Value)}."));
        }
        Explain("阴影是置信序列:无论看多少次,始终有效。整个区间落到虚线(−2 %)以下,版本即被撤回。", "The band is a confidence sequence: it holds however often one looks. Once the whole of it is below the dashed line (−2 %), the version is taken back.");
        StoryTable(["saved", "releaseRefused", "released", "advanced", "experimentHarmed", "rolledBack"]);
    }

    private void StoryTable(string[] kinds) => Table([T("时间", "When"), T("事件", "What happened"), T("谁", "Who")],
        _figures.Story.Where(one => kinds.Contains(one.Kind)).Select(one => new[] { Day(one.Day), Told(one), Who(one.By) }));

    private string Told(StoryEvent one) => one.Kind switch
    {
        "saved" => T((FormattableString)$"第 {one.Version} 版存档", $"version {one.Version} saved"),
        "releaseRefused" => T((FormattableString)$"第 {one.Version} 版发布被闸门拒绝", $"release of version {one.Version} refused by the gate"),
        "released" => T((FormattableString)$"第 {one.Version} 版发布到 {one.Stage} %", $"version {one.Version} released to {one.Stage} %"),
        "advanced" => T((FormattableString)$"第 {one.Version} 版扩大到 {one.Stage} %", $"version {one.Version} on to {one.Stage} %"),
        "experimentHarmed" => T("实验证明损害", "the experiment showed harm"),
        "rolledBack" => T((FormattableString)$"第 {one.Version} 版撤回", $"version {one.Version} taken back"),
        "frozen" => T((FormattableString)$"冻结({one.Detail})", $"frozen ({one.Detail})"),
        "thawRequested" => T("申请解冻", "a thaw was asked for"),
        "thawRefused" => T("申请人自己批准:被拒绝", "whoever asked approved as well: refused"),
        "thawApproved" => T("批准解冻", "the thaw was approved"),
        _ => T("解冻", "thawed"),
    };
}
