using Ecosystem.Api.Tests.SalesUnits;
using Ecosystem.Contracts.SalesUnits;
using Ecosystem.Domain;
using Ecosystem.Domain.Access;
using Ecosystem.Domain.Exports;
using Ecosystem.Domain.SalesUnits;
using Ecosystem.Domain.Webhooks;

namespace Ecosystem.Api.Tests.Wall;

/// <summary>Every field that has a row in the capability table. Whoever adds a field says here whose it is.</summary>
public static partial class WallFields
{
    private static readonly WallField s_free = new(Reach.Audience, (_, _, _) => Task.FromResult(new Subject()));
    private static readonly WallField s_unit = new(Reach.Audience, async (world, _, _) => new() { Unit = await SalesUnitSamples.EstablishAsync(world.Platform) });
    private static readonly WallField s_shownUnit = new(Reach.Audience, async (world, _, _) => await UnitShown(world));
    private static readonly WallField s_hold = new(Reach.Audience, (world, _, _) => world.HoldAsync());
    private static readonly WallField s_approval = new(Reach.Audience, (world, _, _) => world.ApprovalAsync());
    private static readonly WallField s_fund = new(Reach.Audience, (world, _, _) => world.FundAsync());
    private static readonly WallField s_webhook = new(Reach.Organisation, (world, owner, _) => world.WebhookAsync(owner));

    private static readonly WallField s_client = new(Reach.Audience, async (world, _, _) => await world.ClientAsync() is var id ? new() { Client = id, Marker = id } : new());
    private static readonly WallField s_account = new(Reach.Audience, async (world, _, _) => await world.AccountAsync() is var id ? new() { Account = id, Marker = id } : new());
    // An export is its client's: not even another client of the organisation sees it.
    private static readonly WallField s_export = new(Reach.Organisation, async (world, owner, asker) => await world.ExportAsync(asker.Organisation == owner.Organisation ? asker : owner));

    private static readonly WallField s_supplied = new(Reach.Organisation, (world, owner, _) => world.SupplyAsync(owner.Organisation));
    // Whether there is such a customer is not answered, so anybody's will do.
    private static readonly WallField s_reported = new(Reach.Audience, (_, _, _) => Task.FromResult(new Subject()));
    // A space is its members': not even another client of the organisation sees it.
    private static readonly WallField s_space = new(Reach.Organisation, async (world, owner, asker) => await world.SpaceAsync(asker.Organisation == owner.Organisation ? asker : owner));
    // What rules a space: a customer does so in one of its own, with any of its clients (SP-12).
    private static readonly WallField s_ruledSpace = s_space with { Arrange = (world, owner, asker) => owner.Audience == Audience.Customer ? world.OwnSpaceAsync(owner) : s_space.Arrange(world, owner, asker) };
    private static readonly WallField s_shownSpace = s_space with { Arrange = async (world, owner, asker) => await s_space.Arrange(world, owner, asker) is var subject ? subject with { Marker = subject.Space } : subject };

