using System.Text.RegularExpressions;
using k8s.Models;

namespace Ecosystem.SystemTests.Deploy;

/// <summary>What a reviewer asks of each pod.</summary>
public sealed partial class WorkloadTests
{
    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Every_pod_is_confined(string set)
    {
        foreach (var (name, template) in Manifests.Load(set).Templates())
        {
            var pod = template.Spec;
            Assert.True(pod.SecurityContext is { RunAsNonRoot: true, RunAsUser: > 0, SeccompProfile.Type: "RuntimeDefault" }, name);
            Assert.False(pod.AutomountServiceAccountToken, $"{name} mounts a token");
            Assert.True(pod.HostNetwork is null or false, name);
            Assert.True(pod.HostPID is null or false, name);
            Assert.All(pod.Containers.Concat(pod.InitContainers ?? []), container =>
            {
                Assert.True(container.SecurityContext is { AllowPrivilegeEscalation: false, ReadOnlyRootFilesystem: true, Privileged: null or false }, container.Name);
                Assert.Equal(["ALL"], container.SecurityContext.Capabilities.Drop);
                Assert.Null(container.SecurityContext.Capabilities.Add);
            });
            Assert.DoesNotContain(pod.Volumes ?? [], v => v.HostPath is not null);
        }
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Every_pod_has_an_account_of_its_own_without_rights(string set)
    {
        var objects = Manifests.Load(set);
        var accounts = objects.Of<V1ServiceAccount>().ToDictionary(a => a.Metadata.Name);

        Assert.All(objects.Templates(), t => Assert.Equal(t.Key, t.Value.Spec.ServiceAccountName));
        Assert.All(objects.Templates(), t => Assert.False(accounts[t.Key].AutomountServiceAccountToken));
        Assert.Empty(objects.Of<V1RoleBinding>());
        Assert.Empty(objects.Of<V1ClusterRoleBinding>());
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Every_container_says_what_it_needs_and_where_it_stops(string set) =>
        Assert.All(Manifests.Load(set).Templates().Values.SelectMany(t => t.Spec.Containers), container =>
        {
            Assert.Superset(new HashSet<string> { "cpu", "memory" }, container.Resources.Requests.Keys.ToHashSet());
            Assert.Contains("memory", container.Resources.Limits.Keys);
            Assert.True(container.Resources.Limits["memory"].ToDecimal() >= container.Resources.Requests["memory"].ToDecimal(), container.Name);
        });

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Every_server_is_probed_on_a_port_it_has(string set)
    {
        foreach (var container in Manifests.Load(set).Of<V1Deployment>().SelectMany(d => d.Spec.Template.Spec.Containers))
        {
            foreach (var probe in (V1Probe[])[container.StartupProbe, container.LivenessProbe, container.ReadinessProbe])
            {
                Assert.NotNull(probe?.HttpGet);
                Assert.Contains(probe.HttpGet.Port.Value, container.Ports.Select(p => p.Name));
            }
            if (container.Name == "otel-collector")
                continue;
            Assert.Equal("/health/live", container.StartupProbe.HttpGet.Path);
            Assert.Equal("/health/live", container.LivenessProbe.HttpGet.Path);
            Assert.Equal("/health/ready", container.ReadinessProbe.HttpGet.Path);
        }
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void A_host_is_drained_before_it_is_killed_and_replaced_before_it_goes(string set)
    {
        var objects = Manifests.Load(set);
        var settings = objects.Of<V1ConfigMap>().Single(c => c.Data.ContainsKey("Ecosystem__DrainSeconds")).Data;
        var needed = int.Parse(settings["Ecosystem__DrainSeconds"]) + int.Parse(settings["Ecosystem__ShutdownSeconds"]);

        Assert.All(objects.Of<V1Deployment>(), deployment =>
        {
            Assert.Equal("0", deployment.Spec.Strategy.RollingUpdate.MaxUnavailable.Value);
            if (deployment.Metadata.Name != "otel-collector")
                Assert.True(deployment.Spec.Template.Spec.TerminationGracePeriodSeconds > needed, deployment.Metadata.Name);
        });
        // A balancer must have seen readiness fail before serving ends.
        var api = objects.Templates()["api"].Spec.Containers[0].ReadinessProbe;
        Assert.True(int.Parse(settings["Ecosystem__DrainSeconds"]) >= api.PeriodSeconds * api.FailureThreshold);
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Pods_of_one_kind_are_spread_and_disrupted_one_at_a_time(string set)
    {
        var objects = Manifests.Load(set);
        var budgets = objects.Of<V1PodDisruptionBudget>().ToList();
        foreach (var name in (string[])["silo", "api", "identity"])
        {
            var template = objects.Templates()[name];
            Assert.Equal("1", Assert.Single(budgets, b => b.Spec.Selector.Matches(template)).Spec.MaxUnavailable.Value);
            Assert.All(template.Spec.TopologySpreadConstraints, c => Assert.True(c.LabelSelector.Matches(template)));
            Assert.Equal(
                ["kubernetes.io/hostname", "topology.kubernetes.io/zone"],
                template.Spec.TopologySpreadConstraints.Select(c => c.TopologyKey).Order());
        }
        Assert.All(budgets, b => Assert.Single(objects.Templates().Values, t => b.Spec.Selector.Matches(t)));
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Selectors_select_what_they_are_for(string set)
    {
        var objects = Manifests.Load(set);
        var templates = objects.Templates();

        Assert.All(objects.Of<V1Deployment>(), d => Assert.True(d.Spec.Selector.Matches(d.Spec.Template), d.Metadata.Name));
        Assert.All(objects.Of<V1Service>(), service =>
        {
            var pod = Assert.Single(templates.Values, t => new V1LabelSelector { MatchLabels = service.Spec.Selector }.Matches(t)).Spec;
            Assert.All(service.Spec.Ports, p => Assert.Contains(p.TargetPort.Value, pod.Containers.SelectMany(c => c.Ports).Select(c => c.Name)));
        });
        Assert.All(objects.Of<V2HorizontalPodAutoscaler>(), h => Assert.Contains(h.Spec.ScaleTargetRef.Name, templates.Keys));
        // Replicas in the Deployment would undo the autoscaler's choice at each apply.
        Assert.All(objects.Of<V2HorizontalPodAutoscaler>(), h =>
            Assert.Null(objects.Of<V1Deployment>().Single(d => d.Metadata.Name == h.Spec.ScaleTargetRef.Name).Spec.Replicas));
        var services = objects.Of<V1Service>().ToDictionary(s => s.Metadata.Name);
        Assert.All(objects.Of<V1Ingress>().SelectMany(i => i.Spec.Rules).SelectMany(r => r.Http.Paths), path =>
            Assert.Contains(services[path.Backend.Service.Name].Spec.Ports, p => p.Name == path.Backend.Service.Port.Name));
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Secrets_are_referred_to_never_written(string set)
    {
        var objects = Manifests.Load(set);

        Assert.Empty(objects.Of<V1Secret>());
        foreach (var variable in objects.Templates().Values.SelectMany(t => t.Spec.Containers).SelectMany(c => c.Env ?? []))
        {
            if (SecretName().IsMatch(variable.Name) && !variable.Name.EndsWith("File", StringComparison.Ordinal))
                Assert.NotNull(variable.ValueFrom?.SecretKeyRef);
        }
        Assert.All(objects.Of<V1ConfigMap>().SelectMany(c => c.Data), d =>
        {
            Assert.DoesNotMatch(SecretName(), d.Key);
            Assert.DoesNotContain("Password=", d.Value, StringComparison.OrdinalIgnoreCase);
        });
        // Each host has a connection string of its own, so that each can be a role that may do no more than it must.
        var strings = objects.Templates().Values.SelectMany(t => t.Spec.Containers).SelectMany(c => c.Env ?? [])
            .Where(e => e.Name == "ConnectionStrings__Ecosystem").Select(e => e.ValueFrom.SecretKeyRef.Name).ToList();
        Assert.Equal(["ecosystem-database-api", "ecosystem-database-identity", "ecosystem-database-migrations", "ecosystem-database-silo"], strings.Order());
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void A_silo_is_known_by_its_pod(string set)
    {
        var silo = Manifests.Load(set).Templates()["silo"].Spec.Containers.Single();
        var environment = silo.Env.ToDictionary(e => e.Name);

        Assert.Equal("metadata.name", environment["Ecosystem__SiloName"].ValueFrom.FieldRef.FieldPath);
        Assert.Equal("status.podIP", environment["Ecosystem__AdvertisedIP"].ValueFrom.FieldRef.FieldPath);
        Assert.Equal([8080, 11111, 30000], silo.Ports.Select(p => p.ContainerPort).Order());
        Assert.Equal(["silo"], silo.Args);
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void What_a_pod_mounts_is_there(string set)
    {
        var objects = Manifests.Load(set);
        var maps = objects.Of<V1ConfigMap>().Select(c => c.Metadata.Name).Append(set == "base" ? "otel-collector" : "").ToHashSet();
        foreach (var pod in objects.Templates().Values.Select(t => t.Spec))
        {
            Assert.All(pod.Containers.SelectMany(c => c.EnvFrom ?? []), e => Assert.Contains(e.ConfigMapRef.Name, maps));
            Assert.All((pod.Volumes ?? []).Where(v => v.ConfigMap is not null), v => Assert.Contains(v.ConfigMap.Name, maps));
            Assert.All(pod.Containers, c => Assert.Equal((pod.Volumes ?? []).Select(v => v.Name).Order(), (c.VolumeMounts ?? []).Select(m => m.Name).Order()));
            Assert.All(
                pod.Containers.SelectMany(c => (c.Env ?? []).Where(e => e.Name.EndsWith("File", StringComparison.Ordinal)), (c, e) => (c, e)),
                x => Assert.Contains(x.c.VolumeMounts, m => x.e.Value.StartsWith(m.MountPath + "/", StringComparison.Ordinal)));
        }
    }

    [GeneratedRegex("ConnectionString|MasterKey|Password|Secret|Token|Authorization", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex SecretName();
}
