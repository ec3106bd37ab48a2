using System.Collections.Immutable;
using Ecosystem.Domain;
using Ecosystem.Domain.Health;

namespace Ecosystem.Grains.Health;

/// <summary>Where the stock in a customer's channel is asked for.</summary>
public interface IChannelStock
{
    /// <summary>Each article's stock, and how it sold; none where nobody reports any.</summary>
    Task<ImmutableArray<StockPosition>> PositionsAsync(CustomerId customer);
}

/// <summary>While no source of stock is joined: nothing is measured, and nothing is made up.</summary>
public sealed class NoChannelStock : IChannelStock
{
    public Task<ImmutableArray<StockPosition>> PositionsAsync(CustomerId customer) => Task.FromResult(ImmutableArray<StockPosition>.Empty);
}