    private static readonly Dictionary<string, WallField> s_fields = new(StringComparer.Ordinal)
    {
        ["Query.me"] = s_free,
        ["Query.checkpoint"] = s_free,
        // A client's own commits; whose they are, CommitReceiptTests tries: not every audience commits anything.
        // A receipt is its client's: not even another client of the organisation has one.
        ["Query.commitReceipt"] = new(Reach.Organisation, async (world, owner, asker) => await world.CommitAsync(asker.Organisation == owner.Organisation ? asker : owner)),
        ["Query.units"] = s_unit,
        ["Query.unit"] = s_shownUnit,
        ["Subscription.unitBoard"] = s_shownUnit,
        ["Mutation.recordNps"] = s_unit,
        ["Mutation.closeQuarter"] = new(Reach.Audience, async (world, _, _) =>
        {
            var unit = await SalesUnitSamples.EstablishAsync(world.Platform);
            await SalesUnitSamples.RecordDealsAsync(world.Platform, unit);
            return new() { Unit = unit };
        }),
        ["Mutation.authorize"] = s_unit,
        ["Mutation.postHold"] = s_hold,
        ["Mutation.voidHold"] = s_hold,
        ["Mutation.changeLeg"] = s_unit,
        ["Mutation.givePermission"] = s_unit,
        ["Mutation.revokeGrant"] = new(Reach.Audience, async (world, _, _) => await Granted(world, "pricing.view")),
        ["Mutation.delegateGrant"] = new(Reach.Audience, async (world, _, _) => (await Granted(world, "pricing.delegate")) with { Grant = "gr_standing-pricing-approve" }),
        ["Mutation.placeTarget"] = s_unit,
        ["Mutation.recordPlugin"] = s_unit,
        ["Mutation.setTarget"] = s_unit,
        ["Mutation.closeCoachCase"] = new(Reach.Audience, async (world, _, _) => await Coached(world)),
        ["Mutation.recordTickets"] = s_unit,
        ["Mutation.recordSuggestions"] = s_unit,
        ["Query.wayBack"] = s_unit,
        ["Query.policy"] = s_free,
        ["Query.policies"] = s_free,
        ["Query.checkPolicy"] = s_free,
        ["Query.sandboxScenarios"] = s_free,
        ["Query.sandboxPlay"] = s_free,
        ["Query.sandboxClaim"] = s_free,
        ["Query.sandboxHistory"] = new(Reach.Audience, async (world, _, _) => await world.HoldAsync() with { Marker = null }),
        ["Query.approvals"] = s_approval,
        ["Subscription.approvals"] = s_approval,
        ["Query.approval"] = s_approval,
        ["Mutation.decideApproval"] = s_approval,
        ["Mutation.reassignApproval"] = s_approval,
        ["Mutation.sendBackApproval"] = s_approval,
        ["Mutation.resubmitApproval"] = new(Reach.Audience, async (world, _, asker) =>
        {
            var subject = await world.ApprovalAsync(asker.Client);
            await world.DoAsync("sendBackApproval", $"approval: \"{subject.Approval}\", note: \"which?\"", "");
            return subject;
        }),
        ["Query.funds"] = s_fund,
        ["Query.fund"] = s_fund,
        ["Subscription.fund"] = s_fund,
        ["Mutation.establishFund"] = s_free,
        ["Mutation.topUpFund"] = s_fund,
        ["Mutation.reduceFund"] = s_fund,
        ["Mutation.leaseFund"] = new(Reach.Audience, async (world, _, _) => (await world.FundAsync()) with { Unit = Platform.Fresh<SalesUnitId>().Value }),
        ["Mutation.renewLease"] = s_fund,
        ["Mutation.returnLease"] = s_fund,
        ["Mutation.reconcileFund"] = new(Reach.Audience, (world, _, _) => world.DisagreeingFundAsync()),
        ["Query.customers"] = new(Reach.Audience, (world, _, _) => world.CustomerAsync("nobody", new())),
        ["Query.customer"] = new(Reach.Audience, (world, _, _) => world.CustomerAsync("nobody", new())),
        ["Customer.profile"] = new(Reach.Consent, (world, owner, _) => world.CustomerAsync(owner.Organisation, new())),
        ["Customer.interactions"] = new(Reach.Consent, (world, owner, _) => world.CustomerAsync(owner.Organisation, new())),
        ["Query.passport"] = new(Reach.Organisation, async (world, owner, _) => (await Registered(world, owner)) with { Marker = owner.Organisation }),
        ["Query.ownProfile"] = new(Reach.Organisation, async (world, owner, _) => await Registered(world, owner) with { Marker = (string)world.Canaries["name"] }),
        ["Query.receipts"] = new(Reach.Organisation, async (world, owner, _) => await Read(world, owner)),
        ["Query.passportAsOf"] = new(Reach.Organisation, async (world, owner, _) => await Consented(world, owner) is var subject ? subject with { Marker = subject.Consent } : null!),
        ["Query.customerPassportAsOf"] = new(Reach.Audience, async (world, _, _) => await world.CustomerAsync("nobody", new()) is var subject ? subject with { Marker = subject.Consent } : null!),
        ["Subscription.usage"] = new(Reach.Organisation, async (world, owner, _) => await Registered(world, owner)),
        ["Query.consentReceipt"] = new(Reach.Organisation, async (world, owner, _) => await Consented(world, owner) is var subject ? subject with { Marker = subject.Consent } : null!),
        ["Query.passportCredential"] = new(Reach.Organisation, async (world, owner, _) => await Registered(world, owner)),
        ["Query.revocationCertificate"] = new(Reach.Organisation, async (world, owner, _) => await Withdrawn(world, owner)),
        ["Mutation.acknowledgeWithdrawal"] = new(Reach.Organisation, (world, owner, _) => world.CustomerAsync(owner.Organisation, new(Withdraw: true))),
        ["Mutation.grantConsent"] = new(Reach.Organisation, async (world, owner, _) => await Registered(world, owner)),
        ["Mutation.withdrawConsent"] = new(Reach.Organisation, async (world, owner, _) => await Consented(world, owner)),
        ["Mutation.eraseOwnData"] = new(Reach.Organisation, async (world, owner, _) => await Registered(world, owner)),
        ["Mutation.rectifyOwnProfile"] = new(Reach.Organisation, async (world, owner, _) => await Registered(world, owner)),
        ["Mutation.rectifyOwnInteraction"] = new(Reach.Organisation, async (world, owner, _) => await Spoken(world, owner)),
        ["Query.ownErasure"] = new(Reach.Organisation, async (world, owner, _) => await Erased(world, owner)),
        ["Query.ownDataHeld"] = new(Reach.Organisation, async (world, owner, _) => await Registered(world, owner) with { Marker = "employees" }),
        ["Query.ownDataChanges"] = new(Reach.Organisation, async (world, owner, _) => await Corrected(world, owner)),
        ["Query.ownProcessing"] = new(Reach.Organisation, async (world, owner, _) => await Traced(world, owner) is var subject ? subject with { Marker = $"reader_{owner.Organisation}" } : subject),
        ["Query.processing"] = s_free,
        ["Query.ownDataUses"] = new(Reach.Organisation, async (world, owner, _) => await Traced(world, owner)),
        ["Query.dataUses"] = s_free,
        ["Query.ownDataOfDecision"] = new(Reach.Organisation, async (world, owner, _) => await Based(world, owner)),
        ["Query.dataOfDecision"] = new(Reach.Audience, async (world, _, _) => await world.HoldAsync() with { Marker = null }),
        ["Query.webhookEventTypes"] = s_free,
        ["Query.webhooks"] = new(Reach.Organisation, async (world, owner, _) => await world.WebhookAsync(owner) is var subject ? subject with { Marker = subject.Webhook } : subject),
        ["Query.webhook"] = new(Reach.Organisation, async (world, owner, _) => await world.WebhookAsync(owner) is var subject ? subject with { Marker = subject.Webhook } : subject),
        ["Webhook.deliveries"] = s_webhook,
        ["Mutation.createWebhook"] = new(Reach.Audience, (world, _, asker) => Task.FromResult(new Subject { Url = world.Url, EventType = WebhookAudiences.EventTypes(asker.Audience)[0] })),
        ["Mutation.changeWebhook"] = s_webhook,
        ["Mutation.rotateWebhookSecret"] = s_webhook,
        ["Mutation.deleteWebhook"] = s_webhook,
        ["Mutation.replayDelivery"] = s_webhook,
        ["Mutation.replayDeadDeliveries"] = s_webhook,
        ["Query.clients"] = s_free,
        ["Query.client"] = s_client,
        ["Mutation.disableClient"] = s_client,
        ["Mutation.enableClient"] = s_client,
        ["Mutation.rotateClientSecret"] = s_client,
        ["Mutation.changeClientScopes"] = s_client,
        ["Mutation.setClientQuota"] = s_client,
        ["Query.accounts"] = s_free,
        ["Query.account"] = s_account,
        ["Mutation.disableAccount"] = s_account,
        ["Mutation.enableAccount"] = s_account,
        ["Mutation.endAccountSessions"] = s_account,
        ["Mutation.resetAccountSignIn"] = s_account,
        ["Query.identityEvents"] = s_free,
        ["Query.exportKinds"] = s_free,
        ["Query.exports"] = s_export,
        ["Query.export"] = s_export,
        ["Mutation.startExport"] = new(Reach.Audience, (_, _, asker) => Task.FromResult(WallWorld.Exportable(asker.Audience))) { Also = audience => ExportKinds.All.Single(kind => kind.Name == WallWorld.Exportable(audience).ExportKind).Scope },
        ["Mutation.cancelExport"] = s_export,
        ["Mutation.reportOutcome"] = new(Reach.Audience, (world, _, asker) => world.CustomerAsync(asker.Organisation, new())),
        ["Mutation.recordInteractions"] = new(Reach.Audience, (world, _, asker) => world.CustomerAsync(asker.Organisation, new())),
        ["Query.crossBorder"] = s_free,
        ["Query.installation"] = s_free,
        ["Mutation.recordFiling"] = s_free,
        ["Query.entitlements"] = s_supplied,
        ["Query.inventory"] = s_supplied,
        ["Query.factorySchedule"] = s_supplied,
        ["Query.sellThroughForecast"] = s_supplied,
        ["Mutation.recordInventory"] = s_reported,
        ["Mutation.recordSchedule"] = s_reported,
        ["Mutation.recordSales"] = s_reported,
        ["Query.spaces"] = s_shownSpace,
        ["Query.space"] = s_shownSpace,
        ["Space.unit"] = s_space,
        ["Space.namings"] = s_space,
        ["Space.milestones"] = s_space,
        ["Space.experts"] = s_space,
        ["Query.documentViews"] = s_ruledSpace,
        ["Mutation.createSpace"] = s_free,
        ["Mutation.openSpace"] = s_free,
        ["Mutation.admitOrganisation"] = s_ruledSpace,
        ["Mutation.inviteSpaceMember"] = s_space,
        ["Mutation.acceptSpaceInvitation"] = s_space,
        ["Mutation.removeSpaceMember"] = s_ruledSpace,
        ["Mutation.nameDocument"] = s_ruledSpace,
        ["Mutation.setDocumentDownload"] = s_ruledSpace,
        ["Mutation.withdrawDocument"] = s_ruledSpace,
        ["Mutation.openFeedback"] = s_space,
        ["Mutation.answerFeedback"] = s_space,
        ["Mutation.openMilestone"] = s_ruledSpace,
        ["Mutation.actOnMilestone"] = s_space,
        ["Mutation.requestMilestoneWaiver"] = s_space,
        ["Mutation.introduceExpert"] = s_space,
        ["Mutation.makeCommitment"] = s_space,
        ["Mutation.settleCommitment"] = s_space,
        ["Query.governanceBoard"] = s_free,
        ["Query.whitePapers"] = s_free,
        ["Mutation.assignSeat"] = new(Reach.Audience, (world, _, _) => world.VacantAsync("LEGAL")),
        ["Mutation.vacateSeat"] = new(Reach.Audience, (world, _, _) => world.SeatedAsync("IT", $"holder-{Platform.Key()}")),
        ["Mutation.proposeMotion"] = new(Reach.Audience, (world, _, asker) => world.SeatedAsync("SALES", asker.Client)),
        ["Mutation.castVote"] = new(Reach.Audience, (world, _, asker) => world.MotionAsync(asker)),
        ["Mutation.withdrawMotion"] = new(Reach.Audience, (world, _, asker) => world.MotionAsync(asker)),
        ["Query.tariffs"] = s_free,
        ["Query.statements"] = s_free,
        ["Query.meteredUses"] = s_free,
        ["Query.statement"] = new(Reach.Audience, async (world, _, asker) => await world.StatementAsync(asker) is var subject ? subject with { Marker = subject.Statement } : subject),
        ["Mutation.correctStatement"] = new(Reach.Audience, (world, _, asker) => world.StatementAsync(asker)),
        ["Mutation.disputeStatementLine"] = new(Reach.Organisation, (world, owner, _) => world.StatementAsync(owner)),
        ["Mutation.answerStatementDispute"] = new(Reach.Audience, async (world, _, _) => await world.DisputedAsync()),
        ["Query.sovereigntyHealth"] = new(Reach.Audience, async (world, _, asker) => await OwnOrAny(world, asker)),
        ["Query.channelInventoryHealth"] = new(Reach.Audience, async (world, _, asker) => await OwnOrAny(world, asker)),
        ["Query.scorecard"] = s_shownUnit,
        ["Query.scorecardWeights"] = s_free,
        ["Mutation.weighScorecard"] = s_free,
        // Suppliers see their own; headquarters and auditors anybody's.
        ["Query.supplierSystems"] = new(Reach.Audience, async (world, _, asker) => await world.SystemAsync(asker, SystemStage.Registered) with { Marker = null }),
        ["Query.supplierSystem"] = new(Reach.Audience, (world, _, asker) => world.SystemAsync(asker, SystemStage.Registered)),
        ["Query.certificationPlan"] = s_free,
        ["Query.certificationProgramme"] = s_free,
        ["Query.certificationTranscript"] = new(Reach.Audience, async (world, _, asker) => await world.SystemAsync(asker, SystemStage.Certified) with { Marker = "exchange" }),
        ["Subscription.certificationRun"] = new(Reach.Audience, (world, _, asker) => world.SystemAsync(asker, SystemStage.Registered)),
        ["Mutation.registerSystem"] = s_free,
        ["Mutation.moveSystem"] = System(SystemStage.Registered),
        ["Mutation.renewOwnershipChallenge"] = System(SystemStage.Registered),
        ["Mutation.proveSystemOwnership"] = System(SystemStage.Answering),
        ["Mutation.setTestClients"] = System(SystemStage.Registered),
        ["Mutation.startCertificationRun"] = System(SystemStage.Ready),
        ["Mutation.suspendCertificate"] = new(Reach.Audience, (world, _, asker) => world.SystemAsync(asker, SystemStage.Certified)),
        ["Mutation.reinstateCertificate"] = new(Reach.Audience, (world, _, asker) => world.SystemAsync(asker, SystemStage.Suspended)),
        ["Mutation.revokeCertificate"] = new(Reach.Audience, (world, _, asker) => world.SystemAsync(asker, SystemStage.Certified)),
        ["Mutation.placeInCluster"] = new(Reach.Audience, (world, _, asker) => world.SystemAsync(asker, SystemStage.Registered)),
        ["Query.auditEntries"] = new(Reach.Audience, async (world, _, _) => await Indexed(world)),
        ["Query.flows"] = s_free,
        ["Query.flow"] = new(Reach.Audience, async (world, _, _) => await world.FlowAsync(FlowStage.Saved) is var subject ? subject with { Marker = subject.Flow } : subject),
        ["Query.flowComponents"] = s_free,
        ["Query.flowRuns"] = s_free,
        ["Query.flowRun"] = new(Reach.Audience, (world, _, _) => world.FlowTaskAsync()),
        ["Query.flowPolicies"] = s_free,
        ["Query.flowTasks"] = s_free,
        ["Mutation.saveFlow"] = s_free,
        ["Mutation.validateFlow"] = Flow(FlowStage.Saved),
        ["Mutation.rehearseFlow"] = Flow(FlowStage.Validated),
        ["Mutation.judgeFlow"] = Flow(FlowStage.Followed),
        ["Mutation.releaseFlow"] = Flow(FlowStage.Rehearsed),
        ["Mutation.advanceFlow"] = Flow(FlowStage.Released),
        ["Mutation.rollBackFlow"] = Flow(FlowStage.Released),
        ["Mutation.freezeFlow"] = Flow(FlowStage.Saved),
        ["Mutation.requestFlowThaw"] = Flow(FlowStage.Frozen),
        ["Mutation.approveFlowThaw"] = Flow(FlowStage.Thawing),
        ["Mutation.rejectFlowThaw"] = Flow(FlowStage.Thawing),
        ["Query.flowExperiments"] = s_free,
        ["Query.flowDriftReadings"] = s_free,
        ["Mutation.startFlowExperiment"] = Flow(FlowStage.Released),
        ["Mutation.stopFlowExperiment"] = Flow(FlowStage.Trying),
        ["Mutation.completeFlowTask"] = new(Reach.Audience, (world, _, _) => world.FlowTaskAsync()),
        ["Query.logEntries"] = new(Reach.Audience, (world, _, _) => world.CustomerAsync("nobody", new())),
        ["Query.inclusionProof"] = s_unit,
        ["Query.consistencyProof"] = s_unit,
        ["Query.decisions"] = s_hold,
        ["Query.decision"] = s_hold,
        ["Decision.replay"] = new(Reach.Audience, async (world, _, _) => await world.HoldAsync() with { Marker = null }),
    };

