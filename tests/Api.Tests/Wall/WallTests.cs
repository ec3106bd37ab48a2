using System.Text.Json;
using System.Text.RegularExpressions;
using Ecosystem.Api.Access;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>The cases that every field of every audience's schema is tried in.</summary>
public enum Case
{
    /// <summary>The organisation whose it is, or that the consent names.</summary>
    Own,

    /// <summary>Another client of the same organisation, about something of its own.</summary>
    Sibling,

    /// <summary>Another organisation of the same audience.</summary>
    OtherOrganisation,

    /// <summary>The consent was withdrawn.</summary>
    ConsentWithdrawn,

    /// <summary>The consent has expired.</summary>
    ConsentExpired,

    /// <summary>The consent is for another purpose.</summary>
    OtherPurpose,

    /// <summary>The consent covers every field but this one.</summary>
    FieldNotCovered,

    /// <summary>Every scope but the one that is needed.</summary>
    WrongScope,

    /// <summary>No token.</summary>
    NoToken,
}

/// <summary>
/// The wall: each field of each audience's schema, as the schemas themselves have them, in each case. Where it is permitted it works, and where it
/// is not the answer is byte for byte that about something that never existed.
/// </summary>
public sealed class WallTests(Platform platform, WallWorld world) : IClassFixture<WallWorld>
{
    private const string Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    private static readonly AudienceSchemas s_schemas = AudienceSchemas.Published;

    /// <summary>Every field that has a row, and each leaf of those that show a customer's data by consent.</summary>
    private static IEnumerable<(Audience Audience, string Field, string? Leaf)> Fields() =>
        from audience in Enum.GetValues<Audience>()
        from type in s_schemas[audience].AllTypes.OfType<IObjectGraphType>()
        from field in type.Fields
        let row = field.Metadata.GetValueOrDefault("capability") as Capability
        where row is not null
        let name = $"{type.Name}.{field.Name}"
        from leaf in WallFields.Of(name).Reach == Reach.Consent ? ((IObjectGraphType)field.ResolvedType!.GetNamedType()).Fields.Select(below => (string?)below.Name) : [null]
        orderby audience, name
        select (audience, name, leaf);

    public static TheoryData<Audience, string, string?, Case> Everything() =>
    [
        .. from field in Fields()
           from @case in Enum.GetValues<Case>()
           where WallFields.Of(field.Field).Reach == Reach.Consent || @case is Case.Own or Case.Sibling or Case.OtherOrganisation or Case.WrongScope or Case.NoToken
           select new TheoryDataRow<Audience, string, string?, Case>(field.Audience, field.Field, field.Leaf, @case),
    ];

    [Theory, MemberData(nameof(Everything))]
    public async Task A_field_works_for_whom_it_is_and_is_to_anybody_else_as_if_there_were_nothing(Audience audience, string field, string? leaf, Case @case)
    {
        var reach = WallFields.Of(field).Reach;
        var owner = world.Own(audience, reach);
        var row = Capabilities.All.Single(one => one.Field == field);
        switch (@case)
        {
            case Case.Own:
                await PermittedAsync(field, leaf, owner, owner, Tokens.AllScopes);
                break;
            case Case.Sibling:
                await PermittedAsync(field, leaf, owner, owner with { Client = $"{owner.Client}-sibling" }, [.. new[] { row.Scope, WallFields.Of(field).Also?.Invoke(audience) }.OfType<string>()]);
                break;
            case Case.OtherOrganisation when reach == Reach.Audience:
                await PermittedAsync(field, leaf, owner, world.Other(audience), Tokens.AllScopes);
                break;
            case Case.OtherOrganisation:
                await DeniedAsync(field, leaf, await ArrangedAsync(field, owner, world.Other(audience)), world.Token(world.Other(audience), Tokens.AllScopes));
                break;
            case Case.ConsentWithdrawn:
                await DeniedAsync(field, leaf, await world.CustomerAsync(owner.Organisation, new(Withdraw: true)), world.Token(owner, Tokens.AllScopes));
                break;
            case Case.ConsentExpired:
                await DeniedAsync(field, leaf, await world.CustomerAsync(owner.Organisation, new(Expire: true)), world.Token(owner, Tokens.AllScopes));
                break;
            case Case.OtherPurpose:
                await DeniedAsync(field, leaf, await world.CustomerAsync(owner.Organisation, new(OtherPurpose: true)), world.Token(owner, Tokens.AllScopes));
                break;
            case Case.FieldNotCovered:
                await DeniedAsync(field, leaf, await world.CustomerAsync(owner.Organisation, new(AreBut: true), leaf), world.Token(owner, Tokens.AllScopes));
                break;
            case Case.WrongScope when row.Scope is null:
                await PermittedAsync(field, leaf, owner, owner, []);
                break;
            case Case.WrongScope:
                await DeniedAsync(field, leaf, await ArrangedAsync(field, owner, owner), world.Token(owner, Tokens.AllScopes.Where(scope => scope != row.Scope)));
                break;
            case Case.NoToken:
                await DeniedAsync(field, leaf, await ArrangedAsync(field, owner, owner), null, audience);
                break;
            default:
                throw new InvalidOperationException($"The wall does not know the case {@case}.");
        }
    }

    private Task<Subject> ArrangedAsync(string field, Asker owner, Asker asker) => WallFields.Of(field).Arrange(world, owner, asker);

