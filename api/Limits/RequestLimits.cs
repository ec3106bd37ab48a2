namespace Ecosystem.Api.Limits;

/// <summary>How much one request may ask for. All inclusive.</summary>
public static class RequestLimits
{
    /// <summary>Bytes of a request body.</summary>
    public const int BodyBytesMax = 256 * 1024;

    /// <summary>Characters of a document.</summary>
    public const int DocumentCharactersMax = 32 * 1024;

    /// <summary>Fields inside fields.</summary>
    public const int DepthMax = 12;

    /// <summary>Fields inside fields below __schema or __type: the standard introspection query needs 15.</summary>
    public const int IntrospectionDepthMax = 15;

    /// <summary>Fields and fragments, each counted as often as it is spread.</summary>
    public const int NodesMax = 2_000;

    /// <summary>Fields under another name, counted as nodes are.</summary>
    public const int AliasesMax = 30;

    /// <summary>Fields of the operation itself, counted as nodes are.</summary>
    public const int RootFieldsMax = 20;

    /// <summary>Directives on operations, fields and fragments, counted as nodes are.</summary>
    public const int DirectivesMax = 30;

    /// <summary>Decisions made again from the log.</summary>
    public const int ReplaysMax = 10;

    /// <summary>Selections that merge into one response field: validation compares each with each.</summary>
    public const int MergedSelectionsMax = 50;

    /// <summary>Lists of fields, interfaces or possible types inside one another below __schema or __type: the standard introspection query needs one.</summary>
    public const int IntrospectionListsMax = 2;

    /// <summary>Validation errors listed in one answer.</summary>
    public const int ErrorsMax = 20;
}