    private static WallField Flow(FlowStage stage) => new(Reach.Audience, (world, _, _) => world.FlowAsync(stage));

    /// <summary>A system is its supplier's.</summary>
    private static WallField System(SystemStage stage) => new(Reach.Organisation, (world, owner, _) => world.SystemAsync(owner, stage));

    /// <summary>How a field is tried.</summary>
    /// <exception cref="InvalidOperationException">Nobody has said.</exception>
    public static WallField Of(string field) => s_fields.GetValueOrDefault(field) ?? s_flowBoard.GetValueOrDefault(field) ?? throw new InvalidOperationException(
        $"The wall does not know whose {field} is: nobody has tried yet who may use it and who may not. Say so in s_fields of tests/Api.Tests/Wall/WallFields.cs, with how to bring about what it is about.");

    /// <summary>A customer's own; of those who may see every customer's, any.</summary>
    private static async Task<Subject> OwnOrAny(WallWorld world, Asker asker)
    {
        var customer = asker.Audience == Audience.Customer ? asker.Organisation : Platform.Fresh<CustomerId>().Value;
        await world.RegisterAsync(customer);
        return new() { Customer = customer };
    }

    private static async Task<Subject> UnitShown(WallWorld world)
    {
        var unit = await SalesUnitSamples.EstablishAsync(world.Platform);
        await SalesUnitSamples.RecordDealsAsync(world.Platform, unit);
        return new() { Unit = unit, Marker = unit };
    }

