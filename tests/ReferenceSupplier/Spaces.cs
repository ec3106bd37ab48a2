namespace Ecosystem.ReferenceSupplier;

internal sealed record Document(string Id, string Space, string Name, string Level, byte[] Bytes)
{
    public HashSet<string> Named { get; } = new(StringComparer.Ordinal);
}

internal sealed record Looked(string Receipt, string Document, string Organisation, DateTimeOffset At);

internal sealed class Space(string id, string customer)
{
    public string Id => id;

    public string Customer => customer;

    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    public List<Document> Documents { get; } = [];

    public List<Looked> Views { get; } = [];

    /// <summary>Title and state by id.</summary>
    public Dictionary<string, (string Title, string State)> Milestones { get; } = new(StringComparer.Ordinal);
}

/// <summary>Every space there is.</summary>
internal sealed class Spaces(Fault fault, TimeProvider time)
{
    private readonly List<Space> _spaces = [];
    private int _looks;

    public DateTimeOffset Now => time.GetUtcNow();

    public Reply Open(string customer)
    {
        var space = new Space($"s-{_spaces.Count + 1}", customer);
        _spaces.Add(space);
        return Reply.Json(201, new { id = space.Id });
    }

    public Space? Find(string id) => _spaces.Find(space => space.Id == id);

    /// <summary>A document under a space's path.</summary>
    public Document? DocumentOf(Space space, string id) =>
        (fault == Fault.DocumentOfAnySpace ? _spaces.SelectMany(one => one.Documents) : space.Documents).FirstOrDefault(document => document.Id == id);

    public string NewReceipt() => $"v-{++_looks}";
}
