using Ecosystem.Api.Graph;
using Ecosystem.Api.SalesUnits;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Mutation
{
    /// <summary>Makes a data view or a tool available to a unit, or takes it away: grants that need it are suspended, and come back with it.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static Task<object> ChangeLeg(ChangeLegInput input, [FromRequest] Actors actors) =>
        Change(actors, input.Unit, unit => unit.ChangeLeg(new(input.Kind, input.Name, input.Available), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Gives a permission to a unit with its data view and its tool, or keeps one away, for everything or for one target.</summary>
    [OutputType(typeof(NonNullGraphType<GrantResult>))]
    public static Task<object> GivePermission(GivePermissionInput input, [FromRequest] Actors actors) => Ask(actors, input.Unit, unit => unit.GivePermission(
        new(input.Permission, input.DataView ?? "", input.Tool ?? "", input.Target.ToTarget(), input.Effect ?? GrantEffect.Allow, input.Grantee, input.ExpiresAt, input.AmountMaxMinorUnits),
        Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Takes a grant back, and all that was delegated from it.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static async Task<object> RevokeGrant(RevokeGrantInput input, [FromRequest] Actors actors) => Ids.TryParse<GrantId>(input.Grant, out var grant)
        ? await Change(actors, input.Unit, unit => unit.RevokeGrant(grant, Actors.MutationKey(input.IdempotencyKey)))
        : NoGrant;

    /// <summary>Passes a permission of the caller's on to somebody else: for a time, within the caller's own rights, and never past two hops.</summary>
    [OutputType(typeof(NonNullGraphType<GrantResult>))]
    public static async Task<object> DelegateGrant(DelegateGrantInput input, [FromRequest] Actors actors) => Ids.TryParse<GrantId>(input.Grant, out var grant)
        ? await Ask(actors, input.Unit, unit => unit.DelegateGrant(
            new(grant, input.To, input.Target.ToTarget(), input.ExpiresAt, input.AmountMaxMinorUnits), Actors.MutationKey(input.IdempotencyKey)))
        : NoGrant;

    /// <summary>Says which customer and project a project or touchpoint belongs to, so that grants and denies above reach it.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static Task<object> PlaceTarget(PlaceTargetInput input, [FromRequest] Actors actors) =>
        Change(actors, input.Unit, unit => unit.PlaceTarget(new(input.Target.ToTarget(), input.Customer, input.Project), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Brings in how a plugin's certificate stands.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static Task<object> RecordPlugin(RecordPluginInput input, [FromRequest] Actors actors) =>
        Change(actors, input.Unit, unit => unit.RecordPlugin(new(input.Plugin, input.ValidUntil), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Sets what a unit is to win in a quarter; the quarter closes by itself once it is over.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static Task<object> SetTarget(CloseQuarterInput input, [FromRequest] Actors actors) =>
        Change(actors, input.Unit, unit => unit.SetTarget(input.Quarter, input.Target.ToMoney(), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Ends the strategy coach's case.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static Task<object> CloseCoachCase(CloseCoachCaseInput input, [FromRequest] Actors actors) =>
        Change(actors, input.Unit, unit => unit.CloseCoachCase(input.Case, input.Note, Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Brings cross-team tickets in or up to date.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static Task<object> RecordTickets(RecordTicketsInput input, [FromRequest] Actors actors) => Change(actors, input.Unit, unit => unit.RecordTickets(
        new([.. input.Tickets.Select(ticket => new Ticket(ticket.Id, ticket.OpenedAt, ticket.ClosedAt))]), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Brings suggestions in or up to date.</summary>
    [OutputType(typeof(NonNullGraphType<UnitResult>))]
    public static Task<object> RecordSuggestions(RecordSuggestionsInput input, [FromRequest] Actors actors) => Change(actors, input.Unit, unit => unit.RecordSuggestions(
        new([.. input.Suggestions.Select(one => new Suggestion(one.Id, one.At, one.Accepted))]), Actors.MutationKey(input.IdempotencyKey)));

    private static Refused NoGrant => new(SalesUnitRefusals.OutOfRange("grant", $"an id that starts with {GrantId.Prefix}"));

    private static Task<object> Change(Actors actors, string unit, Func<ISalesUnitGrain, Task<SalesUnitAnswer>> ask) => Ask(actors, unit, ask, accepted => new UnitPayload(accepted));
}
