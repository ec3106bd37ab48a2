namespace Ecosystem.Domain.Customers;

/// <summary>What a register calls something, in both languages of the platform.</summary>
[GenerateSerializer, Immutable, Alias("register-label")]
public sealed record RegisterLabel([property: Id(0)] string ZhCn, [property: Id(1)] string En);

/// <summary>What the register of processing calls categories and legal bases (CU-17).</summary>
public static class RegisterLabels
{
    /// <summary>A category. One that this version has no words for is called by its name.</summary>
    public static RegisterLabel Of(DataCategory category) => category switch
    {
        DataCategory.Profile => new("客户资料", "Customer profile"),
        DataCategory.Interactions => new("互动记录", "Interactions"),
        _ => new(category.ToString(), category.ToString()),
    };

    /// <summary>A legal basis (GDPR art. 6, PIPL art. 13).</summary>
    public static RegisterLabel Of(LegalBasis basis) => basis switch
    {
        LegalBasis.Consent => new("同意", "Consent"),
        LegalBasis.Contract => new("履行合同", "Performance of a contract"),
        LegalBasis.LegalObligation => new("法定义务", "Legal obligation"),
        LegalBasis.LegitimateInterest => new("正当利益", "Legitimate interest"),
        _ => new(basis.ToString(), basis.ToString()),
    };
}
