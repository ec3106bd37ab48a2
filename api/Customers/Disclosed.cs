using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Customers;

/// <summary>A customer's data that may be shown: under a durable receipt, or to the customer itself. Only the gate (<see cref="DataGate"/>) makes one.</summary>
/// <remarks>A class of the graph takes this and never the bare data: one that holds customers' data otherwise keeps the API from starting (CU-6).</remarks>
public sealed class Disclosed<T> where T : notnull
{
    internal Disclosed(T data, Receipt? receipt) => (Data, Receipt) = (data, receipt);

    /// <summary>The data.</summary>
    internal T Data { get; }

    /// <summary>The parts of it, under the same receipt.</summary>
    internal IEnumerable<Disclosed<TPart>> Each<TPart>(Func<T, IEnumerable<TPart>> parts) where TPart : notnull => parts(Data).Select(part => new Disclosed<TPart>(part, Receipt));

    /// <summary>The receipt it is shown under; null: it is the caller's own.</summary>
    internal Receipt? Receipt { get; }
}
