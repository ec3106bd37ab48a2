using System.Collections.Immutable;

namespace Ecosystem.Identity.Consent;

/// <summary>What a scope means, in words a person can decide by.</summary>
/// <param name="Chinese">What it allows, in Chinese.</param>
/// <param name="English">What it allows, in English.</param>
/// <param name="Touches">Whether a customer's data is read or changed, so that the data passport has something to say.</param>
public sealed record ScopeWords(string Chinese, string English, PassportEntry Touches = PassportEntry.None)
{
    private static readonly ImmutableSortedDictionary<string, ScopeWords> s_all = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, ScopeWords>(StringComparer.Ordinal)
    {
        ["units:read"] = new("查看销售单元、其业绩、信用与额度", "See sales units, their figures, credit and limits"),
        ["units:write"] = new("导入销售单元的业绩并结算季度", "Bring in figures of sales units and close quarters"),
        ["decisions:write"] = new("以您的名义申请授权，占用与释放预算", "Ask for authorizations in your name, and hold and release budget"),
        ["decisions:evaluate"] = new("询问某项申请会如何裁定，不占用预算", "Ask what would be decided, without holding anything"),
        ["approvals:read"] = new("查看审批", "See approvals"),
        ["approvals:decide"] = new("以您的名义批准或驳回审批", "Approve and reject in your name"),
        ["funds:read"] = new("查看资金池及其与财务的对账", "See funds and how they stand with finance"),
        ["funds:write"] = new("设立、调整和分配资金池", "Establish, change and lease funds"),
        ["customers:read"] = new("请求客户数据；能看到什么由客户的授权决定", "Ask for customers' data; what is answered is the customer's choice", PassportEntry.Reads),
        ["customers:write"] = new("导入客户", "Bring customers in", PassportEntry.Writes),
        ["passport:read"] = new("查看您组织的数据护照、数据与使用回执", "See your organisation's data passport, data and receipts", PassportEntry.Reads),
        ["passport:write"] = new("在您组织的数据护照上授予和撤回同意", "Grant and withdraw consent on your organisation's data passport", PassportEntry.Writes),
        ["webhooks:read"] = new("查看您组织的事件推送及其投递情况", "See your organisation's webhooks and what was delivered to them"),
        ["webhooks:write"] = new("设置您组织的事件推送，并重新投递", "Create and change your organisation's webhooks, and have deliveries sent again"),
        ["clients:admin"] = new("管理接入应用：停用、启用、更换密钥、调整权限与额度", "Administer client applications: disable and enable them, rotate secrets, set scopes and budgets"),
        ["people:admin"] = new("管理人员登录：停用、启用、结束会话、重置密码与第二因素", "Administer who signs in: disable and enable people, end their sessions, reset password and second factor"),
        ["exports:run"] = new("批量导出您组织可读的数据，并下载", "Export in bulk what your organisation may read, and download it", PassportEntry.Reads),
        ["entitlements:read"] = new("调用您组织有权使用的库存、排产与动销预测；每次调用计量", "Call for your organisation's inventory, factory schedule and sell-through forecast; each call is metered", PassportEntry.Reads),
        ["supplies:write"] = new("报送客户的库存、排产与动销", "Report customers' stock, schedule and sales", PassportEntry.Writes),
        ["interactions:write"] = new("报送与客户的互动记录", "Report interactions with customers", PassportEntry.Writes),
        ["border:write"] = new("登记个人信息出境备案号", "Record filing references for exports of personal data"),
        ["spaces:read"] = new("查看您所在的协同空间，以及其中向您开放的文档", "See the collaboration spaces you are a member of, and the documents shown to you there"),
        ["spaces:write"] = new("创建协同空间、邀请成员、添加并开放文档、设立里程碑", "Create collaboration spaces, invite members, add documents and name them, open milestones"),
        ["spaces:act"] = new("以您的名义加入协同空间、提出反馈、确认里程碑", "Join collaboration spaces, give feedback and act on milestones in your name"),
        ["governance:read"] = new("查看治理委员会的席位、动议、表决与白皮书", "See the governance board's seats, motions, votes and white papers"),
        ["governance:write"] = new("以您在治理委员会的席位提出动议并表决", "Propose motions and vote from your seat on the governance board"),
        ["statements:read"] = new("查看按使用频次的结算单与价目", "See statements of what was used, and what it costs"),
        ["statements:write"] = new("更正结算单、对结算明细提出或答复异议", "Correct statements, contest their lines and answer that"),
        ["health:read"] = new("查看客户主权健康度与渠道库存健康度", "See how healthy customers' sovereignty and their channels' stock are"),
        ["certification:read"] = new("查看客户主权兼容性认证：系统、检测与证书", "See the certification of sovereignty compatibility: systems, runs and certificates"),
        ["certification:write"] = new("登记您组织的系统、证明其归属并发起检测", "Register your organisation's systems, prove whose they are, and have them tested"),
        ["certification:admin"] = new("暂停、恢复和撤销认证证书", "Suspend, reinstate and revoke certificates"),
        ["flows:read"] = new("查看策略流及其版本、运行与任务", "See strategy flows, their versions, runs and tasks"),
        ["flows:write"] = new("保存、校验、预演与冻结策略流，并完成其任务", "Save, validate, rehearse and freeze strategy flows, and do their tasks"),
        ["flows:release"] = new("发布、回滚策略流，并批准解冻", "Release strategy flows, take them back, and let frozen ones run again"),
        ["health:write"] = new("调整管理者记分卡的权重", "Change the weights of the manager scorecard"),
        ["audit:read"] = new("查看审计日志、其证明与每一项裁定", "Read the log, its proofs and every decision"),
        ["clients:register"] = new("为您的组织登记新的应用", "Register new applications of your organisation"),
        ["openid"] = new("知道您是谁（您的用户标识）、何时以何种方式登录", "Know who you are (your id), and when and how you signed in"),
        ["profile"] = new("知道您的姓名、用户名与组织", "Know your name, user name and organisation"),
        ["offline_access"] = new("保持登录：您离开后仍可代表您工作，直到您结束它（最后一次使用后最多 14 天）", "Stay signed in: it may go on for you when you are gone, until you end it (at most 14 days after its last use)"),
    });

    /// <summary>The platform's own scopes, which the metadata publishes.</summary>
    public static IEnumerable<string> Names => s_all.Keys.Where(name => name.Contains(':', StringComparison.Ordinal));

    /// <summary>The words of a scope; its bare name for one that was declared and never described.</summary>
    public static ScopeWords Of(string scope) => s_all.GetValueOrDefault(scope) ?? new(scope, scope);
}

/// <summary>What a use of a scope leaves in a customer's data passport.</summary>
public enum PassportEntry
{
    None,
    Reads,
    Writes,
}