    private static async Task<Subject> Granted(WallWorld world, string permission)
    {
        var unit = await SalesUnitSamples.EstablishAsync(world.Platform);
        var grant = await world.DoAsync("givePermission", $"unit: \"{unit}\", permission: \"{permission}\", dataView: \"quotes\", tool: \"quote-desk\", target: {{ kind: UNIT }}", "... on GrantPayload { grant }");
        return new() { Unit = unit, Grant = grant.GetProperty("grant").GetString()! };
    }

    /// <summary>SU-19: thirteen good weeks, three in which nothing was won, and all of them over.</summary>
    private static async Task<Subject> Coached(WallWorld world)
    {
        var platform = world.Platform;
        var unit = await SalesUnitSamples.EstablishAsync(platform);
        platform.AsHeadquarters();
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        for (var week = 17; week >= 2; week--)
        {
            var day = today.AddDays(-7 * week);
            var deals = Enumerable.Range(0, 30).Select(_ => new Deal(
                Platform.Fresh<OpportunityId>(), Platform.Fresh<CustomerId>(), SellerId.From("pe_1"), "GTX Pro", week > 4 ? DealStage.Won : DealStage.Lost, day.AddDays(-30), day, new Money(week > 4 ? 100 : 0, "USD")));
            Assert.IsType<UnitAccepted>(await platform.Grain<ISalesUnitGrain>(unit).RecordDeals(new([.. deals]), Platform.Key()));
        }
        world.AsPlatform();
        await platform.Grain<ISalesUnitGrain>(unit).ClosePeriods();
        var shown = await platform.Api.AskAsync(Tokens.Headquarters(platform.Issuer), $$"""{ unit(id: "{{unit}}") { coachCase { id } } }""");
        return new() { Unit = unit, CoachCase = shown.Data.GetProperty("unit").GetProperty("coachCase").GetProperty("id").GetString()! };
    }

