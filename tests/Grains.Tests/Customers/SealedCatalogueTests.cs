using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Customers;

namespace Ecosystem.Grains.Tests.Customers;

/// <summary>CU-1: what is checked before it is sealed, and the texts that are sealed.</summary>
public sealed class SealedCatalogueTests
{
    private const string ProfileThen = """{"name":"星河制造 Galaxy Works","sector":"retail","foundedYear":1998,"revenue":"251.41","employees":495,"country":"CN","parent":"Galaxy Group"}""";
    private const string InteractionThen = """{"source":"mail-1","occurredAt":"2026-01-05T09:00:00.123456+00:00","channel":"e-mail","direction":"in","summary":"报价"}""";

    private static readonly RegisterCustomer s_profile = new("星河制造 Galaxy Works", "retail", 1998, "251.41", 495, "CN", "Galaxy Group");
    private static readonly NewInteraction s_interaction = new("mail-1", new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero).AddMicroseconds(123_456), "e-mail", "in", "报价");

    [Fact]
    public void What_is_sealed_today_is_what_was_sealed_when_the_messages_were_new()
    {
        Assert.Equal(ProfileThen, SealedCatalogue.Write(s_profile));
        Assert.Equal(InteractionThen, SealedCatalogue.Write(s_interaction));
    }

    [Fact]
    public void What_was_sealed_then_is_shown_today()
    {
        Assert.Equal(
            new ProfileData("星河制造 Galaxy Works", "retail", 1998, "251.41", 495, "CN", "Galaxy Group"),
            SealedCatalogue.Profile(ProfileThen, [.. DataCatalogue.Fields[DataCategory.Profile]]));
        Assert.Equal(
            new InteractionData(s_interaction.OccurredAt, "e-mail", "in", "报价"),
            Assert.Single(SealedCatalogue.Interactions([InteractionThen], [.. DataCatalogue.Fields[DataCategory.Interactions]])));
    }

    [Fact]
    public void Each_field_is_shown_when_it_is_named_and_no_other_with_it()
    {
        foreach (var field in DataCatalogue.Fields[DataCategory.Profile])
        {
            var profile = SealedCatalogue.Profile(ProfileThen, [field]);
            object?[] shown = [profile.Name, profile.Sector, profile.FoundedYear, profile.Revenue, profile.Employees, profile.Country, profile.Parent];
            Assert.Equal(Array.IndexOf(DataCatalogue.Fields[DataCategory.Profile], field), Array.FindIndex(shown, value => value is not null));
            Assert.Single(shown, value => value is not null);
        }
        foreach (var field in DataCatalogue.Fields[DataCategory.Interactions])
        {
            var one = Assert.Single(SealedCatalogue.Interactions([InteractionThen], [field]));
            object?[] shown = [one.OccurredAt, one.Channel, one.Direction, one.Summary];
            Assert.Equal(Array.IndexOf(DataCatalogue.Fields[DataCategory.Interactions], field), Array.FindIndex(shown, value => value is not null));
            Assert.Single(shown, value => value is not null);
        }
    }

    [Fact]
    public void The_latest_500_interactions_are_shown_newest_first_and_of_equally_new_ones_the_first_by_source()
    {
        var sent = Enumerable.Range(0, 600).Select(n => s_interaction with { Source = $"mail-{n:000}", OccurredAt = DateTimeOffset.UnixEpoch.AddMinutes(n / 2), Summary = $"{n}" });

        var shown = SealedCatalogue.Interactions(sent.Reverse().Select(SealedCatalogue.Write), ["summary"]);

        Assert.Equal(500, shown.Length);
        Assert.Equal(["598", "599", "596", "597"], shown.Take(4).Select(one => one.Summary));
    }

    [Fact]
    public void An_erased_profile_shows_nothing() =>
        Assert.Equal(new(null, null, null, null, null, null, null), SealedCatalogue.Profile(null, [.. DataCatalogue.Fields[DataCategory.Profile]]));

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(200, true)]
    [InlineData(201, false)]
    public void A_name_has_1_to_200_characters(int length, bool accepted) =>
        Assert.Equal(accepted ? null : "OUT_OF_RANGE", SealedCatalogue.Refuse(s_profile with { Name = new string('n', length) })?.Code);

    [Theory]
    [InlineData(1, 1, "in", "")]
    [InlineData(120, 120, "out", "")]
    [InlineData(0, 0, "", "interaction.source")]
    [InlineData(121, 1, "in", "interaction.source")]
    [InlineData(1, 0, "", "interaction.channel")]
    [InlineData(1, 121, "in", "interaction.channel")]
    [InlineData(1, 1, "In", "interaction.direction")]
    [InlineData(1, 1, "", "interaction.direction")]
    public void An_interaction_names_its_source_its_channel_and_which_way_it_went_and_the_first_fault_is_told(int source, int channel, string direction, string fault)
    {
        var one = s_interaction with { Source = new string('s', source), Channel = new string('c', channel), Direction = direction };

        Assert.StartsWith(fault, SealedCatalogue.Refuse([s_interaction, one])?.Message ?? "", StringComparison.Ordinal);
        Assert.Equal(fault.Length == 0, SealedCatalogue.Refuse([s_interaction, one]) is null);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(500, true)]
    [InlineData(501, false)]
    public void One_command_brings_1_to_500_interactions(int count, bool accepted)
    {
        ImmutableArray<NewInteraction> many = [.. Enumerable.Range(0, count).Select(n => s_interaction with { Source = $"mail-{n}" })];

        Assert.Equal(accepted, SealedCatalogue.Refuse(many) is null);
    }

    [Fact]
    public void Interactions_that_were_never_given_are_refused() => Assert.Equal("OUT_OF_RANGE", SealedCatalogue.Refuse(default(ImmutableArray<NewInteraction>))?.Code);
}
