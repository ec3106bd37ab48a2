namespace Ecosystem.Api.Audit;

/// <summary>An auditor's query could not be written into the log, so there is no answer to it.</summary>
public sealed class AuditTrailBrokenException(Exception? cause) : Exception("The log did not take an auditor's query.", cause);
