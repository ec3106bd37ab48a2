using System.Collections.Immutable;
using System.Text.Json;
using Ecosystem.Domain.Json;

namespace Ecosystem.Domain.Signals;

/// <summary>Data of this folder: read strictly, each fault at its place, and shipped within the program.</summary>
internal static class SignalFile
{
    private const int BytesMax = 256 * 1024;
    private const int FaultsMax = 20;

    /// <param name="check">What must hold beside the shape of the record.</param>
    public static (T? Rules, ImmutableArray<JsonFault> Faults) Read<T>(ReadOnlyMemory<byte> utf8Json, Action<T, StrictReader> check) where T : class => StrictFile.Read<T>(utf8Json, BytesMax, (json, _) =>
    {
        var reader = new StrictReader(FaultsMax);
        JsonShape.Check(reader, json, typeof(T), "");
        if (!reader.IsSound) return (null, reader.Faults);
        var rules = json.Deserialize<T>(DomainJson.Options)!;
        check(rules, reader);
        return reader.IsSound ? (rules, []) : (null, reader.Faults);
    });

    /// <summary>The bytes of a file that ships within this assembly.</summary>
    public static byte[] Bytes(string name)
    {
        var assembly = typeof(SignalFile).Assembly;
        using var stream = assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(one => one.EndsWith($".{name}", StringComparison.Ordinal)))!;
        using var file = new MemoryStream();
        stream.CopyTo(file);
        return file.ToArray();
    }

    public static T Shipped<T>(string name, Func<ReadOnlyMemory<byte>, (T? Rules, ImmutableArray<JsonFault> Faults)> read) where T : class
    {
        var (rules, faults) = read(Bytes(name));
        return rules ?? throw new InvalidOperationException($"{name} cannot be used:{string.Concat(faults.Select(fault => $"\n  {fault}"))}");
    }
}
