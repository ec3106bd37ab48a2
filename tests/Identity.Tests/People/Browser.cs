using Ecosystem.Identity.People;
using Ecosystem.Identity.Tests.Server;
using Ecosystem.Testing;
using OtpNet;

namespace Ecosystem.Identity.Tests.People;

/// <summary>A browser of the people that a node was seeded with.</summary>
public sealed class Browser(Node node, TimeProvider clock) : FormBrowser(node.Http.BaseAddress!, TestContext.Current.CancellationToken)
{
    public async Task SignInAsync(SeedPerson person)
    {
        await OpenAsync("/login");
        await SubmitAsync(("user", person.UserName), ("password", person.Password));
        await SubmitAsync(("code", CodeOf(person)));
        Assert.Equal("/sessions", Path);
    }

    public string CodeOf(SeedPerson person) => new Totp(Base32Encoding.ToBytes(person.TotpSecret)).ComputeTotp(clock.GetUtcNow().UtcDateTime);
}
