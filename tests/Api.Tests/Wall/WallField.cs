using Ecosystem.Domain.Access;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>Whose a field's answer is, beyond audience and scope.</summary>
public enum Reach
{
    /// <summary>Whoever of the audience has the scope.</summary>
    Audience,

    /// <summary>The organisation whose it is.</summary>
    Organisation,

    /// <summary>Whoever a standing consent of the customer names.</summary>
    Consent,
}

/// <summary>How a field of the graph is tried: whose it is, and how that which it is about is brought about.</summary>
/// <param name="Arrange">Brings about what an owner has and an asker may use. A mutation may use it up, so each try has its own.</param>
public sealed record WallField(Reach Reach, Func<WallWorld, Asker, Asker, Task<Subject>> Arrange)
{
    /// <summary>A scope that it takes beside the one of its row, by audience.</summary>
    public Func<Audience, string>? Also { get; init; }
}
