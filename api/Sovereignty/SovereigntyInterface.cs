using Ecosystem.Api.Http;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Api.Sovereignty;

/// <summary>The platform's own sovereignty interface, CSI 1.0 (docs/sovereignty-interface.md): it is held to the same plan as everybody's.</summary>
public static class SovereigntyInterface
{
    public const string Base = "/sovereignty/v1";

    /// <summary>Where RFC 9728 §3.1 puts the metadata of the interface.</summary>
    public const string MetadataPath = ProtectedResource.Path + Base;

    /// <summary>CSI-50: where whoever certifies the platform finds the text that it gave.</summary>
    public const string OwnershipPath = "/.well-known/ecosystem-certification";

    /// <summary>The setting with that text; without it there is nothing there.</summary>
    public const string OwnershipText = "Ecosystem:Certification:OwnershipText";

    private const string Space = Base + "/spaces/{space}";
    private const string Customer = Base + "/customers/{customer}";

    public static IServiceCollection AddSovereigntyInterface(this IServiceCollection services) =>
        services.AddSingleton<SovereigntyDoor>().AddSingleton<PassportEndpoints>().AddSingleton<SpaceEndpoints>().AddSingleton<LogEndpoints>();

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
        MapSpaces(app);
        app.MapGet($"{Base}/log/key", (HttpContext context, LogEndpoints log) => log.KeyAsync(context));
        app.MapGet($"{Base}/log/checkpoint", (HttpContext context, LogEndpoints log) => log.CheckpointAsync(context));
        app.MapGet($"{Base}/log/consistency", (HttpContext context, LogEndpoints log) => log.ConsistencyAsync(context));
        app.MapPost($"{Base}/log/verify", (HttpContext context, LogEndpoints log) => log.VerifyAsync(context));
        app.MapGet(OwnershipPath, (IConfiguration settings) => settings[OwnershipText] is { Length: > 0 } text ? Results.Text(text) : Results.Text("No text was given.\n", statusCode: StatusCodes.Status404NotFound));
    }

    private static void MapSpaces(WebApplication app)
    {
        app.MapPost($"{Customer}/spaces", (HttpContext context, string customer, SpaceEndpoints spaces) => spaces.OpenAsync(context, customer));
        app.MapPost($"{Space}/members", (HttpContext context, string space, SpaceEndpoints spaces) => spaces.AdmitAsync(context, space));
        app.MapPost($"{Space}/documents", (HttpContext context, string space, SpaceEndpoints spaces) => spaces.AddAsync(context, space));
        app.MapGet($"{Space}/documents", (HttpContext context, string space, SpaceEndpoints spaces) => spaces.ListAsync(context, space));
        app.MapPost($"{Space}/documents/{{document}}/named", (HttpContext context, string space, string document, SpaceEndpoints spaces) => spaces.NameAsync(context, space, document));
        app.MapGet($"{Space}/documents/{{document}}/view", (HttpContext context, string space, string document, SpaceEndpoints spaces) => spaces.ShowAsync(context, space, document, isDownload: false));
        app.MapGet($"{Space}/documents/{{document}}/download", (HttpContext context, string space, string document, SpaceEndpoints spaces) => spaces.ShowAsync(context, space, document, isDownload: true));
        app.MapGet($"{Space}/views", (HttpContext context, string space, SpaceEndpoints spaces) => spaces.ViewsAsync(context, space));
        app.MapPost($"{Space}/milestones", (HttpContext context, string space, SpaceEndpoints spaces) => spaces.OpenMilestoneAsync(context, space));
        app.MapGet($"{Space}/milestones", (HttpContext context, string space, SpaceEndpoints spaces) => spaces.MilestonesAsync(context, space));
        app.MapPost($"{Space}/milestones/{{milestone}}/accept", (HttpContext context, string space, string milestone, SpaceEndpoints spaces) => spaces.ActAsync(context, space, milestone, accepted: true));
        app.MapPost($"{Space}/milestones/{{milestone}}/return", (HttpContext context, string space, string milestone, SpaceEndpoints spaces) => spaces.ActAsync(context, space, milestone, accepted: false));
    }
}
