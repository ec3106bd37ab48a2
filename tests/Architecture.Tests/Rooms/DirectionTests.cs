namespace Ecosystem.Architecture.Tests.Rooms;

/// <summary>Domain ← Contracts ← Grains ← silo; Contracts ← api; identity and hosting know no domain.</summary>
public class DirectionTests
{
    public static TheoryData<string> Rooms => [.. House.Rooms.Keys];

    [Theory, MemberData(nameof(Rooms))]
    public void A_room_knows_only_the_rooms_it_may(string room)
    {
        var known = House.References(room).Where(House.Rooms.ContainsKey);

        Assert.Empty(known.Except(House.Rooms[room].MayKnow));
    }

    // The compiler drops a reference nobody uses yet; the project file has it all the same.
    [Theory, MemberData(nameof(Rooms))]
    public void A_project_file_references_only_the_rooms_it_may(string room) =>
        Assert.Empty(House.ProjectReferences(room).Except(House.Rooms[room].MayKnow));

    [Theory]
    [InlineData("Ecosystem.Domain")]
    [InlineData("Ecosystem.Contracts")]
    [InlineData("Ecosystem.Api")]
    public void State_of_actors_is_reached_through_actors_only(string room) =>
        Assert.DoesNotContain(House.References(room), reference => reference.StartsWith("Npgsql", StringComparison.Ordinal));

    [Fact]
    public void Domain_cannot_even_name_a_grain() =>
        Assert.All(
            House.References("Ecosystem.Domain").Where(reference => reference.Contains("Orleans", StringComparison.Ordinal)),
            reference => Assert.StartsWith("Orleans.Serialization", reference, StringComparison.Ordinal));

    [Fact]
    public void Domain_references_nothing_but_the_framework_the_serializer_and_mathematics() =>
        Assert.All(House.References("Ecosystem.Domain"), reference => Assert.True(
            reference.StartsWith("System.", StringComparison.Ordinal) || reference.StartsWith("Orleans.Serialization", StringComparison.Ordinal) || reference.StartsWith("Microsoft.Extensions.DependencyInjection", StringComparison.Ordinal) || reference is "MathNet.Numerics",
            $"Domain references {reference}."));

    [Fact]
    public void The_rooms_that_are_checked_are_the_projects_that_ship()
    {
        var shipped = Directory.GetFiles(Testing.Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Testing.Repository.Root, path).Replace('\\', '/'))
            .Where(path => !path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith("bench/", StringComparison.Ordinal) && !path.StartsWith("docs/samples/", StringComparison.Ordinal) && !path.StartsWith("artifacts/", StringComparison.Ordinal));

        Assert.Equal(House.Rooms.Values.Select(room => room.Project).Order(StringComparer.Ordinal), shipped.Order(StringComparer.Ordinal));
    }
}
