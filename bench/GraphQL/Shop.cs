using Ecosystem.Api.Graph;
using Ecosystem.Api.Plans;
using GraphQL;
using GraphQL.DI;
using GraphQL.Types;
using IdAttribute = GraphQL.IdAttribute;

namespace Ecosystem.Bench.GraphQL;

/// <summary>What every contender serves: products, and customers with orders of lines. The same is in bench/peers/graphql/shop.js.</summary>
internal static class Shop
{
    private static readonly ProductType[] s_products = [.. Enumerable.Range(0, 200).Select(number => new ProductType(number))];
    private static readonly CustomerType[] s_customers = [.. Enumerable.Range(0, 20).Select(number => new CustomerType(number))];

    public static ProductType? Product(string id) => int.TryParse(id, out var number) && number >= 0 && number < s_products.Length ? s_products[number] : null;

    public static IEnumerable<ProductType> Products(int first) => s_products.Take(first);

    public static IEnumerable<CustomerType> Customers(int first) => s_customers.Take(first);

    /// <summary>The schema, made as those of the API are.</summary>
    public static ISchema Schema()
    {
        var schema = new Schema(new Types()) { Query = new MemberObject<ShopQuery>() };
        schema.Initialize();
        return schema;
    }

    private sealed class Types : IServiceProvider, IGraphTypeMappingProvider
    {
        private readonly AutoRegisteringGraphTypeMappingProvider _fromClass = new();

        public object? GetService(Type serviceType)
        {
            if (serviceType == typeof(IEnumerable<IGraphTypeMappingProvider>)) return new IGraphTypeMappingProvider[] { this };
            if (serviceType == typeof(IEnumerable<IConfigureSchema>)) return Array.Empty<IConfigureSchema>();
            if (!typeof(IGraphType).IsAssignableFrom(serviceType)) return null;
            return serviceType is { IsGenericType: true } && serviceType.GetGenericTypeDefinition() == typeof(AutoRegisteringObjectGraphType<>)
                ? Activator.CreateInstance(typeof(MemberObject<>).MakeGenericType(serviceType.GetGenericArguments()))
                : Activator.CreateInstance(serviceType);
        }

        public Type? GetGraphTypeFromClrType(Type clrType, bool isInputType, Type? preferredGraphType) => clrType == typeof(DateTimeOffset)
            ? typeof(DateTimeScalar)
            : _fromClass.GetGraphTypeFromClrType(clrType, isInputType, preferredGraphType);
    }
}

public sealed class ShopQuery
{
    public static ProductType? Product([Id] string id) => Shop.Product(id);

    public static IEnumerable<ProductType> Products(int first = 100) => Shop.Products(first);

    public static IEnumerable<CustomerType> Customers(int first = 10) => Shop.Customers(first);
}

[Name("Product")]
public sealed class ProductType(int number)
{
    private static readonly string[] s_categories = ["tools", "toys", "books", "music"];

    [Id]
    public string Id { get; } = $"{number}";

    public string Name { get; } = $"Product number {number}";

    public int PriceCents { get; } = 1000 + (number * 37);

    public bool InStock { get; } = number % 3 != 0;

    public string? Category { get; } = number % 5 == 4 ? null : s_categories[number % 4];
}

[Name("Customer")]
public sealed class CustomerType(int number)
{
    [Id]
    public string Id { get; } = $"c{number}";

    public string Name { get; } = $"Customer {number}";

    public IReadOnlyList<OrderType> Orders { get; } = [.. Enumerable.Range(0, 3).Select(order => new OrderType(number, order))];
}

[Name("Order")]
public sealed class OrderType(int customer, int number)
{
    [Id]
    public string Id { get; } = $"c{customer}-{number}";

    public int TotalCents { get; } = (customer * 1000) + number;

    public IReadOnlyList<LineType> Lines { get; } = [.. Enumerable.Range(0, 3).Select(line => new LineType(line + 1, new(customer + number + line)))];
}

[Name("Line")]
public sealed class LineType(int quantity, ProductType product)
{
    public int Quantity => quantity;

    public ProductType Product => product;
}
