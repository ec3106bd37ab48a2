using System.Collections.Immutable;

namespace Ecosystem.Domain.Border;

/// <summary>The figures of a year: how they grow, shrink and begin anew.</summary>
public sealed partial class CrossBorder
{
    private const int YearsKept = 3;

    private static BorderState Given(BorderState state, PassageGiven e)
    {
        // Given again: only its time counts anew. Of a year that is over, nothing.
        if (e.Year < state.Year) return state;
        var open = state.Open.SetItem(e.Passage, new(e.Person, e.At));
        var person = state.People.GetValueOrDefault(e.Person) ?? new([]);
        if (person.Departures.Any(one => one.Passage == e.Passage)) return state with { Open = open };

        var (receivers, place) = Place(state.Receivers, e.Receiver);
        var isNew = !Receives(state, person, e.Receiver.Group);
        var group = state.Groups.GetValueOrDefault(e.Receiver.Group, new(0, 0, 0));
        return state with
        {
            Open = open,
            Receivers = receivers,
            ReceiverPeople = Counted(place == state.ReceiverPeople.Length ? state.ReceiverPeople.Add(0) : state.ReceiverPeople, place, person.Departures.Any(one => one.Receiver == place) ? 0 : 1),
            SensitivePeople = state.SensitivePeople + (e.Sensitive && !person.IsSensitive ? 1 : 0),
            People = state.People.SetItem(e.Person, person with { Departures = person.Departures.Add(new(e.Passage, place, e.Sensitive)) }),
            Groups = !isNew ? state.Groups : state.Groups.SetItem(e.Receiver.Group, new(group.People + 1, group.Early + (e.Early ? 1 : 0), group.Late + (e.Late ? 1 : 0))),
        };
    }

    private static BorderState Lapsed(BorderState state, PassageId passage)
    {
        if (state.Open.GetValueOrDefault(passage) is not { } open) return state;
        state = state with { Open = state.Open.Remove(passage) };
        if (state.People.GetValueOrDefault(open.Person) is not { } before || before.Departures.FirstOrDefault(one => one.Passage == passage) is not { } departure) return state;
        var after = new Person(before.Departures.Remove(departure));
        var name = state.Receivers[departure.Receiver].Group;
        var group = state.Groups[name];
        return state with
        {
            ReceiverPeople = Counted(state.ReceiverPeople, departure.Receiver, after.Departures.Any(one => one.Receiver == departure.Receiver) ? 0 : -1),
            SensitivePeople = state.SensitivePeople - (before.IsSensitive && !after.IsSensitive ? 1 : 0),
            People = after.Departures.IsEmpty ? state.People.Remove(open.Person) : state.People.SetItem(open.Person, after),
            // Whether it was early or late is not kept for each person: a lapse around New Year leaves a suspicion one too high, never too low.
            Groups = Receives(state, after, name) ? state.Groups : state.Groups.SetItem(name, group with { People = group.People - 1 }),
        };
    }

    /// <summary>A new year: the figures before are summed up, and what is still open belongs to them.</summary>
    private static BorderState Begun(BorderState state, int year)
    {
        var before = state.Year == 0 ? state.Before : state.Before.Add(new(state.Year, state.People.Count, state.SensitivePeople, state.IsFiled(state.Year, sensitive: false), state.Groups));
        return new BorderState { Year = year, Filings = state.Filings, Before = before.Length > YearsKept ? before[^YearsKept..] : before };
    }

    private static ImmutableArray<int> Counted(ImmutableArray<int> people, int place, int more) => more == 0 ? people : people.SetItem(place, people[place] + more);

    private static bool Receives(BorderState state, Person person, string group) => person.Departures.Any(one => state.Receivers[one.Receiver].Group == group);

    private static (ImmutableArray<Receiver> Receivers, int Place) Place(ImmutableArray<Receiver> receivers, Receiver receiver) =>
        receivers.IndexOf(receiver) is >= 0 and var place ? (receivers, place) : (receivers.Add(receiver), receivers.Length);
}
