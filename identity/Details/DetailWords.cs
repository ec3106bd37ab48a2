namespace Ecosystem.Identity.Details;

/// <summary>What a category of customer data is, in words a person can decide by.</summary>
public sealed record DetailWords(string Chinese, string English)
{
    /// <summary>The words of a category; its bare name for one that was never described.</summary>
    public static DetailWords Of(string category) => category switch
    {
        "profile" => new("企业档案（名称、行业、规模、所在国家等）", "profile (name, sector, size, country and the like)"),
        "interactions" => new("互动记录（何时、以何种渠道、谈了什么）", "interactions (when, by which channel, what about)"),
        _ => new(category, category),
    };
}
