using System.Text.Json;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Json;
using Orleans.Storage;

namespace Ecosystem.Grains.Journal;

/// <summary>What the serializer knows of a snapshot.</summary>
internal interface ISized
{
    /// <summary>How many bytes it took when it was last written or read.</summary>
    int Bytes { set; }
}

/// <summary>An actor's state as of a version: saves reading its whole journal, and can be thrown away at any time.</summary>
public sealed class Snapshot<TState> : ISized where TState : class
{
    /// <summary>Raised whenever a state type changes its meaning: older snapshots are then ignored, not converted.</summary>
    public const int CurrentSchema = 2;

    public int Schema { get; set; }
    public long Version { get; set; }

    /// <summary>Leaf hash of the entry the version stands for.</summary>
    public string Previous { get; set; } = "";

    public TState? State { get; set; }

    /// <inheritdoc/>
    [JsonIgnore]
    public int Bytes { get; set; }
}

/// <summary>Writes snapshots as domain JSON: no CLR name is stored, so types may move.</summary>
public sealed class SnapshotSerializer : IGrainStorageSerializer
{
    public BinaryData Serialize<T>(T? input)
    {
        var bytes = JsonSerializer.SerializeToUtf8Bytes(input, DomainJson.Options);
        if (input is ISized sized) sized.Bytes = bytes.Length;
        return new(bytes);
    }

    /// <remarks>A snapshot that can no longer be read counts as none: the journal has everything.</remarks>
    public T Deserialize<T>(BinaryData input)
    {
        try
        {
            var bytes = input.ToMemory().Span;
            var read = JsonSerializer.Deserialize<T>(bytes, DomainJson.Options) ?? Activator.CreateInstance<T>();
            if (read is ISized sized) sized.Bytes = bytes.Length;
            return read;
        }
        catch (JsonException)
        {
            return Activator.CreateInstance<T>();
        }
    }
}
