using System.Text.Json;

namespace Ecosystem.Api.Tests.Lists;

/// <summary>Every list, in every order it has, in both directions, from either end, with pages of any size, while it grows.</summary>
public sealed class WalkTests(Platform platform)
{
    private const int Items = 7;

    public static TheoryData<string> EveryList() => [.. ListWorld.Names];

    [Theory, MemberData(nameof(EveryList))]
    public async Task Whoever_follows_the_cursors_meets_each_item_once_and_in_order_while_others_are_added(string name)
    {
        var list = await new ListWorld(platform).ListAsync(name);
        var made = new List<string>();
        for (var i = 0; i < Items; i++) made.Add(await list.Add());
        await Eventually.Holds(async () => Assert.Superset(made.ToHashSet(), (await WalkAsync(list, list.Orders[0], "ASC", 200, back: false, null)).ToHashSet()));
        var left = list.Most - Items;

        foreach (var order in list.Orders)
        {
            var expected = (await WalkAsync(list, order, "ASC", 200, back: false, null)).Where(made.Contains).ToList();
            foreach (var direction in new[] { "ASC", "DESC" })
                foreach (var size in new[] { 1, 2, 3, Items, Items + 1 })
                    foreach (var back in new[] { false, true })
                    {
                        var grows = left-- > 0 && size <= 3;
                        var met = await WalkAsync(list, order, direction, size, back, grows ? list.Add : null);
                        var old = met.Where(made.Contains).ToList();
                        if (back) old.Reverse();
                        if (direction == "DESC") old.Reverse();
                        Assert.True(met.Distinct().Count() == met.Count, $"{name} {order} {direction} {size} {back}: met twice: {string.Join(' ', met)}");
                        Assert.True(expected.SequenceEqual(old), $"{name} {order} {direction} {size} {back}: {string.Join(' ', old)} instead of {string.Join(' ', expected)}");
                    }
        }
    }

    [Theory, MemberData(nameof(EveryList))]
    public async Task A_cursor_is_good_for_its_own_list_order_direction_and_filters_only(string name)
    {
        var list = await new ListWorld(platform).ListAsync(name);
        await list.Add();
        var cursor = "";
        await Eventually.Holds(async () =>
        {
            var page = await PageAsync(list, $"{list.Filter}, direction: ASC, first: 1");
            cursor = page.GetProperty("pageInfo").GetProperty("endCursor").GetString() ?? "";
            Assert.NotEqual("", cursor);
        });

        await PageAsync(list, $"{list.Filter}, direction: ASC, first: 1, after: \"{cursor}\"");
        await PageAsync(list, $"{list.Filter}, direction: ASC, last: 1, before: \"{cursor}\"");
        await RefusedAsync(list, $"{list.Filter}, direction: DESC, after: \"{cursor}\"", "after is a cursor of another list: it is good only with the filters, the order and the direction it was given for.");
        await RefusedAsync(list, $"direction: ASC, last: 1, before: \"{cursor}\"", "before is a cursor of another list");
        if (list.Orders.Length > 1) await RefusedAsync(list, $"{list.Filter}, orderBy: {list.Orders[1]}, direction: ASC, after: \"{cursor}\"", "after is a cursor of another list");
        foreach (var none in new[] { "", "nonsense", "cu_1", "1", cursor[..8], new string('A', 1_001), cursor[..^4] + "\\u0000" })
            await RefusedAsync(list, $"{list.Filter}, direction: ASC, after: \"{none}\"", "after is ");
        await RefusedAsync(list, $"{list.Filter}, direction: ASC, before: \"{cursor}\"", "before goes with last");
        await RefusedAsync(list, $"{list.Filter}, direction: ASC, last: 1, after: \"{cursor}\"", "Give either first and after, or last and before");
        await RefusedAsync(list, "last: 0", "last must be 1 to 200.");
        await RefusedAsync(list, "last: 201", "last must be 1 to 200.");
        await RefusedAsync(list, "first: 201", "first must be 1 to 200.");
    }

    /// <summary>The ids of a list, page by page, in the order in which they were met.</summary>
    private async Task<List<string>> WalkAsync(WalkedList list, string order, string direction, int size, bool back, Func<Task<string>>? add)
    {
        var (met, cursor, added) = (new List<string>(), (string?)null, 0);
        var ordered = order.Length == 0 ? "" : $", orderBy: {order}";
        while (true)
        {
            var part = back
                ? $"last: {size}{(cursor is null ? "" : $", before: \"{cursor}\"")}"
                : $"first: {size}{(cursor is null ? "" : $", after: \"{cursor}\"")}";
            var page = await PageAsync(list, $"{list.Filter}{ordered}, direction: {direction}, {part}");
            var edges = page.GetProperty("edges").EnumerateArray().Select(edge => (Id: Id(edge.GetProperty("node")), Cursor: edge.GetProperty("cursor").GetString())).ToList();
            var info = page.GetProperty("pageInfo");
            Assert.Equal(page.GetProperty("nodes").EnumerateArray().Select(Id), edges.Select(edge => edge.Id));
            Assert.InRange(edges.Count, 0, size);
            Assert.Equal((edges.FirstOrDefault().Cursor, edges.LastOrDefault().Cursor), (info.GetProperty("startCursor").GetString(), info.GetProperty("endCursor").GetString()));
            Assert.Equal(cursor is not null, info.GetProperty(back ? "hasNextPage" : "hasPreviousPage").GetBoolean());
            met.AddRange(back ? edges.Select(edge => edge.Id).Reverse() : edges.Select(edge => edge.Id));
            if (!info.GetProperty(back ? "hasPreviousPage" : "hasNextPage").GetBoolean()) return met;
            cursor = info.GetProperty(back ? "startCursor" : "endCursor").GetString();
            if (add is not null && added++ < 1) await add();
        }
    }

    private async Task<JsonElement> PageAsync(WalkedList list, string arguments)
    {
        var shown = (await AskAsync(list, arguments)).Data;
        if (list.Around.Open.Length > 0) shown = shown.GetProperty("webhook");
        return shown.GetProperty(list.Field);
    }

    private async Task RefusedAsync(WalkedList list, string arguments, string message)
    {
        var answer = await AskAsync(list, arguments);
        Assert.Equal("BAD_INPUT", answer.Code);
        Assert.StartsWith(message, answer.Message, StringComparison.Ordinal);
    }

    private Task<Answer> AskAsync(WalkedList list, string arguments) => platform.Api.AskAsync(
        list.Token,
        $"{{ {list.Around.Open} {list.Field}({arguments}) {{ edges {{ cursor node {{ id }} }} nodes {{ id }} pageInfo {{ startCursor endCursor hasNextPage hasPreviousPage }} asOf }} {list.Around.Close} }}");

    private static string Id(JsonElement node) => node.GetProperty("id").GetString()!;
}
