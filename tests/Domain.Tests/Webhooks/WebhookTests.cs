using Ecosystem.Domain.Access;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Domain.Tests.Webhooks;

public class WebhookTests
{
    [Theory]
    [InlineData("https://example.com/hooks?a=1", true, true)]
    [InlineData("https://example.com:443/", true, true)]
    [InlineData("https://[2606:4700::1111]/", true, true)]
    [InlineData("https://example.com:8443/", false, false)]
    [InlineData("http://example.com/", false, false)]
    [InlineData("http://example.com:443/", false, false)]
    [InlineData("https://user@example.com/", false, false)]
    [InlineData("https://example.com/#part", false, false)]
    [InlineData("ftp://example.com/", false, false)]
    [InlineData("/hooks", false, false)]
    [InlineData("", false, false)]
    [InlineData("http://127.0.0.1:8080/", false, true)]
    [InlineData("http://localhost:8080/", false, true)]
    [InlineData("ftp://localhost/", false, false)]
    public void A_url_is_https_on_port_443_and_loopback_is_for_development(string url, bool expected, bool withLoopback)
    {
        Assert.Equal(expected, Webhook.IsReachable(url, loopback: false));
        Assert.Equal(withLoopback, Webhook.IsReachable(url, loopback: true));
    }

    [Theory]
    [InlineData(2000, true)]
    [InlineData(2001, false)]
    public void A_url_has_at_most_2000_characters(int length, bool expected) =>
        Assert.Equal(expected, Webhook.IsReachable("https://example.com/".PadRight(length, 'a'), loopback: false));

    [Fact]
    public void Event_types_are_kept_once_in_the_tables_order()
    {
        var webhook = PlayedWebhook.Created([WebhookAudiences.ConsentWithdrawn, WebhookAudiences.ConsentGranted, WebhookAudiences.ConsentWithdrawn]);
        Assert.Equal([WebhookAudiences.ConsentGranted, WebhookAudiences.ConsentWithdrawn], webhook.State.EventTypes);
    }

    [Fact]
    public void An_organisation_has_at_most_20_webhooks()
    {
        Assert.IsType<WebhookSecretAnswer>(new PlayedWebhook().Ask(PlayedWebhook.Create with { Others = 19 }, PlayedWebhook.Now));
        Assert.IsType<WebhookRefused>(new PlayedWebhook().Ask(PlayedWebhook.Create with { Others = 20 }, PlayedWebhook.Now));
    }

    [Fact]
    public void A_change_leaves_what_it_does_not_name_and_the_same_again_is_no_change()
    {
        var webhook = PlayedWebhook.Created();
        var change = new ChangeWebhook(null, null, false, false);
        Assert.Equal(new WebhookAccepted(), webhook.Ask(change, PlayedWebhook.Now));
        Assert.Equal((PlayedWebhook.Url, false), (webhook.State.Url, webhook.State.Enabled));
        Assert.Equal([WebhookAudiences.ConsentGranted], webhook.State.EventTypes);
        Assert.Equal(new WebhookAccepted(), webhook.Ask(change, PlayedWebhook.Now));
        Assert.Empty(webhook.Happened);
    }

    [Fact]
    public void A_rotated_secret_is_answered_and_the_one_before_signs_until_the_overlap_is_over()
    {
        var webhook = PlayedWebhook.Created();
        var second = new Sealed("wh_1", "second");
        Assert.Equal(new WebhookSecretAnswer(second), webhook.Ask(new RotateWebhookSecret(second, 24), PlayedWebhook.Now));
        Assert.Equal(PlayedWebhook.Now.AddHours(24), webhook.State.BeforeUntil);
        webhook.Ask(new RotateWebhookSecret(second, 0), PlayedWebhook.Now);
        Assert.Equal(PlayedWebhook.Now, webhook.State.BeforeUntil);
    }

    [Fact]
    public void A_receiver_that_is_gone_disables_once_and_enabling_forgets_it()
    {
        var webhook = PlayedWebhook.Created();
        webhook.Ask(new DisableWebhook(), PlayedWebhook.Now);
        Assert.Equal((false, PlayedWebhook.Now), (webhook.State.Enabled, webhook.State.GoneAt));
        webhook.Ask(new DisableWebhook(), PlayedWebhook.Now.AddHours(1));
        Assert.Empty(webhook.Happened);
        webhook.Ask(new ChangeWebhook(null, null, true, false), PlayedWebhook.Now);
        Assert.Equal((true, null), (webhook.State.Enabled, webhook.State.GoneAt));
    }

    [Fact]
    public void What_is_deleted_is_unknown_but_its_owner_stays_known_for_a_retry()
    {
        var webhook = PlayedWebhook.Created();
        Assert.Equal(new WebhookAccepted(), webhook.Ask(new DeleteWebhook(), PlayedWebhook.Now));
        Assert.Equal((true, false, PlayedWebhook.Partner), (webhook.State.Deleted, webhook.State.Enabled, webhook.State.Owner));
        Assert.Equal(new WebhookRefused(WebhookRefusals.WebhookUnknown), webhook.Ask(new DeleteWebhook(), PlayedWebhook.Now));
        Assert.Equal(new WebhookRefused(WebhookRefusals.AlreadyCreated), webhook.Ask(PlayedWebhook.Create, PlayedWebhook.Now));
        Assert.Equal(Texts.Of(webhook.State), Texts.Of(webhook.Replay()));
    }

    [Fact]
    public void Auditors_hear_nothing_and_suppliers_of_the_certification_programme_alone()
    {
        Assert.All(WebhookAudiences.EventTypes(Audience.Supplier), type => Assert.Matches("^(certificate|programme)[.]", type));
        Assert.All(Enum.GetValues<Audience>().Where(audience => audience != Audience.Supplier), audience => Assert.Empty(WebhookAudiences.EventTypes(audience).Intersect(WebhookAudiences.EventTypes(Audience.Supplier))));
        Assert.Empty(WebhookAudiences.EventTypes(Audience.Auditor));
        Assert.All(Enum.GetValues<Audience>(), audience => Assert.Distinct(WebhookAudiences.EventTypes(audience)));
    }

    [Fact]
    public void A_delivery_is_tried_ten_times_over_three_days_and_then_given_up()
    {
        var pauses = Enumerable.Range(1, DeliveryAttempts.AttemptsMax).Select(attempts => DeliveryAttempts.PauseAfter(attempts)).ToList();
        Assert.Equal(10, pauses.Count);
        Assert.Equal([5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400], pauses.Take(9).Select(pause => pause!.Value.TotalSeconds));
        Assert.Null(pauses[9]);
    }

    [Theory]
    [InlineData(1, 4, 5)]
    [InlineData(1, 6, 6)]
    [InlineData(1, -1, 5)]
    [InlineData(9, 86_401, 86_400)]
    [InlineData(1, 86_400, 86_400)]
    [InlineData(1, int.MaxValue, 86_400)]
    public void A_receiver_may_ask_to_be_left_alone_for_longer_up_to_a_day_and_never_for_shorter(int attempts, int askedSeconds, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), DeliveryAttempts.PauseAfter(attempts, TimeSpan.FromSeconds(askedSeconds)));

    [Fact]
    public void Asking_for_time_adds_no_attempt() => Assert.Null(DeliveryAttempts.PauseAfter(DeliveryAttempts.AttemptsMax, TimeSpan.FromSeconds(1)));
}
