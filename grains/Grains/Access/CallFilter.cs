using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Hosting.Tokens;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Grains.Access;

/// <summary>Verifies the token of every call to an actor, and holds it against the capability table, before the actor sees the call.</summary>
/// <remarks>The gateway trusts nobody: whatever else a client puts into the request context is not read.</remarks>
public sealed class CallFilter(TokenVerifier tokens, SiloTokens silo, ILogger<CallFilter> log) : IIncomingGrainCallFilter
{
    /// <summary>The <c>sub</c> under which what a reminder sets off stands in the log.</summary>
    public const string ReminderSubject = "silo:reminder";

    private static readonly string s_contracts = typeof(ISalesUnitGrain).Assembly.GetName().Name!;

    public async Task Invoke(IIncomingGrainCallContext context)
    {
        if (await CallerOf(context, context.InterfaceMethod?.DeclaringType) is { } caller) Caller.Set(caller);
        await context.Invoke();
    }

    private async Task<Principal?> CallerOf(IIncomingGrainCallContext context, Type? contract)
    {
        if (contract == typeof(IRemindable)) return await AdmitReminder(context);
        if (contract?.Assembly.GetName().Name == s_contracts) return await Admit(contract!, context.InterfaceMethod!.Name);
        // What silos tell each other (directory, management) has no caller of ours, and is not for clients.
        if (OrleansCalls.Allow(contract, context.SourceId)) return null;
        log.LogWarning("{Source} is no silo and may not call {Contract}.{Method} of {Target}.", context.SourceId, contract?.FullName, context.InterfaceMethod?.Name, context.TargetId);
        throw new CallRefusedException("Clients may call the platform's own interfaces only. Use one of Ecosystem.Contracts.");
    }

    /// <summary>A reminder acts as the platform, so only the reminder service of a silo may send one, and only to an actor that has reminders.</summary>
    private async Task<Principal> AdmitReminder(IIncomingGrainCallContext context)
    {
        if (context.Grain is IRemindable && context.SourceId is { } source && source.IsSystemTarget()) return await Verify(silo.Mint(ReminderSubject, []));
        log.LogWarning("{Source} sent {Actor} a reminder; only a silo's reminder service may.", context.SourceId, context.TargetId);
        throw new CallRefusedException("Reminders come from the silo's own reminder service. Call the actor's methods instead.");
    }

    /// <summary>The caller, or null when the call is public: whoever asks for the caller all the same finds that there is none.</summary>
    private async Task<Principal?> Admit(Type contract, string method)
    {
        var capability = Capabilities.OfMethod(contract, method);
        if (capability is { IsPublic: true }) return null;
        if (RequestContext.Get(CallToken.Key) is not string token) throw new CallRefusedException("The call carries no access token. Get one from the identity server and set it with CallToken.Use.");
        var caller = await Verify(token);
        if (capability is null || !capability.Allows(caller))
        {
            log.LogInformation("{Client} ({Audience}) may not call {Contract}.{Method}.", caller.Client, caller.Audience, contract.Name, method);
            throw new CallRefusedException("The token does not allow this call.");
        }
        return caller;
    }

    private async Task<Principal> Verify(string token)
    {
        try
        {
            var verified = await tokens.VerifyAsync(token, CancellationToken.None);
            if (!Enum.TryParse<Audience>(verified.Audience, ignoreCase: true, out var audience)) throw new TokenRefusedException($"Unknown audience '{verified.Audience}'.");
            return new(verified.Subject, verified.ClientId, audience, verified.Organisation)
            {
                Scopes = [.. verified.Scopes],
                Details = verified.Details is { } details ? [.. details.Select(DetailOf)] : null,
                Countries = verified.Countries,
                IsPlatform = verified.Issuer == SiloTokens.Issuer,
            };
        }
        catch (TokenRefusedException refused)
        {
            log.LogInformation("A token was refused: {Reason}", refused.Message);
#pragma warning disable MA0054 // The reason is for this log: it must not travel to whoever presented the token.
            throw new CallRefusedException("The access token is not valid. Get a new one.");
#pragma warning restore MA0054
        }
    }

    /// <summary>A category that is not in the catalogue here is refused: the token would be good for something that nobody here can name.</summary>
    private static DataDetail DetailOf(CustomerDataDetail detail) => new(
        detail.Customer,
        [.. detail.Categories.Select(name => Enum.TryParse<DataCategory>(name, ignoreCase: true, out var category) ? category : throw new TokenRefusedException($"Unknown category '{name}'."))],
        detail.Purpose);
}
