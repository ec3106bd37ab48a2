using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Customers
{
    /// <summary>Interactions to bring in.</summary>
    public sealed record RecordInteractionsInput : MutationInput
    {
        /// <summary>The customer, by its pseudonym; starts with cu_.</summary>
        [Id]
        public required string Customer { get; init; }

        /// <summary>1 to 500. Each is answered for itself.</summary>
        public required IReadOnlyList<InteractionInput> Items { get; init; }
    }

    /// <summary>An interaction as your system has it.</summary>
    public sealed record InteractionInput
    {
        /// <summary>What kind of source.</summary>
        public required InteractionKind Kind { get; init; }

        /// <summary>Which of your systems it comes from, 1 to 60 characters.</summary>
        public required string System { get; init; }

        /// <summary>Its id there, 1 to 120 characters. The same system and id are the same interaction, and the first word stands.</summary>
        public required string SourceId { get; init; }

        /// <summary>When it took place; no more than a day ahead.</summary>
        public required DateTimeOffset OccurredAt { get; init; }

        /// <summary>1 to 120 characters; named after the kind when left out.</summary>
        public string? Channel { get; init; }

        /// <summary>in or out.</summary>
        public required string Direction { get; init; }

        /// <summary>1 to 8,000 characters.</summary>
        public required string Summary { get; init; }
    }

    /// <summary>What became of each.</summary>
    public sealed class InteractionsPayload(InteractionsCollected answer)
    {
        /// <summary>In the order in which they were sent.</summary>
        public IEnumerable<InteractionOutcomeType> Outcomes => answer.Outcomes.Select(outcome => new InteractionOutcomeType(outcome));
    }

    /// <summary>What became of one.</summary>
    [Name("InteractionOutcome")]
    public sealed class InteractionOutcomeType(InteractionOutcome outcome)
    {
        /// <summary>Whether it was kept.</summary>
        public InteractionStatus Status => outcome.Status;

        /// <summary>Why it was refused; null unless it was.</summary>
        public string? Code => outcome.Refusal?.Code;

        /// <summary>What is wrong with it, and what to do; null unless it was refused.</summary>
        public string? Message => outcome.Refusal?.Message;
    }

    public sealed class InteractionsResult() : MutationResult("What bringing interactions in answers.", typeof(InteractionsPayload));
}

namespace Ecosystem.Api
{
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
    }
}
