using System.Collections.Concurrent;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Ecosystem.Testing;

/// <summary>A server on loopback that speaks the OpenAI chat-completions protocol, as far as a client that wants one whole answer sees it.</summary>
/// <remarks>What it answers is said beforehand for each task, by the task's words: several tests share one server.</remarks>
public sealed class ModelServer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, ConcurrentQueue<Func<HttpContext, Task>>> _answers = new(StringComparer.Ordinal);

    private ModelServer(WebApplication app) => _app = app;

    /// <summary>Every request that came, in order.</summary>
    public ConcurrentQueue<AskedOfModel> Requests { get; } = [];

    public static async Task<ModelServer> StartAsync(int port)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var server = new ModelServer(builder.Build());
        server._app.Run(server.HandleAsync);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>What a task is answered, one after the other; the last goes on.</summary>
    public void Answer(string task, params Func<HttpContext, Task>[] answers) => _answers[task] = new(answers);

    public static Func<HttpContext, Task> Text(string text, string finish = "stop") => context => context.Response.WriteAsJsonAsync(new
    {
        id = "chatcmpl-1",
        @object = "chat.completion",
        created = 1_770_000_000,
        model = "draft-small-2026-01",
        choices = new[] { new { index = 0, message = new { role = "assistant", content = text }, finish_reason = finish } },
        usage = new { prompt_tokens = 1, completion_tokens = 1, total_tokens = 2 },
    });

    public static Func<HttpContext, Task> Status(int status) => async context =>
    {
        context.Response.StatusCode = status;
        if (status == 429) context.Response.Headers.RetryAfter = "1";
        await context.Response.WriteAsJsonAsync(new { error = new { message = "no", type = "error", code = (string?)null, param = (string?)null } });
    };

    public static Func<HttpContext, Task> Raw(string body) => async context =>
    {
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(body);
    };

    /// <summary>Says nothing until the client has gone.</summary>
    public static async Task Silence(HttpContext context)
    {
        var gone = new TaskCompletionSource();
        await using var registered = context.RequestAborted.Register(() => gone.TrySetResult());
        await gone.Task;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private async Task HandleAsync(HttpContext context)
    {
        using var body = await JsonDocument.ParseAsync(context.Request.Body);
        var messages = body.RootElement.GetProperty("messages").EnumerateArray().Select(one => (Role: one.GetProperty("role").GetString() ?? "", Text: Content(one.GetProperty("content")))).ToList();
        using var question = JsonDocument.Parse(messages[^1].Text);
        var task = question.RootElement.GetProperty("task").GetString() ?? "";
        Requests.Enqueue(new(context.Request.Path, context.Request.Headers.Authorization.ToString(), body.RootElement.GetRawText(), task, messages[0].Text, messages[^1].Text));
        if (!_answers.TryGetValue(task, out var answers) || !answers.TryPeek(out var answer)) answer = Status(404);
        else if (answers.Count > 1) answers.TryDequeue(out _);
        await answer(context);
    }

    /// <summary>A message's content is a text, or a list of parts that have one.</summary>
    private static string Content(JsonElement content) => content.ValueKind == JsonValueKind.String
        ? content.GetString() ?? ""
        : string.Concat(content.EnumerateArray().Select(part => part.GetProperty("text").GetString()));
}

/// <summary>A request as the model's server got it.</summary>
public sealed record AskedOfModel(string Path, string Authorization, string Body, string Task, string System, string Question);