    private static async Task<Subject> Registered(WallWorld world, Asker owner)
    {
        await world.RegisterAsync(owner.Organisation);
        return new() { Customer = owner.Organisation };
    }

    private static async Task<Subject> Consented(WallWorld world, Asker owner)
    {
        var subject = await Registered(world, owner);
        var consent = await world.DoAsync("grantConsent", $"grantee: \"reader_{owner.Organisation}\", category: PROFILE, purpose: \"{WallWorld.Purpose}\", fields: [\"name\"]", "... on GrantConsentPayload { consent { id grantedAt } }", world.Token(owner, Tokens.AllScopes));
        return subject with { Consent = consent.GetProperty("consent").GetProperty("id").GetString()!, At = consent.GetProperty("consent").GetProperty("grantedAt").GetString()! };
    }

    private static async Task<Subject> Withdrawn(WallWorld world, Asker owner)
    {
        var subject = await Consented(world, owner);
        await world.DoAsync("withdrawConsent", $"consent: \"{subject.Consent}\"", "", world.Token(owner, Tokens.AllScopes));
        return subject with { Marker = subject.Consent };
    }

    private static async Task<Subject> Read(WallWorld world, Asker owner)
    {
        var subject = await Consented(world, owner);
        var reader = new Asker(Audience.Partner, $"reader_{owner.Organisation}", "wall-reader");
        var read = await world.Platform.Api.AskAsync(world.Token(reader, Tokens.AllScopes), $$"""{ customer(id: "{{owner.Organisation}}") { profile(purpose: "{{WallWorld.Purpose}}") { name } } }""");
        return subject with { Marker = read.Json.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()! };
    }

