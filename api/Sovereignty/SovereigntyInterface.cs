using Ecosystem.Api.Http;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Sovereignty;

/// <summary>The platform's own sovereignty interface, CSI 1.0 (docs/sovereignty-interface.md): its data passport and its audit log, so that it is held to the same plan as everybody's.</summary>
/// <remarks>Collaboration spaces are not offered here: on the platform one of us opens a space, and the customer acts in it (docs/spaces.md); CSI-20 and CSI-21 would have the customer do that.</remarks>
public static class SovereigntyInterface
{
    public const string Base = "/sovereignty/v1";

    /// <summary>Where RFC 9728 §3.1 puts the metadata of the interface.</summary>
    public const string MetadataPath = ProtectedResource.Path + Base;

    private const string Customer = Base + "/customers/{customer}";

    public static IServiceCollection AddSovereigntyInterface(this IServiceCollection services) =>
        services.AddSingleton<SovereigntyDoor>().AddSingleton<PassportEndpoints>().AddSingleton<LogEndpoints>();

    public static void MapSovereigntyInterface(this WebApplication app)
    {
        app.MapGet(MetadataPath, (TokenVerifierOptions options) => ProtectedResource.Document(options));
        app.MapPut($"{Customer}/data/{{category}}", (HttpContext context, string customer, string category, PassportEndpoints passport) => passport.SetAsync(context, customer, category));
        app.MapGet($"{Customer}/data/{{category}}", (HttpContext context, string customer, string category, PassportEndpoints passport) => passport.ReadAsync(context, customer, category));
        app.MapPost($"{Customer}/consents", (HttpContext context, string customer, PassportEndpoints passport) => passport.GrantAsync(context, customer));
        app.MapGet($"{Customer}/consents", (HttpContext context, string customer, PassportEndpoints passport) => passport.ConsentsAsync(context, customer));
        app.MapPost($"{Customer}/consents/{{consent}}/withdraw", (HttpContext context, string customer, string consent, PassportEndpoints passport) => passport.WithdrawAsync(context, customer, consent));
        app.MapGet($"{Customer}/uses", (HttpContext context, string customer, PassportEndpoints passport) => passport.UsesAsync(context, customer));
        app.MapGet($"{Customer}/uses/{{receipt}}/proof", (HttpContext context, string customer, string receipt, LogEndpoints log) => log.ProofAsync(context, customer, receipt));
        app.MapGet($"{Base}/log/key", (HttpContext context, LogEndpoints log) => log.KeyAsync(context));
        app.MapGet($"{Base}/log/checkpoint", (HttpContext context, LogEndpoints log) => log.CheckpointAsync(context));
        app.MapGet($"{Base}/log/consistency", (HttpContext context, LogEndpoints log) => log.ConsistencyAsync(context));
        app.MapPost($"{Base}/log/verify", (HttpContext context, LogEndpoints log) => log.VerifyAsync(context));
    }
}
