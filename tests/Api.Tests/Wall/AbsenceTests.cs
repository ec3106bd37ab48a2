using System.Text.RegularExpressions;
using Ecosystem.Api.Access;
using Ecosystem.Api.Customers;
using Ecosystem.Contracts.Access;
using Ecosystem.Domain.Access;
using GraphQL;
using GraphQL.Types;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>What an audience may not do is not there: it is neither found by introspection nor told from what never was.</summary>
public sealed class AbsenceTests(Platform platform)
{
    private static readonly AudienceSchemas s_schemas = AudienceSchemas.Published;

    private static IEnumerable<Audience> Audiences => Enum.GetValues<Audience>();

    public static TheoryData<Audience, string> EveryFieldOfOthers() =>
    [
        .. from audience in Audiences
           from field in Audiences.SelectMany(Roots).Distinct()
           where !Roots(audience).Contains(field)
           orderby audience, field
           select new TheoryDataRow<Audience, string>(audience, field),
    ];

    public static TheoryData<Audience, string> EveryTypeOfOthers() =>
    [
        .. from audience in Audiences
           from type in Audiences.SelectMany(Types).Distinct()
           where !Types(audience).Contains(type)
           orderby audience, type
           select new TheoryDataRow<Audience, string>(audience, type),
    ];

    [Theory, MemberData(nameof(EveryFieldOfOthers))]
    public async Task A_field_of_others_is_answered_like_a_field_that_never_was(Audience audience, string field)
    {
        var theirs = Audiences.First(other => Roots(other).Contains(field));
        var operation = WallOperation.Of(s_schemas[theirs], field, null, new Subject());
        var name = field.Split('.')[1];
        // The same document about things that nobody has ever had, as long as the real ones.
        var unknown = Audiences.SelectMany(Types).Distinct().Except(Types(audience)).Where(type => operation.Document.Contains(type, StringComparison.Ordinal)).OrderByDescending(type => type.Length).ToList();
        var invented = unknown.Aggregate(
            Regex.Replace(operation.Document, $@"\b{name}\b", Invented(name), RegexOptions.None, TimeSpan.FromSeconds(5)),
            (document, type) => Regex.Replace(document, $@"\b{type}\b", Invented(type), RegexOptions.None, TimeSpan.FromSeconds(5)));
        Assert.NotEqual(operation.Document, invented);

        var token = Tokens.Of(platform.Issuer, audience);
        var (answer, never) = (await AskAsync(token, operation.Document, operation), await AskAsync(token, invented, operation));

        // Who subscribes without a stream is told so before anybody looks at what the subscription names.
        Assert.Contains(answer.Code, field.StartsWith("Subscription.", StringComparison.Ordinal) ? new[] { "VALIDATION_FAILED", "NOT_ACCEPTABLE" } : ["VALIDATION_FAILED"]);
        Assert.Equal((never.Status, Nameless(never.Body, [name, .. unknown], invented: true)), (answer.Status, Nameless(answer.Body, [name, .. unknown], invented: false)));
    }

    [Theory, MemberData(nameof(EveryTypeOfOthers))]
    public async Task A_type_that_only_others_reach_is_not_found_by_its_name(Audience audience, string type)
    {
        var answer = await platform.Api.AskAsync(Tokens.Of(platform.Issuer, audience), $$"""{ __type(name: "{{type}}") { name kind } }""");
        Assert.Equal("""{"__type":null}""", answer.Data.GetRawText());
    }

    /// <summary>Data of customers is shown by consent, or to the customer itself: whoever adds a way to it says whose it is.</summary>
    [Fact]
    public void What_a_customer_is_can_be_reached_through_fields_of_the_wall_only()
    {
        // The passport of another shows who might see what, and nothing of what there is.
        string[] pseudonyms = ["Query.customer", "Query.customers", "Query.customerPassportAsOf"];
        var open =
            from audience in Audiences
            from type in s_schemas[audience].AllTypes.OfType<IObjectGraphType>()
            where !IsOfCustomers(type)
            from field in type.Fields
            where field.ResolvedType!.GetNamedType() is IObjectGraphType shown && IsOfCustomers(shown)
            let name = $"{type.Name}.{field.Name}"
            where !pseudonyms.Contains(name) && (field.Metadata.GetValueOrDefault("capability") is null || WallFields.Of(name).Reach == Reach.Audience)
            where !IsOwnAnswer(type)
            select $"{audience}: {name}";
        Assert.Empty(open);
    }

