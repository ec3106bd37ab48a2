using System.Xml.Linq;
using Ecosystem.Testing;
using k8s.Models;

namespace Ecosystem.SystemTests.Deploy;

/// <summary>The manifests run the images that the projects build.</summary>
public sealed class ImageTests
{
    [Theory]
    [InlineData("silo", "silo/Ecosystem.Silo.csproj")]
    [InlineData("migrations", "silo/Ecosystem.Silo.csproj")]
    [InlineData("api", "api/Ecosystem.Api.csproj")]
    [InlineData("identity", "identity/Ecosystem.Identity.csproj")]
    public void A_pod_runs_the_program_of_its_project_on_the_ports_of_its_image(string pod, string file)
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, file));
        var template = Manifests.Load("base").Templates()[pod];
        var container = Assert.Single(template.Spec.Containers);
        var program = project.Descendants("AssemblyName").SingleOrDefault()?.Value ?? Path.GetFileNameWithoutExtension(file);

        Assert.Equal(project.Descendants("ContainerRepository").Single().Value, container.Image);
        Assert.Equal(["dotnet", $"/app/{program}.dll"], container.Command);
        Assert.Subset(
            project.Descendants("ContainerPort").Select(p => int.Parse(p.Attribute("Include")!.Value)).ToHashSet(),
            (container.Ports ?? []).Select(p => p.ContainerPort).ToHashSet());
        Assert.Equal(User(), $"{template.Spec.SecurityContext.RunAsUser}");
    }

    [Fact]
    public void Production_runs_the_version_that_is_built()
    {
        var version = Common().Descendants("Version").Single().Value;
        var images = Manifests.Parse(Manifests.Render("overlays/production")).Templates().Values
            .SelectMany(t => t.Spec.Containers).Select(c => c.Image).Where(i => i.Contains("ecosystem-", StringComparison.Ordinal));

        Assert.All(images, i => Assert.EndsWith(":" + version, i));
    }

    [Theory]
    [MemberData(nameof(Manifests.Sets), MemberType = typeof(Manifests))]
    public void Every_setting_is_one_that_operating_md_explains(string set)
    {
        var documented = File.ReadAllText(Path.Combine(Repository.Root, "docs", "operating.md"));
        var objects = Manifests.Load(set);
        var settings = objects.Of<V1ConfigMap>().Where(c => c.Data.ContainsKey("Ecosystem__Issuer")).SelectMany(c => c.Data.Keys)
            .Concat(objects.Templates().Values.SelectMany(t => t.Spec.Containers).SelectMany(c => c.Env ?? []).Select(e => e.Name))
            .Where(n => n != "TELEMETRY_AUTHORIZATION");

        Assert.All(settings.Distinct(), name => Assert.Contains($"`{name.Replace("__", ":", StringComparison.Ordinal)}`", documented));
    }

    private static string User() => Common().Descendants("ContainerUser").Single().Value;

    private static XDocument Common() => XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props"));
}
