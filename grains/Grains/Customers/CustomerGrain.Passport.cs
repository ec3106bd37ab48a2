using System.Collections.Immutable;
using Ecosystem.Contracts.Customers;
using Ecosystem.Contracts.Watching;
using Ecosystem.Domain;
using Ecosystem.Domain.ConsentRecords;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Customers;

/// <summary>The passport over time, and what is shown of it elsewhere.</summary>
public sealed partial class CustomerGrain : IPassportGrain
{
    /// <summary>Entries of the log that one page of usage looks through.</summary>
    private const int UsageEntriesMax = 200;

    /// <summary>When grants were withdrawn, of withdrawals from before an event said it.</summary>
    private ImmutableDictionary<ConsentId, DateTimeOffset> _withdrawnBefore = ImmutableDictionary<ConsentId, DateTimeOffset>.Empty;

    private bool IsShownToOwner => IsOwner && State.Profile is not null;

    public Task<PassportAsOfReply> AsOf(DateTimeOffset at) => IsShownToOwner ? AsOfAsync(at) : Task.FromResult(new PassportAsOfReply(null, null));

    public Task<PassportAsOfReply> AuditedAsOf(DateTimeOffset at) => State.Profile is not null ? AsOfAsync(at) : Task.FromResult(new PassportAsOfReply(null, null));

    /// <remarks>To a stranger it is an actor to which nothing happens.</remarks>
    Task<ActorMark> IPassportGrain.Watch(IActorWatcher watcher) => IsOwner ? Watch(watcher) : Task.FromResult(new ActorMark(0, null));

    public async Task<UsagePage?> Usage(long? after)
    {
        if (!IsShownToOwner) return null;
        if (after is not { } place) return new([], Version, false);
        var receipts = ImmutableArray.CreateBuilder<Receipt>();
        var last = place;
        await foreach (var (_, version, entry) in Services.Reader.ReadUpTo(Customer.Kind, Subject, place, place + UsageEntriesMax))
        {
            receipts.AddRange(Entries.Events<CustomerEvent>(entry).OfType<DataRead>().Select(read => read.Receipt));
            last = version;
        }
        // Versions have no gaps: a page that is full may be followed by another.
        return new(receipts.ToImmutable(), last, last == place + UsageEntriesMax);
    }

    public async Task<string?> ConsentReceipt(ConsentReceiptFormat format)
    {
        if (!IsShownToOwner) return null;
        var now = Services.Clock.Now();
        var consents = await DatedAsync();
        return format == ConsentReceiptFormat.Kantara11
            ? KantaraReceipt.Of(State.Id, State.Epoch, Customer.AsOf(consents, now).Standing, passport.Controller, now).Write()
            : PassportReceipt.Of(State.Id, State.Epoch, consents, passport.Controller, now).Write();
    }

    public async Task<string?> Credential()
    {
        if (!IsShownToOwner) return null;
        var now = Services.Clock.Now();
        var receipt = PassportReceipt.Of(State.Id, State.Epoch, await DatedAsync(), passport.Controller, now);
        return await passport.Issuer.SignAsync(PassportCredentials.OfPassport(Guid.CreateVersion7(now), passport.Issuer.Issuer, State.Id, State.Epoch, receipt, now));
    }

    public async Task<SignedRevocation?> CertifyRevocation(ConsentId consent)
    {
        // Also once it was erased: whom the withdrawals that came with that were told to, is what the customer wants to know.
        if (!IsOwner || State.Consents.GetValueOrDefault(consent) is not { WithdrawnAtEpoch: { } epoch }) return null;
        var withdrawn = (await DatedAsync()).Single(one => one.Id == consent);
        var (told, now) = (await passport.News.ToldAsync(consent, withdrawn.Grantee), Services.Clock.Now());
        var acknowledgements = State.AcknowledgementsOf(consent);
        var certificate = new RevocationCertificate(
            State.Id, consent, withdrawn.Grantee, withdrawn.Category, withdrawn.Purpose, withdrawn.WithdrawnAt ?? throw new InvalidOperationException($"The log does not say when {consent} was withdrawn."), epoch, now,
            told, !acknowledgements.IsEmpty, acknowledgements);
        return new(certificate, await passport.Issuer.SignAsync(PassportCredentials.OfRevocation(Guid.CreateVersion7(now), passport.Issuer.Issuer, certificate)));
    }

    public Task<CustomerAnswer> AcknowledgeWithdrawal(ConsentId consent, string idempotencyKey) =>
        Answer(nameof(AcknowledgeWithdrawal), consent, idempotencyKey, new AcknowledgeWithdrawal(consent, Caller.Current.Organisation, AcknowledgedBy.Client, Caller.Current.Client));

    public Task<CustomerAnswer> NoteTold(ConsentId consent, string delivery, string idempotencyKey) =>
        Answer(nameof(NoteTold), new { consent, delivery }, idempotencyKey, new AcknowledgeWithdrawal(consent, null, AcknowledgedBy.Webhook, delivery));

    private async Task<PassportAsOfReply> AsOfAsync(DateTimeOffset at) => at > Services.Clock.Now()
        ? new(null, CustomerRefusals.NotYet)
        : new(Customer.AsOf(await DatedAsync(), at.ToUniversalTime()), null);

    /// <summary>Every grant, in the order they were made, each withdrawn one with its moment: of a withdrawal from before events said it, that is the moment of its entry.</summary>
    private async Task<ImmutableArray<Consent>> DatedAsync()
    {
        if (State.Consents.Values.Any(consent => consent is { WithdrawnAtEpoch: not null, WithdrawnAt: null } && !_withdrawnBefore.ContainsKey(consent.Id)))
        {
            var found = ImmutableDictionary.CreateBuilder<ConsentId, DateTimeOffset>();
            await foreach (var (_, _, entry) in Services.Reader.Read(Customer.Kind, Subject, 0))
                foreach (var withdrawn in Entries.Events<CustomerEvent>(entry).OfType<ConsentWithdrawn>())
                    found[withdrawn.Consent] = withdrawn.At ?? Entries.At(entry);
            _withdrawnBefore = found.ToImmutable();
        }
        return
        [
            .. State.Consents.Values
                .Select(consent => consent is { WithdrawnAtEpoch: not null, WithdrawnAt: null } ? consent with { WithdrawnAt = _withdrawnBefore[consent.Id] } : consent)
                .OrderBy(consent => consent.GrantedAt).ThenBy(consent => consent.Id.Value, StringComparer.Ordinal),
        ];
    }
}
