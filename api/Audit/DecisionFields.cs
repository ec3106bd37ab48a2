using Ecosystem.Api.Audit;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Domain;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>One decision as the log has it; null when there is none of that id.</summary>
    public static async Task<DecisionType?> Decision([Id] string id, [FromRequest] Actors actors) =>
        Ids.TryParse<DecisionId>(id, out var decision) && await actors.Audit.Decisions([decision]) is [var logged] ? new(logged) : null;

    /// <summary>Decisions, newest first, a page at a time; `first` is 1 to 200. Of one unit, of one outcome, of a time: from `from` on and before `until`.</summary>
    public static async Task<DecisionConnection> Decisions(
        [FromRequest] Actors actors, [Id] string? unit = null, Outcome? outcome = null, DateTimeOffset? from = null, DateTimeOffset? until = null, int first = 50, string? after = null)
    {
        var request = PageInfo.Request(first, after, cursor => long.TryParse(cursor, System.Globalization.NumberStyles.None, null, out _));
        SalesUnitId? only = unit is null ? null : Ids.TryParse<SalesUnitId>(unit, out var id) ? id : throw ApiError.BadInput($"unit must be a sales unit's id: those start with {SalesUnitId.Prefix}");
        var page = await actors.Directory.Decisions(request, new(only, outcome, from, until));
        var decisions = page.Items.IsEmpty ? [] : await actors.Audit.Decisions(page.Items);
        return new(decisions.Select(decision => new DecisionType(decision)), page.Next, page.AsOf);
    }
}
