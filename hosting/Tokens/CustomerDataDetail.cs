using System.Collections.Immutable;
using System.Text.Json;

namespace Ecosystem.Hosting.Tokens;

/// <summary>One authorization detail (RFC 9396 §2) of the only type there is: a customer whose data may be read, and which of it.</summary>
/// <remarks>It only narrows: what the scope <c>customers:read</c> and the customer's consent open to the bearer is read of the customers named, and of no other.</remarks>
/// <param name="Customer"><c>identifier</c>: the customer's pseudonym; 1–<see cref="CustomerLengthMax"/> characters.</param>
/// <param name="Categories"><c>datatypes</c>: of <see cref="AllCategories"/>, in that order, each once; at least one.</param>
/// <param name="Purpose"><c>purpose</c>: the only one it may be read for, compared letter by letter; null: whichever the customer agreed to.</param>
public sealed record CustomerDataDetail(string Customer, ImmutableArray<string> Categories, string? Purpose)
{
    /// <summary>The parameter of requests and answers, and the claim of tokens.</summary>
    public const string Name = "authorization_details";

    public const string Type = "customer_data";

    /// <summary>The only action: details change nothing.</summary>
    public const string Read = "read";

    /// <summary>How many details one token may have; it travels with every call.</summary>
    public const int CountMax = 20;

    public const int CustomerLengthMax = 72;

    public const int PurposeLengthMax = 120;

    /// <summary>The categories of customer data by their names in consent grants; a test holds them against the catalogue.</summary>
    public static readonly ImmutableArray<string> AllCategories = ["profile", "interactions"];

    private static readonly string[] s_members = ["type", "identifier", "datatypes", "actions", "purpose"];

    /// <summary>Reads a list of details. Strict: what is not understood would be taken for more than its author meant.</summary>
    /// <exception cref="DetailRefusedException">It is none; the message is for the caller.</exception>
    public static ImmutableArray<CustomerDataDetail> Parse(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.GetArrayLength() is < 1 or > CountMax)
            throw DetailRefusedException.NoList();
        return [.. list.EnumerateArray().Select(ParseOne)];
    }

    /// <summary>The list as JSON, such as <see cref="Parse"/> reads.</summary>
    public static JsonElement ToJson(IEnumerable<CustomerDataDetail> details) => JsonSerializer.SerializeToElement(details.Select(detail =>
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal) { ["type"] = Type, ["actions"] = new[] { Read }, ["identifier"] = detail.Customer, ["datatypes"] = detail.Categories };
        if (detail.Purpose is { } purpose)
            members["purpose"] = purpose;
        return members;
    }));

    /// <summary>Whether all that another one names is named by this one too.</summary>
    public bool Covers(CustomerDataDetail other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Customer == other.Customer && other.Categories.All(Categories.Contains) && (Purpose is null || Purpose == other.Purpose);
    }

    private static CustomerDataDetail ParseOne(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object)
            throw DetailRefusedException.NoList();
        if (Text(json, "type") != Type)
            throw new DetailRefusedException($"must be of the type {Type}; there is no other");
        if (json.EnumerateObject().FirstOrDefault(member => !s_members.Contains(member.Name, StringComparer.Ordinal)) is { Value.ValueKind: not JsonValueKind.Undefined } unknown)
            throw new DetailRefusedException($"may have {string.Join(", ", s_members)}, and not '{unknown.Name}'");
        if (Text(json, "identifier") is not { Length: > 0 and <= CustomerLengthMax } customer || !customer.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-' or '.' or ':'))
            throw new DetailRefusedException($"must name a customer as identifier: 1 to {CustomerLengthMax} letters, digits, '_', '-', '.' and ':'");
        if (!json.TryGetProperty("actions", out var actions) || Texts(actions) is not [Read])
            throw new DetailRefusedException($"must have the actions [\"{Read}\"]");
        if (!json.TryGetProperty("datatypes", out var named) || Texts(named) is not { Length: > 0 } categories || !categories.All(AllCategories.Contains) || categories.Distinct(StringComparer.Ordinal).Count() != categories.Length)
            throw new DetailRefusedException($"must name one or more datatypes, each once, of {string.Join(", ", AllCategories)}");
        var purpose = Text(json, "purpose");
        if (json.TryGetProperty("purpose", out _) && purpose is not { Length: > 0 and <= PurposeLengthMax })
            throw new DetailRefusedException($"must give the purpose in 1 to {PurposeLengthMax} characters, or leave it out");
        return new CustomerDataDetail(customer, [.. AllCategories.Where(categories.Contains)], purpose);
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string[] Texts(JsonElement list) =>
        list.ValueKind == JsonValueKind.Array && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String) ? [.. list.EnumerateArray().Select(item => item.GetString()!)] : [];
}

/// <summary>An authorization detail is not understood. The message is for the caller: what it must be.</summary>
public sealed class DetailRefusedException : Exception
{
    public DetailRefusedException()
        : this("is not understood")
    {
    }

    /// <param name="problem">Goes on from "Each of authorization_details ".</param>
    public DetailRefusedException(string problem)
        : base($"Each of {CustomerDataDetail.Name} {problem}.")
    {
    }

    public DetailRefusedException(string message, Exception? inner)
        : base(message, inner)
    {
    }

    /// <summary>For what is no list of details at all.</summary>
    public static DetailRefusedException NoList(Exception? inner = null) =>
        new($"{CustomerDataDetail.Name} must be a JSON list of 1 to {CustomerDataDetail.CountMax} objects.", inner);
}
