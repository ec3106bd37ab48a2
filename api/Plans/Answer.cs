using System.Text;
using GraphQL;

namespace Ecosystem.Api.Plans;

/// <summary>The answer to an operation, written. Its memory is rented: it must be disposed of, and read before.</summary>
public sealed class Answer : IDisposable
{
    private readonly JsonOutput? _output;

    private Answer(ReadOnlyMemory<byte> json, IReadOnlyList<ExecutionError> errors, bool executed, JsonOutput? output) =>
        (Json, Errors, Executed, _output) = (json, errors, executed, output);

    /// <summary>As GraphQL over HTTP has it.</summary>
    public ReadOnlyMemory<byte> Json { get; }

    /// <summary>Its errors.</summary>
    public IReadOnlyList<ExecutionError> Errors { get; }

    /// <summary>Whether there is data, be it null.</summary>
    public bool Executed { get; }

    /// <summary>The answer of the library, written by the library.</summary>
    public static Answer Of(ExecutionResult result, IGraphQLTextSerializer serializer) =>
        new(Encoding.UTF8.GetBytes(serializer.Serialize(result)), result.Errors is { } errors ? [.. errors] : [], result.Executed, null);

    /// <summary>An answer that a plan has written.</summary>
    internal static Answer Of(JsonOutput written, IReadOnlyList<ExecutionError> errors) => new(written.Written, errors, executed: true, written);

    public void Dispose() => _output?.Dispose();
}
