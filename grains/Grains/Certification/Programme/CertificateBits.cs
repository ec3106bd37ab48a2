using Ecosystem.Contracts.Access;
using Ecosystem.Contracts.Certification;
using Ecosystem.Domain;
using Ecosystem.Domain.Certification.Programme;
using Ecosystem.Hosting.Tokens;

namespace Ecosystem.Grains.Certification.Programme;

/// <summary>Draws the status bit of a certificate, for a run that makes one and for no other: bits are never given back (CE-30).</summary>
public sealed class CertificateBits(RunQueue queue, ProgrammeTables tables, IGrainFactory grains, SiloTokens tokens)
{
    /// <summary>The bit of the certificate that a passed run makes; null: it makes none, since it only confirms or since the office bars it (CE-26).</summary>
    public async Task<int?> DrawAsync(SystemId system, CertificationRunId run, CancellationToken cancellation) =>
        await EarnsAsync(system, cancellation) ? await queue.BitAsync(run.Certificate, cancellation) : null;

    private async Task<bool> EarnsAsync(SystemId system, CancellationToken cancellation)
    {
        if (await OutlookAsync(system) is not { Earns: true } own) return false;
        // Registered again, a system that is held would be another one to the rules: so its first certificate asks all of its owner's at that origin.
        if (own.IsRunning) return true;
        foreach (var other in await tables.OfAsync(own.Owner, cancellation))
            if (other != system && await OutlookAsync(other) is { IsBarred: true } barred && ProgrammeRules.IsSameOrigin(barred.BaseUrl, own.BaseUrl)) return false;
        return true;
    }

    private Task<GrantOutlook?> OutlookAsync(SystemId system)
    {
        CallToken.Use(tokens.Mint(CertificationWorker.Subject, []));
        return grains.GetGrain<ISupplierSystemGrain>(system.Value).Outlook();
    }
}
