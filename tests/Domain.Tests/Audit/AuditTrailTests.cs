using Ecosystem.Domain.Audit;

namespace Ecosystem.Domain.Tests.Audit;

/// <summary>AU-19: a trail keeps what its client asked, all of it, and decides nothing.</summary>
public sealed class AuditTrailTests
{
    private static readonly DateTimeOffset s_now = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly AuditQuery s_query = new(["decisions"], new('a', 64), null, 3);

    private sealed record OtherCommand : AuditTrailCommand;
    private sealed record OtherEvent : AuditTrailEvent;

    [Fact]
    public void Each_query_is_kept_also_one_that_was_asked_before()
    {
        var state = AuditTrail.Empty("au_reader");
        for (var n = 1; n <= 3; n++)
        {
            var (answer, events) = AuditTrail.Decide(state, new NoteAudit(s_query), s_now);
            Assert.IsType<AuditTrailAccepted>(answer);
            Assert.Equal(s_query, Assert.IsType<AuditorAsked>(Assert.Single(events)).Query);
            state = events.Aggregate(state, AuditTrail.Apply);
            Assert.Equal((n, "au_reader"), (state.Count, state.Key));
        }
    }

    [Theory]
    [InlineData("au_reader", true)]
    [InlineData("au_https://reader.example/client", true)]
    [InlineData("au_", false)]
    [InlineData("ac_reader", false)]
    [InlineData("au_two words", false)]
    [InlineData("au_line\n", false)]
    public void A_key_is_the_prefix_and_a_client(string key, bool isKey) => Assert.Equal(isKey, AuditTrail.IsKey(key));

    [Fact]
    public void Keys_are_bounded_and_made_of_the_client()
    {
        Assert.Equal("au_reader", AuditTrail.KeyOf("reader"));
        Assert.Equal("auditor", AuditTrail.Kind);
        Assert.True(AuditTrail.IsKey(AuditTrail.KeyOf(new('x', 117))));
        Assert.False(AuditTrail.IsKey(AuditTrail.KeyOf(new('x', 118))));
    }

    [Fact]
    public void A_refusal_is_told_and_what_is_from_outside_the_closed_sets_is_a_bug()
    {
        Assert.Equal("KEY_REUSED", Assert.IsType<AuditTrailRefused>(AuditTrail.Refused(new("KEY_REUSED", "used before"))).Refusal.Code);
        Assert.Throws<ArgumentException>(() => AuditTrail.Decide(AuditTrail.Empty("au_1"), new OtherCommand(), s_now));
        Assert.Throws<ArgumentException>(() => AuditTrail.Apply(AuditTrail.Empty("au_1"), new OtherEvent()));
    }
}
