using System.Collections.Immutable;
using Ecosystem.Silo.Sample;

namespace Ecosystem.Silo.Strategy;

/// <summary>What customers of the play write: sentences made up for it.</summary>
internal static class DemoTexts
{
    public static string Of(Topic topic, bool chinese, Pcg random) => random.Pick(topic switch
    {
        Topic.Shift => chinese ? s_shiftChinese : s_shiftEnglish,
        Topic.Rival => chinese ? s_rivalChinese : s_rivalEnglish,
        Topic.Unhappy => chinese ? s_unhappyChinese : s_unhappyEnglish,
        _ => chinese ? s_ordinaryChinese : s_ordinaryEnglish,
    });

    private static readonly ImmutableArray<string> s_shiftChinese =
    [
        "从七月起设备采购权下放给各科室,以后合同直接跟科室主任签。", "集团把采购审批权限移交到分院了,流程会快很多。", "往后五十万以下的设备由科室主任拍板,院办只备案。", "现在不需要总部批准了,分院可以直接下单。",
    ];

    private static readonly ImmutableArray<string> s_shiftEnglish =
    [
        "Purchasing has moved to the local hospital; the ward signs its own orders.", "Head office has delegated purchasing to the regional hospital.", "Approvals no longer go through headquarters. The local team now decides.",
    ];

    private static readonly ImmutableArray<string> s_rivalChinese =
    [
        "我们正在比较贵司与康瑞的监护仪方案。", "康瑞医疗上周来做了演示,请补充你们的参数。", "会议纪要:迈维特也递交了方案,下周评审。",
    ];

    private static readonly ImmutableArray<string> s_rivalEnglish =
    [
        "We are comparing your monitors with those of Kangrui.", "Medivant showed us their device last week; please send your specification.", "Minutes: Medivant has handed in a proposal as well.",
    ];

    private static readonly ImmutableArray<string> s_unhappyChinese =
    [
        "设备又出故障了,报修三天没人管,非常失望,要求退货。", "售后态度很差,一直推脱,我们非常不满。", "试用效果很差,频繁死机,太让人失望了。",
    ];

    private static readonly ImmutableArray<string> s_unhappyEnglish =
    [
        "The device failed again and nobody answered for three days. We are very disappointed and want to complain.", "Terrible support, unacceptable delay, we are very unhappy.",
    ];

    private static readonly ImmutableArray<string> s_ordinaryChinese =
    [
        "请把最新的操作手册发给我们。", "下周二的培训照常进行,参会人员见附件。", "请确认耗材的到货时间。", "试用情况正常,数据月底汇总。",
    ];

    private static readonly ImmutableArray<string> s_ordinaryEnglish =
    [
        "Please send us the latest manual.", "The training on Tuesday takes place as agreed.", "Could you confirm when the consumables arrive?", "The trial goes on; figures follow at the end of the month.",
    ];
}
