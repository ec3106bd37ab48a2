using Ecosystem.Domain.Audit;

namespace Ecosystem.Contracts.Audit;

/// <summary>What one auditor's client asked (AU-19). The grain key is <see cref="AuditTrail.KeyOf"/> of the client.</summary>
[Alias("audit-trail")]
public interface IAuditTrailGrain : IGrainWithStringKey
{
    /// <summary>Keeps that the caller asked; durable on return. Refused for any client but the caller's own.</summary>
    [Alias("note")] Task<AuditTrailAnswer> Note(AuditQuery query, string idempotencyKey);
}
