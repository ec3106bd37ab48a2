using System.Security.Cryptography;
using Ecosystem.Contracts.Spaces;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Spaces;

namespace Ecosystem.Grains.Tests.Spaces;

/// <summary>A space of a customer of its own, with one of us and one of the customer in it.</summary>
internal sealed class SpaceWorld(PlatformFixture platform)
{
    private readonly string _run = PlatformFixture.Key();

    public SpaceId Id { get; } = PlatformFixture.Fresh<SpaceId>();

    public CustomerId Customer { get; init; } = PlatformFixture.Fresh<CustomerId>();

    public string Host => $"host-{_run}";

    public string Buyer => $"buyer-{_run}";

    public ISpaceGrain Space => platform.Grain<ISpaceGrain>(Id.Value);

    public ISpaceDeskGrain Desk => platform.Grain<ISpaceDeskGrain>(ISpaceDeskGrain.Key);

    public void AsHost() => platform.As(Host, "internal", "hq", Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct, Scopes.ApprovalsDecide, Scopes.ApprovalsRead);

    public void AsBoss() => platform.As($"boss-{_run}", "internal", "hq", Scopes.ApprovalsDecide, Scopes.ApprovalsRead);

    public void AsBuyer() => platform.As(Buyer, "customer", Customer.Value, Scopes.SpacesRead, Scopes.SpacesAct);

    public void AsStranger() => platform.As($"stranger-{_run}", "customer", Customer.Value, Scopes.SpacesRead, Scopes.SpacesAct);

    /// <summary>Makes it. Who calls afterwards, the test says.</summary>
    public async Task<SpaceWorld> CreateAsync()
    {
        AsHost();
        Assert.IsType<SpaceAccepted>(await Space.Create(new(Customer, SalesUnitId.From("su_1"), "Spring 春季项目", "王芳", "总部"), PlatformFixture.Key()));
        var invited = await Space.Invite(new(null, Buyer, Audience.Customer, Customer.Value, "林梅", "上海客户有限公司"), PlatformFixture.Key());
        Assert.Null(invited.Refusal);
        AsBuyer();
        Assert.IsType<SpaceAccepted>(await Space.Accept(PlatformFixture.Key()));
        return this;
    }

    /// <summary>Sends bytes in pieces, and has them added.</summary>
    public async Task<UploadReply> AddAsync(byte[] bytes, string name = "plan.pdf", DocumentLevel level = DocumentLevel.Shared, DocumentId? document = null, string? key = null)
    {
        var begun = await Desk.Begin(Id);
        if (begun.Content is not { } content) return begun;
        foreach (var (number, piece) in bytes.Chunk(UploadReply.PieceMax).Index()) Assert.Null((await Desk.Put(Id, content, number, piece)).Refusal);
        return await Desk.Finish(Id, new(content, document ?? PlatformFixture.Fresh<DocumentId>(), name, level, bytes.Length, Convert.ToHexStringLower(SHA256.HashData(bytes))), key ?? PlatformFixture.Key());
    }

    public Task<ShownDocument> ShowAsync(DocumentId document, bool isDownload = false, string? key = null) => Desk.Show(Id, document, isDownload, Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)), key ?? PlatformFixture.Key());

    public async Task NameAsync(DocumentId document, bool isNamed = true)
    {
        AsHost();
        Assert.IsType<SpaceAccepted>(await Space.NameDocument(document, [Buyer], isNamed, PlatformFixture.Key()));
    }
}
