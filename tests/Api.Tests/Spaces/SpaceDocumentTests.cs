using System.Text;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Testing;

namespace Ecosystem.Api.Tests.Spaces;

/// <summary>Documents of spaces over HTTP: what is taken, what is shown, and what strangers learn.</summary>
public sealed class SpaceDocumentTests(Platform platform)
{
    private readonly string _run = Platform.Key();
    private readonly string _customer = Platform.Fresh<CustomerId>().Value;

    private string Host => platform.Issuer.TokenFor($"host-{_run}", "internal", "hq", Scopes.SpacesRead, Scopes.SpacesWrite, Scopes.SpacesAct);

    private string Buyer => platform.Issuer.TokenFor($"buyer-{_run}", "customer", _customer, Scopes.SpacesRead, Scopes.SpacesAct);

    private string Stranger => platform.Issuer.TokenFor($"stranger-{_run}", "customer", _customer, Scopes.SpacesRead, Scopes.SpacesAct);

    private async Task<string> DoAsync(string token, string mutation, string input, string read)
    {
        var data = (await platform.Api.AskAsync(token, $$"""mutation { {{mutation}}(input: { {{input}}, idempotencyKey: "{{Platform.Key()}}" }) { __typename ... on {{(mutation == "inviteSpaceMember" ? "InvitationPayload" : "SpacePayload")}} { {{read}} } ... on Refusal { refused: code message } } }""")).Data.GetProperty(mutation);
        return data.TryGetProperty(read, out var value) ? value.GetString() ?? "" : throw new InvalidOperationException(data.GetRawText());
    }

    /// <summary>A space with the buyer in it.</summary>
    private async Task<string> SpaceAsync()
    {
        var space = await DoAsync(Host, "createSpace", $"customer: \"{_customer}\", unit: \"su_1\", title: \"Spring\", name: \"王芳\", organisationName: \"HQ\"", "space");
        await DoAsync(Host, "inviteSpaceMember", $"space: \"{space}\", subject: \"buyer-{_run}\", audience: CUSTOMER, organisation: \"{_customer}\", name: \"林梅\", organisationName: \"客户\"", "member");
        await DoAsync(Buyer, "acceptSpaceInvitation", $"space: \"{space}\"", "space");
        return space;
    }

    private async Task<string> AddedAsync(string space, byte[] bytes, string level = "shared")
    {
        var added = await Uploads.AddAsync(platform.Api, Host, space, bytes, "方案.pdf", level);
        Assert.True(added.Status == 201, added.Body);
        var document = added.Json.GetProperty("document").GetString()!;
        await DoAsync(Host, "nameDocument", $"space: \"{space}\", document: \"{document}\", members: [\"buyer-{_run}\"]", "space");
        return document;
    }

