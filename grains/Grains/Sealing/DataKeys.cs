using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Ecosystem.Domain;
using Ecosystem.Hosting.Keys;
using Npgsql;

namespace Ecosystem.Grains.Sealing;

/// <summary>Seals and opens personal values with one AES-256-GCM key per data subject; each key is kept wrapped by the master key.</summary>
/// <remarks>
/// A token is base64url of <see cref="SealedBytes"/>, with the subject as associated data: a token moved to
/// another subject does not open. A key is wrapped the same way. Destroying a key leaves its row behind, so that the subject is never given a new one.
/// Opened keys are kept in memory for less than <see cref="KeptMax"/>, all together, and then asked for again: that is how a silo learns that another one destroyed a key.
/// </remarks>
public sealed class DataKeys(NpgsqlDataSource database, MasterKey master, TimeProvider time)
{
    private const int KeyLength = 32;

    /// <summary>How long after its destruction a key can be in use at most, in silos other than the one that destroyed it.</summary>
    public static readonly TimeSpan KeptMax = TimeSpan.FromSeconds(1);

    /// <summary>Most keys kept in memory; beyond that all are dropped and read again as needed.</summary>
    private const int KeptCountMax = 50_000;

    private readonly byte[] _wrapping = master.Derive("sealing/wrapping");
    private Kept _kept = new(time.GetTimestamp());

    /// <summary>Keys read from the database since a moment.</summary>
    private sealed class Kept(long since)
    {
        public long Since => since;
        public ConcurrentDictionary<string, byte[]> Keys { get; } = new(StringComparer.Ordinal);
    }

    /// <summary>Seals a value under the subject's key, made now if the subject has none.</summary>
    /// <exception cref="SubjectErasedException">The subject was erased: nothing about it can be kept any more.</exception>
    public async Task<Sealed> Seal(string subject, string plain) => (await Seal(subject, [plain]))[0];

    /// <summary>Seals several values of one subject, in their order.</summary>
    /// <exception cref="SubjectErasedException">The subject was erased: nothing about it can be kept any more.</exception>
    public async Task<ImmutableArray<Sealed>> Seal(string subject, IEnumerable<string> plain)
    {
        var key = await Find(subject) ?? await Create(subject);
        return [.. plain.Select(one => new Sealed(subject, Base64Url.EncodeToString(Encrypt(key, Encoding.UTF8.GetBytes(one), subject))))];
    }

    /// <summary>Opens a value; null when the subject was erased.</summary>
    /// <exception cref="CryptographicException">The token was not made by this key, or was tampered with.</exception>
    public async Task<string?> Open(Sealed value) => await Open(value.Subject, [value]) is [var plain] ? plain : null;

    /// <summary>Opens several values of one subject, in their order; null when the subject was erased.</summary>
    /// <exception cref="CryptographicException">A token was not made by this key, is another subject's, or was tampered with.</exception>
    public async Task<ImmutableArray<string>?> Open(string subject, IEnumerable<Sealed> values) => await Find(subject) is { } key
        ? [.. values.Select(value => Encoding.UTF8.GetString(Decrypt(key, Base64Url.DecodeFromChars(value.Token), subject)))]
        : null;

    /// <summary>Opens values of many subjects, in their order, with one question to the database; null where the subject was erased.</summary>
    /// <exception cref="CryptographicException">A token was not made by its subject's key, or was tampered with.</exception>
    public async Task<string?[]> OpenEach(IReadOnlyList<Sealed> values)
    {
        var kept = Current();
        await Load(kept, [.. values.Select(value => value.Subject).Distinct(StringComparer.Ordinal).Where(subject => !kept.Keys.ContainsKey(subject))]);
        return [.. values.Select(value => kept.Keys.TryGetValue(value.Subject, out var key) ? Encoding.UTF8.GetString(Decrypt(key, Base64Url.DecodeFromChars(value.Token), value.Subject)) : null)];
    }

    /// <summary>The keys of subjects, at hand for a piece of work that is over within <see cref="KeptMax"/>; those who were erased, or of whom nothing was ever sealed, have none.</summary>
    public async Task<IReadOnlyDictionary<string, SubjectKey>> KeysOf(IReadOnlyCollection<string> subjects)
    {
        var kept = Current();
        await Load(kept, [.. subjects.Distinct(StringComparer.Ordinal).Where(subject => !kept.Keys.ContainsKey(subject))]);
        return subjects.Distinct(StringComparer.Ordinal).Where(kept.Keys.ContainsKey).ToDictionary(subject => subject, subject => new SubjectKey(subject, kept.Keys[subject]), StringComparer.Ordinal);
    }

    /// <summary>Seals bytes under the subject's key, for one place: moved to another, they do not open.</summary>
    /// <exception cref="SubjectErasedException">The subject was erased: nothing about it can be kept any more.</exception>
    public async Task<byte[]> SealBytes(string subject, string place, ReadOnlyMemory<byte> plain) =>
        Encrypt(await Find(subject) ?? await Create(subject), plain.Span, $"{subject}\n{place}");

