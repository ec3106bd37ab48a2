using System.Text.Json;
using System.Text.Json.Serialization;

namespace Ecosystem.Domain;

/// <summary>An identifier: a prefix that names its kind, an underscore, and ASCII letters, digits, '-' or '_': at least one, and at most 72 characters in all.</summary>
/// <remarks>The prefix keeps kinds apart and keeps a key from ever looking like hex: a stock grain-state key that parses as hex loses its spelling.</remarks>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    /// <summary>What every value starts with, underscore included.</summary>
    static abstract string Prefix { get; }

    /// <summary>Wraps a text already known to be well formed.</summary>
    static abstract TSelf From(string value);

    /// <summary>The whole text, prefix included.</summary>
    string Value { get; }
}

/// <summary>Reading of ids that come from outside.</summary>
public static class Ids
{
    /// <summary>Longest identifier in characters, prefix included, inclusive.</summary>
    public const int LengthMax = 72;

    /// <summary>Reads an id; false when the text is not one of this kind.</summary>
    public static bool TryParse<T>(string? text, out T id) where T : struct, IId<T>
    {
        id = default;
        if (text is null || text.Length <= T.Prefix.Length || text.Length > LengthMax || !text.StartsWith(T.Prefix, StringComparison.Ordinal)) return false;
        foreach (var c in text.AsSpan(T.Prefix.Length))
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')) return false;
        id = T.From(text);
        return true;
    }

    /// <summary>Reads an id.</summary>
    /// <exception cref="FormatException">The text is not an id of this kind.</exception>
    public static T Parse<T>(string? text) where T : struct, IId<T> =>
        TryParse<T>(text, out var id) ? id : throw new FormatException($"'{text}' is not an identifier of this kind: it should look like {T.Prefix}7k3v9….");
}

/// <summary>Writes an id as its bare text.</summary>
public sealed class IdConverter<T> : JsonConverter<T> where T : struct, IId<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(reader.GetString());
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(reader.GetString());
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(value.Value);

    private static T Read(string? text) => Ids.TryParse<T>(text, out var id) ? id : throw new JsonException($"'{text}' is not an identifier that starts with {T.Prefix}.");
}

// Append only: a prefix, once used, never changes its meaning.

