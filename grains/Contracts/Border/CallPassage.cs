using Ecosystem.Domain;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Contracts.Border;

/// <summary>How a passage travels with a read, beside the access token, and how whoever reads gets one.</summary>
/// <remarks>
/// Actors never call each other in a turn, so it is the caller that goes from the customer to the border and back: the customer says that it would answer and needs a passage, the border
/// counts the person and gives one, and the customer answers. The customer believes only what the border has sealed; who leaves the passage out, or makes one up, gets nothing.
/// </remarks>
public static class CallPassage
{
    /// <summary>The request-context key that carries a passage.</summary>
    public const string Key = "ecosystem.passage";

    /// <summary>What stands for a passage when the border gave none: the customer then writes down that it refused.</summary>
    public const string Refused = "refused";

    /// <summary>Reads; should the customer ask for a passage, gets one and reads again.</summary>
    /// <param name="read">The read, under one idempotency key.</param>
    /// <param name="refusal">Why a reply is a refusal; null: it is none.</param>
    /// <param name="pass">Asks the border.</param>
    public static async Task<TReply> CrossingAsync<TReply>(Func<Task<TReply>> read, Func<TReply, Refusal?> refusal, Func<Task<PassageReply>> pass)
    {
        var reply = await read();
        if (refusal(reply)?.Code != CustomerRefusals.PassageNeeded.Code) return reply;
        // Set in here, it is gone when this method returns.
        RequestContext.Set(Key, (await pass()).Passage ?? Refused);
        return await read();
    }
}
