using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;
using Ecosystem.Grains.Access;

namespace Ecosystem.Grains.Spaces;

/// <summary>Who asks something of a space, as the token of this call says.</summary>
internal static class SpaceCaller
{
    public static SpacePerson Current => Of(Caller.Current);

    private static SpacePerson Of(Principal caller) =>
        new(caller.Subject, caller.Client, caller.Audience, caller.Organisation, caller.Audience == Audience.Customer && caller.Scopes.Contains(Scopes.SpacesWrite));
}