    private static async Task<Subject> Spoken(WallWorld world, Asker owner)
    {
        var subject = await Registered(world, owner);
        var id = await world.Platform.Database.ScalarAsync($"select entry::jsonb #>> '{{events,0,interactions,0,id}}' from journal.commits where actor_id = '{owner.Organisation}' and entry like '%interactionsRecorded%'");
        return subject with { Interaction = (string)id! };
    }

    private static async Task<Subject> Erased(WallWorld world, Asker owner)
    {
        var subject = await Registered(world, owner);
        await world.DoAsync("eraseOwnData", $"customer: \"{owner.Organisation}\"", "", world.Token(owner, Tokens.AllScopes));
        return subject with { Marker = owner.Organisation };
    }

    private static async Task<Subject> Corrected(WallWorld world, Asker owner)
    {
        var subject = await Registered(world, owner);
        await world.DoAsync("rectifyOwnProfile", "name: \"Right Works\"", "", world.Token(owner, Tokens.AllScopes));
        await world.Platform.TracedAsync();
        return subject with { Marker = "PROFILE" };
    }

    /// <summary>A customer whose entries can be found.</summary>
    private static async Task<Subject> Indexed(WallWorld world)
    {
        var subject = await world.CustomerAsync("nobody", new());
        await world.Platform.IndexedAsync();
        return subject;
    }