    [Fact]
    public async Task A_document_is_shown_under_its_name_with_its_receipt_and_a_sensitive_one_is_not_downloaded()
    {
        var space = await SpaceAsync();
        var document = await AddedAsync(space, SampleDocuments.Pdf("hello"), "sensitive");
        var shown = (await platform.Api.AskAsync(Buyer, $$"""{ space(id: "{{space}}") { title documents { id name level type pages viewPath downloadPath } milestones { id } } }""")).Data.GetProperty("space").GetProperty("documents")[0];
        Assert.Equal(("方案.pdf", "SENSITIVE", "PDF", 1), (shown.GetProperty("name").GetString(), shown.GetProperty("level").GetString(), shown.GetProperty("type").GetString(), shown.GetProperty("pages").GetInt32()));
        Assert.Equal(System.Text.Json.JsonValueKind.Null, shown.GetProperty("downloadPath").ValueKind);

        var (status, bytes, response) = await Uploads.GetAsync(platform.Api, Buyer, shown.GetProperty("viewPath").GetString()!);
        Assert.Equal((200, "application/pdf", "no-store", "nosniff"), (status, response.Content.Headers.ContentType!.ToString(), response.Headers.CacheControl!.ToString(), response.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal("inline; filename*=UTF-8''%E6%96%B9%E6%A1%88.pdf", response.Content.Headers.ContentDisposition!.ToString());
        Assert.StartsWith("re_", response.Headers.GetValues("Ecosystem-Receipt").Single(), StringComparison.Ordinal);
        Assert.Equal("%PDF-", Encoding.ASCII.GetString(bytes, 0, 5));

        var download = await Uploads.GetAsync(platform.Api, Buyer, $"/spaces/{space}/documents/{document}/download");
        Assert.Equal(403, download.Status);
        Assert.Contains("DOWNLOAD_REFUSED", Encoding.UTF8.GetString(download.Bytes), StringComparison.Ordinal);
        // Until one of us allows it.
        await DoAsync(Host, "setDocumentDownload", $"space: \"{space}\", document: \"{document}\", allowed: true", "space");
        download = await Uploads.GetAsync(platform.Api, Buyer, $"/spaces/{space}/documents/{document}/download");
        Assert.Equal(SampleDocuments.Pdf("hello"), download.Bytes);
        Assert.StartsWith("attachment", download.Response.Content.Headers.ContentDisposition!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_whom_it_is_not_named_a_document_is_byte_for_byte_one_that_never_was()
    {
        var space = await SpaceAsync();
        var document = await AddedAsync(space, SampleDocuments.Png(30, 30), "public");
        await DoAsync(Host, "nameDocument", $"space: \"{space}\", document: \"{document}\", members: [\"buyer-{_run}\"], named: false", "space");
        const string Trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";
        foreach (var action in new[] { "view", "download" })
        {
            var answers = new List<string>();
            foreach (var (token, path) in new[] { (Buyer, $"{space}/documents/{document}"), (Buyer, $"{space}/documents/do_none"), (Stranger, $"{space}/documents/{document}"), (Stranger, "sp_none/documents/do_none"), (Buyer, "nonsense/documents/..%2f..") })
            {
                var (status, bytes, response) = await Uploads.GetAsync(platform.Api, token, $"/spaces/{path}/{action}", request => request.Headers.Add("traceparent", Trace));
                answers.Add($"{status} {response.Content.Headers.ContentType} {Encoding.UTF8.GetString(bytes)}");
            }
            Assert.Single(answers.Distinct());
            Assert.StartsWith("404", answers[0], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_wrong_with_an_upload_is_said_and_changes_nothing()
    {
        var space = await SpaceAsync();
        var path = $"/spaces/{space}/documents";
        async Task<(int, string?)> Sent(string query, byte[]? body, string? key = "k", string? token = null)
        {
            var answer = await platform.Api.SendAsync(HttpMethod.Post, path + query, token ?? Host, request =>
            {
                if (key is not null) request.Headers.Add("Idempotency-Key", key);
                if (body is not null) request.Content = new ByteArrayContent(body);
            });
            return (answer.Status, answer.Code);
        }
        var pdf = SampleDocuments.Pdf("hello");
        Assert.Equal((400, "BAD_REQUEST"), await Sent("?name=a&level=public", pdf, key: null));
        Assert.Equal((400, "BAD_INPUT"), await Sent("?name=a&level=secret", pdf));
        Assert.Equal((400, "BAD_INPUT"), await Sent("?level=public", pdf));
        Assert.Equal((413, "BODY_TOO_LARGE"), await Sent("?name=a&level=public", []));
        Assert.Equal((413, "BODY_TOO_LARGE"), await Sent("?name=a&level=public", new byte[(20 << 20) + 1]));
        Assert.Equal((422, "DOCUMENT_REFUSED"), await Sent("?name=a&level=public", Encoding.UTF8.GetBytes("<svg/>")));
        Assert.Equal((403, "FORBIDDEN"), await Sent("?name=a&level=public", pdf, token: platform.Issuer.TokenFor($"ally-{_run}", "partner", "partner_demo", Scopes.SpacesRead)));
        // A customer adds documents in spaces of its own, with the scope for it.
        Assert.Equal((403, "FORBIDDEN_SCOPE"), await Sent("?name=a&level=public", pdf, token: Buyer));
        Assert.Equal((403, "FORBIDDEN_SCOPE"), await Sent("?name=a&level=public", pdf, token: platform.Issuer.TokenFor($"host-{_run}", "internal", "hq", Scopes.SpacesRead)));
        Assert.Equal((404, "NOT_FOUND"), await Sent("?name=a&level=public", pdf, token: platform.Issuer.TokenFor($"another-{_run}", "internal", "hq", Scopes.SpacesRead, Scopes.SpacesWrite)));
        Assert.Equal(401, (await platform.Api.SendAsync(HttpMethod.Post, path)).Status);
        Assert.Equal(0, (await platform.Api.AskAsync(Host, $$"""{ space(id: "{{space}}") { documents { id } } }""")).Data.GetProperty("space").GetProperty("documents").GetArrayLength());
        Assert.Equal(0L, await platform.Database.ScalarAsync($"select count(*) from spaces.contents where space = '{space}'"));

        // One of twenty MiB is taken.
        var filler = new string('x', (20 << 20) - pdf.Length - 200);
        var most = SampleDocuments.Pdf(["hello"], "", $"100 0 obj\n<< /Length {filler.Length} >>\nstream\n{filler}\nendstream\nendobj\n");
        Assert.Equal(201, (await Uploads.AddAsync(platform.Api, Host, space, most, "most.pdf", "shared")).Status);
    }

    [Fact]
    public async Task A_retried_upload_is_answered_alike_and_adds_nothing()
    {
        var space = await SpaceAsync();
        var (key, png) = (Platform.Key(), SampleDocuments.Png(20, 20));
        var first = await Uploads.AddAsync(platform.Api, Host, space, png, "p.png", "shared", key);
        var again = await Uploads.AddAsync(platform.Api, Host, space, png, "p.png", "shared", key);
        Assert.Equal((201, first.Body), (again.Status, again.Body));
        var other = await Uploads.AddAsync(platform.Api, Host, space, SampleDocuments.Png(20, 21), "p.png", "shared", key);
        Assert.Equal((422, "KEY_REUSED"), (other.Status, other.Code));
        Assert.Equal(1, (await platform.Api.AskAsync(Host, $$"""{ space(id: "{{space}}") { documents { id } } }""")).Data.GetProperty("space").GetProperty("documents").GetArrayLength());
    }
}
