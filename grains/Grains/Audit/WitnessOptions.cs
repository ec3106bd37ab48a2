using Ecosystem.Domain.Audit;
using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.Audit;

/// <summary>A witness that checkpoints are shown to.</summary>
/// <param name="Url">Its submission prefix, ended by a slash; <c>add-checkpoint</c> is below it.</param>
/// <param name="Key">Its key: what it signs is published only if this verifies it.</param>
public sealed record Witness(Uri Url, WitnessKey Key);

/// <summary>The witnesses of the log.</summary>
public sealed record WitnessOptions(IReadOnlyList<Witness> Witnesses)
{
    /// <summary>Most witnesses; a note that is read may carry 64 signatures.</summary>
    public const int WitnessesMax = 16;

    /// <summary>How long one is waited for.</summary>
    public TimeSpan AnswerWithin { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Reads <c>Ecosystem:Log:Witnesses:{n}:Url</c> and <c>…:Key</c>.</summary>
    /// <exception cref="InvalidOperationException">One of them is none.</exception>
    public static WitnessOptions From(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        List<Witness> witnesses = [.. configuration.GetSection("Ecosystem:Log:Witnesses").GetChildren().Select(Read)];
        if (witnesses.Count > WitnessesMax || witnesses.Select(witness => witness.Key.Name).Distinct(StringComparer.Ordinal).Count() < witnesses.Count)
            throw new InvalidOperationException($"Ecosystem:Log:Witnesses names a witness twice, or more than {WitnessesMax}.");
        return new(witnesses);
    }

    private static Witness Read(IConfigurationSection section)
    {
        if (!Uri.TryCreate(section["Url"], UriKind.Absolute, out var url) || !(url.Scheme == Uri.UriSchemeHttps || (url.Scheme == Uri.UriSchemeHttp && url.IsLoopback)) || !url.AbsolutePath.EndsWith('/'))
            throw new InvalidOperationException($"{section.Path}:Url is '{section["Url"]}'. Use the witness's https URL, ended by a slash; plain http only on loopback.");
        return WitnessKey.TryParse(section["Key"], out var key)
            ? new(url, key)
            : throw new InvalidOperationException($"{section.Path}:Key is '{section["Key"]}'. Use the witness's verifier key of cosignature/v1: name+id+base64 (C2SP tlog-cosignature).");
    }
}
