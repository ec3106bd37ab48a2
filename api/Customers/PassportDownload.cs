using Ecosystem.Api.Graph;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Customers;

namespace Ecosystem.Api.Customers;

/// <summary>The caller's own passport as a file: a consent receipt, or a signed credential. The same as the fields <c>consentReceipt</c> and <c>passportCredential</c>.</summary>
public sealed class PassportDownload(Door door, IClusterClient cluster)
{
    public const string ReceiptPath = "/passport/consent-receipt";
    public const string CredentialPath = "/passport/credential";

    private const string FormatParameter = "format";
    private const string Kantara = "kantara";

    /// <summary>What a download costs.</summary>
    private const long Cost = 10;

    private static readonly Entry s_receipt = EntryTo(nameof(IPassportGrain.ConsentReceipt));
    private static readonly Entry s_credential = EntryTo(nameof(IPassportGrain.Credential));

    /// <summary>Sends the consent receipt: ISO/IEC TS 27560 as JSON-LD, or with <c>?format=kantara</c> that of Kantara 1.1.</summary>
    public Task ReceiptAsync(HttpContext context) => context.Request.Query[FormatParameter].ToString() switch
    {
        "" or "iso27560" => SendAsync(context, s_receipt, "application/ld+json", passport => passport.ConsentReceipt(ConsentReceiptFormat.Iso27560)),
        Kantara => SendAsync(context, s_receipt, "application/json", passport => passport.ConsentReceipt(ConsentReceiptFormat.Kantara11)),
        var other => door.WriteAsync(context, ApiError.BadInput($"format is '{other}'; it must be iso27560 or {Kantara}, or left out."), s_receipt),
    };

    /// <summary>Sends the credential.</summary>
    public Task CredentialAsync(HttpContext context) => SendAsync(context, s_credential, "application/vc+jwt", passport => passport.Credential());

    private Task SendAsync(HttpContext context, Entry entry, string contentType, Func<IPassportGrain, Task<string?>> ask) => door.PassAsync(context, entry, async (caller, cancellation) =>
    {
        await door.ChargeAsync(context, caller, Cost, cancellation);
        using var actors = new Actors(cluster, idempotencyKey: null);
        var text = await ask(actors.PassportOf(Query.Own(caller))) ?? throw ApiError.NotFound();
        // It is of this moment, and of one customer.
        context.Response.Headers.CacheControl = "no-store";
        await Results.Text(text, contentType).ExecuteAsync(context);
    });

    private static Entry EntryTo(string method) =>
        Entry.To<IPassportGrain>(method, "Only customers have a passport. Use a client that is registered for the customer it acts for.", "This", Timeout.InfiniteTimeSpan);
}
