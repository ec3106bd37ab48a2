using System.Diagnostics;
using Npgsql;

namespace Ecosystem.SystemTests.Audit;

/// <summary>A process that only sequences, to be killed. Its name is the one that its connections carry in PostgreSQL.</summary>
internal sealed class SequencingProcess : IDisposable
{
    private readonly Process _process;

    private SequencingProcess(string name, Process process) => (Name, _process) = (name, process);

    public string Name { get; }

    /// <summary>Ended without being killed: it halted, or could not start.</summary>
    public bool HasEnded => _process.HasExited;

    public static SequencingProcess Start(string name, string connectionString, string masterKey, string origin)
    {
        var connection = new NpgsqlConnectionStringBuilder(connectionString) { ApplicationName = name, MaxAutoPrepare = 64, AutoPrepareMinUsages = 2, NoResetOnClose = true };
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, RedirectStandardInput = true };
        foreach (var argument in (string[])[Path.Combine(AppContext.BaseDirectory, "SequencerProcess.dll"), connection.ConnectionString, masterKey, origin]) start.ArgumentList.Add(argument);
        return new(name, Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start."));
    }

    /// <summary>kill -9: it runs no line more.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited) Kill();
        _process.Dispose();
    }
}
