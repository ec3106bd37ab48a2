using System.Collections.Immutable;
using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Supplies;
using Ecosystem.Domain;
using Ecosystem.Domain.Health;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Grains.Health;

/// <summary>The stock in a customer's channel, as suppliers and systems reported it.</summary>
/// <remarks>The customer's supplies are asked in the platform's name: whoever asks for a score sees how many articles are well stocked, and of none how many pieces.</remarks>
public sealed class ChannelStock(IGrainFactory grains, SiloTokens tokens)
{
    /// <summary>Each article's stock, and how it sold; none where nobody reports any. Of an erased customer they say nothing: no stock, and nothing sold.</summary>
    public async Task<ImmutableArray<StockPosition>> PositionsAsync(CustomerId customer)
    {
        // In this flow only: the caller's own token is there again when it goes on.
        CallToken.Use(tokens.Mint("health", []));
        return await grains.GetGrain<ISupplyGrain>(customer.Value).Positions();
    }
}
