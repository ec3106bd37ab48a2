using k8s;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Ecosystem.SystemTests.Deploy;

/// <summary>The kustomizations name what exists, and every file is named by one.</summary>
public sealed class KustomizationTests
{
    public static TheoryData<string> Files => [.. Manifests.ObjectFiles("").Select(f => Path.GetRelativePath(Manifests.Folder, f))];

    public static TheoryData<string> Folders => ["base", "overlays/dev", "overlays/production"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_manifest_has_only_fields_that_Kubernetes_knows(string file)
    {
        var objects = Manifests.Parse(File.ReadAllText(Path.Combine(Manifests.Folder, file)));

        Assert.NotEmpty(objects);
        Assert.All(objects, o => Assert.False(string.IsNullOrEmpty(o.Metadata.Name)));
    }

    [Fact]
    public void A_misspelt_field_does_not_pass()
    {
        var misspelt = File.ReadAllText(Path.Combine(Manifests.Folder, "base", "silo.yaml")).Replace("readOnlyRootFilesystem", "readOnlyRootFileSystem");

        Assert.ThrowsAny<YamlException>(() => Manifests.Parse(misspelt));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Every_path_in_a_kustomization_exists_and_every_file_beside_it_is_named(string folder)
    {
        var here = Path.Combine(Manifests.Folder, folder);
        var named = Paths(here).ToList();

        Assert.All(named, path => Assert.True(
            File.Exists(Path.Combine(here, path)) || File.Exists(Path.Combine(here, path, "kustomization.yaml")),
            $"{folder}/kustomization.yaml names {path}, which does not exist"));
        Assert.Empty(Directory.EnumerateFiles(here).Select(Path.GetFileName).Except(named).Except(["kustomization.yaml"]));
    }

    [Theory]
    [InlineData("overlays/dev")]
    [InlineData("overlays/production")]
    public void An_overlay_changes_only_what_the_base_has(string overlay)
    {
        var known = Manifests.Load("base").Select(Identify).ToHashSet();
        var root = Read(Path.Combine(Manifests.Folder, overlay));
        foreach (var patch in Sequence(root, "patches"))
        {
            var objects = Manifests.Parse(File.ReadAllText(Path.Combine(Manifests.Folder, overlay, Text(patch, "path"))));
            Assert.All(objects, o => Assert.Contains(Identify(o), known));
        }
        var workloads = Manifests.Load("base").Templates();
        Assert.All(Sequence(root, "replicas"), r => Assert.Contains(Text(r, "name"), workloads.Keys));
        var images = workloads.Values.SelectMany(t => t.Spec.Containers).Select(c => c.Image).ToHashSet();
        Assert.All(Sequence(root, "images"), i => Assert.Contains(Text(i, "name"), images));
    }

    [Theory]
    [InlineData("overlays/dev", "ecosystem-dev", 1, 1, 1)]
    [InlineData("overlays/production", "ecosystem", 3, 2, 2)]
    public void An_overlay_renders_to_the_pods_it_promises_in_one_namespace(string overlay, string space, int silos, int apis, int identities)
    {
        var objects = Manifests.Parse(Manifests.Render(overlay));

        Assert.Equal(space, Assert.Single(objects.Of<k8s.Models.V1Namespace>()).Metadata.Name);
        Assert.All(objects.Where(o => o is not k8s.Models.V1Namespace), o => Assert.Equal(space, o.Metadata.NamespaceProperty));
        Assert.Equal(silos, objects.Of<k8s.Models.V1Deployment>().Single(d => d.Metadata.Name == "silo").Spec.Replicas);
        Assert.Equal(identities, objects.Of<k8s.Models.V1Deployment>().Single(d => d.Metadata.Name == "identity").Spec.Replicas);
        Assert.Equal(apis, Assert.Single(objects.Of<k8s.Models.V2HorizontalPodAutoscaler>()).Spec.MinReplicas);
        Assert.All(objects.Templates().Values.SelectMany(t => t.Spec.Containers), c =>
        {
            Assert.Contains(':', c.Image);
            Assert.DoesNotContain(":latest", c.Image);
        });
        var settings = Assert.Single(objects.Of<k8s.Models.V1ConfigMap>(), c => c.Data.ContainsKey("Ecosystem__Issuer")).Data;
        var hosts = Assert.Single(objects.Of<k8s.Models.V1Ingress>()).Spec.Rules.Select(r => r.Host);
        Assert.Contains(new Uri(settings["Ecosystem__Issuer"]).Host, hosts);
    }

    [Fact]
    public void Production_leaves_nothing_of_the_bases_example_names()
    {
        var rendered = Manifests.Render("overlays/production");

        Assert.DoesNotContain("ecosystem.example\n", rendered);
        Assert.DoesNotContain("ecosystem.example/", rendered);
        Assert.DoesNotContain("debug", rendered);
        Assert.DoesNotContain("app.kubernetes.io/component: postgresql", rendered);
    }

    private static string Identify(IKubernetesObject o) => $"{o.ApiVersion}/{o.Kind}/{((IKubernetesObject<k8s.Models.V1ObjectMeta>)o).Metadata.Name}";

    private static IEnumerable<string> Paths(string folder)
    {
        var root = Read(folder);
        foreach (var resource in Sequence(root, "resources"))
            yield return ((YamlScalarNode)resource).Value!;
        foreach (var patch in Sequence(root, "patches"))
            yield return Text(patch, "path");
        foreach (var map in Sequence(root, "configMapGenerator").OfType<YamlMappingNode>())
        {
            foreach (var file in Sequence(map, "envs").Concat(Sequence(map, "files")))
                yield return ((YamlScalarNode)file).Value!;
        }
    }

    private static YamlMappingNode Read(string folder)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(folder, "kustomization.yaml"))));
        return (YamlMappingNode)yaml.Documents[0].RootNode;
    }

    private static IEnumerable<YamlNode> Sequence(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var value) ? ((YamlSequenceNode)value).Children : [];

    private static string Text(YamlNode node, string key) => ((YamlScalarNode)((YamlMappingNode)node)[key]).Value!;
}
