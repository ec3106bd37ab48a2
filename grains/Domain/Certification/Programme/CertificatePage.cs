using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Ecosystem.Domain.Certification.Programme;

/// <summary>What the public page of a certificate shows; nothing of it is personal.</summary>
public sealed record CertificateFacts(
    CertificateId Id, CertificateStatus Status, string SystemName, string Supplier, string BaseUrl, DateTimeOffset ValidFrom, DateTimeOffset ValidUntil, string Credential);

/// <summary>Writes a certificate as one HTML page that loads and runs nothing: the only style is the one its content security policy names by hash.</summary>
public static class CertificatePage
{
    private const string Style =
        "body{font:16px/1.6 system-ui,'Noto Sans CJK SC','PingFang SC','Microsoft YaHei',sans-serif;color:#1c2530;background:#fff;max-width:46rem;margin:2rem auto;padding:0 1rem}"
        + "h1{font-size:1.7rem;line-height:1.3;margin:0 0 .4rem}.status{font-size:1.2rem;padding:.5rem .8rem;border-left:.4rem solid #a12622;background:#fbeeee}.status.valid{border-color:#1b7a43;background:#eef8f1}"
        + "dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.2rem}dt{color:#44515e}dd{margin:0;overflow-wrap:anywhere}pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8rem;background:#f3f5f7;padding:.8rem}";

    /// <summary>What the page may load and run: its own style.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; base-uri 'none'; form-action 'none'";

    private sealed record Words(
        string Language, string OtherName, string Title, string System, string Supplier, string BaseUrl, string From, string Until, string Modules, string ModuleNames, string Number, string Credential, string How,
        ImmutableDictionary<CertificateStatus, string> Status);

    private static readonly Words s_chinese = new(
        "zh-CN", "English", "客户主权兼容性认证证书", "系统", "供应商", "接口地址", "生效", "失效", "认证模块", "数据护照、协同空间、审计日志", "证书编号", "可验证凭证", "任何人均可用 W3C 可验证凭证工具核验；签发方公钥见 /.well-known/jwks.json。",
        ImmutableDictionary.CreateRange(new Dictionary<CertificateStatus, string>
        {
            [CertificateStatus.Valid] = "有效",
            [CertificateStatus.Suspended] = "已暂停：当前不作数",
            [CertificateStatus.Expired] = "已过期",
            [CertificateStatus.Revoked] = "已撤销",
            [CertificateStatus.Replaced] = "已由新证书取代",
            [CertificateStatus.Moved] = "系统已迁址，原证书终止",
        }));

    private static readonly Words s_english = new(
        "en", "中文", "Certificate of sovereignty compatibility", "System", "Supplier", "Interface", "Valid from", "Valid until", "Modules", "data passport, collaboration space, audit log", "Certificate",
        "Verifiable credential", "Anybody can check it with tools for W3C verifiable credentials; the issuer's keys are at /.well-known/jwks.json.",
        ImmutableDictionary.CreateRange(new Dictionary<CertificateStatus, string>
        {
            [CertificateStatus.Valid] = "Valid",
            [CertificateStatus.Suspended] = "Suspended: it does not count now",
            [CertificateStatus.Expired] = "Expired",
            [CertificateStatus.Revoked] = "Revoked",
            [CertificateStatus.Replaced] = "Replaced by a later certificate",
            [CertificateStatus.Moved] = "Ended: the system answers elsewhere now",
        }));

    /// <summary>The page, UTF-8.</summary>
    /// <param name="chinese">In Chinese, else in English; each leads to the other.</param>
    public static byte[] Write(CertificateFacts facts, bool chinese)
    {
        var words = chinese ? s_chinese : s_english;
        var html = new StringBuilder();
        html.Append("<!doctype html>\n<html lang=\"").Append(words.Language).Append("\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
            .Append(Text($"{words.Title} {facts.Id}")).Append("</title>\n<style>").Append(Style).Append("</style>\n</head>\n<body>\n<main>\n<h1>").Append(words.Title).Append("</h1>\n<p class=\"status")
            .Append(facts.Status == CertificateStatus.Valid ? " valid" : "").Append("\">").Append(words.Status[facts.Status]).Append("</p>\n<dl>\n");
        foreach (var (name, value) in new[]
        {
            (words.System, facts.SystemName), (words.Supplier, facts.Supplier), (words.BaseUrl, facts.BaseUrl), (words.Modules, words.ModuleNames), (words.From, Day(facts.ValidFrom)), (words.Until, Day(facts.ValidUntil)),
            (words.Number, facts.Id.Value),
        })
            html.Append("<dt>").Append(name).Append("</dt><dd>").Append(Text(value)).Append("</dd>\n");
        html.Append("</dl>\n<h2>").Append(words.Credential).Append("</h2>\n<p>").Append(words.How).Append("</p>\n<pre>").Append(Text(facts.Credential)).Append("</pre>\n<p><a href=\"?lang=")
            .Append(chinese ? "en" : "zh-CN").Append("\" hreflang=\"").Append(chinese ? "en" : "zh-CN").Append("\">").Append(words.OtherName).Append("</a></p>\n</main>\n</body>\n</html>\n");
        return Encoding.UTF8.GetBytes(html.ToString());
    }

    private static string Day(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);

    /// <summary>Text as HTML reads it, also within double quotes.</summary>
    private static string Text(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
