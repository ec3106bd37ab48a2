namespace Ecosystem.Domain.AuthZen;

/// <summary>How large an access policy may be. All inclusive.</summary>
/// <remarks>With them a decision is bounded: at most <see cref="RulesMax"/> × <see cref="ConditionsPerRuleMax"/> steps.</remarks>
public static class PolicyLimits
{
    /// <summary>Bytes of the file.</summary>
    public const int BytesMax = 256 * 1024;

    public const int RulesMax = 1_000;
    public const int RolesMax = 200;
    public const int SubjectsMax = 1_000;

    /// <summary>Named conditions.</summary>
    public const int NamedMax = 200;

    /// <summary>Roles a role inherits from, roles of a subject or of a rule, actions of a rule, constants of an <c>in</c>, parts of an <c>and</c> or <c>or</c>.</summary>
    public const int ListMax = 64;

    /// <summary>Conditions in one rule, named ones written out.</summary>
    public const int ConditionsPerRuleMax = 64;

    /// <summary>Different comparisons in one rule, named ones written out: every way they can turn out is looked at when the policy is read.</summary>
    public const int ComparisonsPerRuleMax = 8;

    /// <summary>Conditions inside conditions, named ones written out.</summary>
    public const int DepthMax = 8;

    /// <summary>Mistakes told at once.</summary>
    public const int FaultsMax = 20;
}
