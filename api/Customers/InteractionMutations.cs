using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Mutation
{
    /// <summary>Brings interactions with a customer in. Sending one again changes nothing. A partner is answered as if there were no such customer, unless the customer's consent for interactions stands to it.</summary>
    [OutputType(typeof(NonNullGraphType<InteractionsResult>))]
    public static async Task<object> RecordInteractions(RecordInteractionsInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<CustomerId>(input.Customer, out var customer)) return new Refused(CustomerRefusals.CustomerUnknown);
        return await actors.Customer(customer).CollectInteractions([.. input.Items.Select(one => new CollectedInteraction(one.Kind, one.System, one.SourceId, one.OccurredAt, one.Channel, one.Direction, one.Summary))], key) switch
        {
            InteractionsCollected collected => new InteractionsPayload(collected),
            CustomerRefused refused => new Refused(refused.Refusal),
            var other => throw new InvalidOperationException($"A customer answered {other.GetType().Name}, which this field does not know."),
        };
    }

    /// <summary>Says what came of dealings with a customer. Flows whose runs wait for its metric take it, and their policies learn from it.</summary>
    [OutputType(typeof(NonNullGraphType<OutcomeResult>))]
    public static async Task<object> ReportOutcome(ReportOutcomeInput input, [FromRequest] Actors actors)
    {
        var key = Actors.MutationKey(input.IdempotencyKey);
        if (!Ids.TryParse<CustomerId>(input.Customer, out var customer)) return new Refused(CustomerRefusals.CustomerUnknown);
        return await actors.Customer(customer).ReportOutcome(new(input.Outcome, input.Metric, input.ValueMicros, input.OccurredAt), key) switch
        {
            CustomerAccepted accepted => new OutcomePayload(accepted),
            CustomerRefused refused => new Refused(refused.Refusal),
            var other => throw new InvalidOperationException($"A customer answered {other.GetType().Name}, which this field does not know."),
        };
    }
}
