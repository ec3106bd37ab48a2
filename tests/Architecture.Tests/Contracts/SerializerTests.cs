using Ecosystem.Architecture.Tests.Domain;
using Ecosystem.Domain.SalesUnits;
using Orleans.Serialization;

namespace Ecosystem.Architecture.Tests.Contracts;

/// <summary>Every type that crosses a grain boundary arrives with everything it left with.</summary>
public sealed class SerializerTests : IDisposable
{
    private readonly ServiceProvider _services = new ServiceCollection().AddSerializer().BuildServiceProvider();

    private Serializer Serializer => _services.GetRequiredService<Serializer>();

    public void Dispose() => _services.Dispose();

    public static TheoryData<Type> Concrete =>
    [
        .. ClosedSets.Serialisable.Where(type => !type.IsAbstract).Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Credit)) : type),
    ];

    [Theory, MemberData(nameof(Concrete))]
    public void A_message_arrives_as_it_left_by_its_own_type_and_by_what_it_derives_from(Type type)
    {
        if (typeof(Exception).IsAssignableFrom(type))
        {
            var thrown = (Exception)Activator.CreateInstance(type, "what, why, what next")!;
            var caught = Assert.IsAssignableFrom<Exception>(Serializer.Deserialize<Exception>(Serializer.SerializeToArray(thrown)));
            Assert.Equal((type, thrown.Message), (caught.GetType(), caught.Message));
            return;
        }

        var sent = new Filled().Make(type);

        Assert.Equal(Filled.Tell(sent), Filled.Tell(Serializer.Deserialize<object>(Serializer.SerializeToArray(sent))));
    }

    [Fact]
    public void An_authorization_keeps_its_decision_and_its_trace()
    {
        foreach (var type in new[] { typeof(Granted), typeof(NeedsCountersign), typeof(Denied) })
        {
            var sent = (Authorization)new Filled().Make(type);

            var received = Assert.IsAssignableFrom<Authorization>(Serializer.Deserialize<SalesUnitAnswer>(Serializer.SerializeToArray<SalesUnitAnswer>(sent)));

            Assert.Equal(type, received.GetType());
            Assert.Equal(sent.Decision, received.Decision);
            Assert.Equal(Filled.Tell(sent.Trace), Filled.Tell(received.Trace));
        }
    }

    [Fact]
    public void Telling_a_value_leaves_nothing_out()
    {
        // The comparison above is worth what Tell is worth.
        var told = Filled.Tell(new Filled().Make(typeof(Granted)));
        foreach (var member in new[] { "Decision = DecisionId {Value = text", "PolicyHash = text", "Rules = [RuleTried", "Hold = HoldId", "MinorUnits = 10995", "ExpiresAt = 2026-03-31" })
            Assert.Contains(member, told, StringComparison.Ordinal);
    }
}
