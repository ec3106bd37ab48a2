using Ecosystem.Api.Graph;
using Ecosystem.Api.Spaces;
using Ecosystem.Domain;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api;

public sealed partial class Mutation
{
    /// <summary>Opens a thread of feedback, on a document or on the whole. `made` is its id.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> OpenFeedback(OpenFeedbackInput input, [FromRequest] Actors actors) => InSpace(actors, input, (space, key) =>
        space.OpenFeedback(input.Document is { } document ? Known<DocumentId>(document) : null, input.Text, key));

    /// <summary>Answers in a thread.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> AnswerFeedback(AnswerFeedbackInput input, [FromRequest] Actors actors) => InSpace(actors, input, (space, key) => space.AnswerFeedback(Known<FeedbackId>(input.Thread), input.Text, key));

    /// <summary>Opens a milestone, for the customer to act on. `made` is its id.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> OpenMilestone(OpenMilestoneInput input, [FromRequest] Actors actors) => InSpace(actors, input, (space, key) => space.OpenMilestone(new(input.Kind, input.Title, input.DueAt), key));

    /// <summary>Accepts a milestone, or returns it for something else first. The caller acts for the customer.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> ActOnMilestone(ActOnMilestoneInput input, [FromRequest] Actors actors) =>
        InSpace(actors, input, (space, key) => space.ActOnMilestone(Known<MilestoneId>(input.Milestone), input.Accepted, input.Note ?? "", key));

    /// <summary>Asks that we go on without the customer. `made` is the approval that decides, and that the caller cannot decide.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> RequestMilestoneWaiver(RequestMilestoneWaiverInput input, [FromRequest] Actors actors) =>
        InSpace(actors, input, (space, key) => space.RequestWaiver(Known<MilestoneId>(input.Milestone), input.Reason, key));

    /// <summary>Shows an expert to the customer. `made` is its id.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> IntroduceExpert(IntroduceExpertInput input, [FromRequest] Actors actors) => InSpace(actors, input, (space, key) => space.IntroduceExpert(input.Name, input.Field, key));

    /// <summary>Promises the customer something, in an expert's name. `made` is the commitment's id.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> MakeCommitment(MakeCommitmentInput input, [FromRequest] Actors actors) =>
        InSpace(actors, input, (space, key) => space.MakeCommitment(Known<ExpertId>(input.Expert), input.Promise, input.DueAt, key));

    /// <summary>Says whether a promise was kept; once.</summary>
    [OutputType(typeof(NonNullGraphType<SpaceResult>))]
    public static Task<object> SettleCommitment(SettleCommitmentInput input, [FromRequest] Actors actors) =>
        InSpace(actors, input, (space, key) => space.SettleCommitment(Known<ExpertId>(input.Expert), Known<CommitmentId>(input.Commitment), input.Kept, key));

    /// <summary>An id; of what is none, one that nobody has, so that the space itself says that there is none.</summary>
    private static T Known<T>(string text) where T : struct, IId<T> => Ids.TryParse<T>(text, out var id) ? id : T.From($"{T.Prefix}nobody");
}
