using Ecosystem.Api.Documents;
using Ecosystem.Api.Http;
using Ecosystem.Api.Limits;
using Ecosystem.Api.Plans;
using Ecosystem.Domain.Access;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Ecosystem.Bench.GraphQL;

/// <summary>The servers of this program, each run as a process of its own: <c>ecosystem-bench serve plan|library|bare</c>. They tell their port on standard output, and end with their standard input.</summary>
internal static class ShopServers
{
    public const string Command = "serve";

    public static async Task RunAsync(string kind)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        if (kind != "bare") AddGraphQL(builder.Services);
        await using var app = builder.Build();
        switch (kind)
        {
            case "plan":
                MapPlans(app);
                break;
            case "library":
                MapLibrary(app);
                break;
            default:
                MapBare(app);
                break;
        }
        await app.StartAsync();
        Console.WriteLine(app.Urls.First());
        while (await Console.In.ReadLineAsync() is not null) { }
    }

    private static void AddGraphQL(IServiceCollection services)
    {
        services.AddGraphQL(graph => graph.AddSystemTextJson(json => json.Encoder = JsonOutput.Encoder));
        services.AddSingleton(_ => Shop.Schema()).AddSingleton<DocumentReader>().AddSingleton(_ => new KnownOperations()).AddSingleton<PlanExecutor>();
    }

    /// <summary>What the API does between a verified token and the answer, but for the budget: reads, measures, validates, runs.</summary>
    private static void MapPlans(WebApplication app)
    {
        var (plans, documents, schema) = (app.Services.GetRequiredService<PlanExecutor>(), app.Services.GetRequiredService<DocumentReader>(), app.Services.GetRequiredService<ISchema>());
        IValidationRule[] rules = [.. DocumentValidator.CoreRules];
        app.Map("/graphql", async (HttpContext context) =>
        {
            var media = Accept.Choose(context.Request.Headers.Accept) ?? MediaType.Json;
            var request = await RequestReader.ReadAsync(context.Request);
            var key = new OperationKey(Audience.Internal, request.Query ?? "", request.OperationName);
            var known = plans.Known.Find(key);
            if (known is null)
            {
                var document = await documents.ReadAsync(key.Document);
                var runs = document.Definitions.OfType<GraphQLOperationDefinition>().First();
                known = new(key, schema, document, runs, Meter.Measure(document, schema, runs));
                if (known.Measured.Exceeded is { } exceeded) throw exceeded;
            }
            if (known.Measured.Cost.Of(request.Variables) > 100_000) throw new InvalidOperationException("Too dear.");
            using var answer = await plans.ExecuteAsync(new(known, request.OperationName, request.Variables)
            {
                Rules = rules,
                UserContext = new Dictionary<string, object?>(),
                ErrorOf = failure => new ExecutionError(failure.Message),
                TimeMax = TimeSpan.FromSeconds(20),
                Services = context.RequestServices,
                Cancellation = context.RequestAborted,
            });
            context.Response.ContentType = Accept.Name(media);
            context.Response.ContentLength = answer.Json.Length;
            await context.Response.Body.WriteAsync(answer.Json, context.RequestAborted);
        });
    }

    /// <summary>GraphQL.NET as it comes.</summary>
    private static void MapLibrary(WebApplication app)
    {
        var (library, serializer, schema) = (app.Services.GetRequiredService<IDocumentExecuter>(), app.Services.GetRequiredService<IGraphQLTextSerializer>(), app.Services.GetRequiredService<ISchema>());
        app.MapPost("/graphql", async (HttpContext context) =>
        {
            var request = await serializer.ReadAsync<global::GraphQL.Transport.GraphQLRequest>(context.Request.Body, context.RequestAborted);
            var result = await library.ExecuteAsync(new()
            {
                Schema = schema,
                Query = request?.Query,
                Variables = request?.Variables,
                RequestServices = context.RequestServices,
                CancellationToken = context.RequestAborted,
            });
            context.Response.ContentType = "application/json; charset=utf-8";
            await serializer.WriteAsync(context.Response.Body, result, context.RequestAborted);
        });
    }

    /// <summary>What one would write for these answers alone: a typed body in, the same JSON out.</summary>
    private static void MapBare(WebApplication app)
    {
        app.MapPost("/product", (BareId asked) => Results.Json(new { data = new { product = Shop.Product(asked.Id) } }));
        app.MapPost("/products", (BareFirst asked) => Results.Json(new { data = new { products = Shop.Products(asked.First) } }));
        app.MapPost("/customers", (BareFirst asked) => Results.Json(new
        {
            data = new
            {
                customers = Shop.Customers(asked.First).Select(customer => new BareCustomer(
                    customer.Id, customer.Name, customer.Orders.Select(order => new BareOrder(order.Id, order.TotalCents, order.Lines.Select(line => new BareLine(line.Quantity, new(line.Product.Id, line.Product.Name))))))),
            },
        }));
    }

    internal sealed record BareId(string Id);

    internal sealed record BareFirst(int First);

    internal sealed record BareCustomer(string Id, string Name, IEnumerable<BareOrder> Orders);

    internal sealed record BareOrder(string Id, int TotalCents, IEnumerable<BareLine> Lines);

    internal sealed record BareLine(int Quantity, BareProduct Product);

    internal sealed record BareProduct(string Id, string Name);
}