    [Fact]
    public void A_customer_itself_shows_only_its_pseudonym_without_a_consent()
    {
        var types = s_schemas[Audience.Partner].AllTypes.OfType<IObjectGraphType>().ToList();
        Assert.True(IsOfCustomers(types.Single(type => type.Name == "CustomerProfile")) && IsOfCustomers(types.Single(type => type.Name == "Interaction")));
        var shown = types.Single(type => type.Name == "Customer").Fields
            .Where(field => field.Metadata.GetValueOrDefault("capability") is not Capability || WallFields.Of($"Customer.{field.Name}").Reach != Reach.Consent);
        Assert.Equal(["id"], shown.Select(field => field.Name));
    }

    [Fact]
    public void An_argument_that_nobody_has_a_sample_for_fails_the_wall_and_says_where_it_belongs()
    {
        var query = new ObjectGraphType { Name = "Query" };
        query.Field<StringGraphType>("secret").Argument<NonNullGraphType<IdGraphType>>("whose");
        using var schema = new Schema { Query = query };
        schema.Initialize();
        var failure = Assert.Throws<NoSampleException>(() => WallOperation.Of(schema, "Query.secret", null, new Subject()));
        Assert.Contains("no sample for Query.secret.whose of type ID", failure.Message, StringComparison.Ordinal);
        Assert.Contains("tests/Api.Tests/Wall/WallSamples.cs", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_field_of_which_nobody_has_said_whose_it_is_fails_the_wall_and_says_where_to_say_it()
    {
        var failure = Assert.Throws<InvalidOperationException>(() => WallFields.Of("Query.secret"));
        Assert.Contains("s_fields of tests/Api.Tests/Wall/WallFields.cs", failure.Message, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Roots(Audience audience) =>
        from root in new[] { s_schemas[audience].Query, s_schemas[audience].Mutation, s_schemas[audience].Subscription }
        where root is not null
        from field in root.Fields
        select $"{root.Name}.{field.Name}";

    private static IEnumerable<string> Types(Audience audience) => s_schemas[audience].AllTypes.Select(type => type.Name);

    /// <summary>A type that is made from a class of the customers' room.</summary>
    private static bool IsOfCustomers(IGraphType type) => Classes(type).Any(source => source.Namespace == typeof(CustomerType).Namespace && source != typeof(CustomerConnection));

    /// <summary>What a customer is answered when it changes something of its own.</summary>
    private static bool IsOwnAnswer(IGraphType type) => Classes(type).Any(source => source == typeof(GrantConsentPayload) || source == typeof(CustomerConnection));

    private static Type[] Classes(IGraphType type) => type.GetType() is { IsGenericType: true } made ? made.GetGenericArguments() : [];

    private static string Invented(string name) => char.IsUpper(name[0]) ? "Q" + name[1..].Replace('e', 'x') : "q" + name[1..].Replace('e', 'x');

    /// <summary>Suggestions name what the caller has, and depend on what it wrote.</summary>
    private static string Nameless(string body, IEnumerable<string> names, bool invented)
    {
        foreach (var name in names) body = Regex.Replace(body, $@"\b{(invented ? Invented(name) : name)}\b", "…", RegexOptions.None, TimeSpan.FromSeconds(5));
        return Regex.Replace(body, " Did you mean [^?]*\\?", "", RegexOptions.None, TimeSpan.FromSeconds(5));
    }

    private Task<Answer> AskAsync(string token, string document, WallOperation operation) => platform.Api.AskAsync(
        token, document, operation.Variables, request => request.Headers.Add("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"));
}
