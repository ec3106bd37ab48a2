using System.Text;
using Ecosystem.Silo.Import;
using Microsoft.Extensions.Time.Testing;

namespace Ecosystem.SystemTests.Import;

/// <summary>A small sound export in a folder of its own, to be spoilt one thing at a time.</summary>
internal sealed class ExportFolder : IDisposable
{
    public const string SalesTeams = "sales_agent,manager,regional_office\nAnna,Mara,East\nBen,Mara,East\nCleo,Nils,West\n";
    public const string Products = "product,series,sales_price\nGTX Pro,GTX,4821\nGTX Basic,GTX,550\n";

    public const string Accounts = "account,sector,year_established,revenue,employees,office_location,subsidiary_of\n"
        + "Acme,technology,1996,1100.04,2822,Norway,\nBetatech,medical,1986,647.18,1185,Kenya,Acme\n";

    public const string PipelineHeader = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n";

    public const string Pipeline = PipelineHeader
        + "OP1,Anna,GTX Pro,Acme,Won,2017-01-02,2017-02-03,4514\nOP2,Ben,GTX Basic,Betatech,Lost,2017-01-05,2017-04-01,0\n"
        + "OP3,Cleo,GTX Basic,Acme,Won,2017-02-01,2017-09-30,500.50\nOP4,Cleo,GTX Pro,Betatech,Engaging,2017-09-01,,\n";

    /// <summary>The day the tests live in.</summary>
    public static readonly DateTimeOffset Now = new(2018, 5, 6, 7, 8, 9, TimeSpan.Zero);

    public ExportFolder()
    {
        Path = Directory.CreateTempSubdirectory("ecosystem-import-").FullName;
        Write("sales_teams.csv", SalesTeams).Write("products.csv", Products).Write("accounts.csv", Accounts).Write("sales_pipeline.csv", Pipeline);
    }

    public string Path { get; }

    public string File(string name) => System.IO.Path.Combine(Path, name);

    public ExportFolder Write(string name, string text) => Write(name, new UTF8Encoding(false).GetBytes(text));

    public ExportFolder Write(string name, byte[] bytes)
    {
        System.IO.File.WriteAllBytes(File(name), bytes);
        return this;
    }

    /// <summary>A file with rows put behind its own.</summary>
    public ExportFolder Append(string name, string rows) => Write(name, System.IO.File.ReadAllText(File(name)) + rows);

    public ExportFolder Delete(string name)
    {
        System.IO.File.Delete(File(name));
        return this;
    }

    public ReadExport Read(ReadingOptions? options = null) =>
        new ExportReader(new FakeTimeProvider(Now)).Read(Path, options ?? new ReadingOptions(), null, CancellationToken.None);

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
