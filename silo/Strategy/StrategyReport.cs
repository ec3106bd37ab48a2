using System.Globalization;
using System.Net;
using System.Text;

namespace Ecosystem.Silo.Strategy;

/// <summary>Writes the report of a play: one HTML file that asks nobody for anything, in Chinese or English. Every word is given in both languages where it is used, so that none can be missing in one.</summary>
internal sealed partial class StrategyReport
{
    private readonly StrategyFigures _figures;
    private readonly bool _chinese;
    private readonly StringBuilder _page = new();
    private int _chapter;

    private StrategyReport(StrategyFigures figures, bool chinese) => (_figures, _chinese) = (figures, chinese);

    /// <summary>The page.</summary>
    public static string Write(StrategyFigures figures, bool chinese) => new StrategyReport(figures, chinese).Page();

    private string Page()
    {
        _page.Append($"<!doctype html><html lang=\"{(_chinese ? "zh-CN" : "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><title>{T("策略流演示报告", "Strategy flow: report of a play")}</title><style>{Style}</style></head><body><main>");
        Headline();
        Setting();
        Rehearsal();
        Gate();
        Experiments();
        Learning();
        Drift();
        Causes();
        Credit();
        Ranking();
        Journey();
        Safety();
        return _page.Append("</main></body></html>\n").ToString();
    }

    private string T(string zh, string en) => _chinese ? zh : en;

    private string T(FormattableString zh, FormattableString en) => (_chinese ? zh : en).ToString(CultureInfo.InvariantCulture);

    private void Chapter(string zh, string en) => _page.Append($"<h2>{++_chapter}. {T(zh, en)}</h2>");

    private void Say(string text) => _page.Append($"<p>{text}</p>");

    /// <summary>What a figure means, for readers who meet it for the first time.</summary>
    private void Explain(string zh, string en) => _page.Append($"<p class=\"means\">{T(zh, en)}</p>");

    private void Draw(string svg) => _page.Append($"<figure>{svg}</figure>");

    private void Table(string[] columns, IEnumerable<string[]> rows)
    {
        _page.Append($"<div class=\"wide\"><table><thead><tr>{string.Concat(columns.Select(one => $"<th>{one}</th>"))}</tr></thead><tbody>");
        foreach (var row in rows) _page.Append($"<tr>{string.Concat(row.Select(one => $"<td>{one}</td>"))}</tr>");
        _page.Append("</tbody></table></div>");
    }

    /// <summary>Words of customers stay in the language they were written in.</summary>
    private static string Quoted(string text, bool isChinese) => $"<q lang=\"{(isChinese ? "zh" : "x-customer")}\">{WebUtility.HtmlEncode(text)}</q>";

    private static string Named(string name, bool isChinese) => $"<span lang=\"{(isChinese ? "zh" : "x-customer")}\">{WebUtility.HtmlEncode(name)}</span>";

    private static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.0} %");

