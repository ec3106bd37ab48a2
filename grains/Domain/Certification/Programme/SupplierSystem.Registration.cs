using System.Collections.Immutable;

namespace Ecosystem.Domain.Certification.Programme;

using Decided = Decision<SystemAnswer, SystemEvent>;

/// <content>Which system it is, and whose (CE-20 to CE-22).</content>
public sealed partial class SupplierSystem
{
    private const int ClientTextLengthMax = 200;

    private static Decided Decide(SystemState state, RegisterSystem register, DateTimeOffset now)
    {
        if (register.Name.Length is 0 or > RegisterSystem.NameLengthMax || register.Name.Any(char.IsControl))
            return Refuse(SystemRefusals.OutOfRange("name", $"1 to {RegisterSystem.NameLengthMax} characters"));
        if ((register.Kind == SystemKind.Plugin) != (register.Plugin is not null) || (register.Plugin is { } plugin && !IsPluginName(plugin)))
            return Refuse(SystemRefusals.OutOfRange("plugin", $"1 to {RegisterSystem.PluginLengthMax} letters, digits, '-' or '_' for a plugin, and left out for another system"));
        if (!ProgrammeRules.IsBaseUrl(register.BaseUrl, register.Loopback)) return Refuse(SystemRefusals.UrlRefused);
        if (state.Owner is not null) return Refuse(SystemRefusals.AlreadyRegistered);
        return register.Others >= RegisterSystem.SystemsMax
            ? Refuse(SystemRefusals.TooManySystems)
            : Happens(new SystemRegistered(register.Owner, register.Name, register.Kind, register.Plugin, register.BaseUrl, now), Issued(register.Nonce, now));
    }

    /// <summary>Whether a text can be a plugin's name here.</summary>
    public static bool IsPluginName(string text) =>
        text.Length is > 0 and <= RegisterSystem.PluginLengthMax && text.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_');

    /// <summary>CE-21: what was tested is not what answers now, so a certificate ends with the move; what the office holds back does not move away from it (CE-26).</summary>
    private static Decided Decide(SystemState state, MoveSystem move, DateTimeOffset now)
    {
        if (!ProgrammeRules.IsBaseUrl(move.BaseUrl, move.Loopback)) return Refuse(SystemRefusals.UrlRefused);
        if (state.OpenRun is not null) return Refuse(SystemRefusals.RunOpen);
        if (move.BaseUrl == state.BaseUrl) return s_accepted;
        if (!state.Barring.IsEmpty) return Refuse(SystemRefusals.SystemHeld);
        ImmutableArray<SystemEvent> events = [new SystemMoved(move.BaseUrl, now), Issued(move.Nonce, now)];
        return Happens(state.Certificate is { } certificate && certificate.IsLive(now) ? events.Add(new CertificateEnded(certificate.Id, CertificateEnd.Moved, null, now) { Owner = state.Owner }) : events);
    }

    private static Decided Decide(SystemState state, ProveOwnership prove, DateTimeOffset now)
    {
        if (state.Challenge is not { } challenge || now >= challenge.ExpiresAt) return state.OwnedSince is not null && state.Challenge is null ? s_accepted : Refuse(SystemRefusals.ChallengeOver);
        // Another URL was asked than the one that counts now: it says nothing about this one.
        if (prove.BaseUrl != state.BaseUrl) return Refuse(SystemRefusals.OwnershipNotShown("The base URL was changed meanwhile."));
        if (prove.Found is not { } found) return Refuse(SystemRefusals.OwnershipNotShown(prove.Problem ?? "There was no answer."));
        return found.Trim() == challenge.Nonce
            ? Happens(new OwnershipProven(state.BaseUrl, now))
            : Refuse(SystemRefusals.OwnershipNotShown("The origin answered something else than the nonce."));
    }

    private static Decided Decide(SystemState state, SetTestClients set)
    {
        var clients = set.Clients.Clients;
        if (clients.IsDefault || clients.Length != Enum.GetValues<CandidateRole>().Length || clients.Select(one => one.Role).Distinct().Count() != clients.Length)
            return Refuse(SystemRefusals.OutOfRange("clients", "one of each of the four roles"));
        var texts = clients.SelectMany(one => new[] { one.ClientId, one.Organisation }).Append(set.Clients.Customer).Append(set.Clients.OtherCustomer);
        if (texts.Any(text => text.Length is 0 or > ClientTextLengthMax)) return Refuse(SystemRefusals.OutOfRange("clients, organisations and customers", $"1 to {ClientTextLengthMax} characters each"));
        if (clients.Select(one => one.ClientId).Distinct(StringComparer.Ordinal).Count() != clients.Length || set.Clients.Customer == set.Clients.OtherCustomer)
            return Refuse(SystemRefusals.OutOfRange("clients and customers", "different from each other: the runner swaps them"));
        return state.OpenRun is not null ? Refuse(SystemRefusals.RunOpen) : Happens(new TestClientsSet(set.Clients));
    }

    private static Decided Decide(SystemState state, PlaceInCluster place, DateTimeOffset now)
    {
        if (place.Cluster is { } cluster && (cluster.Length is 0 or > PlaceInCluster.ClusterLengthMax || cluster.Any(char.IsControl)))
            return Refuse(SystemRefusals.OutOfRange("cluster", $"1 to {PlaceInCluster.ClusterLengthMax} characters"));
        var anchor = place.IsAnchor && place.Cluster is not null;
        return state.Cluster == place.Cluster && state.IsAnchor == anchor ? s_accepted : Happens(new SystemClustered(place.Cluster, anchor, place.By, now));
    }
}
