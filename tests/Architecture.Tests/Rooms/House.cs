using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Xml.Linq;
using Ecosystem.Testing;

namespace Ecosystem.Architecture.Tests.Rooms;

/// <summary>The built assemblies of the house, and what each of them names.</summary>
internal static class House
{
    public static readonly Assembly Domain = Assembly.Load("Ecosystem.Domain");
    public static readonly Assembly Contracts = Assembly.Load("Ecosystem.Contracts");

    /// <summary>Every room: its assembly, its project file, and the rooms it may know.</summary>
    public static IReadOnlyDictionary<string, (string Project, string[] MayKnow)> Rooms { get; } = new Dictionary<string, (string, string[])>
    {
        ["Ecosystem.Domain"] = ("grains/Domain/Ecosystem.Domain.csproj", []),
        ["Ecosystem.Contracts"] = ("grains/Contracts/Ecosystem.Contracts.csproj", ["Ecosystem.Domain"]),
        ["Ecosystem.Hosting"] = ("hosting/Ecosystem.Hosting.csproj", []),
        ["Ecosystem.Grains"] = ("grains/Grains/Ecosystem.Grains.csproj", ["Ecosystem.Domain", "Ecosystem.Contracts", "Ecosystem.Hosting"]),
        ["Ecosystem.Identity"] = ("identity/Ecosystem.Identity.csproj", ["Ecosystem.Hosting"]),
        ["Ecosystem.Api"] = ("api/Ecosystem.Api.csproj", ["Ecosystem.Domain", "Ecosystem.Contracts", "Ecosystem.Hosting"]),
        ["ecosystem"] = ("silo/Ecosystem.Silo.csproj", ["Ecosystem.Domain", "Ecosystem.Contracts", "Ecosystem.Hosting", "Ecosystem.Grains", "Ecosystem.Identity", "Ecosystem.Api"]),
    };

    /// <summary>The assemblies an assembly references, by name.</summary>
    public static IReadOnlyList<string> References(string assembly) => [.. Assembly.Load(assembly).GetReferencedAssemblies().Select(reference => reference.Name!)];

    /// <summary>The rooms a project file references.</summary>
    public static IReadOnlyList<string> ProjectReferences(string assembly) =>
    [
        .. XDocument.Load(Path.Combine(Repository.Root, Rooms[assembly].Project)).Descendants("ProjectReference")
            .Select(reference => Path.GetFileName(reference.Attribute("Include")!.Value.Replace('\\', '/')))
            .Select(file => Rooms.Single(room => Path.GetFileName(room.Value.Project) == file).Key),
    ];

    /// <summary>Every member of another assembly that an assembly's code names, such as <c>System.Guid.NewGuid</c>, and every type, with its name alone.</summary>
    public static IReadOnlySet<string> Names(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(type => TypeName(metadata, metadata.GetTypeReference(type)));
        var members = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference)
            .Select(member => $"{TypeName(metadata, metadata.GetTypeReference((TypeReferenceHandle)member.Parent))}.{metadata.GetString(member.Name)}");
        return types.Concat(members).ToHashSet(StringComparer.Ordinal);
    }

    private static string TypeName(MetadataReader metadata, TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
}
