using System.Text.Json;

namespace Ecosystem.Bench.GraphQL;

/// <summary>One shape of query, with or without variables.</summary>
/// <param name="BarePath">Where the bare endpoint answers the same.</param>
internal sealed record Case(string Name, byte[] Body, string BarePath, byte[] BareBody)
{
    private const string One = "{ id name priceCents inStock category }";
    private const string Nested = "{ id name orders { id totalCents lines { quantity product { id name } } } }";

    /// <summary>One object, a list of a hundred, and 10 × 3 × 3 nested ones; each without variables and with.</summary>
    public static IReadOnlyList<Case> All { get; } =
    [
        Make("one object", $"{{ product(id: \"7\") {One} }}", null, "/product", new { id = "7" }),
        Make("one object, variables", $"query ($id: ID!) {{ product(id: $id) {One} }}", new { id = "7" }, "/product", new { id = "7" }),
        Make("list of 100", $"{{ products(first: 100) {One} }}", null, "/products", new { first = 100 }),
        Make("list of 100, variables", $"query ($n: Int!) {{ products(first: $n) {One} }}", new { n = 100 }, "/products", new { first = 100 }),
        Make("nested", $"{{ customers(first: 10) {Nested} }}", null, "/customers", new { first = 10 }),
        Make("nested, variables", $"query ($n: Int!) {{ customers(first: $n) {Nested} }}", new { n = 10 }, "/customers", new { first = 10 }),
    ];

    private static Case Make(string name, string query, object? variables, string barePath, object bareBody) => new(
        name,
        variables is null ? JsonSerializer.SerializeToUtf8Bytes(new { query }) : JsonSerializer.SerializeToUtf8Bytes(new { query, variables }),
        barePath, JsonSerializer.SerializeToUtf8Bytes(bareBody));
}
