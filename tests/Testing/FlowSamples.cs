using System.Text.Json;

namespace Ecosystem.Testing;

/// <summary>Definitions of strategy flows for tests and measurements.</summary>
public static class FlowSamples
{
    /// <summary>The purpose that a flow's consent gate asks for, unless it is given another: one of its own, so that flows of other tests reach nobody here.</summary>
    public static string PurposeOf(string flow) => $"service {flow}";

    /// <summary>The text that it sends.</summary>
    public const string Text = "您好,我们为贵司准备了回访安排。";

    /// <summary>A flow of ten nodes: an interaction, nobody held out but one in a hundred, consent, an experiment, a choice, a guardrail, a segment, a text, its check, and one touch.</summary>
    /// <param name="channel">email, webhook or task.</param>
    /// <param name="cap">Most touches in a week.</param>
    /// <param name="gate">Whether people approve each text.</param>
    /// <param name="text">What is sent.</param>
    /// <param name="afterHours">Hours until it is sent.</param>
    /// <param name="purpose">What its consent gate asks for; null: <see cref="PurposeOf"/>.</param>
    public static string TenNodes(string flow, string channel, int cap = 20, bool gate = false, string text = Text, int afterHours = 0, string? purpose = null) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "回访", en = "Follow up" },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new object?[]
        {
            Node("heard", "follow-up-trigger"),
            Node("holdout", "holdout-gate"),
            Node("consent", "consent-gate", new { category = "interactions", purpose = purpose ?? PurposeOf(flow) }),
            Node("split", "experiment-splitter", new { experiment = "tone" }),
            Node("next", "next-best-action-scorer", new { policy = "tone", actions = new[] { new { id = "warm" }, new { id = "plain" } }, features = new[] { "touches30Days" } }),
            Node("guard", "quote-guardrail"),
            Node("which", "segment-selector", new { conditions = new[] { new { field = "action", anyOf = new[] { "warm" } } } }),
            Node("text", "template-renderer", new { template = "follow-up@1", text }),
            Node("check", "compliance-breaker"),
            gate ? Node("sign", "countersign-gate", new { kind = "review" }) : null,
            Node("touch", "touchpoint-sequencer", new { touches = new[] { new { channel, afterHours } }, capCount = cap, capDays = 7 }),
        }.OfType<object>(),
        ["edges"] = new[]
        {
            ("heard.fired", "holdout.in"), ("holdout.acted", "consent.in"), ("consent.granted", "split.in"), ("split.control", "next.in"), ("split.treatment", "next.in"), ("next.chosen", "guard.in"),
            ("guard.within", "which.in"), ("which.matched", "text.in"), ("which.other", "text.in"), ("text.rendered", "check.in"), ("check.passed", gate ? "sign.in" : "touch.in"), gate ? ("sign.approved", "touch.in") : default,
        }.Where(edge => edge != default).Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    /// <summary>A flow that reads what was said: whoever is unhappy is put before people; to everybody else the text is a task.</summary>
    public static string Mood(string flow, string text = Text) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "情绪", en = "Mood" },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new[]
        {
            Node("heard", "follow-up-trigger"),
            Node("mood", "sentiment-alert", new { negativePercent = 60, queue = $"mood-{flow[3..]}" }),
            Node("holdout", "holdout-gate"),
            Node("consent", "consent-gate", new { category = "interactions", purpose = PurposeOf(flow) }),
            Node("text", "template-renderer", new { template = "calm@1", text }),
            Node("check", "compliance-breaker"),
            Node("touch", "touchpoint-sequencer", new { touches = new[] { new { channel = "task" } }, capCount = 20 }),
        },
        ["edges"] = new[]
        {
            ("heard.fired", "mood.in"), ("mood.calm", "holdout.in"), ("holdout.acted", "consent.in"), ("consent.granted", "text.in"), ("text.rendered", "check.in"), ("check.passed", "touch.in"),
        }.Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    /// <summary>A flow whose text a language model writes; it passes the breaker and a person, and is a task then.</summary>
    /// <param name="prompt">What the model is to write.</param>
    /// <param name="reads">Whether the model is given the interaction.</param>
    public static string Drafted(string flow, string prompt, bool reads) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "起草", en = "Draft" },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new[]
        {
            Node("heard", "follow-up-trigger"),
            Node("holdout", "holdout-gate"),
            Node("consent", "consent-gate", new { category = "interactions", purpose = PurposeOf(flow) }),
            Node("rivals", "competitor-matcher", new { competitors = new[] { new { name = "Kangrui", aliases = Array.Empty<string>() } } }),
            Node("text", "template-renderer", new { template = "draft@7", origin = "model", language = "en", prompt, reads }),
            Node("check", "compliance-breaker"),
            Node("read", "countersign-gate", new { kind = "review" }),
            Node("touch", "touchpoint-sequencer", new { touches = new[] { new { channel = "task" } }, capCount = 20 }),
        },
        ["edges"] = new[]
        {
            ("heard.fired", "holdout.in"), ("holdout.acted", "consent.in"), ("consent.granted", "rivals.in"), ("rivals.matched", "text.in"), ("rivals.none", "text.in"),
            ("text.rendered", "check.in"), ("check.passed", "read.in"), ("read.approved", "touch.in"),
        }.Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    /// <summary>A flow that offers a price: the sales unit is asked, and headquarters where the unit may not alone.</summary>
    /// <param name="discountBasisPoints">What is offered.</param>
    public static string Offered(string flow, int discountBasisPoints) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "报价", en = "Offer" },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new[]
        {
            Node("heard", "follow-up-trigger"),
            Node("holdout", "holdout-gate"),
            Node("consent", "consent-gate", new { category = "interactions", purpose = PurposeOf(flow) }),
            Node("next", "next-best-action-scorer", new { policy = "offer", actions = new[] { "warm", "plain" }.Select(id => new { id, kind = "quote", discountBasisPoints, amountMinorUnits = 100_000 }) }),
            Node("guard", "quote-guardrail", new { discountBasisPointsMax = 5_000, askUnit = true }),
            Node("sign", "countersign-gate", new { kind = "countersign" }),
            Node("text", "template-renderer", new { template = "offer@1", text = Text }),
            Node("check", "compliance-breaker"),
            Node("touch", "touchpoint-sequencer", new { touches = new[] { new { channel = "task" } }, capCount = 20 }),
        },
        ["edges"] = new[]
        {
            ("heard.fired", "holdout.in"), ("holdout.acted", "consent.in"), ("consent.granted", "next.in"), ("next.chosen", "guard.in"), ("guard.within", "text.in"), ("guard.over", "sign.in"),
            ("sign.approved", "text.in"), ("text.rendered", "check.in"), ("check.passed", "touch.in"),
        }.Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    /// <summary>A flow that sends an expert where purchasing decisions move down.</summary>
    /// <param name="gate">Whether people approve the introduction.</param>
    public static string Resonant(string flow, string speciality, bool gate = false) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "共振", en = "Resonance" },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new object?[]
        {
            Node("heard", "follow-up-trigger"),
            Node("holdout", "holdout-gate"),
            Node("consent", "consent-gate", new { category = "interactions", purpose = PurposeOf(flow) }),
            Node("rivals", "competitor-matcher", new { competitors = new[] { new { name = "Kangrui", aliases = new[] { "康瑞" } } } }),
            Node("intro", "template-renderer", new { template = "expert-intro@1", text = "我们的专家希望与您当面交流。" }),
            Node("check", "compliance-breaker"),
            gate ? Node("sign", "countersign-gate", new { kind = "review" }) : null,
            Node("expert", "expert-dispatcher", new { speciality, pocDays = 14 }),
        }.OfType<object>(),
        ["edges"] = new[]
        {
            ("heard.fired", "holdout.in"), ("holdout.acted", "consent.in"), ("consent.granted", "rivals.in"), ("rivals.matched", "intro.in"), ("intro.rendered", "check.in"),
            ("check.passed", gate ? "sign.in" : "expert.in"), gate ? ("sign.approved", "expert.in") : default,
        }.Where(edge => edge != default).Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    /// <summary>A flow that goes on with the first targets only.</summary>
    public static string Ranked(string flow, int first) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "重排", en = "Rank" },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new[]
        {
            Node("heard", "follow-up-trigger"),
            Node("holdout", "holdout-gate"),
            Node("consent", "consent-gate", new { category = "interactions", purpose = PurposeOf(flow) }),
            Node("rank", "dynamic-weight-reranker", new { weights = new[] { new { feature = "deals", percent = 1_000 } }, first }),
            Node("text", "template-renderer", new { template = "calm@1", text = Text }),
            Node("check", "compliance-breaker"),
            Node("touch", "touchpoint-sequencer", new { touches = new[] { new { channel = "task" } }, capCount = 20 }),
        },
        ["edges"] = new[]
        {
            ("heard.fired", "holdout.in"), ("holdout.acted", "consent.in"), ("consent.granted", "rank.in"), ("rank.ranked", "text.in"), ("text.rendered", "check.in"), ("check.passed", "touch.in"),
        }.Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    /// <summary>A flow that chooses among actions, and waits for what comes of it.</summary>
    /// <param name="features">What it chooses on.</param>
    /// <param name="name">What it is called: definitions that differ in this alone choose alike.</param>
    /// <param name="reaches">Whether a text reaches the customer, as a task, before it waits.</param>
    public static string Choosing(string flow, string[] actions, string[]? features = null, string policy = "next", string name = "Choose", bool reaches = false) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "选择", en = name },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new object?[]
        {
            Node("heard", "follow-up-trigger"),
            Node("holdout", "holdout-gate"),
            Node("consent", "consent-gate", new { category = "interactions", purpose = PurposeOf(flow) }),
            Node("next", "next-best-action-scorer", new { policy, actions = actions.Select(id => new { id }), features = features ?? [] }),
            reaches ? Node("text", "template-renderer", new { template = "follow-up@1", text = Text }) : null,
            reaches ? Node("check", "compliance-breaker") : null,
            reaches ? Node("touch", "touchpoint-sequencer", new { touches = new[] { new { channel = "task" } }, capCount = 20 }) : null,
            Node("outcome", "outcome-attributor", new { metric = "agreed", windowHours = 24 }),
        }.OfType<object>(),
        ["edges"] = new[]
        {
            ("heard.fired", "holdout.in"), ("holdout.acted", "consent.in"), ("consent.granted", "next.in"), ("next.chosen", reaches ? "text.in" : "outcome.in"),
            reaches ? ("text.rendered", "check.in") : default, reaches ? ("check.passed", "touch.in") : default, reaches ? ("touch.sent", "outcome.in") : default,
        }.Where(edge => edge != default).Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    /// <summary>A flow that parts customers in two arms, chooses, and waits for what comes of it; whoever is heard of is in it.</summary>
    /// <param name="name">What it is called: definitions that differ in this alone choose alike.</param>
    public static string Measured(string flow, string name) => JsonSerializer.Serialize(new Dictionary<string, object>
    {
        ["id"] = flow,
        ["name"] = new { zh = "度量", en = name },
        ["holdout"] = new { basisPoints = 100, salt = $"salt-{flow[3..]}" },
        ["nodes"] = new[]
        {
            Node("heard", "follow-up-trigger"),
            Node("split", "experiment-splitter", new { experiment = "tone" }),
            Node("next", "next-best-action-scorer", new { policy = "next", actions = new[] { new { id = "call" }, new { id = "visit" } }, features = new[] { "hasUnit" } }),
            Node("outcome", "outcome-attributor", new { metric = "agreed", windowHours = 24 }),
        },
        ["edges"] = new[] { ("heard.fired", "split.in"), ("split.control", "next.in"), ("split.treatment", "next.in"), ("next.chosen", "outcome.in") }
            .Select(edge => new { from = edge.Item1, to = edge.Item2 }),
    });

    private static object Node(string id, string component, object? parameters = null) =>
        parameters is null ? new { id, component } : new { id, component, parameters };
}
