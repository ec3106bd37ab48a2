using Ecosystem.Domain.Certification;
using Ecosystem.Grains.Certification.Runner;
using Ecosystem.ReferenceSupplier;

namespace Ecosystem.Grains.Tests.Certification;

/// <summary>CE-3: each broken supplier fails on exactly the tests that show what is broken in it.</summary>
public sealed class BrokenSupplierTests(BrokenRuns runs) : IClassFixture<BrokenRuns>
{
    private const string NeedReceipts = "AL-02 AL-03 AL-06 AL-07 AL-08 AL-09 AL-10 AL-11 AL-12 AL-13 AL-14 AL-15 " + Forgeries;
    private const string Forgeries = "AL-16 AL-17 AL-18 AL-19 AL-20 AL-21 AL-22 AL-23 AL-24 AL-25 AL-26";

    /// <summary>What is broken, what must fail, and what then cannot be seen.</summary>
    public static TheoryData<Fault, string, string> Broken => new()
    {
        { Fault.MetadataOfAnother, "DP-01", "" },
        { Fault.UnsignedTokenTaken, "DP-05", "" },
        { Fault.SignatureUnchecked, "DP-04", "" },
        { Fault.AnyTokenTaken, "DP-03", "" },
        { Fault.NoTokenNeeded, "DP-02 DP-06 CS-11", "DP-07" },
        { Fault.TokenInQueryTaken, "DP-06", "" },
        { Fault.PlainErrors, "DP-07", "" },
        { Fault.WithdrawnAnswered, "DP-09", "" },
        { Fault.ExpiredAnswered, "DP-10", "" },
        { Fault.PurposeInAnyLetters, "DP-11", "" },
        { Fault.CategoryUnchecked, "DP-12", "" },
        { Fault.FieldsUnchecked, "DP-13 DP-14", "" },
        { Fault.HalvesAddUp, "DP-14", "" },
        { Fault.ReaderUnchecked, "DP-15 DP-16", "" },
        { Fault.ConsentsOfAllCustomers, "DP-17", "" },
        { Fault.RefusalSaysWhy, "DP-18", "" },
        { Fault.WithdrawalTakesAll, "DP-19", "" },
        { Fault.EpochStands, "DP-20", "" },
        { Fault.KeysIgnored, "DP-21 DP-22", "" },
        { Fault.KeyReusedAnswered, "DP-22", "" },
        { Fault.AnyFieldsGranted, "DP-23 DP-24", "" },
        { Fault.PastExpiryGranted, "DP-25", "" },
        { Fault.RecordIncomplete, "DP-26 DP-27", "" },
        { Fault.RecordHidesWithdrawal, "DP-27", "" },
        { Fault.CustomersNotToldApart, "DP-28 DP-30 DP-31 DP-33 CS-30 AL-13", "" },
        { Fault.ReaderSeesUses, "DP-29", "" },
        { Fault.ReaderGrants, "DP-32", "" },
        { Fault.ReaderWrites, "DP-34", "" },
        { Fault.NoReceipt, "DP-35", NeedReceipts },
        { Fault.ReceiptRepeated, "DP-35", "" },
        { Fault.UsesNotTold, "DP-36 DP-37", "DP-38" },
        { Fault.UsesMerged, "DP-37", "" },
        { Fault.OldestUseFirst, "DP-38", "" },
        { Fault.Storable, "DP-39 CS-18", "" },
        { Fault.MoreFieldsShown, "DP-08", "" },
        { Fault.UnnamedShown, "CS-03 CS-04 CS-05 CS-06 CS-32", "" },
        { Fault.UnnamedListed, "CS-04", "" },
        { Fault.HiddenDocumentTold, "CS-06", "" },
        { Fault.DocumentOfAnySpace, "CS-07", "" },
        { Fault.RestrictedDownloaded, "CS-08", "" },
        { Fault.SensitiveDownloaded, "CS-09", "" },
        { Fault.DownloadMarked, "CS-10", "" },
        { Fault.PublicNeedsNoToken, "CS-11", "" },
        { Fault.NoWatermark, "CS-12 CS-13 CS-14", "" },
        { Fault.MarkInOneCorner, "CS-12", "" },
        { Fault.PdfUnmarked, "CS-13", "" },
        { Fault.MarkNamesNobody, "CS-14", "" },
        { Fault.ViewWithoutReceipt, "CS-15", "" },
        { Fault.ViewNotTold, "CS-16", "" },
        { Fault.DownloadNotTold, "CS-17", "" },
        { Fault.KindByName, "CS-19 CS-20 CS-21", "" },
        { Fault.PdfScriptTaken, "CS-22 CS-23", "" },
        { Fault.AppendedTaken, "CS-24", "" },
        { Fault.HugePictureTaken, "CS-25", "" },
        { Fault.AnyLevelTaken, "CS-26", "" },
        { Fault.PathKept, "CS-27", "" },
        { Fault.AnybodyLists, "CS-28 CS-29 CS-33", "" },
        { Fault.MembersReadViews, "CS-31", "" },
        { Fault.MembersName, "CS-32", "" },
        { Fault.AnybodyJoins, "CS-33", "" },
        { Fault.MembersAccept, "CS-35", "" },
        { Fault.WrongDigest, "CS-02", "" },
        { Fault.CheckpointByAnother, "AL-01 AL-07", "AL-02 AL-03 AL-04 AL-05 AL-06 " + Forgeries },
        { Fault.LogShrinks, "AL-02 AL-06", "AL-03" },
        { Fault.HistoryRewritten, "AL-03 AL-06", "" },
        { Fault.BackwardsProven, "AL-04", "" },
        { Fault.BeyondProven, "AL-05", "" },
        { Fault.ReadsNotLogged, "AL-07", "AL-02 AL-03 AL-04 AL-06 AL-08 AL-09 AL-10 AL-11 AL-12 AL-13 AL-14 AL-15 " + Forgeries },
        { Fault.ReceiptNotNamed, "AL-08", "" },
        { Fault.NotCanonical, "AL-09", "" },
        { Fault.DataInTheClear, "AL-10", "" },
        { Fault.EntryMoves, "AL-11", "" },
        { Fault.AnyReceiptProven, "AL-12", "" },
        { Fault.ReadersProve, "AL-14", "" },
        { Fault.ProvenForAnyCustomer, "AL-15", "" },
        { Fault.EverythingValid, "AL-17 AL-18 AL-19 AL-20 AL-21 AL-22 AL-23 AL-24 AL-25 AL-26", "" },
        { Fault.NothingValid, "AL-16", "" },
        { Fault.NoteUnchecked, "AL-23 AL-24 AL-25", "" },
        { Fault.AnyKeyTrusted, "AL-26", "" },
        { Fault.PathUnchecked, "AL-17 AL-18 AL-20 AL-21 AL-22", "" },
        { Fault.EntryUnchecked, "AL-17", "" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_broken_supplier_fails_on_exactly_what_is_broken(Fault fault, string failed, string notSeen)
    {
        var report = await runs.Of(fault);
        Assert.True(failed == report.Ids(TestVerdict.Failed) && notSeen == report.Ids(TestVerdict.Inconclusive), report.Story());
    }

    [Fact]
    public void Every_fault_is_tried_and_every_negative_test_is_failed_by_one()
    {
        Assert.Equal(Enum.GetValues<Fault>().Where(fault => fault != Fault.None), Broken.Select(row => row.Data.Item1).Order());
        var failed = Broken.SelectMany(row => row.Data.Item2.Split(' ')).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(CertificationPlans.Latest.Tests.Where(test => test.IsNegative && !failed.Contains(test.Id)).Select(test => test.Id));
    }
}

/// <summary>Runs against each broken supplier, several at a time: most of a run is waiting until a consent has expired.</summary>
public sealed class BrokenRuns : IDisposable
{
    private const int AtOnce = 12;

    private readonly SemaphoreSlim _places = new(AtOnce);
    private readonly Lazy<Dictionary<Fault, Task<RunReport>>> _runs;

    public BrokenRuns() => _runs = new(() => Enum.GetValues<Fault>().Where(fault => fault != Fault.None).ToDictionary(fault => fault, RunAsync));

    internal Task<RunReport> Of(Fault fault) => _runs.Value[fault];

    public void Dispose() => _places.Dispose();

    private async Task<RunReport> RunAsync(Fault fault)
    {
        await _places.WaitAsync();
        try
        {
            await using var supplier = await Supplier.StartAsync(fault);
            return (await new CertificationRunner(Runs.Options, TimeProvider.System).RunAsync(CertificationPlans.Latest, supplier.Candidate, new Told(), CancellationToken.None)).Report;
        }
        finally
        {
            _places.Release();
        }
    }
}
