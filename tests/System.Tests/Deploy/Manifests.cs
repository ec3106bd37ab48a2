using System.Collections.Concurrent;
using System.Diagnostics;
using Ecosystem.Testing;
using k8s;
using k8s.Models;

namespace Ecosystem.SystemTests.Deploy;

/// <summary>The objects of deploy/k8s, parsed into Kubernetes' own types: a field that does not exist, or has the wrong type, fails.</summary>
public static class Manifests
{
    public static readonly string Folder = Path.Combine(Repository.Root, "deploy", "k8s");

    private static readonly ConcurrentDictionary<string, string> Rendered = new(StringComparer.Ordinal);

    /// <summary>Every set a cluster could be given: the base as written, and each overlay as kubectl renders it.</summary>
    public static TheoryData<string> Sets => ["base", "overlays/dev", "overlays/production"];

    /// <summary>Files with Kubernetes objects: not kustomizations, nor files that only become the content of a ConfigMap.</summary>
    public static IEnumerable<string> ObjectFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Folder, folder), "*.yaml", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) is not ("kustomization.yaml" or "collector.yaml"))
            .Order(StringComparer.Ordinal);

    public static IReadOnlyList<IKubernetesObject<V1ObjectMeta>> Parse(string yaml) =>
        [.. KubernetesYaml.LoadAllFromString(yaml, strict: true).Cast<IKubernetesObject<V1ObjectMeta>>()];

    public static IReadOnlyList<IKubernetesObject<V1ObjectMeta>> Load(string set) => set == "base"
        ? [.. ObjectFiles(set).SelectMany(f => Parse(File.ReadAllText(f))), Settings()]
        : Parse(Render(set));

    /// <summary>What <c>kubectl apply -k</c> would send.</summary>
    public static string Render(string overlay)
    {
        Assert.SkipUnless(IsOnPath("kubectl"), "kubectl is not installed: overlays are checked only for the objects they patch.");
        return Rendered.GetOrAdd(overlay, Kustomize);
    }

    public static IEnumerable<T> Of<T>(this IEnumerable<IKubernetesObject<V1ObjectMeta>> objects) => objects.OfType<T>();

    /// <summary>Pod templates by the name of what makes them.</summary>
    public static IReadOnlyDictionary<string, V1PodTemplateSpec> Templates(this IReadOnlyCollection<IKubernetesObject<V1ObjectMeta>> objects) =>
        objects.Of<V1Deployment>().Select(d => (d.Metadata.Name, d.Spec.Template))
            .Concat(objects.Of<V1Job>().Select(j => (j.Metadata.Name, j.Spec.Template)))
            .ToDictionary(t => t.Name, t => t.Template);

    public static bool Matches(this V1LabelSelector selector, V1PodTemplateSpec template)
    {
        var labels = template.Metadata.Labels;
        return (selector.MatchLabels ?? new Dictionary<string, string>()).All(l => labels.TryGetValue(l.Key, out var value) && value == l.Value)
            && (selector.MatchExpressions ?? []).All(e =>
                e.OperatorProperty == "In" && labels.TryGetValue(e.Key, out var value) && e.Values.Contains(value));
    }

    /// <summary>The settings that kustomize generates; the overlays' rendering has them already.</summary>
    private static V1ConfigMap Settings() => new()
    {
        Metadata = new() { Name = "ecosystem-settings" },
        Data = File.ReadLines(Path.Combine(Folder, "base", "settings.env"))
            .Where(l => l.Length > 0 && !l.StartsWith('#'))
            .ToDictionary(l => l[..l.IndexOf('=', StringComparison.Ordinal)], l => l[(l.IndexOf('=', StringComparison.Ordinal) + 1)..]),
    };

    private static string Kustomize(string overlay)
    {
        using var kubectl = Process.Start(new ProcessStartInfo("kubectl", ["kustomize", Path.Combine(Folder, overlay)])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var errors = kubectl.StandardError.ReadToEndAsync();
        var yaml = kubectl.StandardOutput.ReadToEnd();
        kubectl.WaitForExit();
        Assert.True(kubectl.ExitCode == 0, errors.GetAwaiter().GetResult());
        return yaml;
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));
}
