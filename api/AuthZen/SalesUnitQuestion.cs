using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.AuthZen;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api.AuthZen;

/// <summary>A question about a sales unit, read as the request for an authorization that it would be.</summary>
public static class SalesUnitQuestion
{
    /// <summary>The type of resource that stands for a sales unit.</summary>
    public const string ResourceType = "sales-unit";

    private static readonly string[] s_members = ["amount", "discountBasisPoints", "fund", "origin", "plugin", "target"];

    /// <summary>Reads what is to be authorized from the context; strictly, because a misspelt discount would be decided as none.</summary>
    /// <returns>The request, or what is wrong, for its sender.</returns>
    public static (AuthorizationRequest? Request, string? Mistake) Read(Permission permission, AccessValue.Members context)
    {
        if (context.ByName.Keys.Where(name => !s_members.Contains(name)).Order(StringComparer.Ordinal).FirstOrDefault() is { } stranger)
            return (null, $"context has '{stranger}', which means nothing for a sales unit. It may have {string.Join(", ", s_members)}.");
        if (Amount(context.ByName.GetValueOrDefault("amount")) is not { } amount)
            return (null, "context.amount must be an object with minorUnits, a whole number, and currency, such as {\"minorUnits\": 250000, \"currency\": \"USD\"}.");
        if (Discount(context.ByName.GetValueOrDefault("discountBasisPoints")) is not { } discount)
            return (null, "context.discountBasisPoints must be a whole number from 0 to 10000: hundredths of a percent.");
        Origin? origin = context.ByName.GetValueOrDefault("origin") switch
        {
            null or AccessValue.Text { Value: "human" } => Origin.Human,
            AccessValue.Text { Value: "ai" } => Origin.Ai,
            _ => null,
        };
        if (origin is not { } who) return (null, "context.origin must be human or ai.");
        if (TargetOf(context.ByName.GetValueOrDefault("target")) is not { } target)
            return (null, $"context.target must be an object with kind, one of unit, customer, project and touchpoint, and, except for unit, id, a text of 1 to {Ids.LengthMax} characters.");
        if (context.ByName.GetValueOrDefault("plugin") is not (null or AccessValue.Text)) return (null, "context.plugin must be a text: the plugin the action needs.");
        FundId? fund = null;
        if (context.ByName.GetValueOrDefault("fund") is { } payer)
        {
            if (payer is not AccessValue.Text text || !Ids.TryParse<FundId>(text.Value, out var known)) return (null, $"context.fund must be a fund's id, which starts with {FundId.Prefix}.");
            fund = known;
        }
        return (new(permission, target, amount, discount, who, (context.ByName.GetValueOrDefault("plugin") as AccessValue.Text)?.Value, fund), null);
    }

    private static Money? Amount(AccessValue? given) =>
        given is AccessValue.Members { ByName: { Count: 2 } members }
        && members.GetValueOrDefault("minorUnits") is AccessValue.Number { Value: >= -Money.MinorUnitsMax and <= Money.MinorUnitsMax } number && decimal.IsInteger(number.Value)
        && members.GetValueOrDefault("currency") is AccessValue.Text currency
            ? new((long)number.Value, currency.Value)
            : null;

    private static int? Discount(AccessValue? given) => given switch
    {
        null => 0,
        AccessValue.Number { Value: >= 0 and <= 10_000 } number when decimal.IsInteger(number.Value) => (int)number.Value,
        _ => null,
    };

    private static Target? TargetOf(AccessValue? given)
    {
        if (given is null) return new(TargetKind.Unit, "");
        if (given is not AccessValue.Members { ByName: { Count: 1 or 2 } members } || members.GetValueOrDefault("kind") is not AccessValue.Text kind) return null;
        TargetKind? known = kind.Value switch
        {
            "unit" => TargetKind.Unit,
            "customer" => TargetKind.Customer,
            "project" => TargetKind.Project,
            "touchpoint" => TargetKind.Touchpoint,
            _ => null,
        };
        return (known, members.GetValueOrDefault("id")) switch
        {
            (TargetKind.Unit, null) when members.Count == 1 => new(TargetKind.Unit, ""),
            ({ } narrow and not TargetKind.Unit, AccessValue.Text { Value: { Length: >= 1 and <= Ids.LengthMax } id }) => new(narrow, id),
            _ => null,
        };
    }
}
