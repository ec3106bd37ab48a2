namespace Ecosystem.ReferenceSupplier;

/// <summary>What is broken in a supplier: one thing at a time.</summary>
public enum Fault
{
    /// <summary>Nothing: it passes.</summary>
    None,

    // Who asks.
    MetadataOfAnother, UnsignedTokenTaken, SignatureUnchecked, AnyTokenTaken, NoTokenNeeded, TokenInQueryTaken, PlainErrors,

    // Data passport.
    WithdrawnAnswered, ExpiredAnswered, PurposeInAnyLetters, CategoryUnchecked, FieldsUnchecked, HalvesAddUp, ReaderUnchecked, ConsentsOfAllCustomers, RefusalSaysWhy, WithdrawalTakesAll,
    EpochStands, KeysIgnored, KeyReusedAnswered, AnyFieldsGranted, PastExpiryGranted, RecordIncomplete, RecordHidesWithdrawal, CustomersNotToldApart, ReaderSeesUses, ReaderGrants, ReaderWrites,
    NoReceipt, ReceiptRepeated, UsesNotTold, UsesMerged, OldestUseFirst, Storable, MoreFieldsShown,

    // Collaboration space.
    UnnamedShown, UnnamedListed, HiddenDocumentTold, DocumentOfAnySpace, RestrictedDownloaded, SensitiveDownloaded, DownloadMarked, PublicNeedsNoToken, NoWatermark, MarkInOneCorner, PdfUnmarked,
    MarkNamesNobody, ViewWithoutReceipt, ViewNotTold, DownloadNotTold, KindByName, PdfScriptTaken, AppendedTaken, HugePictureTaken, AnyLevelTaken, PathKept, AnybodyLists, MembersReadViews,
    MembersName, AnybodyJoins, MembersAccept, WrongDigest,

    // Audit log.
    CheckpointByAnother, LogShrinks, HistoryRewritten, BackwardsProven, BeyondProven, ReadsNotLogged, ReceiptNotNamed, NotCanonical, DataInTheClear, EntryMoves, AnyReceiptProven, ReadersProve,
    ProvenForAnyCustomer, EverythingValid, NothingValid, NoteUnchecked, AnyKeyTrusted, PathUnchecked, EntryUnchecked,
}
