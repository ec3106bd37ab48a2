using System.Collections.Immutable;
using Ecosystem.Domain.Customers;
using GraphQL;

namespace Ecosystem.Api.Customers;

/// <summary>Some usage receipts, and where in the passport's history they end.</summary>
[Name("Usage")]
public sealed class UsageType(ImmutableArray<Receipt> receipts, string place)
{
    /// <summary>The receipts since the event before, oldest first; none in the first event unless `after` was given.</summary>
    public IEnumerable<ReceiptType> Receipts => receipts.Select(receipt => new ReceiptType(receipt));

    /// <summary>Give this as `after` to go on from here, also with another connection.</summary>
    public string Place => place;
}
