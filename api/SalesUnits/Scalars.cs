using Ecosystem.Api.Graph;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Time;

namespace Ecosystem.Api.SalesUnits;

/// <summary>A calendar quarter, as text.</summary>
public sealed class QuarterScalar : TextScalar<Quarter>
{
    public QuarterScalar() => (Name, Description) = ("Quarter", "A calendar quarter in UTC, such as 2017-Q3.");

    protected override string Form => "a quarter such as 2017-Q3";

    protected override Quarter? Read(string text) => Quarter.TryParse(text, out var quarter) ? quarter : null;

    protected override string Write(Quarter value) => value.ToString();
}

/// <summary>A permission, as text.</summary>
public sealed class PermissionScalar : TextScalar<Permission>
{
    public PermissionScalar() => (Name, Description) = ("Permission", $"One of the 32 permissions: {string.Join(", ", Permission.All)}.");

    protected override string Form => "one of the 32 permissions, such as pricing.approve";

    protected override Permission? Read(string text) => Permission.TryParse(text, out var permission) ? permission : null;

    protected override string Write(Permission value) => value.ToString();
}
