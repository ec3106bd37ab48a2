using Ecosystem.Api.Graph;
using Ecosystem.Api.Installation;

namespace Ecosystem.Api;

public sealed partial class Query
{
    /// <summary>How the installation itself is: its silos, what follows the log and how far behind, the log's checkpoint, versions.</summary>
    public static async Task<InstallationType> Installation([FromRequest] Actors actors) => new(await actors.Installation.View());
}
