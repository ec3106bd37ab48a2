using System.Collections.Immutable;
using Ecosystem.Api.Customers;
using Ecosystem.Api.Http;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Directory;
using Ecosystem.Domain;
using Ecosystem.Domain.Customers;

namespace Ecosystem.Api.Sovereignty;

/// <summary>The data passport of the sovereignty interface: CSI-10 to CSI-18, on the customer's own actor.</summary>
public sealed class PassportEndpoints(SovereigntyDoor door)
{
    private const int UsesMax = 200;

    private static readonly Entry s_setProfile = SovereigntyDoor.EntryTo<ICustomerGrain>(nameof(ICustomerGrain.RectifyProfile));
    private static readonly Entry s_setInteraction = SovereigntyDoor.EntryTo<ICustomerGrain>(nameof(ICustomerGrain.RecordOwnInteraction));
    private static readonly Entry s_grant = SovereigntyDoor.EntryTo<ICustomerGrain>(nameof(ICustomerGrain.GrantConsent));
    private static readonly Entry s_withdraw = SovereigntyDoor.EntryTo<ICustomerGrain>(nameof(ICustomerGrain.WithdrawConsent));
    private static readonly Entry s_consents = SovereigntyDoor.EntryTo<IPassportGrain>(nameof(IPassportGrain.ConsentReceipt));
    private static readonly Entry s_uses = SovereigntyDoor.EntryTo<IDirectoryGrain>(nameof(IDirectoryGrain.ListReceipts));
    private static readonly Entry s_read = SovereigntyDoor.EntryTo<ICustomerGrain>(nameof(ICustomerGrain.ReadProfile));

    /// <param name="Fields">By name.</param>
    private sealed record Data(Dictionary<string, string> Fields);

    private sealed record Grant(string Grantee, string Category, string Purpose, IReadOnlyList<string> Fields, DateTimeOffset? ExpiresAt = null);

    /// <summary>CSI-10: corrects the profile, or adds an interaction that the customer tells of.</summary>
    public Task SetAsync(HttpContext context, string customer, string category) => door.OwnAsync(context, category == "interactions" ? s_setInteraction : s_setProfile, customer, async (id, actors, key) =>
    {
        var kind = KindOf(category) ?? throw ApiError.NotFound();
        var fields = (await SovereigntyDoor.BodyAsync<Data>(context)).Fields;
        IReadOnlyList<string> settable = kind == DataCategory.Profile ? ["name", "sector", "country"] : ["summary"];
        if (fields.Keys.FirstOrDefault(field => !settable.Contains(field)) is { } other) throw ApiError.BadInput($"'{other}' cannot be set here. Set: {string.Join(", ", settable)}.");
        if (fields.Count == 0) throw ApiError.BadInput($"Set at least one of: {string.Join(", ", settable)}.");
        Accepted(kind == DataCategory.Profile
            ? await actors.Customer(id).RectifyProfile(new(fields.GetValueOrDefault("name"), fields.GetValueOrDefault("sector"), null, null, null, fields.GetValueOrDefault("country"), null, []), key)
            : await actors.Customer(id).RecordOwnInteraction(fields["summary"], key));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    });

    /// <summary>CSI-11, CSI-12: grants.</summary>
    public Task GrantAsync(HttpContext context, string customer) => door.OwnAsync(context, s_grant, customer, async (id, actors, key) =>
    {
        var asked = await SovereigntyDoor.BodyAsync<Grant>(context);
        var category = KindOf(asked.Category) ?? throw ApiError.BadInput("category must be profile or interactions.");
        var answer = Accepted(await actors.Customer(id).GrantConsent(new(asked.Grantee, category, asked.Purpose, LegalBasis.Consent, [.. asked.Fields], asked.ExpiresAt, CrossBorder: false), key));
        if (answer is not ConsentAnswer granted) throw Unknown(answer);
        var epoch = (await actors.Passport(id))?.Epoch ?? throw ApiError.NotFound();
        context.Response.StatusCode = StatusCodes.Status201Created;
        await context.Response.WriteAsJsonAsync(new { id = granted.Consent.Id.Value, epoch }, context.RequestAborted);
    });

    /// <summary>CSI-13: withdraws. The next read is refused.</summary>
    public Task WithdrawAsync(HttpContext context, string customer, string consent) => door.OwnAsync(context, s_withdraw, customer, async (id, actors, key) =>
    {
        if (!Ids.TryParse<ConsentId>(consent, out var about)) throw ApiError.NotFound();
        var answer = Accepted(await actors.Customer(id).WithdrawConsent(about, key));
        if (answer is not WithdrawalAnswer withdrawn) throw Unknown(answer);
        await context.Response.WriteAsJsonAsync(new { id = withdrawn.Consent.Value, epoch = withdrawn.Epoch }, context.RequestAborted);
    });

