using System.Diagnostics.Metrics;
using Ecosystem.Grains.Audit;
using Ecosystem.Grains.Following;
using Ecosystem.Hosting.Keys;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

// The sequencer of a silo, alone: <connection string> <master key, base64> <origin>. Ends when its standard input does, or with 3 when it has halted.
await using var services = new ServiceCollection().AddMetrics().AddLogging(logging => logging.AddConsole().SetMinimumLevel(LogLevel.Critical)).BuildServiceProvider();
await using var database = NpgsqlDataSource.Create(args[0]);
using var metrics = new FollowerMetrics(services.GetRequiredService<IMeterFactory>(), TimeProvider.System);
await using var tail = new LogTail(database, services.GetRequiredService<ILogger<LogTail>>());
using var sequencer = new Sequencer(
    tail, new LogKeys(database, MasterKey.Of(Convert.FromBase64String(args[1])), new AuditOptions(args[2])), metrics, TimeProvider.System, services.GetRequiredService<ILogger<Sequencer>>());
await sequencer.StartAsync(CancellationToken.None);
await Task.WhenAny(Console.In.ReadToEndAsync(), sequencer.ExecuteTask!);
return sequencer.HaltedBecause is null ? 0 : 3;
