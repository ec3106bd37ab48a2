using Ecosystem.Domain.Certification.Programme;

namespace Ecosystem.Domain.Tests.Certification.Programme;

/// <summary>A command that breaks several rules at once is refused for the first, in the order of <see cref="SystemRefusals"/>.</summary>
public class RefusalPrecedenceTests
{
    [Fact]
    public void A_move_is_refused_for_its_first_fault() =>
        Table(PlayedSystem.Certified().State, new MoveSystem("https://other.example/v1", "n", false))
            .Row("URL_REFUSED", "", c => c with { BaseUrl = "http://other.example/v1" })
            .RowOfState("RUN_OPEN", "", Open)
            .RowOfState("SYSTEM_HELD", "", Held)
            .Check();

    [Fact]
    public void A_start_is_refused_for_its_first_fault() =>
        Table(PlayedSystem.Ready().State, PlayedSystem.Start("cr_2"))
            .RowOfState("RUN_OPEN", "", Open)
            .RowOfState("NOT_OWNED", "", state => state with { OwnedSince = null })
            .RowOfState("NO_TEST_CLIENTS", "", state => state with { Clients = null })
            .Row("NO_PLAN", "", c => c with { PlanVersion = null })
            .Check();

    [Fact]
    public void A_suspension_is_refused_for_its_first_fault() =>
        Table(PlayedSystem.Certified().State, new SuspendCertificate("a complaint", "anna"))
            .Row("OUT_OF_RANGE", "reason", c => c with { Reason = "" })
            .RowOfState("NO_CERTIFICATE", "", state => state with { Certificate = null })
            .Check();

    [Fact]
    public void A_reinstatement_is_refused_for_its_first_fault() =>
        Table(Held(PlayedSystem.Certified().State), new ReinstateCertificate("anna"))
            .RowOfState("NO_CERTIFICATE", "", state => state with { Certificate = null })
            .RowOfState("NOT_SUSPENDED", "", state => state with { Certificate = state.Certificate is { } one ? one with { HeldByOffice = false } : null })
            .Check();

    private static SystemState Held(SystemState state) => SupplierSystem.Apply(state, new CertificateSuspended(new("ct_1"), SuspensionCause.Office, "a complaint", "anna", PlayedSystem.Now));

    private static SystemState Open(SystemState state) => SupplierSystem.Apply(state, new RunStarted(new("cr_3"), RunReason.Supplier, "2026-1", PlayedSystem.PlanHash, PlayedSystem.Now));

    private static RefusalTable<SystemState, TCommand> Table<TCommand>(SystemState state, TCommand command) where TCommand : SystemCommand =>
        new(state, command, (before, asked) => (SupplierSystem.Decide(before, asked, PlayedSystem.Now).Answer as SystemRefused)?.Refusal);
}
