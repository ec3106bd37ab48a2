using System.Collections.Immutable;
using Ecosystem.Contracts.Border;
using Ecosystem.Domain;
using Ecosystem.Domain.Border;
using Ecosystem.Domain.Customers;
using Ecosystem.Grains.Access;
using Ecosystem.Grains.Journal;

namespace Ecosystem.Grains.Border;

/// <summary>The shell of the border; its rules are in <see cref="CrossBorder"/>.</summary>
[GrainType("border")]
public sealed class BorderGrain(
    ActorServices services, Passages passages, [PersistentState("border", GrainStorage.Snapshots)] IPersistentState<Snapshot<BorderState>> snapshot)
    : ActorGrain<CrossBorder, BorderState, BorderCommand, BorderAnswer, BorderEvent>(services, snapshot), IBorderGrain
{
    private BorderOptions Options => passages.Options;

    public Task<PassageReply> Pass(CustomerId person, DataCategory category, string idempotencyKey) =>
        // Who is at home needs none, and is not counted.
        Give(nameof(Pass), new(person, category, Caller.Current.Organisation, Caller.Current.Client, Caller.Current.Countries ?? Options.Home), idempotencyKey);

    public Task<PassageReply> PassForExport(ExportPassage passage, string idempotencyKey) => Give(nameof(PassForExport), passage, idempotencyKey);

    public async Task<BorderAnswer> RecordFiling(NewFiling filing, string idempotencyKey) => await Answer(
        nameof(RecordFiling), filing, idempotencyKey,
        new RecordFiling(new(filing.Reference, filing.Sensitive, filing.FromYear, filing.ThroughYear, Caller.Current.Subject, Services.Clock.Now()), Options.Terms));

    public Task<BorderAnswer> Confirm(ImmutableArray<LeftPerson> left, string idempotencyKey) => Answer(nameof(Confirm), left, idempotencyKey, new ConfirmPassages([.. left.Select(Used)], Options.Terms));

    public Task<BorderAnswer> Lapse(DateTimeOffset givenBefore, string idempotencyKey) => Answer(nameof(Lapse), givenBefore, idempotencyKey, new LapsePassages(givenBefore));

    public Task<BorderView> View()
    {
        var (now, terms) = (CrossBorder.At(State, Options.Terms, Services.Clock.Now()), Options.Terms);
        return Task.FromResult(new BorderView(
            Options.Home, terms.YearOf(Services.Clock.Now()), now.Count(sensitive: false), terms.PeopleMax, now.Count(sensitive: true), terms.SensitiveMax, now.Open.Count, now.Filings, now.Warnings,
            [.. now.Receivers.Zip(now.ReceiverPeople, (receiver, people) => new ReceiverFigures(receiver, people))]));
    }

    private async Task<PassageReply> Give(string method, ExportPassage asked, string idempotencyKey)
    {
        var receiver = Options.ReceiverOf(asked.Organisation, asked.Client, asked.Category, asked.Countries);
        if (!Options.IsAbroad(asked.Countries)) return new(null, BorderRefusals.OutOfRange("country", "abroad: who is at home needs no passage"));
        var command = new GivePassage(Services.Clock.NewId<PassageId>(), asked.Person.Value, receiver, Options.Sensitive.Contains(asked.Category), Options.Terms);
        return await Answer(method, asked, idempotencyKey, command) switch
        {
            PassageAnswer given => new(passages.Seal(given, asked.Person.Value, receiver), null),
            BorderRefused refused => new(null, refused.Refusal),
            var other => throw new InvalidOperationException($"The border answered {other.GetType().Name} to a person."),
        };
    }

    private UsedPassage Used(LeftPerson left)
    {
        var (receipt, crossing) = (left.Receipt, left.Receipt.Crossing ?? throw new InvalidOperationException($"Receipt {left.Receipt.Id} says nothing of a border."));
        return new(crossing.Passage, left.Person.Value, Options.ReceiverOf(receipt.Reader, receipt.Client, receipt.Category, crossing.Countries), Options.Sensitive.Contains(receipt.Category), receipt.At);
    }
}