    private static string Count(long count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Decimal(double value) => value.ToString("0.000", CultureInfo.InvariantCulture);

    private string Yuan(long minorUnits) => T((FormattableString)$"{minorUnits / 100_000_000.0:#,0.0} 百万元", $"CNY {minorUnits / 100_000_000.0:#,0.0} m");

    private string Day(double day) => T((FormattableString)$"第 {day:0} 天", $"day {day:0}");

    private string Action(string action) => action switch
    {
        "expert-visit" => T("专家拜访", "expert's visit"),
        "trial-offer" => T("试用方案", "trial offer"),
        "bundle-offer" => T("打包优惠", "bundle offer"),
        _ => T("同类案例", "case study"),
    };

    private string Arm(string arm) => arm switch
    {
        "holdout" => T("留出组(不触达)", "holdout (left alone)"),
        "version 1" => T("第 1 版:均等尝试", "version 1: tries all alike"),
        "version 2" => T("第 2 版:学习 + 催促话术", "version 2: learned, pressing texts"),
        _ => T("第 3 版:学习", "version 3: learned"),
    };

    private string Who(string by) => by switch
    {
        "pe_engineer" => T("策略工程师", "strategy engineer"),
        "pe_coach" => T("策略教练", "strategy coach"),
        "pe_manager" => T("销售经理", "sales manager"),
        "silo:drift" => T("漂移监测(自动)", "drift watch (by itself)"),
        "silo:experiment" => T("实验监测(自动)", "experiment watch (by itself)"),
        _ => T("策略流(自动)", "the flow (by itself)"),
    };

    private string Reason(string code) => code switch
    {
        "TOO_FEW_DECISIONS" => T("决策太少(至少 200 次)", "too few decisions (at least 200)"),
        "THIN_EVIDENCE" => T("有效样本太少", "evidence too thin"),
        "UNSOUND_WEIGHTS" => T("记录的概率不可信", "logged propensities not sound"),
        "NOT_SHOWN_BETTER" => T("未证明不差于现行版本", "not shown to be no worse than what runs"),
        _ => T("被规则拒绝", "refused by a rule"),
    };

    private const string Style = """
        :root{color-scheme:light dark;--ink:#1c2430;--paper:#fff;--soft:#f1f4f8;--line:#d5dce6;--quiet:#5b6778;--c0:#2563c9;--c1:#c2570c;--c2:#12805c;--c3:#b3246b;--c4:#6d4bc4;--c5:#8a6d00}
        @media (prefers-color-scheme:dark){:root{--ink:#e6ebf2;--paper:#12171f;--soft:#1b222d;--line:#333e4d;--quiet:#9aa7b8;--c0:#6ea3ff;--c1:#ff9a52;--c2:#4fd0a0;--c3:#ff7ab6;--c4:#ad93ff;--c5:#e0c04a}}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.6 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif}main{max-width:860px;margin:0 auto;padding:24px 20px 60px}
        h1{line-height:1.25;margin:.2em 0}h2{margin:2em 0 .4em;border-top:1px solid var(--line);padding-top:1em}.lead{font-size:1.15em}.means{color:var(--quiet);border-left:3px solid var(--line);padding-left:12px;font-size:.94em}
        .cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(170px,1fr));gap:12px;padding:0;list-style:none}.cards li{background:var(--soft);border-radius:8px;padding:12px}.cards b{display:block;font-size:1.6em}
        .wide{overflow-x:auto}table{border-collapse:collapse;width:100%;font-size:.92em}th,td{text-align:left;padding:5px 8px;border-bottom:1px solid var(--line);vertical-align:top}td{font-variant-numeric:tabular-nums}
        figure{margin:14px 0;background:var(--soft);border-radius:8px;padding:10px}svg{width:100%;height:auto;display:block}svg text{fill:var(--ink);font-size:11px}.grid{stroke:var(--line)}.mark{stroke:var(--quiet);stroke-dasharray:3 3}.level{stroke:var(--c3);stroke-dasharray:7 4;stroke-width:1.5}
        .line{fill:none;stroke-width:2}.band{opacity:.16;stroke:none}.dot{stroke:none}.box{fill:var(--paper);stroke:var(--quiet)}.edge{stroke-width:2.5}.faint{opacity:.45;stroke-width:1.2}.assoc{stroke-dasharray:6 4}.halo{paint-order:stroke;stroke:var(--soft);stroke-width:4px}
        .c0{stroke:var(--c0)}.c1{stroke:var(--c1)}.c2{stroke:var(--c2)}.c3{stroke:var(--c3)}.c4{stroke:var(--c4)}.c5{stroke:var(--c5)}.band.c0,.dot.c0{fill:var(--c0)}.band.c1,.dot.c1{fill:var(--c1)}.band.c2,.dot.c2{fill:var(--c2)}.band.c3,.dot.c3{fill:var(--c3)}.band.c4,.dot.c4{fill:var(--c4)}
        .legend{display:flex;flex-wrap:wrap;gap:4px 16px;margin:6px 0 0;font-size:.88em}.legend i{display:inline-block;width:18px;height:4px;margin-right:6px;vertical-align:middle;border-radius:2px}i.c0{background:var(--c0)}i.c1{background:var(--c1)}i.c2{background:var(--c2)}i.c3{background:var(--c3)}i.c4{background:var(--c4)}
        """;
}
