using static Ecosystem.Domain.Governance.FigureNames;

namespace Ecosystem.Domain.Governance;

public sealed partial record PaperLanguage
{
    public static PaperLanguage English { get; } = new(
        "en", "White Paper on Customer Sovereignty in Practice",
        quarter => $"Quarter {quarter}",
        (quarter, min) =>
        [
            $"This paper says what happened to customers' data in {quarter}. Every figure was counted from the platform's append-only log and from nothing else; the log is signed, and anybody who has it can count again.",
            $"Nothing is shown of fewer than {min} customers. Where a figure would tell about fewer, this paper says so instead.",
        ],
        [
            ("Data passports and consent", "A customer's data is used only under a grant on the customer's data passport.", [WithPassport, NewCustomers, Granted, Standing, Withdrawn, WithdrawnInTime], []),
            ("Reads of customers' data", "Every read leaves a receipt that the customer sees. A read without a standing grant is refused, and the refusal is written down.", [Reads, Refused], [ReadsByCategory, ReadsByPurpose, RefusedByReason]),
            ("Bulk exports", "An export holds only what each customer's consent covers, when it is written and again when it is downloaded.", [ExportsStarted, ExportsDone], []),
            ("Authorization and countersigns", "Sales units decide within their limits; what goes beyond is countersigned by headquarters.", [Decisions, CountersignsApproved, CountersignsRefused], [DecisionsByOutcome]),
            ("The governance board", "Four seats: sales, legal, IT, customer success. No motion passes without a quorum.", [Motions], [MotionsByOutcome]),
        ],
        Table<(string, string)>(
            (WithPassport, ("Customers with a data passport", "Customers registered by the end of the quarter.")),
            (NewCustomers, ("New in the quarter", "Customers registered in the quarter for the first time.")),
            (Granted, ("Grants made", "Consents granted in the quarter.")),
            (Standing, ("Grants standing", "Consents granted by the end of the quarter, and neither withdrawn nor expired then.")),
            (Withdrawn, ("Grants withdrawn", "Consents withdrawn in the quarter.")),
            (WithdrawnInTime, ("Withdrawals effective at once", "Of these, those under which the log has no read after the withdrawal.")),
            (Reads, ("Reads with a receipt", "Usage receipts written in the quarter; without one, no data leaves.")),
            (Refused, ("Reads refused", "Attempts in the quarter that got nothing, each with its reason.")),
            (ExportsStarted, ("Exports started", "Bulk exports started in the quarter, by whichever audience.")),
            (ExportsDone, ("Exports finished", "Bulk exports written to their end in the quarter.")),
            (Decisions, ("Decisions made", "Requests for authorization answered in the quarter.")),
            (CountersignsApproved, ("Countersigned", "Approvals received by sales units in the quarter.")),
            (CountersignsRefused, ("Not countersigned", "Rejections and time-outs received by sales units in the quarter.")),
            (Motions, ("Motions ended", "Motions of the board decided or withdrawn in the quarter."))),
        Table<string>(
            (ReadsByCategory, "Reads by category of data"), (ReadsByPurpose, "Reads by purpose"), (RefusedByReason, "Refused reads by reason"),
            (DecisionsByOutcome, "Decisions by outcome"), (MotionsByOutcome, "Motions by outcome"), (HealthByBand, "Customers by sovereignty health")),
        Table<string>(
            ("profile", "Profile"), ("interactions", "Interactions"),
            ("CUSTOMER_UNKNOWN", "No such customer"), ("TOKEN_NARROWER", "Token for other data"), ("NO_CONSENT", "Nothing granted"), ("CONSENT_WITHDRAWN", "Withdrawn"),
            ("CONSENT_EXPIRED", "Expired"), ("PURPOSE_NOT_GRANTED", "Other purpose"), ("FIELD_NOT_GRANTED", "Field left out"),
            ("granted", "Granted"), ("needsCountersign", "Needs a countersign"), ("denied", "Denied"),
            ("passed", "Passed"), ("rejected", "Rejected"), ("noQuorum", "No quorum"), ("withdrawn", "Withdrawn")),
        min => $"not shown (fewer than {min} customers)",
        (hidden, min) => $"{hidden} more not shown, so that nothing is told of fewer than {min} customers.",
        "Nothing in this quarter.",
        "How to check this paper",
        (log, rules) =>
        [
            $"Counted from the first {WhitePaperText.Number(log.Size)} leaves of the log {log.Origin}, whose RFC 6962 root is {log.Root}. The signed checkpoint is in the manifest. Suppression follows rules {rules}.",
            "The manifest holds these figures and the SHA-256 of each form of this paper, and is signed (JWS, ES256). The key is published at /.well-known/jwks.json.",
            "Whoever operates the log counts again with: ecosystem white-paper --quarter with the quarter's name, and --recompute.",
        ],
        new("Figure", "Value", "How it was counted", "Page {0} of {1}"));
}
