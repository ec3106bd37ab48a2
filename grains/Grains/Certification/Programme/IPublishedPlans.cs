using Ecosystem.Domain.Certification;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>The certification plans that this installation has published.</summary>
public interface IPublishedPlans
{
    /// <summary>The one that new runs follow; null: there is none.</summary>
    CertificationPlan? Latest { get; }

    /// <summary>A plan by its version; null: it was never published.</summary>
    CertificationPlan? ByVersion(string version);
}

/// <summary>Plans known beforehand, the last one the latest.</summary>
public sealed class PublishedPlans(params CertificationPlan[] plans) : IPublishedPlans
{
    public CertificationPlan? Latest => plans.LastOrDefault();

    public CertificationPlan? ByVersion(string version) => plans.FirstOrDefault(plan => plan.Version == version);
}
