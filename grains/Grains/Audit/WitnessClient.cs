using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Ecosystem.Domain.Audit;

namespace Ecosystem.Grains.Audit;

/// <summary>What a witness said to a checkpoint.</summary>
public abstract record WitnessAnswer;

/// <summary>It cosigned: the verified line.</summary>
public sealed record Cosigned(string Line) : WitnessAnswer;

/// <summary>Its last checkpoint has another size than was told: the proof must begin there.</summary>
public sealed record OtherSize(long Size) : WitnessAnswer;

/// <summary>It has seen a history that this checkpoint does not continue.</summary>
public sealed record OtherHistory : WitnessAnswer;

/// <summary>It said something that is none of these, or what it signed does not verify.</summary>
public sealed record Unusable(string Why) : WitnessAnswer;

/// <summary>Shows checkpoints to a witness (C2SP tlog-witness, <c>add-checkpoint</c>).</summary>
public sealed class WitnessClient(HttpClient http, Witness witness)
{
    /// <summary>Most bytes of an answer that are read.</summary>
    public const int BytesMax = 1 << 14;

    /// <summary>Shows a checkpoint, with the proof that it continues the one of <paramref name="oldSize"/> leaves.</summary>
    /// <param name="oldSize">0 and no proof: whatever the witness knows.</param>
    /// <exception cref="HttpRequestException">It cannot be reached, or says too much.</exception>
    public async Task<WitnessAnswer> AddAsync(long oldSize, ConsistencyProof? proof, string note, CancellationToken cancellation)
    {
        var body = new StringBuilder("old ").Append(oldSize.ToString(CultureInfo.InvariantCulture)).Append('\n');
        foreach (var hash in proof?.Path ?? []) body.Append(hash.ToBase64()).Append('\n');
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(witness.Url, "add-checkpoint"))
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body.Append('\n').Append(note).ToString())) { Headers = { ContentType = new MediaTypeHeaderValue("text/plain") } },
        };
        using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, cancellation);
        var said = await response.Content.ReadAsStringAsync(cancellation);
        return response.StatusCode switch
        {
            HttpStatusCode.OK => Read(said, note),
            HttpStatusCode.Conflict when long.TryParse(said.TrimEnd('\n'), NumberStyles.None, CultureInfo.InvariantCulture, out var size) && size != oldSize => new OtherSize(size),
            // The size is right and the answer still a conflict: the same size has another root there. 422: the proof, which holds here, does not hold there.
            HttpStatusCode.Conflict or HttpStatusCode.UnprocessableEntity => new OtherHistory(),
            var status => new Unusable($"it answered {(int)status}"),
        };
    }

    private WitnessAnswer Read(string said, string note)
    {
        if (!SignedNote.TryParse(Encoding.UTF8.GetBytes(note), out var signed)) throw new ArgumentException("A checkpoint is a signed note.", nameof(note));
        // Lines of other keys of the witness are no evidence either way.
        foreach (var line in said.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (SignedNote.TryParseSignature(line, out var signature) && witness.Key.Cosigned(signed.Text, signature, Ed25519.Verify))
                return new Cosigned(SignedNote.LineOf(signature));
        return new Unusable("no line of its answer is a cosignature of its key over this checkpoint");
    }
}
