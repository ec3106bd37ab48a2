using Ecosystem.Api.Border;
using Ecosystem.Api.Graph;
using Ecosystem.Domain.Border;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>How many people's data has left the country this year, the thresholds, and what there is to look at.</summary>
    public static async Task<CrossBorderType> CrossBorder([FromRequest] Actors actors) => new(await actors.Border.View());
}

public sealed partial class Mutation
{
    /// <summary>Records a filing with the authority: from then on people may leave past the threshold, in the years it stands for.</summary>
    [OutputType(typeof(NonNullGraphType<FilingResult>))]
    public static async Task<object> RecordFiling(RecordFilingInput input, [FromRequest] Actors actors) =>
        await actors.Border.RecordFiling(new(input.Reference, input.Sensitive, input.FromYear, input.ThroughYear ?? input.FromYear), Actors.MutationKey(input.IdempotencyKey)) switch
        {
            BorderAccepted => new FilingPayload(input.Reference),
            BorderRefused refused => new Refused(refused.Refusal),
            var other => throw new InvalidOperationException($"The border answered {other.GetType().Name}, which this field does not know."),
        };
}
