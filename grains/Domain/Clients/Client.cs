using System.Collections.Immutable;
using Ecosystem.Domain.Budgets;

namespace Ecosystem.Domain.Clients;

using Decided = Decision<ClientAnswer, ClientEvent>;

/// <summary>The rules of administering a client (docs/rules/client.md). Pure: no clock, no I/O, no randomness, no Orleans.</summary>
public sealed class Client : IActor<ClientState, ClientCommand, ClientAnswer, ClientEvent>
{
    /// <summary>What keys start with. Ids of clients are words, and some of them would read as hex.</summary>
    private const string Prefix = "cl_";

    private const int IdLengthMax = 100;

    private Client() { }

    public static string Kind => "client";

    /// <summary>The key of the actor of a client.</summary>
    /// <param name="client">Its <c>client_id</c>.</param>
    public static string KeyOf(string client) => Prefix + client;

    /// <summary>The client of a key.</summary>
    public static string IdOf(string key) => key[Prefix.Length..];

    /// <summary>Whether a text could be the id of a client: 1–100 of <c>a-z 0-9 - _ .</c>, starting with a letter (docs/identity.md).</summary>
    public static bool IsId(string? text) => text is { Length: >= 1 and <= IdLengthMax } && char.IsAsciiLetterLower(text[0])
        && text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_' or '.');

    public static bool IsKey(string key) => key.StartsWith(Prefix, StringComparison.Ordinal) && IsId(IdOf(key));

    public static ClientState Empty(string key) => new(key);

    public static ClientAnswer Refused(Refusal refusal) => new ClientRefused(refusal);

    /// <inheritdoc/>
    /// <remarks>The first failing check of <see cref="ClientRefusals"/> answers.</remarks>
    public static Decided Decide(ClientState state, ClientCommand command, DateTimeOffset now)
    {
        if (command.Known is not { } known) return Refuse(ClientRefusals.ClientUnknown);
        if (command is not (RotateClientSecret or EnableClient) && KeyOf(command.Act.Through) == state.Key) return Refuse(ClientRefusals.OwnClient);
        if (!command.Act.IsReasoned()) return Refuse(ClientRefusals.ReasonRefused);
        return command switch
        {
            DisableClient => Switch(state, known, isDisabled: true, new ClientDisabled(command.Act)),
            EnableClient => Switch(state, known, isDisabled: false, new ClientEnabled(command.Act)),
            RotateClientSecret rotate => Decide(rotate, known, now),
            ChangeClientScopes change => Decide(state, change, known),
            SetClientQuota set => Decide(state, set),
            _ => throw new ArgumentException($"{command.GetType().Name} is not a command about a client.", nameof(command)),
        };
    }

    /// <inheritdoc/>
    public static ClientState Apply(ClientState state, ClientEvent happened) => happened switch
    {
        ClientDisabled => state with { Disabled = true },
        ClientEnabled => state with { Disabled = false },
        ClientSecretRotated => state,
        ClientScopesChanged e => state with { Scopes = e.Scopes },
        ClientQuotaSet e => state with { Quota = e.Quota },
        _ => throw new ArgumentException($"{happened.GetType().Name} is not an event of a client.", nameof(happened)),
    };

    /// <summary>It is so already when the last decision and the identity host agree. Either alone may be behind the other: a decision not yet carried out, or a change by the command line.</summary>
    private static Decided Switch(ClientState state, KnownClient known, bool isDisabled, ClientEvent happened) =>
        known.Disabled == isDisabled && (state.Disabled ?? isDisabled) == isDisabled ? new(new ClientAccepted()) : new(new ClientAccepted(), [happened]);

    private static Decided Decide(RotateClientSecret rotate, KnownClient known, DateTimeOffset now) =>
        rotate.OverlapHours is < 0 or > RotateClientSecret.OverlapHoursMax ? Refuse(ClientRefusals.OverlapOutOfRange)
        : !known.HasSecret ? Refuse(ClientRefusals.NoSecret)
        : new(new ClientSecretAnswer(rotate.Secret), [new ClientSecretRotated(rotate.Act, rotate.Secret, now.AddHours(rotate.OverlapHours))]);

    private static Decided Decide(ClientState state, ChangeClientScopes change, KnownClient known)
    {
        var scopes = change.Scopes.Order(StringComparer.Ordinal).ToImmutableArray();
        if (scopes.Distinct(StringComparer.Ordinal).Count() != scopes.Length || scopes.Except(known.Possible, StringComparer.Ordinal).Any())
            return Refuse(ClientRefusals.ScopesRefused(known.Possible));
        return scopes.SequenceEqual(known.Scopes.Order(StringComparer.Ordinal)) && scopes.SequenceEqual(state.Scopes ?? scopes)
            ? new(new ClientAccepted())
            : new(new ClientAccepted(), [new ClientScopesChanged(change.Act, scopes)]);
    }

    private static Decided Decide(ClientState state, SetClientQuota set) =>
        set.Quota is { Capacity: < 1 or > BudgetRate.CapacityMax } or { PerSecond: < 1 or > BudgetRate.PerSecondMax } ? Refuse(ClientRefusals.QuotaOutOfRange)
        : set.Quota == state.Quota ? new(new ClientAccepted())
        : new(new ClientAccepted(), [new ClientQuotaSet(set.Act, set.Quota)]);

    private static Decided Refuse(Refusal refusal) => new(Refused(refusal));
}
