using Ecosystem.Contracts.Certification;
using Ecosystem.Domain.Certification;
using GraphQL;

namespace Ecosystem.Api.Certification;

/// <summary>How the certification programme stands.</summary>
[Name("CertificationProgramme")]
public sealed class CertificationProgrammeType(ProgrammeView programme)
{
    /// <summary>The first moment after the deadline: the end of 2026-12-31 in UTC.</summary>
    public DateTimeOffset Deadline => programme.Deadline;

    /// <summary>Days left, the one that has begun counted; 0 when it is over.</summary>
    public int DaysLeft => programme.DaysLeft;

    /// <summary>Each system, in the order in which they were registered.</summary>
    public IEnumerable<ProgrammeSupplierType> Systems => programme.Suppliers.Select(one => new ProgrammeSupplierType(one));

    /// <summary>The clusters of anchor firms, by name.</summary>
    public IEnumerable<ProgrammeClusterType> Clusters => programme.Clusters.Select(one => new ProgrammeClusterType(one));
}

/// <summary>How far a system is.</summary>
[Name("ProgrammeSystem")]
public sealed class ProgrammeSupplierType(ProgrammeSupplier supplier)
{
    /// <summary>The system.</summary>
    [Id]
    public string System => supplier.System.Value;

    /// <summary>The supplier's organisation.</summary>
    public string Organisation => supplier.Organisation;

    /// <summary>What the supplier calls it.</summary>
    public string Name => supplier.Name;

    /// <summary>How far it is.</summary>
    public ProgrammeState State => supplier.State;

    /// <summary>The cluster it counts in; null: none.</summary>
    public string? Cluster => supplier.Cluster;

    /// <summary>Whether it is the anchor firm's.</summary>
    public bool IsAnchor => supplier.IsAnchor;

    /// <summary>Until when its certificate is valid, be it suspended; null without one.</summary>
    public DateTimeOffset? CertificateUntil => supplier.CertificateUntil;
}

/// <summary>How far the systems around an anchor firm are.</summary>
[Name("ProgrammeCluster")]
public sealed class ProgrammeClusterType(ProgrammeCluster cluster)
{
    /// <summary>Its name.</summary>
    public string Name => cluster.Name;

    /// <summary>Systems that count in it.</summary>
    public int Systems => cluster.Systems;

    /// <summary>Those whose certificate counts now.</summary>
    public int Certified => cluster.Certified;

    /// <summary>Whether the anchor firm's own is among them.</summary>
    public bool AnchorCertified => cluster.AnchorCertified;
}

/// <summary>The plan that runs follow.</summary>
[Name("CertificationPlan")]
public sealed class CertificationPlanType(PlanView plan)
{
    /// <summary>Such as 2026-1.</summary>
    public string Version => plan.Version;

    /// <summary>SHA-256 of its canonical JSON (RFC 8785), lower-case hex.</summary>
    public string Sha256 => plan.Sha256;

    /// <summary>Its tests.</summary>
    public IEnumerable<PlannedTestType> Tests => plan.Tests.Select(test => new PlannedTestType(test));
}

/// <summary>One test of a plan.</summary>
[Name("PlannedTest")]
public sealed class PlannedTestType(PlanTestView test)
{
    /// <summary>Such as DP-07; never used for another test.</summary>
    [Id]
    public string Id => test.Id;

    /// <summary>Of which module.</summary>
    public CertificationModule Module => test.Module;

    /// <summary>Whether it passes when the system refuses.</summary>
    public bool IsNegative => test.IsNegative;

    /// <summary>What it is called, in Chinese.</summary>
    public string TitleZh => test.TitleZh;

    /// <summary>What it is called, in English.</summary>
    public string TitleEn => test.TitleEn;

    /// <summary>The rule of the sovereignty interface that it shows.</summary>
    public string Rule => test.Rule;
}
