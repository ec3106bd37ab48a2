using System.Collections.Immutable;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Silo.Import;

namespace Ecosystem.Silo.Sample;

/// <summary>Opportunities: dear products take longer and are won less often, able agents have more deals and win more of them.</summary>
internal sealed class SampleDeals
{
    private const string IdLetters = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private readonly Pcg _random;
    private readonly ImmutableArray<AgentRow> _agents;
    private readonly ImmutableArray<AccountRow> _accounts;
    private readonly SampleCalendar _calendar;
    private readonly int[] _skills;
    private readonly Weights _diligence;
    private readonly Weights _appetites;
    private readonly Weights _demand = new(Words.Products.Select(product => product.Weight));
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    public SampleDeals(Pcg random, ImmutableArray<AgentRow> agents, ImmutableArray<AccountRow> accounts, SampleCalendar calendar)
    {
        (_random, _agents, _accounts, _calendar) = (random, agents, accounts, calendar);
        _skills = [.. agents.Select(_ => random.Around(60, 140))];
        _diligence = new(_skills);
        // A few customers buy much and most buy little.
        _appetites = new(accounts.Select((_, rank) => 1 + (10_000 / (rank + 12))));
    }

    /// <summary>So many deals, by the day they were engaged; those that were not, last.</summary>
    public ImmutableArray<DealRow> Deals(int count)
    {
        var deals = Arranged().ToList();
        // Every agent has a deal, as long as there are enough.
        foreach (var index in Enumerable.Range(0, _agents.Length)) deals.Add(Deal(index));
        while (deals.Count < count) deals.Add(Deal(_diligence.Pick(_random)));
        return [.. deals.OrderBy(deal => deal.Engaged ?? DateOnly.MaxValue).ThenBy(deal => deal.OpportunityId, StringComparer.Ordinal)];
    }

    /// <summary>A deal won by the first unit in each quarter, so that it has an attainment in each; and one on the last day, which makes the last quarter complete.</summary>
    private IEnumerable<DealRow> Arranged()
    {
        for (var quarter = _calendar.First; quarter <= _calendar.Last; quarter = quarter.Next)
        {
            var closed = quarter.FirstDay.AddDays(40);
            var product = Words.Products[2];
            yield return new(Id(), _agents[0].Name, product.Name, SampleCrm.Customer, DealStage.Won, closed.AddDays(-33), closed, Value(product.Price));
        }

        yield return new(Id(), _agents[0].Name, Words.Products[6].Name, SampleCrm.Customer, DealStage.Engaging, _calendar.End, null, null);
    }

    private DealRow Deal(int agent)
    {
        var product = Words.Products[_demand.Pick(_random)];
        var account = _accounts[_appetites.Pick(_random)].Name;
        if (_random.Chance(50)) return new(Id(), _agents[agent].Name, product.Name, account, DealStage.Prospecting, null, null, null);

        var engaged = _calendar.EngageDay(_random);
        var closed = engaged.AddDays(_random.Around(4, 70 + (product.Price / 2_000)));
        if (closed < _calendar.Start) closed = _calendar.Start.AddDays(_random.Between(0, 25));
        if (closed > _calendar.End || _random.Chance(60)) return new(Id(), _agents[agent].Name, product.Name, account, DealStage.Engaging, engaged, null, null);

        var isWon = _random.Chance(560 + _skills[agent] - (product.Price / 1_000));
        return new(Id(), _agents[agent].Name, product.Name, account, isWon ? DealStage.Won : DealStage.Lost, engaged, closed, isWon ? Value(product.Price) : 0);
    }

    /// <summary>The list price less what was negotiated off it, in whole yuan, as minor units.</summary>
    private long Value(int price) => (long)price * _random.Around(78, 104) / 100 * 100;

    private string Id()
    {
        string id;
        do id = string.Create(8, _random, static (letters, random) =>
        {
            for (var i = 0; i < letters.Length; i++) letters[i] = IdLetters[random.Between(0, IdLetters.Length)];
        });
        while (!_ids.Add(id));
        return id;
    }
}
