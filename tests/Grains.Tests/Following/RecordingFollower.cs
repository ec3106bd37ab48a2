using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Ecosystem.Grains.Following;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;

namespace Ecosystem.Grains.Tests.Following;

/// <summary>A follower that writes what it applies into a table, in the order it applies it, and can be told to fail.</summary>
public sealed class RecordingFollower(LogTail tail, FollowerMetrics metrics, string name = "recorder")
    : LogFollower(name, tail, metrics, TimeProvider.System, NullLogger.Instance)
{
    public const string CreateTable = "create table applied (id bigint generated always as identity, position bigint not null, by text not null, waits text not null default current_setting('synchronous_commit'))";

    /// <summary>Positions delivered, batch by batch.</summary>
    public ConcurrentQueue<long[]> Delivered { get; } = new();

    /// <summary>Their entries.</summary>
    public ConcurrentQueue<string> Entries { get; } = new();

    /// <summary>Runs in the middle of <see cref="DeliverAsync"/>.</summary>
    public Func<IReadOnlyList<CommittedRow>, Task> OnDeliver { get; set; } = _ => Task.CompletedTask;

    /// <summary>Runs after the rows were written and before the transaction is committed.</summary>
    public Func<IReadOnlyList<CommittedRow>, Task> OnApply { get; set; } = _ => Task.CompletedTask;

    public string Label { get; init; } = "one";

    public bool Again { get; init; }

    /// <summary>Kinds of actors whose entries it reads; null: all.</summary>
    public string[]? Wanted { get; init; }

    protected override string[]? Kinds => Wanted;

    protected override bool CanBeDoneAgain => Again;

    /// <summary>The tail of one process over a database.</summary>
    public static LogTail NewTail(NpgsqlDataSource database) => new(database, NullLogger<LogTail>.Instance);

    public static FollowerMetrics NewMetrics() =>
        new(new ServiceCollection().AddMetrics().BuildServiceProvider().GetRequiredService<IMeterFactory>(), TimeProvider.System);

    protected override async Task DeliverAsync(IReadOnlyList<CommittedRow> rows, CancellationToken cancellation)
    {
        Delivered.Enqueue([.. rows.Select(row => row.Position)]);
        foreach (var row in rows) Entries.Enqueue(row.Entry);
        await OnDeliver(rows);
    }

    protected override async Task ApplyAsync(IReadOnlyList<CommittedRow> rows, NpgsqlConnection connection, NpgsqlTransaction transaction, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("insert into applied (position, by) select p, $2 from unnest($1) as u (p)", connection, transaction);
        command.Parameters.Add(new() { Value = rows.Select(row => row.Position).ToArray() });
        command.Parameters.Add(new() { Value = Label });
        await command.ExecuteNonQueryAsync(cancellation);
        await OnApply(rows);
    }
}