    private static async Task<Subject> Traced(WallWorld world, Asker owner)
    {
        var subject = await Read(world, owner);
        await world.Platform.TracedAsync();
        return subject;
    }

    /// <summary>A decision that headquarters asked for by what it had read of the customer.</summary>
    private static async Task<Subject> Based(WallWorld world, Asker owner)
    {
        await Registered(world, owner);
        await world.DoAsync("grantConsent", $"grantee: \"hq\", category: PROFILE, purpose: \"{WallWorld.Purpose}\", fields: [\"name\"]", "", world.Token(owner, Tokens.AllScopes));
        var read = await world.Platform.Api.AskAsync(Tokens.Headquarters(world.Platform.Issuer), $$"""{ customer(id: "{{owner.Organisation}}") { profile(purpose: "{{WallWorld.Purpose}}") { name } } }""");
        var receipt = read.Json.GetProperty("extensions").GetProperty("receipts")[0].GetProperty("id").GetString()!;
        var unit = await SalesUnitSamples.EstablishAsync(world.Platform);
        var granted = await world.DoAsync("authorize", $"unit: \"{unit}\", permission: \"pricing.approve\", target: {{ kind: UNIT }}, amount: {{ minorUnits: 100, currency: \"USD\" }}, basedOn: [\"{receipt}\"]", "... on Granted { decision }");
        await world.Platform.TracedAsync();
        return new() { Customer = owner.Organisation, Decision = granted.GetProperty("decision").GetString()!, Marker = receipt };
    }
}