    /// <summary>CSI-14: every grant ever made, as ISO/IEC TS 27560 has it.</summary>
    public Task ConsentsAsync(HttpContext context, string customer) => door.OwnAsync(context, s_consents, customer, async (id, actors, _) =>
        await Results.Text(await actors.PassportOf(id).ConsentReceipt(ConsentReceiptFormat.Iso27560) ?? throw ApiError.NotFound(), "application/ld+json").ExecuteAsync(context));

    /// <summary>CSI-15, CSI-16: reads by consent, through the gate: no data without a receipt. Of interactions the newest one is shown.</summary>
    public Task ReadAsync(HttpContext context, string customer, string category) => door.PassAsync(context, s_read, async (caller, actors, _, cancellation) =>
    {
        if (context.Request.Query["purpose"] is not [{ } purpose] || context.Request.Query["fields"] is not [{ Length: > 0 } names]) throw ApiError.BadInput("Give the purpose once, as ?purpose=…, and the fields once, as &fields=name,sector.");
        var gate = new DataGate(actors, caller);
        var request = new DataRequest([.. names.Split(',').Distinct(StringComparer.Ordinal)], purpose);
        var (fields, receipt) = KindOf(category) switch
        {
            DataCategory.Profile => Shown(await gate.ReadAsync(customer, DataCategory.Profile, request, [context.Request.Path], (one, asked, key) => one.ReadProfile(asked, key), reply => reply.Profile), request, Field),
            DataCategory.Interactions => Shown(await gate.ReadAsync(customer, DataCategory.Interactions, request, [context.Request.Path], (one, asked, key) => one.ReadInteractions(asked, key), reply => reply), request,
                (reply, field) => reply.Interactions is [var newest, ..] ? Field(newest, field) : null),
            _ => throw ApiError.NotFound(),
        };
        await context.Response.WriteAsJsonAsync(new { fields, receipt }, cancellation);
    });

    /// <summary>CSI-18: who read what, newest first.</summary>
    public Task UsesAsync(HttpContext context, string customer) => door.OwnAsync(context, s_uses, customer, async (_, actors, _) =>
    {
        var listed = await actors.Directory.ListReceipts(new ReceiptList(new(UsesMax), Descending: true));
        await context.Response.WriteAsJsonAsync(
            new
            {
                uses = listed.Items.Select(one => one.Item).Select(use => new { receipt = use.Id.Value, reader = use.Reader, category = NameOf(use.Category), purpose = use.Purpose, fields = use.Fields, at = use.At }),
            },
            context.RequestAborted);
    });

    private static (ImmutableSortedDictionary<string, object?> Fields, string? Receipt) Shown<T>(Disclosed<T> disclosed, DataRequest request, Func<T, string, object?> field) where T : notnull =>
        (request.Fields.ToImmutableSortedDictionary(name => name, name => field(disclosed.Data, name), StringComparer.Ordinal), disclosed.Receipt?.Id.Value);

    private static object? Field(ProfileData profile, string name) => name switch
    {
        "name" => profile.Name,
        "sector" => profile.Sector,
        "foundedYear" => profile.FoundedYear,
        "revenue" => profile.Revenue,
        "employees" => profile.Employees,
        "country" => profile.Country,
        _ => profile.Parent,
    };

    private static object? Field(InteractionData interaction, string name) => name switch
    {
        "occurredAt" => interaction.OccurredAt,
        "channel" => interaction.Channel,
        "direction" => interaction.Direction,
        _ => interaction.Summary,
    };

    private static DataCategory? KindOf(string name) => name switch { "profile" => DataCategory.Profile, "interactions" => DataCategory.Interactions, _ => null };

    private static string NameOf(DataCategory category) => category == DataCategory.Profile ? "profile" : "interactions";

    private static CustomerAnswer Accepted(CustomerAnswer answer) => answer switch
    {
        // What is not there, or no longer, looks alike (CSI-7).
        CustomerRefused { Refusal.Code: "CUSTOMER_UNKNOWN" or "CUSTOMER_ERASED" or "CONSENT_NOT_LIVE" } => throw ApiError.NotFound(),
        CustomerRefused refused => throw new ApiError(refused.Refusal.Code, refused.Refusal.Message),
        _ => answer,
    };

    private static InvalidOperationException Unknown(CustomerAnswer answer) => new($"A customer answered {answer.GetType().Name}, which this endpoint does not know.");
}
