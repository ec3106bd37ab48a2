using Ecosystem.Contracts.Audit;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Customers;
using Ecosystem.Domain.SalesUnits;

namespace Ecosystem.Bench;

/// <summary>How long it takes to find entries of a long log by what auditors filter by, alone and together (AU-20).</summary>
internal static class EntryBench
{
    /// <summary>Of the first entries: so many were asked for by suppliers, who never come again.</summary>
    private const int EarlyCount = 6_000;

    private const int SuppliersCount = 1_500;

    /// <summary>Who asks for an entry: many people of partners, and few at headquarters; the customer that is read most is read by headquarters alone.</summary>
    public static Principal CallerOf(int number, bool isRead, bool isOfMostRead, Random random)
    {
        if (number < EarlyCount && !isOfMostRead) return new($"supplier-person-{number % SuppliersCount}", "supplier-client", Audience.Supplier, "supplier_bench");
        if (!isRead) return new($"seller-{random.Next(300)}", $"erp-{random.Next(5)}", Audience.Internal, "hq");
        if (isOfMostRead || random.Next(2) == 0) return new($"staff-{random.Next(100)}", "hq-console", Audience.Internal, "hq");
        var partner = random.Next(20);
        return new($"partner-person-{random.Next(3_000)}", $"partner-{partner}", Audience.Partner, $"partner_{partner}");
    }

    /// <summary>What is asked; the number is how many entries must be found at least.</summary>
    /// <param name="mostRead">The customer that is read most.</param>
    public static IEnumerable<(string Name, int Least, EntryList List)> Lists(CustomerId mostRead, string unit, DateTimeOffset began, int commits)
    {
        var all = new EntryList(new(50), true);
        var (middle, day) = (began.AddSeconds(commits / 2), TimeSpan.FromSeconds(commits / 100));
        var name = new Datum(mostRead, DataCategory.Profile, "name");
        yield return ("entries: the whole log, newest 50", 50, all);
        yield return ("entries: the whole log, oldest 200", 200, all with { Window = new(200), Descending = false });
        yield return ("entries: actor, the customer that is read most", 50, all with { ActorKind = Customer.Kind, ActorId = mostRead.Value });
        yield return ("entries: actor, a unit", 1, all with { ActorKind = SalesUnit.Kind, ActorId = unit });
        yield return ("entries: kind of actor", 50, all with { ActorKind = Customer.Kind });
        yield return ("entries: person, of a partner", 0, all with { Person = "partner-person-7" });
        yield return ("entries: person, who is not there", 0, all with { Person = "nobody" });
        yield return ("entries: client, headquarters'", 50, all with { Client = "hq-console" });
        yield return ("entries: organisation, a partner", 50, all with { Organisation = "partner_7" });
        yield return ("entries: audience, thousands of people", 50, all with { Audience = Audience.Partner });
        yield return ("entries: audience, which acted only at the log's beginning", 50, all with { Audience = Audience.Supplier });
        yield return ("entries: event that is most of the log", 50, all with { EventType = "dataRead" });
        yield return ("entries: event of the log's beginning", 50, all with { EventType = "unitEstablished" });
        yield return ("entries: datum that is read most", 50, all with { Datum = name });
        yield return ("entries: a hundredth of the time, in the middle", 50, all with { From = middle, Until = middle + day });
        yield return ("entries: audience + time without any of it", 0, all with { Audience = Audience.Supplier, From = middle, Until = middle + day });
        yield return ("entries: audience + actor, which exclude each other", 0, all with { Audience = Audience.Partner, ActorId = mostRead.Value });
        yield return ("entries: audience + event, which exclude each other", 0, all with { Audience = Audience.Partner, EventType = "authorizationDecided" });
        yield return ("entries: datum + a person + time", 0, all with { Datum = name, Person = "staff-7", From = middle, Until = middle + day });
        yield return ("entries: all filters together", 0, all with
        {
            ActorKind = Customer.Kind,
            ActorId = mostRead.Value,
            Person = "staff-7",
            Client = "hq-console",
            Organisation = "hq",
            Audience = Audience.Internal,
            EventType = "dataRead",
            Datum = name,
            From = began,
            Until = middle,
        });
    }
}
