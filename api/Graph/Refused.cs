using Ecosystem.Domain;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Graph;

/// <summary>Why a request was not carried out. Nothing has changed.</summary>
[Name("Refusal")]
public sealed class Refused(Refusal refusal)
{
    /// <summary>Stable, in capitals; the list is in docs/api.md.</summary>
    public string Code => refusal.Code;

    /// <summary>What is wrong, why, and what to do next.</summary>
    public string Message => refusal.Message;
}

/// <summary>The answer of a mutation: one of its payloads, or a refusal.</summary>
public abstract class MutationResult : UnionGraphType
{
    protected MutationResult(string description, params IEnumerable<Type> payloads)
    {
        (Name, Description) = (GetType().Name, description);
        foreach (var payload in payloads.Append(typeof(Refused)))
            Type(typeof(AutoRegisteringObjectGraphType<>).MakeGenericType(payload));
    }
}
