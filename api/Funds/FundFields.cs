using Ecosystem.Api.Funds;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Live;
using Ecosystem.Contracts.Directory;
using Ecosystem.Contracts.Funds;
using Ecosystem.Domain;
using Ecosystem.Domain.Funds;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One fund; null when there is none of that id.</summary>
    public static async Task<FundType?> Fund([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<FundId>(id, out var fund) && await actors.View(fund) is { } view ? new(view) : null;

    /// <summary>Funds, a page at a time; `first` and `last` are 1 to 200. Whose name begins so, of a currency, with which finance disagrees or does not.</summary>
    public static async Task<FundConnection> Funds(
        [FromRequest] Actors actors, string? namePrefix = null, string? currency = null, bool? disagreeing = null,
        FundOrder orderBy = FundOrder.Id, OrderDirection direction = OrderDirection.Asc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new FundList(Paging.Window(first, after, last, before), direction == OrderDirection.Desc, orderBy, namePrefix, currency, disagreeing));
        return new(await actors.Directory.ListFunds(list).PageAsync(list.Window, async id => await actors.View(id) is { } view ? new FundType(view) : null));
    }
}

public sealed partial class Subscription
{
    /// <summary>One fund, never more than two seconds old; null while there is none of that id.</summary>
    public static async Task<FundType?> Fund([Id] string id, [FromRequest] Subscriber subscriber, [FromRequest] Actors actors)
    {
        if (!Ids.TryParse<FundId>(id, out var fund)) return null;
        var actor = actors.Fund(fund);
        return await subscriber.Read($"fund {fund}", actor.Watch, actor.View) is { } view ? new(view) : null;
    }
}

public sealed partial class Mutation
{
    /// <summary>Brings a fund into being. Its money counts with finance from then on.</summary>
    [OutputType(typeof(NonNullGraphType<FundResult>))]
    public static Task<object> EstablishFund(EstablishFundInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ids.TryParse<FundId>(input.Fund, out _)
            ? Ask(actors, input.Fund, fund => fund.Establish(input.Name, input.Total.ToMoney(), input.SettlementMinutes, key))
            : Task.FromResult<object>(new Refused(FundRefusals.OutOfRange("fund", $"an id that starts with {FundId.Prefix}")));
    }

    /// <summary>Puts money into a fund.</summary>
    [OutputType(typeof(NonNullGraphType<FundResult>))]
    public static Task<object> TopUpFund(MoveFundInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Fund, fund => fund.TopUp(input.Amount.ToMoney(), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Takes money out of a fund, never below what is leased, spent and owed.</summary>
    [OutputType(typeof(NonNullGraphType<FundResult>))]
    public static Task<object> ReduceFund(MoveFundInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Fund, fund => fund.Reduce(input.Amount.ToMoney(), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Lends a part of a fund to a sales unit.</summary>
    [OutputType(typeof(NonNullGraphType<LeaseResult>))]
    public static Task<object> LeaseFund(LeaseFundInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ask(actors, input.Fund, fund => fund.GrantLease(new(new(input.Unit), input.Amount.ToMoney(), input.ExpiresAt), key));
    }

    /// <summary>Lets a live lease run longer, and raises it if so wished.</summary>
    [OutputType(typeof(NonNullGraphType<LeaseResult>))]
    public static Task<object> RenewLease(RenewLeaseInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        return Ask(actors, input.Fund, fund => fund.RenewLease(new(input.Lease), input.Amount.ToMoney(), input.ExpiresAt, key));
    }

    /// <summary>Ends a live lease now. What the unit held before may still be posted.</summary>
    [OutputType(typeof(NonNullGraphType<LeaseResult>))]
    public static Task<object> ReturnLease(ReturnLeaseInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Fund, fund => fund.ReturnLease(new(input.Lease), Actors.MutationKey(input.IdempotencyKey)));

    /// <summary>Ends a disagreement with finance, as the caller: takes finance's figure, or has finance asked again.</summary>
    [OutputType(typeof(NonNullGraphType<FundResult>))]
    public static Task<object> ReconcileFund(ReconcileFundInput input, [FromRequest] Actors actors) =>
        Ask(actors, input.Fund, fund => fund.Reconcile(input.Why, input.AcceptsFinance, Actors.MutationKey(input.IdempotencyKey)));

    private static async Task<object> Ask(Actors actors, string id, Func<IFundGrain, Task<FundAnswer>> ask)
    {
        if (!Ids.TryParse<FundId>(id, out var fund)) return new Refused(FundRefusals.FundUnknown);
        return await ask(actors.Fund(fund)) switch
        {
            FundRefused refused => new Refused(refused.Refusal),
            LeaseAnswer lease => new LeasePayload(lease.Lease),
            FundAccepted => new FundPayload(fund.Value),
            var other => throw new InvalidOperationException($"A fund answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
