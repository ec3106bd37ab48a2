using Ecosystem.Contracts.Customers;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Ecosystem.Api.Customers;

/// <summary>Refuses every call of the API to an actor that would hand out a customer's data, unless the gate makes it (CU-6).</summary>
/// <remarks>So a field that takes data past the gate fails for everybody, whatever it makes of the data, and is found the first time it is tried.</remarks>
public sealed class DataGateFilter : IOutgoingGrainCallFilter
{
    public Task Invoke(IOutgoingGrainCallContext context)
    {
        if (!DataGate.IsOpen && context.InterfaceMethod is { DeclaringType: { } contract, Name: var method } && CustomerData.IsHandedOutBy(contract, method))
            throw new InvalidOperationException($"{contract.Name}.{method} hands out customers' data. Ask for it through DataGate, which sees to the receipt.");
        return context.Invoke();
    }
}

/// <summary>Putting the gate before a client of the cluster.</summary>
public static class DataGateSetup
{
    /// <summary>Has every call of this client pass <see cref="DataGateFilter"/>.</summary>
    public static IClientBuilder AddDataGate(this IClientBuilder client)
    {
        client.AddOutgoingGrainCallFilter<DataGateFilter>();
        client.Services.TryAddSingleton<DataGateMark>();
        return client;
    }

    /// <exception cref="InvalidOperationException">The client goes past the gate: the host must not start with it.</exception>
    internal static void Require(IClusterClient client)
    {
        // One that is none, as of a test without a cluster, has no services.
        if (client.ServiceProvider is { } services && services.GetService<DataGateMark>() is null)
            throw new InvalidOperationException("The client of the cluster has no gate before customers' data. Register it with AddDataGate().");
    }

    /// <summary>Says that the gate is there.</summary>
    internal sealed class DataGateMark;
}
