using Microsoft.EntityFrameworkCore;

namespace Ecosystem.Identity.Store;

/// <summary>Tells the database who makes a change, for the news of it (Migrations/0010_news.sql).</summary>
internal static class ChangeMaker
{
    /// <summary>For the transaction that is open.</summary>
    /// <param name="who">A word that names nobody: it stays in the log for ever.</param>
    public static Task SayWhoAsync(this DbContext database, string who, CancellationToken cancellation) =>
        database.Database.ExecuteSqlAsync($"select set_config('ecosystem.by', {who}, true)", cancellation);
}
