using System.ClientModel;
using System.Globalization;
using System.Text.Json;
using Ecosystem.Domain.StrategyFlows;
using Ecosystem.Grains.Sealing;
using Microsoft.Extensions.AI;

namespace Ecosystem.Grains.StrategyFlows;

/// <summary>Has a language model write a text (SF-90 to SF-92). What it writes goes back to the run, which takes it to the compliance breaker and to a person (SF-10).</summary>
/// <remarks>Neither what is asked nor what is answered is ever logged; a failure has a code, and no more.</remarks>
public sealed class ModelWriter(ModelOptions? options, IChatClient? model, FlowReading reading, DataKeys keys)
{
    /// <summary>The client that receipts name.</summary>
    public const string ReceiptClient = "language-model";

    /// <summary>Texts that this silo has written at once.</summary>
    public int Places => options?.Concurrency ?? 1;

    /// <summary>The purpose for which it reads; null: there is no model.</summary>
    public string? Purpose => options?.Purpose;

    /// <summary>The organisation that consents must name.</summary>
    public string Reader => options?.Operator ?? FlowReading.Reader;

    /// <summary>How long a claim stands: well longer than the model may take.</summary>
    public TimeSpan ClaimLasts => FlowCarrier.ClaimLasts + TimeSpan.FromMilliseconds(options?.TimeoutMs ?? 0);

    /// <summary>Asks once.</summary>
    internal async Task<Carried> WriteAsync(ClaimedEffect claimed, AskModel asked, CancellationToken cancellation)
    {
        if (options is not { } set || model is not { } chat || asked.Brief is not { } brief) return Unwritten(asked, "NO_MODEL");
        string? interaction = null;
        if (brief.Interaction is { } source)
        {
            // SF-91: the receipt is with the customer before the text is out of the house, and the same effect has one.
            var texts = await reading.TextsAsync(claimed.Customer, [source], set.Purpose, $"flow-model/{asked.Id}", set.Operator, ReceiptClient);
            if (!texts.TryGetValue(source, out interaction)) return Unwritten(asked, "NO_CONSENT") with { Status = "withheld" };
        }

        try
        {
            return await AskAsync(set, chat, claimed, asked, brief.Question(interaction), cancellation);
        }
        catch (SubjectErasedException)
        {
            return Unwritten(asked, "CUSTOMER_ERASED") with { Status = "withheld" };
        }
        catch (ClientResultException refused) when (refused.Status is >= 400 and < 500 and not (408 or 429))
        {
            // Asked again it would refuse again.
            return Unwritten(asked, $"MODEL_{refused.Status}") with { Status = "dead" };
        }
        catch (ClientResultException failed)
        {
            return Again(claimed, asked, failed.Status == 0 ? "MODEL_UNREACHABLE" : $"MODEL_{failed.Status}", AskedFor(failed));
        }
        catch (Exception failure) when (!cancellation.IsCancellationRequested)
        {
            return Again(claimed, asked, CodeOf(failure), null);
        }
    }

    private async Task<Carried> AskAsync(ModelOptions set, IChatClient chat, ClaimedEffect claimed, AskModel asked, string question, CancellationToken cancellation)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limit.CancelAfter(set.TimeoutMs);
        var answer = await chat.GetResponseAsync([new(ChatRole.System, ModelBrief.System(asked.Language)), new(ChatRole.User, question)], new() { MaxOutputTokens = set.TokensMax }, limit.Token);
        var text = answer.Text.Trim();
        if (ModelBrief.Fault(text, answer.FinishReason is null || answer.FinishReason == ChatFinishReason.Stop) is { } fault) return Unwritten(asked, fault);
        return Carried.Done with { Answer = new TextWritten(asked.Id, await keys.Seal(claimed.Customer, text), new(answer.ModelId is { Length: > 0 } id ? id : set.Name, ModelBrief.Instructions)) };
    }

    private static Carried Again(ClaimedEffect claimed, AskModel asked, string code, TimeSpan? wanted) =>
        ModelBrief.PauseAfter(claimed.Attempts, wanted) is { } pause ? new(null, code, pause) : Unwritten(asked, code) with { Status = "dead" };

    /// <summary>The run is told at once that nothing was written, and goes on where its flow says so.</summary>
    private static Carried Unwritten(AskModel asked, string why) => new("done", why, null) { Answer = new TextWritten(asked.Id, null) };

    private static string CodeOf(Exception failure) => failure switch
    {
        OperationCanceledException => "MODEL_TIMED_OUT",
        HttpRequestException => "MODEL_UNREACHABLE",
        JsonException or FormatException or InvalidOperationException or ArgumentException or KeyNotFoundException => "MODEL_MALFORMED",
        _ => failure.GetType().Name,
    };

    /// <summary>Seconds of Retry-After (RFC 9110); a date is not looked at.</summary>
    private static TimeSpan? AskedFor(ClientResultException failed) =>
        failed.GetRawResponse() is { } response && response.Headers.TryGetValue("Retry-After", out var text) && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(seconds)
            : null;
}