    /// <summary>Opens bytes; null when the subject was erased.</summary>
    /// <exception cref="CryptographicException">They were not sealed by this key for this place, or were tampered with.</exception>
    public async Task<byte[]?> OpenBytes(string subject, string place, ReadOnlyMemory<byte> token) =>
        await Find(subject) is { } key ? Decrypt(key, token.Span, $"{subject}\n{place}") : null;

    /// <summary>Destroys the subject's key: on return nothing opens here that was sealed under it, and in any other silo nothing after <see cref="KeptMax"/>.</summary>
    /// <remarks>That goes for every copy of the sealed values. It does not for a backup of <c>journal.data_keys</c> made before: together with the master key, that opens them until it is deleted.</remarks>
    public async Task Destroy(string subject)
    {
        await using var command = database.CreateCommand("""
            insert into journal.data_keys (subject, wrapped, destroyed_at) values ($1, null, now())
            on conflict (subject) do update set wrapped = null, destroyed_at = coalesce(journal.data_keys.destroyed_at, now())
            """);
        command.Parameters.Add(new() { Value = subject });
        await command.ExecuteNonQueryAsync();
        Volatile.Write(ref _kept, new(time.GetTimestamp()));
    }

    private async Task Load(Kept kept, string[] missing)
    {
        if (missing.Length == 0) return;
        await using var command = database.CreateCommand("select subject, wrapped from journal.data_keys where subject = any($1) and wrapped is not null");
        command.Parameters.Add(new() { Value = missing });
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) kept.Keys.GetOrAdd(rows.GetString(0), Decrypt(_wrapping, rows.GetFieldValue<byte[]>(1), rows.GetString(0)));
    }

    private async Task<byte[]?> Find(string subject)
    {
        // Taken before the question is asked: should the keys be dropped meanwhile, this answer goes with those that are dropped.
        var kept = Current();
        if (kept.Keys.TryGetValue(subject, out var known)) return known;
        await using var command = database.CreateCommand("select wrapped from journal.data_keys where subject = $1");
        command.Parameters.Add(new() { Value = subject });
        return await command.ExecuteScalarAsync() is byte[] wrapped ? kept.Keys.GetOrAdd(subject, Decrypt(_wrapping, wrapped, subject)) : null;
    }

    private async Task<byte[]> Create(string subject)
    {
        await using var command = database.CreateCommand("""
            with made as (insert into journal.data_keys (subject, wrapped) values ($1, $2) on conflict do nothing returning wrapped)
            select wrapped from made union all select wrapped from journal.data_keys where subject = $1
            """);
        command.Parameters.Add(new() { Value = subject });
        command.Parameters.Add(new() { Value = Encrypt(_wrapping, RandomNumberGenerator.GetBytes(KeyLength), subject) });
        return await command.ExecuteScalarAsync() switch
        {
            byte[] wrapped => Decrypt(_wrapping, wrapped, subject),
            // Made by another silo between the look and the insert, and not yet visible to this statement.
            null => await Find(subject) ?? throw Erased(subject),
            _ => throw Erased(subject),
        };
    }

    private Kept Current()
    {
        var current = Volatile.Read(ref _kept);
        if (time.GetElapsedTime(current.Since) < KeptMax && current.Keys.Count < KeptCountMax) return current;
        var next = new Kept(time.GetTimestamp());
        var found = Interlocked.CompareExchange(ref _kept, next, current);
        return ReferenceEquals(found, current) ? next : found;
    }

    private static SubjectErasedException Erased(string subject) => new($"{subject} was erased; nothing personal about it can be kept.");

    internal static byte[] Encrypt(byte[] key, ReadOnlySpan<byte> plain, string subject) => SealedBytes.Seal(key, plain, Encoding.UTF8.GetBytes(subject));

    internal static byte[] Decrypt(byte[] key, ReadOnlySpan<byte> token, string subject) => SealedBytes.Open(key, token, Encoding.UTF8.GetBytes(subject));
}

/// <summary>One subject's key, at hand: rules that are pure functions seal and open with it, and nobody is asked meanwhile.</summary>
public sealed class SubjectKey
{
    private readonly string _subject;
    private readonly byte[] _key;

    internal SubjectKey(string subject, byte[] key) => (_subject, _key) = (subject, key);

    public Sealed Seal(string plain) => new(_subject, Base64Url.EncodeToString(DataKeys.Encrypt(_key, Encoding.UTF8.GetBytes(plain), _subject)));

    /// <exception cref="CryptographicException">The token was not made by this key, or was tampered with.</exception>
    public string Open(Sealed value) => Encoding.UTF8.GetString(DataKeys.Decrypt(_key, Base64Url.DecodeFromChars(value.Token), _subject));
}

/// <summary>Nothing can be sealed for a subject whose key was destroyed.</summary>
public sealed class SubjectErasedException : InvalidOperationException
{
    public SubjectErasedException() { }
    public SubjectErasedException(string message) : base(message) { }
    public SubjectErasedException(string message, Exception inner) : base(message, inner) { }
}
