using static Ecosystem.Domain.Governance.FigureNames;

namespace Ecosystem.Domain.Governance;

public sealed partial record PaperLanguage
{
    public static PaperLanguage Chinese { get; } = new(
        "zh-CN", "《客户主权实践白皮书》",
        quarter => $"{quarter[..4]} 年第 {quarter[6]} 季度",
        (quarter, min) =>
        [
            $"本白皮书说明 {quarter[..4]} 年第 {quarter[6]} 季度客户数据的使用情况。所有数字均仅由平台的只追加日志统计得出；日志已签名，任何持有日志的人都可以重新统计。",
            $"涉及客户不足 {min} 家的数字一律不予展示，并在相应位置注明。",
        ],
        [
            ("数据护照与授权同意", "只有在客户数据护照上存在有效授权时，客户数据才会被使用。", [WithPassport, NewCustomers, Granted, Standing, Withdrawn, WithdrawnInTime], []),
            ("客户数据读取", "每次读取都会留下客户可见的使用回执；没有有效授权的读取会被拒绝，拒绝同样记录在案。", [Reads, Refused], [ReadsByCategory, ReadsByPurpose, RefusedByReason]),
            ("批量导出", "导出文件在生成时与每次下载时，都只包含客户授权范围之内的数据。", [ExportsStarted, ExportsDone], []),
            ("授权决策与加签", "销售单元在限额内自主决策，超出部分需总部加签。", [Decisions, CountersignsApproved, CountersignsRefused], [DecisionsByOutcome]),
            ("治理委员会", "委员会设销售、法务、信息技术、客户成功四个席位；未达法定人数，任何动议均不能通过。", [Motions], [MotionsByOutcome]),
        ],
        Table<(string, string)>(
            (WithPassport, ("持有数据护照的客户", "截至季度末已登记的客户数。")),
            (NewCustomers, ("本季度新增", "本季度内首次登记的客户数。")),
            (Granted, ("新增授权", "本季度内作出的授权同意数。")),
            (Standing, ("有效授权", "截至季度末已授予且未撤回、未到期的授权数。")),
            (Withdrawn, ("撤回授权", "本季度内撤回的授权数。")),
            (WithdrawnInTime, ("即时生效的撤回", "其中撤回之后日志中再无读取记录的授权数。")),
            (Reads, ("有回执的读取", "本季度内写入的使用回执数；没有回执，数据不会流出。")),
            (Refused, ("被拒绝的读取", "本季度内未获得任何数据的读取请求数，均记有原因。")),
            (ExportsStarted, ("发起的导出", "本季度内由各类用户发起的批量导出数。")),
            (ExportsDone, ("完成的导出", "本季度内写完的批量导出数。")),
            (Decisions, ("授权决策", "本季度内答复的授权请求数。")),
            (CountersignsApproved, ("已加签", "本季度内销售单元收到的加签同意数。")),
            (CountersignsRefused, ("未获加签", "本季度内销售单元收到的拒绝与超时数。")),
            (Motions, ("结束的动议", "本季度内委员会表决完毕或被撤回的动议数。"))),
        Table<string>(
            (ReadsByCategory, "按数据类别统计的读取"), (ReadsByPurpose, "按用途统计的读取"), (RefusedByReason, "按原因统计的拒绝"),
            (DecisionsByOutcome, "按结果统计的决策"), (MotionsByOutcome, "按结果统计的动议"), (HealthByBand, "客户主权健康度分布")),
        Table<string>(
            ("profile", "客户档案"), ("interactions", "互动记录"),
            ("CUSTOMER_UNKNOWN", "无此客户"), ("TOKEN_NARROWER", "令牌不含该数据"), ("NO_CONSENT", "未授权"), ("CONSENT_WITHDRAWN", "已撤回"),
            ("CONSENT_EXPIRED", "已到期"), ("PURPOSE_NOT_GRANTED", "用途不符"), ("FIELD_NOT_GRANTED", "字段未授权"),
            ("granted", "准予"), ("needsCountersign", "需总部加签"), ("denied", "拒绝"),
            ("passed", "通过"), ("rejected", "否决"), ("noQuorum", "未达法定人数"), ("withdrawn", "撤回")),
        min => $"不予展示（不足 {min} 家客户）",
        (hidden, min) => $"另有 {hidden} 项不予展示，以免透露不足 {min} 家客户的信息。",
        "本季度无记录。",
        "如何核验本白皮书",
        (log, rules) =>
        [
            $"统计范围为日志 {log.Origin} 的前 {WhitePaperText.Number(log.Size)} 个叶子，其 RFC 6962 树根为 {log.Root}。已签名的检查点见清单文件。数字隐藏规则版本为 {rules}。",
            "清单文件包含上述数字以及本白皮书各文件的 SHA-256，并已签名（JWS，ES256）。公钥发布于 /.well-known/jwks.json。",
            "持有日志者可用以下命令重新统计：ecosystem white-paper --quarter（季度名称）--recompute。",
        ],
        new("指标", "数值", "统计方法", "第 {0} 页，共 {1} 页"));
}