/// <summary>A sales unit 销售单元.</summary>
[GenerateSerializer, Immutable, Alias("unit-id"), JsonConverter(typeof(IdConverter<SalesUnitId>))]
public readonly record struct SalesUnitId([property: Id(0)] string Value) : IId<SalesUnitId>
{
    public static string Prefix => "su_";
    public static SalesUnitId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A customer 客户: also its pseudonym outside, since it is a keyed hash and never derivable from the name.</summary>
[GenerateSerializer, Immutable, Alias("customer-id"), JsonConverter(typeof(IdConverter<CustomerId>))]
public readonly record struct CustomerId([property: Id(0)] string Value) : IId<CustomerId>
{
    public static string Prefix => "cu_";
    public static CustomerId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A request for a human decision 审批.</summary>
[GenerateSerializer, Immutable, Alias("approval-id"), JsonConverter(typeof(IdConverter<ApprovalId>))]
public readonly record struct ApprovalId([property: Id(0)] string Value) : IId<ApprovalId>
{
    public static string Prefix => "ap_";
    public static ApprovalId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>One answer of the authorization core.</summary>
[GenerateSerializer, Immutable, Alias("decision-id"), JsonConverter(typeof(IdConverter<DecisionId>))]
public readonly record struct DecisionId([property: Id(0)] string Value) : IId<DecisionId>
{
    public static string Prefix => "de_";
    public static DecisionId From(string value) => new(value);
    public override string ToString() => Value;

    /// <summary>The hold this decision places, should it place one.</summary>
    public HoldId Hold => new(string.Concat(HoldId.Prefix, Value.AsSpan(Prefix.Length)));

    /// <summary>The approval this decision opens, should it need one.</summary>
    public ApprovalId Approval => new(string.Concat(ApprovalId.Prefix, Value.AsSpan(Prefix.Length)));
}

/// <summary>An amount set aside by a decision.</summary>
[GenerateSerializer, Immutable, Alias("hold-id"), JsonConverter(typeof(IdConverter<HoldId>))]
public readonly record struct HoldId([property: Id(0)] string Value) : IId<HoldId>
{
    public static string Prefix => "ho_";
    public static HoldId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>One consent grant on a data passport.</summary>
[GenerateSerializer, Immutable, Alias("consent-id"), JsonConverter(typeof(IdConverter<ConsentId>))]
public readonly record struct ConsentId([property: Id(0)] string Value) : IId<ConsentId>
{
    public static string Prefix => "co_";
    public static ConsentId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>One durable usage receipt: who read which fields of whose data.</summary>
[GenerateSerializer, Immutable, Alias("receipt-id"), JsonConverter(typeof(IdConverter<ReceiptId>))]
public readonly record struct ReceiptId([property: Id(0)] string Value) : IId<ReceiptId>
{
    public static string Prefix => "re_";
    public static ReceiptId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A person who sells; a keyed hash of the name in the source system.</summary>
[GenerateSerializer, Immutable, Alias("seller-id"), JsonConverter(typeof(IdConverter<SellerId>))]
public readonly record struct SellerId([property: Id(0)] string Value) : IId<SellerId>
{
    public static string Prefix => "pe_";
    public static SellerId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>An opportunity of the source system, under its own number.</summary>
[GenerateSerializer, Immutable, Alias("opportunity-id"), JsonConverter(typeof(IdConverter<OpportunityId>))]
public readonly record struct OpportunityId([property: Id(0)] string Value) : IId<OpportunityId>
{
    public static string Prefix => "op_";
    public static OpportunityId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A permission given to a sales unit, or kept from it.</summary>
[GenerateSerializer, Immutable, Alias("grant-id"), JsonConverter(typeof(IdConverter<GrantId>))]
public readonly record struct GrantId([property: Id(0)] string Value) : IId<GrantId>
{
    public static string Prefix => "gr_";
    public static GrantId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A fund 资金池.</summary>
[GenerateSerializer, Immutable, Alias("fund-id"), JsonConverter(typeof(IdConverter<FundId>))]
public readonly record struct FundId([property: Id(0)] string Value) : IId<FundId>
{
    public static string Prefix => "fu_";
    public static FundId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A part of a fund, lent to one sales unit for a time.</summary>
[GenerateSerializer, Immutable, Alias("lease-id"), JsonConverter(typeof(IdConverter<LeaseId>))]
public readonly record struct LeaseId([property: Id(0)] string Value) : IId<LeaseId>
{
    public static string Prefix => "le_";
    public static LeaseId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A webhook: a URL of a partner, a customer or headquarters that is told what happened.</summary>
[GenerateSerializer, Immutable, Alias("webhook-id"), JsonConverter(typeof(IdConverter<WebhookId>))]
public readonly record struct WebhookId([property: Id(0)] string Value) : IId<WebhookId>
{
    public static string Prefix => "wh_";
    public static WebhookId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>The account of a person who signs in. After its prefix it is the number that the identity host gave, which is <c>sub</c> in the person's tokens.</summary>
[GenerateSerializer, Immutable, Alias("account-id"), JsonConverter(typeof(IdConverter<AccountId>))]
public readonly record struct AccountId([property: Id(0)] string Value) : IId<AccountId>
{
    public static string Prefix => "ac_";
    public static AccountId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A bulk export: a file of much data, written for one organisation and kept for a day.</summary>
[GenerateSerializer, Immutable, Alias("export-id"), JsonConverter(typeof(IdConverter<ExportId>))]
public readonly record struct ExportId([property: Id(0)] string Value) : IId<ExportId>
{
    public static string Prefix => "ex_";
    public static ExportId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>One person's passage over the border: that its data may go to one receiver abroad in one year.</summary>
[GenerateSerializer, Immutable, Alias("passage-id"), JsonConverter(typeof(IdConverter<PassageId>))]
public readonly record struct PassageId([property: Id(0)] string Value) : IId<PassageId>
{
    public static string Prefix => "xb_";
    public static PassageId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A collaboration space 协同空间.</summary>
[GenerateSerializer, Immutable, Alias("space-id"), JsonConverter(typeof(IdConverter<SpaceId>))]
public readonly record struct SpaceId([property: Id(0)] string Value) : IId<SpaceId>
{
    public static string Prefix => "sp_";
    public static SpaceId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A document of a collaboration space.</summary>
[GenerateSerializer, Immutable, Alias("document-id"), JsonConverter(typeof(IdConverter<DocumentId>))]
public readonly record struct DocumentId([property: Id(0)] string Value) : IId<DocumentId>
{
    public static string Prefix => "do_";
    public static DocumentId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>The stored bytes of one upload; never written a second time.</summary>
[GenerateSerializer, Immutable, Alias("content-id"), JsonConverter(typeof(IdConverter<ContentId>))]
public readonly record struct ContentId([property: Id(0)] string Value) : IId<ContentId>
{
    public static string Prefix => "dc_";
    public static ContentId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A thread of feedback in a collaboration space.</summary>
[GenerateSerializer, Immutable, Alias("feedback-id"), JsonConverter(typeof(IdConverter<FeedbackId>))]
public readonly record struct FeedbackId([property: Id(0)] string Value) : IId<FeedbackId>
{
    public static string Prefix => "fb_";
    public static FeedbackId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A milestone of a collaboration space.</summary>
[GenerateSerializer, Immutable, Alias("milestone-id"), JsonConverter(typeof(IdConverter<MilestoneId>))]
public readonly record struct MilestoneId([property: Id(0)] string Value) : IId<MilestoneId>
{
    public static string Prefix => "ms_";
    public static MilestoneId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>An expert whom a collaboration space shows to the customer.</summary>
[GenerateSerializer, Immutable, Alias("expert-id"), JsonConverter(typeof(IdConverter<ExpertId>))]
public readonly record struct ExpertId([property: Id(0)] string Value) : IId<ExpertId>
{
    public static string Prefix => "xp_";
    public static ExpertId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>What an expert has promised the customer.</summary>
[GenerateSerializer, Immutable, Alias("commitment-id"), JsonConverter(typeof(IdConverter<CommitmentId>))]
public readonly record struct CommitmentId([property: Id(0)] string Value) : IId<CommitmentId>
{
    public static string Prefix => "cm_";
    public static CommitmentId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A governance board 治理委员会.</summary>
[GenerateSerializer, Immutable, Alias("board-id"), JsonConverter(typeof(IdConverter<BoardId>))]
public readonly record struct BoardId([property: Id(0)] string Value) : IId<BoardId>
{
    public static string Prefix => "gb_";
    public static BoardId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A motion 动议 of a governance board.</summary>
[GenerateSerializer, Immutable, Alias("motion-id"), JsonConverter(typeof(IdConverter<MotionId>))]
public readonly record struct MotionId([property: Id(0)] string Value) : IId<MotionId>
{
    public static string Prefix => "mo_";
    public static MotionId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A statement of one month's uses for one payer. After its prefix it is made of both: the same payer and month are the same statement.</summary>
[GenerateSerializer, Immutable, Alias("statement-id"), JsonConverter(typeof(IdConverter<StatementId>))]
public readonly record struct StatementId([property: Id(0)] string Value) : IId<StatementId>
{
    public static string Prefix => "st_";
    public static StatementId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A scorecard: whose weights are set, and were.</summary>
[GenerateSerializer, Immutable, Alias("scorecard-id"), JsonConverter(typeof(IdConverter<ScorecardId>))]
public readonly record struct ScorecardId([property: Id(0)] string Value) : IId<ScorecardId>
{
    public static string Prefix => "sc_";
    public static ScorecardId From(string value) => new(value);
    public override string ToString() => Value;

    /// <summary>The manager scorecard; there is one.</summary>
    public static ScorecardId Manager => new("sc_manager");
}

/// <summary>A system of a supplier that is certified, or wants to be. A plugin's is made of the plugin's name: nobody else can register that.</summary>
[GenerateSerializer, Immutable, Alias("system-id"), JsonConverter(typeof(IdConverter<SystemId>))]
public readonly record struct SystemId([property: Id(0)] string Value) : IId<SystemId>
{
    public static string Prefix => "sy_";
    public static SystemId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>One run of a certification plan against a system.</summary>
[GenerateSerializer, Immutable, Alias("certification-run-id"), JsonConverter(typeof(IdConverter<CertificationRunId>))]
public readonly record struct CertificationRunId([property: Id(0)] string Value) : IId<CertificationRunId>
{
    public static string Prefix => "cr_";
    public static CertificationRunId From(string value) => new(value);
    public override string ToString() => Value;

    /// <summary>The certificate that this run earns, should it earn one.</summary>
    public CertificateId Certificate => new(string.Concat(CertificateId.Prefix, Value.AsSpan(Prefix.Length)));
}

/// <summary>A certificate of sovereignty compatibility 客户主权兼容性认证证书.</summary>
[GenerateSerializer, Immutable, Alias("certificate-id"), JsonConverter(typeof(IdConverter<CertificateId>))]
public readonly record struct CertificateId([property: Id(0)] string Value) : IId<CertificateId>
{
    public static string Prefix => "ct_";
    public static CertificateId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A strategy flow 策略流.</summary>
[GenerateSerializer, Immutable, Alias("flow-id"), JsonConverter(typeof(IdConverter<FlowId>))]
public readonly record struct FlowId([property: Id(0)] string Value) : IId<FlowId>
{
    public static string Prefix => "sf_";
    public static FlowId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>One run of a strategy flow for one interaction. After its prefix it is made of both: the same flow and interaction are the same run.</summary>
[GenerateSerializer, Immutable, Alias("flow-run-id"), JsonConverter(typeof(IdConverter<FlowRunId>))]
public readonly record struct FlowRunId([property: Id(0)] string Value) : IId<FlowRunId>
{
    public static string Prefix => "fr_";
    public static FlowRunId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>An expert whom strategy flows can send to customers.</summary>
[GenerateSerializer, Immutable, Alias("flow-expert-id"), JsonConverter(typeof(IdConverter<FlowExpertId>))]
public readonly record struct FlowExpertId([property: Id(0)] string Value) : IId<FlowExpertId>
{
    public static string Prefix => "fx_";
    public static FlowExpertId From(string value) => new(value);
    public override string ToString() => Value;
}

/// <summary>A task that a strategy flow put before people. After its prefix it is the effect of the run that wanted it.</summary>
[GenerateSerializer, Immutable, Alias("flow-task-id"), JsonConverter(typeof(IdConverter<FlowTaskId>))]
public readonly record struct FlowTaskId([property: Id(0)] string Value) : IId<FlowTaskId>
{
    public static string Prefix => "ft_";
    public static FlowTaskId From(string value) => new(value);
    public override string ToString() => Value;
}
