using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Sample;

/// <summary>Conversations along some of the deals, in the customer's language; how they sound goes with how the deal ends.</summary>
internal static class SampleInteractions
{
    /// <summary>Of a thousand deals, how many have conversations on record. Those of <see cref="SampleCrm.Customer"/> all do.</summary>
    private const int RecordedPerMille = 300;

    private static readonly Weights s_channels = new([30, 34, 12, 10, 4, 4, 4, 2]);

    public static ImmutableArray<InteractionRow> Of(Pcg random, CrmExport export, SampleCalendar calendar)
    {
        var drafts = new List<InteractionRow>();
        foreach (var deal in export.Deals)
        {
            if (deal is not { Account: { } account, Engaged: { } engaged }) continue;
            if (account != SampleCrm.Customer && !random.Chance(RecordedPerMille)) continue;
            var days = (deal.Closed ?? calendar.End).DayNumber - engaged.DayNumber;
            for (var count = random.Between(1, 4); count > 0; count--)
                drafts.Add(Interaction(random, deal, account, engaged.AddDays(random.Between(0, days + 1))));
        }

        return [.. drafts.OrderBy(draft => draft.OccurredAt).ThenBy(draft => draft.Id, StringComparer.Ordinal).Select((draft, index) => draft with { Id = $"IN-{index + 1:0000000}" })];
    }

    private static InteractionRow Interaction(Pcg random, DealRow deal, string account, DateOnly day)
    {
        // Office hours in Shanghai.
        var at = new DateTimeOffset(day.ToDateTime(new TimeOnly(random.Between(1, 10), random.Between(0, 60), random.Between(0, 60))), TimeSpan.Zero);
        var channel = InteractionParser.Channels[s_channels.Pick(random)];
        var direction = random.Chance(580) ? "in" : "out";
        var isChinese = account.Any(c => c >= '\u4e00');
        return new(deal.OpportunityId + random.Next().ToString("x8"), account, at, channel, direction, string.Format(random.Pick(Texts(deal.Stage, isChinese)), deal.Product));
    }

    private static ImmutableArray<string> Texts(DealStage stage, bool isChinese) => (stage, isChinese) switch
    {
        (DealStage.Won, true) => s_wonChinese,
        (DealStage.Won, false) => s_wonEnglish,
        (DealStage.Lost, true) => s_lostChinese,
        (DealStage.Lost, false) => s_lostEnglish,
        (_, true) => s_openChinese,
        (_, false) => s_openEnglish,
    };

    private static readonly ImmutableArray<string> s_wonChinese =
    [
        "客户确认{0}的试运行数据达标，希望本季度内完成签约。", "采购总监对{0}的交付周期表示满意，已提交内部立项。", "技术团队反馈{0}接口联调顺利，稳定性好于现有方案。",
        "客户询问{0}批量采购的付款方式，预算已经批复。", "会议纪要：双方确认{0}的验收标准，法务开始审合同。", "客户称赞现场支持“响应很快”，愿意作为{0}的参考案例。",
    ];

    private static readonly ImmutableArray<string> s_lostChinese =
    [
        "客户认为{0}报价高于竞争对手约一成，要求重新报价。", "项目负责人更换，{0}的需求被推迟到下个财年。", "试用反馈：{0}与现有系统的数据格式不兼容，客户有些失望。",
        "客户抱怨{0}的技术问题三天没有答复，语气不满。", "客户表示总部统一选型，{0}未进入短名单。", "采购决策权下沉到工厂，{0}需要重新沟通。",
    ];

    private static readonly ImmutableArray<string> s_openChinese =
    [
        "客户索取{0}的详细参数和同行业案例。", "与客户约定下周演示{0}，参会人包括生产和信息部门。", "客户想了解{0}能否按月付费，等待财务意见。",
        "电话回访：客户正在比较{0}与另外两家的方案。", "客户在文档中批注：请补充{0}的能耗数据。", "客户希望先用{0}做一条产线的小范围验证。",
    ];

    private static readonly ImmutableArray<string> s_wonEnglish =
    [
        "The pilot of {0} met every target; they want to sign this quarter.", "Procurement is happy with the delivery plan for {0}, and the budget is approved.",
        "Their engineers report that {0} integrated without trouble.", "Meeting notes: acceptance criteria for {0} agreed, legal starts on the contract.",
        "They called our support \"the fastest so far\" and offered to be a reference for {0}.",
    ];

    private static readonly ImmutableArray<string> s_lostEnglish =
    [
        "They find {0} about ten percent dearer than a competitor, and ask for a new quote.", "The sponsor has left; {0} is postponed to the next fiscal year.",
        "Trial feedback: {0} does not read their data format, they are disappointed.", "A complaint: no answer about {0} for three days.", "Group purchasing decided on another vendor; {0} was not on the shortlist.",
    ];

    private static readonly ImmutableArray<string> s_openEnglish =
    [
        "They ask for the full specification of {0} and a case study from their industry.", "Demonstration of {0} agreed for next week, with production and IT attending.",
        "They want to know whether {0} can be paid monthly.", "Call: they are comparing {0} with two other offers.", "They would like to try {0} on one line first.",
    ];
}
