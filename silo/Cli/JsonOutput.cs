using System.CommandLine;
using System.Text.Json;
using System.Text.Json.Serialization;
using Ecosystem.Domain.Json;
using Spectre.Console;

namespace Ecosystem.Silo.Cli;

/// <summary><c>--json</c>: a result as one JSON document on standard output, for scripts.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions s_options = new(DomainJson.Options)
    {
        WriteIndented = true,
        // A script asks for a member by its name: one that has no value says so.
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
    };

    public static Option<bool> Option { get; } = new("--json") { Description = "Write the result as one JSON document instead of text." };

    /// <summary>Writes past the console, which would break a long line where a terminal ends.</summary>
    public static void Write<T>(IAnsiConsole console, T document) => console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(document, s_options));
}
