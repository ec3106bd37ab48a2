using Microsoft.Extensions.Configuration;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>The language model that nodes may have texts written by (docs/operating.md); without an endpoint there is none.</summary>
/// <param name="Endpoint">Of the OpenAI chat-completions protocol, such as https://models.example/v1.</param>
/// <param name="Name">Of the model, as its operator calls it.</param>
/// <param name="Key">Bearer key; null: none is sent.</param>
/// <param name="TimeoutMs">1,000 to 300,000: how long one answer may take, as a whole.</param>
/// <param name="Concurrency">Texts that one silo has written at once, 1 to 16.</param>
/// <param name="TokensMax">Longest answer, 16 to 4,000 tokens.</param>
/// <param name="Local">Whether it stands in the house's own network, by http too.</param>
/// <param name="Operator">The organisation that operates it: consents and receipts name it as grantee and reader.</param>
/// <param name="Purpose">The purpose that a customer must have consented to before a model reads anything of its.</param>
public sealed record ModelOptions(Uri Endpoint, string Name, string? Key, int TimeoutMs, int Concurrency, int TokensMax, bool Local, string Operator, string Purpose)
{
    /// <summary>The section of the settings.</summary>
    public const string Section = "Ecosystem:Flows:Model";

    /// <summary>What a key is where none is set: the client library sends some.</summary>
    public const string NoKey = "none";

    /// <summary>Reads the settings; null: there is no model.</summary>
    /// <exception cref="InvalidOperationException">One is missing, or out of its range.</exception>
    public static ModelOptions? Read(IConfiguration configuration)
    {
        var model = configuration.GetSection(Section);
        if (model["Endpoint"] is not { Length: > 0 } text) return null;
        var isLocal = bool.TryParse(model["Local"], out var local) && local;
        if (!Uri.TryCreate(text, UriKind.Absolute, out var endpoint) || endpoint.UserInfo.Length > 0 || !(endpoint.Scheme == Uri.UriSchemeHttps || (isLocal && endpoint.Scheme == Uri.UriSchemeHttp)))
            throw new InvalidOperationException($"{Section}:Endpoint is '{text}': set it to an https URL. One in the house's own network, which may be http, needs {Section}:Local as well.");
        return new(
            endpoint, model["Name"] is { Length: > 0 } name ? name : throw new InvalidOperationException($"{Section}:Endpoint is set, and Name is not: which model is to write?"), KeyOf(model),
            FlowOptions.Number(model, "TimeoutMs", 30_000, 1_000, 300_000), FlowOptions.Number(model, "Concurrency", 2, 1, 16), FlowOptions.Number(model, "TokensMax", 800, 16, 4_000), isLocal,
            model["Operator"] is { Length: > 0 } who ? who : FlowReading.Reader, model["Purpose"] is { Length: > 0 } purpose ? purpose : "language model");
    }

    private static string? KeyOf(IConfiguration model)
    {
        if (model["KeyFile"] is not { Length: > 0 } file) return model["Key"] is { Length: > 0 } key ? key : null;
        return File.Exists(file) ? File.ReadAllText(file).Trim() : throw new InvalidOperationException($"{Section}:KeyFile is '{file}', which does not exist. Mount it, or leave the setting out.");
    }
}