    private async Task PermittedAsync(string field, string? leaf, Asker owner, Asker asker, IEnumerable<string> scopes)
    {
        var subject = await ArrangedAsync(field, owner, asker);
        var operation = WallOperation.Of(s_schemas[asker.Audience], field, leaf, subject);
        // A mutation is sent once: a retry under a new key would be another one.
        if (Changes(field)) Check(await AskAsync(world.Token(asker, scopes), operation));
        else await Eventually.Holds(async () => Check(await AskAsync(world.Token(asker, scopes), operation)));

        void Check(Answer answer)
        {
            Assert.True(answer.Status == 200 && !answer.Json.TryGetProperty("errors", out _), $"{field} {answer.Status}: {answer.Body}");
            var shown = answer.Json.GetProperty("data");
            foreach (var step in operation.Path) Assert.True(shown.TryGetProperty(step, out shown) && shown.ValueKind != JsonValueKind.Null, $"{field} shows nothing: {answer.Body}");
            if (shown.ValueKind == JsonValueKind.Object && shown.TryGetProperty("__typename", out var name)) Assert.False(name.GetString() == "Refusal", answer.Body);
            if (leaf is not null) Assert.Contains(JsonSerializer.Serialize(Canary(leaf)), answer.Body, StringComparison.Ordinal);
            else if (!Changes(field) && !Pages(field) && subject.Marker is { } marker) Assert.Contains(marker, answer.Body, StringComparison.Ordinal);
            if (WallFields.Of(field).Reach == Reach.Audience) Assert.All(world.Secrets, secret => Assert.DoesNotContain(secret, answer.Body, StringComparison.Ordinal));
        }
    }

    private static bool Changes(string field) => field.StartsWith("Mutation.", StringComparison.Ordinal);

    /// <summary>Lists of everybody's things are longer than a page here.</summary>
    private static bool Pages(string field) => field is "Query.approvals" or "Query.funds" or "Query.decisions" or "Subscription.approvals";

    private object Canary(string leaf) => world.Canaries.GetValueOrDefault(leaf) ?? throw new InvalidOperationException(
        $"The wall's customers have no '{leaf}'. Give them one in Canaries of tests/Api.Tests/Wall/WallWorld.cs, with a value that is nobody else's.");

    /// <summary>The answer is that about something that never existed, in every byte; nothing of the subject is in it, and nothing happened to it.</summary>
    private async Task DeniedAsync(string field, string? leaf, Subject subject, string? token, Audience? audience = null)
    {
        var schema = s_schemas[audience ?? Enum.Parse<Audience>(Claim(token!, "ecosystem_audience"), ignoreCase: true)];
        var versions = await VersionsAsync(subject, token);
        var denied = await AskAsync(token, WallOperation.Of(schema, field, leaf, subject));
        var nobody = await AskAsync(token, WallOperation.Of(schema, field, leaf, new Subject()));
        if (!IsOfAsker(field) || denied.Status != 200) Assert.Equal(Untraced(nobody.Body), Untraced(denied.Body));
        Assert.Equal(nobody.Status, denied.Status);
        Assert.Equal(Told(nobody), Told(denied));
        if (subject.Marker is { } marker) Assert.DoesNotContain(marker, denied.Body, StringComparison.Ordinal);
        Assert.All(world.Secrets, secret => Assert.DoesNotContain(secret, denied.Body, StringComparison.Ordinal));
        Assert.DoesNotContain("receipts\":[{", denied.Body, StringComparison.Ordinal);
        // A read that was refused is in the log of the customer, and of nobody else's.
        if (WallFields.Of(field).Reach != Reach.Consent) Assert.Equal(versions, await VersionsAsync(subject, token));
    }

    /// <summary>Fields without an argument that could lead to somebody else's: another organisation is answered about itself, and finds nothing of the subject there.</summary>
    private static bool IsOfAsker(string field) => field is "Mutation.grantConsent" or "Query.webhooks" or "Query.receipts" or "Query.exports" or "Query.spaces"
        or "Query.ownDataUses" or "Query.ownDataChanges" or "Query.ownProcessing";

    /// <summary>An event of a stream has a trace of its own.</summary>
    private static string Untraced(string body) => Regex.Replace(body, "\"traceId\":\"[0-9a-f]{32}\"", "", RegexOptions.None, TimeSpan.FromSeconds(5));

    private static IEnumerable<KeyValuePair<string, string>> Told(Answer answer) =>
        // What is left of the caller's own budget goes down with each request and up with time, whatever it asks for.
        answer.Headers.Where(header => header.Key is not ("Date" or "RateLimit" or "Content-Length" or "Transfer-Encoding")).OrderBy(header => header.Key, StringComparer.Ordinal);

    /// <summary>What the asker has done to the subject so far.</summary>
    private async Task<long> VersionsAsync(Subject subject, string? token) => token is null ? 0 : (long)(await platform.Database.ScalarAsync(
        $"""
        select count(*) from journal.commits where client = '{Claim(token, "client_id")}'
        and actor_id in ('{subject.Webhook}', '{subject.Customer}', '{subject.Unit}', '{subject.Fund}', '{subject.Approval}', 'cl_{subject.Client}', '{subject.Account}', '{subject.Export}', '{subject.Statement}', '{subject.Space}', '{subject.System}')
        """))!;

    private static string Claim(string token, string name) => new Microsoft.IdentityModel.JsonWebTokens.JsonWebToken(token).GetClaim(name).Value;

    private async Task<Answer> AskAsync(string? token, WallOperation operation)
    {
        if (operation.Document.StartsWith("subscription", StringComparison.Ordinal) && token is not null)
        {
            await using var events = await Live.EventReader.OpenAsync(platform.Api, token, new { query = operation.Document, variables = operation.Variables }, Trace);
            return await events.NextAsync();
        }
        return await platform.Api.AskAsync(token, operation.Document, operation.Variables, request => request.Headers.Add("traceparent", Trace));
    }
}
