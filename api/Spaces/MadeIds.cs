using System.Security.Cryptography;
using System.Text;
using Ecosystem.Api.Access;
using Ecosystem.Domain;

namespace Ecosystem.Api.Spaces;

/// <summary>Ids made of who asks and of the idempotency key: a retry finds what the first attempt made, and nobody can take another's id.</summary>
internal static class MadeIds
{
    public static SpaceId OfSpace(Caller caller, string key) => SpaceId.From(SpaceId.Prefix + Hash(caller, key));

    public static DocumentId OfDocument(SpaceId space, Caller caller, string key) => DocumentId.From(DocumentId.Prefix + Hash(caller, key, $"{space}\n"));

    public static FlowExpertId OfExpert(Caller caller, string key) => FlowExpertId.From(FlowExpertId.Prefix + Hash(caller, key, "expert\n"));

    private static string Hash(Caller caller, string key, string of = "") => Convert.ToHexStringLower(
        SHA256.HashData(Encoding.UTF8.GetBytes($"{of}{caller.Principal.Audience}\n{caller.Principal.Organisation}\n{caller.Principal.Client}\n{key}")), 0, 16);
}
