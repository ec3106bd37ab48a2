using Ecosystem.Domain.Audit;
using Ecosystem.Hosting.Keys;
using Npgsql;

namespace Ecosystem.Grains.Audit;

/// <summary>The log's Ed25519 keys, each made once and kept in the database sealed under keys derived from the master key: one signs checkpoints, the other commit receipts.</summary>
public sealed class LogKeys(NpgsqlDataSource database, MasterKey master, AuditOptions options)
{
    private readonly SealedKey _log = new(database, master.Derive("audit/log-key"), "audit.keys", options.Origin);
    private readonly SealedKey _receipts = new(database, master.Derive("audit/receipt-key"), "audit.receipt_keys", options.Origin);
    private VerifierKey? _verifierKey;
    private VerifierKey? _receiptKey;

    /// <summary>The log's public key, or null while the log has none: then nothing was ever signed.</summary>
    public async Task<VerifierKey?> FindVerifierKeyAsync(CancellationToken cancellation = default) =>
        _verifierKey ??= await _log.FindPublicAsync(cancellation) is { } key ? VerifierKey.Of(options.Origin, key) : null;

    /// <summary>The public key of the log's commit receipts, or null while none was ever issued.</summary>
    public async Task<VerifierKey?> FindReceiptKeyAsync(CancellationToken cancellation = default) =>
        _receiptKey ??= await _receipts.FindPublicAsync(cancellation) is { } key ? VerifierKey.Of(CommitReceipt.KeyName(options.Origin), key) : null;

    /// <summary>Opens the log's key, making it when the log has none. Two processes that make it at once end up with the same one.</summary>
    /// <exception cref="InvalidOperationException">The stored key cannot be opened with this installation's master key.</exception>
    public async Task<LogSigner> OpenAsync(CancellationToken cancellation = default) => new(options.Origin, await _log.OpenAsync(cancellation));

    /// <summary>Opens the key of commit receipts, making it when there is none.</summary>
    /// <exception cref="InvalidOperationException">The stored key cannot be opened with this installation's master key.</exception>
    public async Task<ReceiptSigner> OpenReceiptsAsync(CancellationToken cancellation = default) => new(options.Origin, await _receipts.OpenAsync(cancellation));
}
