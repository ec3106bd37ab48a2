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
    /// <summary>Sets a quarter's net promoter score.</summary>
    [OutputType(typeof(NonNullGraphType<RecordNpsResult>))]
    public static Task<object> RecordNps(RecordNpsInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Unit, unit => unit.RecordNps(new(input.Quarter, input.Score, input.Responses), Actors.MutationKey(input.IdempotencyKey)), accepted => new RecordNpsPayload(accepted));

    /// <summary>Closes a quarter under the policy in force, or restates it: credit moves, permissions open or lock.</summary>
    [OutputType(typeof(NonNullGraphType<CloseQuarterResult>))]
    public static Task<object> CloseQuarter(CloseQuarterInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Unit, unit => unit.CloseQuarter(input.Quarter, input.Target.ToMoney(), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Asks whether the caller may do something of a certain size. Granted: the amount is held. NeedsCountersign: an approval is open. Denied: neither.</summary>
    [OutputType(typeof(NonNullGraphType<AuthorizeResult>))]
    public static Task<object> Authorize(AuthorizeInput input, [FromRequest] Actors actors)
    {
        if (!FundChoice.TryRead(input.Fund, out var fund)) return Task.FromResult<object>(new Refused(FundChoice.Malformed));
        var request = new AuthorizationRequest(
            input.Permission, input.Target.ToTarget(), input.Amount.ToMoney(), input.DiscountBasisPoints ?? 0, input.Origin ?? Origin.Human, input.Plugin, fund)
        {
            // A text that is no receipt's id is one that nobody has.
            BasedOn = input.BasedOn is { } receipts ? [.. receipts.Select(ReceiptId.From)] : null,
        };
        return Ask(actors, input.Unit, unit => unit.Authorize(request, Actors.MutationKey(input.IdempotencyKey)));
    }

    /// <summary>Turns a hold into money spent.</summary>
    [OutputType(typeof(NonNullGraphType<HoldResult>))]
    public static Task<object> PostHold(HoldInput input, [FromRequest] Actors actors) =>
        Finish(input, actors, (unit, hold, key) => unit.PostHold(hold, key));

    /// <summary>Gives a hold back.</summary>
    [OutputType(typeof(NonNullGraphType<HoldResult>))]
    public static Task<object> VoidHold(HoldInput input, [FromRequest] Actors actors) =>
        Finish(input, actors, (unit, hold, key) => unit.VoidHold(hold, key));

    private static async Task<object> Finish(HoldInput input, Actors actors, Func<ISalesUnitGrain, HoldId, string, Task<SalesUnitAnswer>> finish)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<HoldId>(input.Hold, out var hold)
            ? await Ask(actors, input.Unit, unit => finish(unit, hold, key), accepted => new HoldPayload(accepted))
            : new Refused(SalesUnitRefusals.OutOfRange("hold", $"an id that starts with {HoldId.Prefix}"));
    }

    private static async Task<object> Ask(
        Actors actors, string id, Func<ISalesUnitGrain, Task<SalesUnitAnswer>> ask, Func<UnitAccepted, object>? whenAccepted = null)
    {
        if (!Ids.TryParse<SalesUnitId>(id, out var unit)) return new Refused(SalesUnitRefusals.UnitUnknown);
        return await ask(actors.SalesUnit(unit)) switch
        {
            UnitRefused refused => new Refused(refused.Refusal),
            UnitAccepted accepted when whenAccepted is not null => whenAccepted(accepted),
            QuarterAnswer closed => new CloseQuarterPayload(closed),
            GrantAnswer grant => new GrantPayload(grant),
            Granted granted => new GrantedPayload(granted),
            NeedsCountersign needs => new NeedsCountersignPayload(needs),
            Denied denied => new DeniedPayload(denied),
            var other => throw new InvalidOperationException($"A sales unit answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
