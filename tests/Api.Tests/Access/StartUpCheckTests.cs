using System.Collections.Frozen;
using System.Reflection;
using Ecosystem.Api.Access;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Access;

public sealed class StartUpCheckTests
{
    private static readonly AudienceSchemas s_schemas = AudienceSchemas.Published;

    public static TheoryData<string> EveryField() => [.. Capabilities.All.Select(row => row.Field).OfType<string>()];

    /// <summary>Its type alone is made, as the host makes all of them: hundreds of whole schemas would take a minute.</summary>
    [Theory, MemberData(nameof(EveryField))]
    public void A_field_without_a_row_keeps_the_host_from_starting(string field)
    {
        var row = Samples.Row(field);
        var type = s_schemas[row.Audiences[0]].AllTypes[field.Split('.')[0]]!.GetType();
        var without = Capabilities.All.Where(other => other.Field is not null && other.Field != field).ToFrozenDictionary(other => other.Field ?? "", StringComparer.Ordinal);
        var failure = Assert.Throws<InvalidOperationException>(() => type.GetConstructors().Single().Invoke(BindingFlags.DoNotWrapExceptions, null, [new AudienceTypes(row.Audiences[0], without)], null));
        Assert.Contains($"The field {field} has no row", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Query.unicorns")]
    [InlineData("Unicorn.horn")]
    [InlineData("Customer.address")]
    [InlineData("nonsense")]
    public void A_row_for_a_field_that_does_not_exist_keeps_the_host_from_starting(string field)
    {
        var row = new Capability(field, null, [Audience.Internal], null, "nobody");
        var failure = Assert.Throws<InvalidOperationException>(() => new AudienceSchemas(Capabilities.All.Add(row)));
        Assert.Contains($"offers {field} to the Internal audience", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_nested_row_for_an_audience_that_cannot_reach_its_type_keeps_the_host_from_starting()
    {
        var profile = Samples.Row("Customer.profile");
        var table = Capabilities.All.Replace(profile, profile with { Audiences = profile.Audiences.Add(Audience.Supplier) });
        var failure = Assert.Throws<InvalidOperationException>(() => new AudienceSchemas(table));
        Assert.Contains("offers Customer.profile to the Supplier audience", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_host_itself_does_not_start_with_a_field_that_nobody_has_given_a_capability()
    {
        await using var issuer = await Ecosystem.Testing.StandInIssuer.StartAsync();
        var failure = await Assert.ThrowsAsync<InvalidOperationException>(() => RunningApi.StartAsync(
            issuer.Issuer, cluster: null, settings => settings["ConnectionStrings:Ecosystem"] = "Host=localhost",
            services => services.AddSingleton(_ => new AudienceSchemas(Capabilities.All.RemoveAll(row => row.Field == "Customer.profile")))));
        Assert.Contains("The field Customer.profile has no row", failure.Message, StringComparison.Ordinal);
    }
}
