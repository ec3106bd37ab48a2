namespace Ecosystem.Api.Live;

/// <summary>How far a subscriber has come in something of which every step counts: each is sent once, in order, and none is left out.</summary>
/// <remarks>
/// Most of what is followed is a state, and only the latest is worth sending. Where every step counts, each result holds the steps after the last one that was sent, and the place moves on when
/// a result is on its way without errors. So a result that could not be made is made again with what came meanwhile, and nothing queues.
/// </remarks>
public sealed class Steps
{
    private string? _reached;
    private bool? _isNews;

    /// <summary>The place after the last step that was sent; null: nothing was sent yet.</summary>
    public string? Place { get; private set; }

    /// <summary>Says that the result being made ends at a place, and whether there is anything new in it.</summary>
    public void Reach(string place, bool isNews) => (_reached, _isNews) = (place, isNews);

    /// <summary>Whether the result that was made has news; null: what was selected is a state, and whoever sends must compare.</summary>
    internal bool? IsNews => _isNews;

    /// <summary>The result that was made is on its way.</summary>
    internal void Sent()
    {
        if (_reached is not null) Place = _reached;
    }
}
