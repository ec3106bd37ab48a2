using Ecosystem.Api.Audit;
using Ecosystem.Api.Graph;
using Ecosystem.Contracts.Audit;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One decision as the log has it; null when there is none of that id.</summary>
    public static async Task<DecisionType?> Decision([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<DecisionId>(id, out var decision) && await actors.Audit.Decisions([decision]) is [var logged] ? new(logged) : null;

    /// <summary>Decisions, newest first, a page at a time; `first` and `last` are 1 to 200. Of one unit, of one outcome, that stand so now, of a time: from `from` on and before `until`.</summary>
    public static async Task<DecisionConnection> Decisions(
        [FromRequest] Actors actors, [Id] string? unit = null, Outcome? outcome = null, DecisionStanding? standing = null, DateTimeOffset? from = null, DateTimeOffset? until = null,
        OrderDirection direction = OrderDirection.Desc, int first = 50, string? after = null, int? last = null, string? before = null)
    {
        var list = Paging.Checked(new DecisionList(
            Paging.Window(first, after, last, before), direction == OrderDirection.Desc, new(UnitOnly(unit), outcome, from, until), standing));
        var page = await actors.Directory.ListDecisions(list);
        var decisions = page.Items.IsEmpty ? [] : await actors.Audit.Decisions([.. page.Items.Select(item => item.Item)]);
        var byId = decisions.ToDictionary(decision => decision.Answer.Decision, decision => new DecisionType(decision));
        return new(Paging.Page(page, list.Window, [.. page.Items.Select(item => byId.GetValueOrDefault(item.Item))]));
    }
}
