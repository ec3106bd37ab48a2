using System.Globalization;
using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Api.Live;

namespace Ecosystem.Api;

public sealed partial class Subscription
{
    /// <summary>Who reads the caller's data, within a second of each read: at once nothing but the place where the history ends now, then every usage receipt, in order and none left out. Null until the customer is registered.</summary>
    /// <param name="after">A place that an earlier event named: begins with what came after it, also what came while nobody was listening.</param>
    public static async Task<UsageType?> Usage([FromRequest] Caller caller, [FromRequest] Subscriber subscriber, [FromRequest] Actors actors, string? after = null)
    {
        var own = Query.Own(caller);
        var place = Place(subscriber.Steps.Place ?? after);
        var passport = actors.PassportOf(own);
        // Watched before it is read: what comes after is woken for.
        await subscriber.Watch($"passport {own}", passport.Watch);
        if (await passport.Usage(place) is not { } page) return null;
        var next = page.Place.ToString(CultureInfo.InvariantCulture);
        if (page.More) subscriber.GoOn();
        subscriber.Steps.Reach(next, isNews: subscriber.Steps.Place is null || !page.Receipts.IsEmpty);
        return new(page.Receipts, next);
    }

    private static long? Place(string? text) => text is null ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place
        : throw ApiError.BadInput("after must be a place that an earlier event of this subscription named. Leave it out to begin now.");
}
