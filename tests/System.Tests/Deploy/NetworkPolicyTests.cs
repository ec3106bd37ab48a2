using k8s;
using k8s.Models;

namespace Ecosystem.SystemTests.Deploy;

/// <summary>Who may talk to whom, as the policies add up.</summary>
public sealed class NetworkPolicyTests
{
    private const int Gateway = 30000;
    private const int SiloToSilo = 11111;
    private const int PostgreSql = 5432;

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Without_a_policy_for_it_nothing_is_allowed(string set)
    {
        var all = Manifests.Load(set).Of<V1NetworkPolicy>().Single(p => p.Metadata.Name == "default-deny").Spec;

        Assert.Empty(all.PodSelector.MatchLabels ?? new Dictionary<string, string>());
        Assert.Equal(["Egress", "Ingress"], all.PolicyTypes.Order());
        Assert.Null(all.Ingress);
        Assert.Null(all.Egress);
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void The_gateway_is_reached_by_the_api_alone_and_silos_by_silos(string set)
    {
        var objects = Manifests.Load(set);

        Assert.Equal(["api"], WhoReaches(objects, "silo", Gateway));
        Assert.Equal(["silo"], WhoReaches(objects, "silo", SiloToSilo));
        Assert.Empty(WhoReaches(objects, "silo", 8080));
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void From_outside_only_the_http_ports_of_api_and_identity_are_reached_and_only_by_the_ingress(string set)
    {
        foreach (var policy in Policies(Manifests.Load(set)))
        {
            foreach (var rule in policy.Spec.Ingress ?? [])
            {
                Assert.NotEmpty(rule.Ports ?? []);
                Assert.All(rule.FromProperty, peer => Assert.Null(peer.IpBlock));
                foreach (var peer in rule.FromProperty.Where(p => p.NamespaceSelector is not null))
                {
                    Assert.Contains(policy.Metadata.Name, (string[])["api", "identity"]);
                    Assert.Equal("ingress-nginx", peer.NamespaceSelector.MatchLabels["kubernetes.io/metadata.name"]);
                    Assert.Equal(["8080"], rule.Ports!.Select(p => p.Port.Value));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void PostgreSQL_is_reached_by_those_who_have_a_connection_string(string set)
    {
        var objects = Manifests.Load(set);
        var withString = objects.Templates()
            .Where(t => t.Value.Spec.Containers.Any(c => (c.Env ?? []).Any(e => e.Name == "ConnectionStrings__Ecosystem")))
            .Select(t => t.Key);

        Assert.Equal(withString.Order(), WhoLeavesTo(objects, PostgreSql));
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Nobody_reaches_the_machines_metadata_service_or_any_port_there_is(string set)
    {
        foreach (var rule in Policies(Manifests.Load(set)).SelectMany(p => p.Spec.Egress ?? []))
        {
            Assert.NotEmpty(rule.Ports ?? []);
            Assert.NotEmpty(rule.To ?? []);
            Assert.All(rule.To!.Where(t => t.IpBlock?.Cidr == "0.0.0.0/0"), t => Assert.Contains("169.254.0.0/16", t.IpBlock.Except));
        }
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Every_policy_is_for_pods_that_exist_and_both_sides_agree(string set)
    {
        var objects = Manifests.Load(set);
        var templates = objects.Templates();

        Assert.All(Policies(objects), p => Assert.Contains(templates.Values, t => p.Spec.PodSelector.Matches(t)));
        // What may leave one pod for another may also enter there.
        foreach (var policy in Policies(objects))
        {
            foreach (var rule in policy.Spec.Egress ?? [])
            {
                foreach (var (name, _) in rule.To.Where(p => p is { PodSelector: not null, NamespaceSelector: null })
                    .SelectMany(p => templates.Where(t => p.PodSelector.Matches(t.Value))))
                {
                    foreach (var from in templates.Where(t => policy.Spec.PodSelector.Matches(t.Value)).Select(t => t.Key))
                        Assert.All(rule.Ports, port => Assert.Contains(from, WhoReaches(objects, name, int.Parse(port.Port.Value))));
                }
            }
        }
    }

    private static IEnumerable<V1NetworkPolicy> Policies(IEnumerable<IKubernetesObject<V1ObjectMeta>> objects) => objects.Of<V1NetworkPolicy>();

    private static List<string> WhoReaches(IReadOnlyCollection<IKubernetesObject<V1ObjectMeta>> objects, string target, int port)
    {
        var templates = objects.Templates();
        return [.. Policies(objects)
            .Where(p => p.Spec.PodSelector.Matches(templates[target]))
            .SelectMany(p => p.Spec.Ingress ?? [])
            .Where(r => r.Ports is null || r.Ports.Any(p => p.Port.Value == $"{port}" || p.EndPort is not null))
            .SelectMany(r => r.FromProperty)
            .SelectMany(peer => peer.PodSelector is null ? ["outside"] : templates.Where(t => peer.PodSelector.Matches(t.Value)).Select(t => t.Key))
            .Distinct().Order()];
    }

    private static List<string> WhoLeavesTo(IReadOnlyCollection<IKubernetesObject<V1ObjectMeta>> objects, int port) =>
        [.. Policies(objects)
            .Where(p => (p.Spec.Egress ?? []).Any(r => r.Ports is null || r.Ports.Any(x => x.Port.Value == $"{port}")))
            .SelectMany(p => objects.Templates().Where(t => p.Spec.PodSelector.Matches(t.Value)).Select(t => t.Key))
            .Distinct().Order()];
}
