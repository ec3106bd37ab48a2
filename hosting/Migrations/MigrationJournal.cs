using System.Collections.Immutable;
using System.Data;
using DbUp.Engine;

namespace Ecosystem.Hosting.Migrations;

/// <summary>Tells DbUp what was applied, and lists each new script, with its checksum, in the script's own transaction.</summary>
internal sealed class MigrationJournal(IEnumerable<string> applied, ImmutableArray<MigrationScript> scripts) : IJournal
{
    private readonly Dictionary<string, string> _checksums = scripts.ToDictionary(s => s.Name, s => s.Checksum, StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder _now = ImmutableArray.CreateBuilder<string>();

    public ImmutableArray<string> AppliedNow => _now.ToImmutable();

    public string[] GetExecutedScripts() => [.. applied];

    public void StoreExecutedScript(SqlScript script, Func<IDbCommand> dbCommandFactory)
    {
        using var command = dbCommandFactory();
        command.CommandText = "insert into migrations.applied (name, checksum) values (@name, @checksum)";
        Add(command, "name", script.Name);
        Add(command, "checksum", _checksums[script.Name]);
        command.ExecuteNonQuery();
        _now.Add(script.Name);
    }

    /// <summary>The migrator made it, under the lock.</summary>
    public void EnsureTableExistsAndIsLatestVersion(Func<IDbCommand> dbCommandFactory)
    {
    }

    private static void Add(IDbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        parameter.ParameterName = name;
        parameter.Value = value;
        command.Parameters.Add(parameter);
    }
}
