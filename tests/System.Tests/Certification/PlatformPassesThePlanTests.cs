using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification.Runner;
using Ecosystem.Hosting.Outbound;
using Ecosystem.Identity;
using Ecosystem.Identity.Clients;
using Ecosystem.Silo.Hosting;
using Ecosystem.SystemTests.Journey;
using Ecosystem.SystemTests.Partners;

namespace Ecosystem.SystemTests.Certification;

/// <summary>The platform is held to what it holds others to: its own sovereignty interface (docs/sovereignty-interface.md) against the whole plan, as a process, with clients and tokens of its own identity host.</summary>
public sealed class PlatformPassesThePlanTests : OnePlatform
{
    private const string Text = "ecosystem-certification: 4f0c";

    private static readonly ImmutableArray<string> s_ofReaders = [Scopes.CustomersRead, Scopes.SpacesRead];
    private static readonly ImmutableArray<string> s_ofCustomers = [Scopes.PassportRead, Scopes.PassportWrite, Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct];

    [Fact]
    public async Task The_platforms_own_endpoints_pass_the_plan_and_answer_the_text_that_it_gave()
    {
        var port = PartnerPlatform.FreePort();
        var baseUrl = $"http://127.0.0.1:{port}/sovereignty/v1";
        // CSI-2: the resource is the base URL, letter by letter; so the platform is deployed with it as its audience.
        await using var platform = await PlatformProcess.RunWithSampleAsync(
            Data, new Dictionary<string, string>(StringComparer.Ordinal) { ["Ecosystem__Audience"] = baseUrl, ["Ecosystem__Certification__OwnershipText"] = Text }, int.Parse(port, CultureInfo.InvariantCulture), Cancelled);

        using var owned = await Http.GetAsync(new Uri(Running.Api, ".well-known/ecosystem-certification"), Cancelled);
        Assert.Equal((HttpStatusCode.OK, "text/plain", Text), (owned.StatusCode, owned.Content.Headers.ContentType?.MediaType, await owned.Content.ReadAsStringAsync(Cancelled)));

        var candidate = await RegisteredAsync(baseUrl);
        var (report, _) = await new CertificationRunner(new(new OutboundOptions(AllowLoopback: true)), TimeProvider.System).RunAsync(CertificationPlans.Latest, candidate, new Unheard(), Cancelled);
        var story = string.Join('\n', report.Tests.Where(test => test.Verdict != TestVerdict.Passed).Select(test => $"{test.Test} {test.Verdict}: {test.Observed}"));
        Assert.True(story.Length == 0, $"{report.Tests.Count(test => test.Verdict == TestVerdict.Passed)} of {report.Tests.Length} passed:\n{story}");
        Assert.Equal((100, 100), (CertificationPlans.Latest.Tests.Length, report.Tests.Length));
        Assert.All(Enum.GetValues<CertificationModule>(), module => Assert.True(report.Passed(CertificationPlans.Latest, module)));
    }

    /// <summary>Two readers of two organisations and two customers of the sample, registered as whoever runs the platform registers clients.</summary>
    private async Task<Candidate> RegisteredAsync(string baseUrl)
    {
        var customers = (await (await AskerAsync("hq-console")).AskAsync("{ customers(first: 2) { nodes { id } } }", new { }, Cancelled)).GetProperty("nodes").EnumerateArray().Select(node => node.GetProperty("id").GetString()!).ToList();
        ImmutableArray<CandidateClient> clients =
        [
            Client(CandidateRole.Reader, "csi-reader", "reader_one"), Client(CandidateRole.OtherReader, "csi-other-reader", "reader_two"),
            Client(CandidateRole.Customer, "csi-customer", customers[0]), Client(CandidateRole.OtherCustomer, "csi-other-customer", customers[1]),
        ];
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.Configuration["ConnectionStrings:Ecosystem"] = Running.ConnectionString;
        builder.Configuration["Ecosystem:MasterKeyFile"] = Path.Combine(Data, LaptopPlatform.MasterKeyFileName);
        await using var node = IdentityHost.Build(builder);
        await IdentityHost.SeedAsync(node, [.. clients.Select(client => client.Role is CandidateRole.Customer or CandidateRole.OtherCustomer
            ? new SeedClient(client.ClientId, client.ClientId, "customer", client.Organisation, s_ofCustomers, client.ClientSecret)
            : new SeedClient(client.ClientId, client.ClientId, "partner", client.Organisation, s_ofReaders, client.ClientSecret))]);
        return new(baseUrl, customers[0], customers[1], clients);
    }

    private static CandidateClient Client(CandidateRole role, string id, string organisation) => new(role, id, ClientStore.GenerateSecret(), organisation);

    private sealed class Unheard : IProgress<TestEvidence>
    {
        public void Report(TestEvidence value)
        {
        }
    }
}
