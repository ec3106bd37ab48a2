/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Passport {\n    passport {\n      id epoch reads\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": typeof types.PassportDocument,
    "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      __typename\n      ... on GrantConsentPayload { consent { id } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.GrantConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on WithdrawConsentPayload { consent epoch }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.WithdrawConsentDocument,
    "\n  query RevocationCertificate($consent: ID!) {\n    revocationCertificate(consent: $consent) {\n      consent grantee epoch withdrawnAt asOf acknowledged credential\n      acknowledgements { at how by }\n      told { delivery status attempts lastStatus doneAt }\n    }\n  }\n": typeof types.RevocationCertificateDocument,
    "\n  query PassportAsOf($at: DateTime!) {\n    passportAsOf(at: $at) {\n      at epoch\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": typeof types.PassportAsOfDocument,
    "\n  query ConsentReceipt($format: ConsentReceiptFormat!) { consentReceipt(format: $format) }\n": typeof types.ConsentReceiptDocument,
    "\n  query PassportCredential { passportCredential }\n": typeof types.PassportCredentialDocument,
    "\n  query Held {\n    ownDataHeld { consents standingConsents interactions receipts profileFields correctedFields }\n    ownProfile { name sector foundedYear revenue employees country parent }\n    ownErasure { customer erasedAt epoch entry leafIndex proof verifierKey }\n  }\n": typeof types.HeldDocument,
    "\n  mutation RectifyOwnProfile($input: RectifyOwnProfileInput!) {\n    rectifyOwnProfile(input: $input) {\n      __typename\n      ... on RectifyPayload { at fields revision }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RectifyOwnProfileDocument,
    "\n  mutation RectifyOwnInteraction($input: RectifyOwnInteractionInput!) {\n    rectifyOwnInteraction(input: $input) {\n      __typename\n      ... on RectifyPayload { at fields revision }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.RectifyOwnInteractionDocument,
    "\n  query OwnDataChanges($first: Int!, $after: String) {\n    ownDataChanges(first: $first, after: $after) {\n      nodes { at isErasure category fields toBeTold { organisation lastReadAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnDataChangesDocument,
    "\n  query OwnProcessing($first: Int!, $after: String, $category: DataCategory, $grantee: String) {\n    ownProcessing(first: $first, after: $after, category: $category, grantee: $grantee) {\n      nodes { grantee category categoryZhCn categoryEn purpose legalBasis legalBasisZhCn legalBasisEn crossBorder grantedAt until standingGrants firstUse lastUse reads }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnProcessingDocument,
    "\n  query OwnExports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind status startedAt expiresAt rows parts { number path bytes rows sha256 } error { code message } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnExportsDocument,
    "\n  mutation StartOwnExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on ExportPayload { export { id } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.StartOwnExportDocument,
    "\n  mutation CancelOwnExport($input: CancelExportInput!) {\n    cancelExport(input: $input) {\n      __typename\n      ... on ExportPayload { export { id status } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.CancelOwnExportDocument,
    "\n  mutation EraseOwnData($input: EraseOwnDataInput!) {\n    eraseOwnData(input: $input) {\n      __typename\n      ... on EraseOwnDataPayload { erasure { customer erasedAt epoch } }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.EraseOwnDataDocument,
    "\n  query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {\n    receipts(first: $first, after: $after, direction: $direction, reader: $reader, category: $category, from: $from, until: $until) {\n      nodes { id at reader client category fields purpose consent epoch revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ReceiptsDocument,
    "\n  subscription Usage { usage { place receipts { id at reader client category fields purpose consent } } }\n": typeof types.UsageDocument,
    "\n  query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {\n    ownDataUses(first: $first, after: $after, category: $category, field: $field) {\n      nodes { receipt at reader client purpose consent decisions leafIndex }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.OwnDataUsesDocument,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": typeof types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": typeof types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": typeof types.CancelExportDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": typeof types.CustomerHealthDocument,
    "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n": typeof types.MeteredUsesDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": typeof types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": typeof types.TariffsDocument,
    "\n  mutation DisputeStatementLine($input: DisputeLineInput!) {\n    disputeStatementLine(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": typeof types.DisputeStatementLineDocument,
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n": typeof types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n": typeof types.SpaceTitleDocument,
    "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.DocumentViewsDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AcceptSpaceInvitationDocument,
    "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.NameDocumentDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AnswerFeedbackDocument,
    "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenMilestoneDocument,
    "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.RemoveSpaceMemberDocument,
    "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.SetDocumentDownloadDocument,
    "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.WithdrawDocumentDocument,
    "\n  mutation ActOnMilestone($input: ActOnMilestoneInput!) { actOnMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.ActOnMilestoneDocument,
    "\n  mutation AdmitOrganisation($input: AdmitOrganisationInput!) { admitOrganisation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.AdmitOrganisationDocument,
    "\n  mutation OpenSpace($input: OpenSpaceInput!) { openSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": typeof types.OpenSpaceDocument,
    "\n  query Entitlements { entitlements { feature available } }\n": typeof types.EntitlementsDocument,
    "\n  query Inventory($first: Int!, $after: String, $sku: String, $site: String) {\n    inventory(first: $first, after: $after, sku: $sku, site: $site) {\n      levels { sku site onHand reserved inTransit asOf source }\n      next\n    }\n  }\n": typeof types.InventoryDocument,
    "\n  query FactorySchedule($first: Int!, $after: String, $order: String) {\n    factorySchedule(first: $first, after: $after, order: $order) {\n      lines { order line sku site quantity starts ends status asOf source }\n      next\n    }\n  }\n": typeof types.FactoryScheduleDocument,
    "\n  query SellThroughForecast($sku: String!, $days: Int!) {\n    sellThroughForecast(sku: $sku, days: $days) {\n      historyDays historyDaysMin\n      days { day expected low high }\n      lineage { from through inputs method model trainedAt }\n    }\n  }\n": typeof types.SellThroughForecastDocument,
    "\n  query Webhooks($first: Int!, $after: String, $enabled: Boolean) {\n    webhooks(first: $first, after: $after, enabled: $enabled) {\n      nodes { id url eventTypes enabled createdAt goneAt secretBeforeUntil }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": typeof types.WebhooksDocument,
    "query WebhookEventTypes { webhookEventTypes }": typeof types.WebhookEventTypesDocument,
    "query OneWebhook($id: ID!) { webhook(id: $id) { id url eventTypes enabled createdAt goneAt secretBeforeUntil version } webhookEventTypes }": typeof types.OneWebhookDocument,
    "\n  query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {\n    webhook(id: $id) {\n      deliveries(first: $first, after: $after, status: $status) {\n        nodes { id eventType at status attempts lastStatus lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": typeof types.DeliveriesDocument,
    "mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": typeof types.CreateWebhookDocument,
    "mutation ChangeWebhook($input: ChangeWebhookInput!) { changeWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.ChangeWebhookDocument,
    "mutation DeleteWebhook($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.DeleteWebhookDocument,
    "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": typeof types.RotateWebhookSecretDocument,
    "mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.ReplayDeliveryDocument,
    "mutation ReplayDead($input: ReplayDeadDeliveriesInput!) { replayDeadDeliveries(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": typeof types.ReplayDeadDocument,
    "query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }": typeof types.WhitePapersDocument,
};
const documents: Documents = {
    "\n  query Passport {\n    passport {\n      id epoch reads\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": types.PassportDocument,
    "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      __typename\n      ... on GrantConsentPayload { consent { id } }\n      ... on Refusal { code message }\n    }\n  }\n": types.GrantConsentDocument,
    "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on WithdrawConsentPayload { consent epoch }\n      ... on Refusal { code message }\n    }\n  }\n": types.WithdrawConsentDocument,
    "\n  query RevocationCertificate($consent: ID!) {\n    revocationCertificate(consent: $consent) {\n      consent grantee epoch withdrawnAt asOf acknowledged credential\n      acknowledgements { at how by }\n      told { delivery status attempts lastStatus doneAt }\n    }\n  }\n": types.RevocationCertificateDocument,
    "\n  query PassportAsOf($at: DateTime!) {\n    passportAsOf(at: $at) {\n      at epoch\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n": types.PassportAsOfDocument,
    "\n  query ConsentReceipt($format: ConsentReceiptFormat!) { consentReceipt(format: $format) }\n": types.ConsentReceiptDocument,
    "\n  query PassportCredential { passportCredential }\n": types.PassportCredentialDocument,
    "\n  query Held {\n    ownDataHeld { consents standingConsents interactions receipts profileFields correctedFields }\n    ownProfile { name sector foundedYear revenue employees country parent }\n    ownErasure { customer erasedAt epoch entry leafIndex proof verifierKey }\n  }\n": types.HeldDocument,
    "\n  mutation RectifyOwnProfile($input: RectifyOwnProfileInput!) {\n    rectifyOwnProfile(input: $input) {\n      __typename\n      ... on RectifyPayload { at fields revision }\n      ... on Refusal { code message }\n    }\n  }\n": types.RectifyOwnProfileDocument,
    "\n  mutation RectifyOwnInteraction($input: RectifyOwnInteractionInput!) {\n    rectifyOwnInteraction(input: $input) {\n      __typename\n      ... on RectifyPayload { at fields revision }\n      ... on Refusal { code message }\n    }\n  }\n": types.RectifyOwnInteractionDocument,
    "\n  query OwnDataChanges($first: Int!, $after: String) {\n    ownDataChanges(first: $first, after: $after) {\n      nodes { at isErasure category fields toBeTold { organisation lastReadAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnDataChangesDocument,
    "\n  query OwnProcessing($first: Int!, $after: String, $category: DataCategory, $grantee: String) {\n    ownProcessing(first: $first, after: $after, category: $category, grantee: $grantee) {\n      nodes { grantee category categoryZhCn categoryEn purpose legalBasis legalBasisZhCn legalBasisEn crossBorder grantedAt until standingGrants firstUse lastUse reads }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnProcessingDocument,
    "\n  query OwnExports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind status startedAt expiresAt rows parts { number path bytes rows sha256 } error { code message } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnExportsDocument,
    "\n  mutation StartOwnExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on ExportPayload { export { id } }\n      ... on Refusal { code message }\n    }\n  }\n": types.StartOwnExportDocument,
    "\n  mutation CancelOwnExport($input: CancelExportInput!) {\n    cancelExport(input: $input) {\n      __typename\n      ... on ExportPayload { export { id status } }\n      ... on Refusal { code message }\n    }\n  }\n": types.CancelOwnExportDocument,
    "\n  mutation EraseOwnData($input: EraseOwnDataInput!) {\n    eraseOwnData(input: $input) {\n      __typename\n      ... on EraseOwnDataPayload { erasure { customer erasedAt epoch } }\n      ... on Refusal { code message }\n    }\n  }\n": types.EraseOwnDataDocument,
    "\n  query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {\n    receipts(first: $first, after: $after, direction: $direction, reader: $reader, category: $category, from: $from, until: $until) {\n      nodes { id at reader client category fields purpose consent epoch revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ReceiptsDocument,
    "\n  subscription Usage { usage { place receipts { id at reader client category fields purpose consent } } }\n": types.UsageDocument,
    "\n  query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {\n    ownDataUses(first: $first, after: $after, category: $category, field: $field) {\n      nodes { receipt at reader client purpose consent decisions leafIndex }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.OwnDataUsesDocument,
    "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.ExportsDocument,
    "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }": types.OneExportDocument,
    "query ExportKinds { exportKinds { name scope fields filters } }": types.ExportKindsDocument,
    "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.StartExportDocument,
    "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }": types.CancelExportDocument,
    "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n": types.CustomerHealthDocument,
    "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n": types.MeteredUsesDocument,
    "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.StatementsDocument,
    "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n": types.StatementDocument,
    "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n": types.TariffsDocument,
    "\n  mutation DisputeStatementLine($input: DisputeLineInput!) {\n    disputeStatementLine(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n": types.DisputeStatementLineDocument,
    "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.SpacesDocument,
    "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n": types.SpaceDocument,
    "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n": types.SpaceTitleDocument,
    "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.DocumentViewsDocument,
    "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AcceptSpaceInvitationDocument,
    "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.NameDocumentDocument,
    "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenFeedbackDocument,
    "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AnswerFeedbackDocument,
    "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenMilestoneDocument,
    "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.RemoveSpaceMemberDocument,
    "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.SetDocumentDownloadDocument,
    "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.WithdrawDocumentDocument,
    "\n  mutation ActOnMilestone($input: ActOnMilestoneInput!) { actOnMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.ActOnMilestoneDocument,
    "\n  mutation AdmitOrganisation($input: AdmitOrganisationInput!) { admitOrganisation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.AdmitOrganisationDocument,
    "\n  mutation OpenSpace($input: OpenSpaceInput!) { openSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n": types.OpenSpaceDocument,
    "\n  query Entitlements { entitlements { feature available } }\n": types.EntitlementsDocument,
    "\n  query Inventory($first: Int!, $after: String, $sku: String, $site: String) {\n    inventory(first: $first, after: $after, sku: $sku, site: $site) {\n      levels { sku site onHand reserved inTransit asOf source }\n      next\n    }\n  }\n": types.InventoryDocument,
    "\n  query FactorySchedule($first: Int!, $after: String, $order: String) {\n    factorySchedule(first: $first, after: $after, order: $order) {\n      lines { order line sku site quantity starts ends status asOf source }\n      next\n    }\n  }\n": types.FactoryScheduleDocument,
    "\n  query SellThroughForecast($sku: String!, $days: Int!) {\n    sellThroughForecast(sku: $sku, days: $days) {\n      historyDays historyDaysMin\n      days { day expected low high }\n      lineage { from through inputs method model trainedAt }\n    }\n  }\n": types.SellThroughForecastDocument,
    "\n  query Webhooks($first: Int!, $after: String, $enabled: Boolean) {\n    webhooks(first: $first, after: $after, enabled: $enabled) {\n      nodes { id url eventTypes enabled createdAt goneAt secretBeforeUntil }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n": types.WebhooksDocument,
    "query WebhookEventTypes { webhookEventTypes }": types.WebhookEventTypesDocument,
    "query OneWebhook($id: ID!) { webhook(id: $id) { id url eventTypes enabled createdAt goneAt secretBeforeUntil version } webhookEventTypes }": types.OneWebhookDocument,
    "\n  query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {\n    webhook(id: $id) {\n      deliveries(first: $first, after: $after, status: $status) {\n        nodes { id eventType at status attempts lastStatus lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n": types.DeliveriesDocument,
    "mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": types.CreateWebhookDocument,
    "mutation ChangeWebhook($input: ChangeWebhookInput!) { changeWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.ChangeWebhookDocument,
    "mutation DeleteWebhook($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.DeleteWebhookDocument,
    "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }": types.RotateWebhookSecretDocument,
    "mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.ReplayDeliveryDocument,
    "mutation ReplayDead($input: ReplayDeadDeliveriesInput!) { replayDeadDeliveries(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }": types.ReplayDeadDocument,
    "query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }": types.WhitePapersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Passport {\n    passport {\n      id epoch reads\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n"): typeof import('./graphql').PassportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantConsent($input: GrantConsentInput!) {\n    grantConsent(input: $input) {\n      __typename\n      ... on GrantConsentPayload { consent { id } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').GrantConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawConsent($input: WithdrawConsentInput!) {\n    withdrawConsent(input: $input) {\n      __typename\n      ... on WithdrawConsentPayload { consent epoch }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').WithdrawConsentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevocationCertificate($consent: ID!) {\n    revocationCertificate(consent: $consent) {\n      consent grantee epoch withdrawnAt asOf acknowledged credential\n      acknowledgements { at how by }\n      told { delivery status attempts lastStatus doneAt }\n    }\n  }\n"): typeof import('./graphql').RevocationCertificateDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassportAsOf($at: DateTime!) {\n    passportAsOf(at: $at) {\n      at epoch\n      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }\n    }\n  }\n"): typeof import('./graphql').PassportAsOfDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ConsentReceipt($format: ConsentReceiptFormat!) { consentReceipt(format: $format) }\n"): typeof import('./graphql').ConsentReceiptDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PassportCredential { passportCredential }\n"): typeof import('./graphql').PassportCredentialDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Held {\n    ownDataHeld { consents standingConsents interactions receipts profileFields correctedFields }\n    ownProfile { name sector foundedYear revenue employees country parent }\n    ownErasure { customer erasedAt epoch entry leafIndex proof verifierKey }\n  }\n"): typeof import('./graphql').HeldDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RectifyOwnProfile($input: RectifyOwnProfileInput!) {\n    rectifyOwnProfile(input: $input) {\n      __typename\n      ... on RectifyPayload { at fields revision }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RectifyOwnProfileDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RectifyOwnInteraction($input: RectifyOwnInteractionInput!) {\n    rectifyOwnInteraction(input: $input) {\n      __typename\n      ... on RectifyPayload { at fields revision }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').RectifyOwnInteractionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDataChanges($first: Int!, $after: String) {\n    ownDataChanges(first: $first, after: $after) {\n      nodes { at isErasure category fields toBeTold { organisation lastReadAt } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').OwnDataChangesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnProcessing($first: Int!, $after: String, $category: DataCategory, $grantee: String) {\n    ownProcessing(first: $first, after: $after, category: $category, grantee: $grantee) {\n      nodes { grantee category categoryZhCn categoryEn purpose legalBasis legalBasisZhCn legalBasisEn crossBorder grantedAt until standingGrants firstUse lastUse reads }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').OwnProcessingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnExports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind status startedAt expiresAt rows parts { number path bytes rows sha256 } error { code message } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').OwnExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartOwnExport($input: StartExportInput!) {\n    startExport(input: $input) {\n      __typename\n      ... on ExportPayload { export { id } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').StartOwnExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOwnExport($input: CancelExportInput!) {\n    cancelExport(input: $input) {\n      __typename\n      ... on ExportPayload { export { id status } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').CancelOwnExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseOwnData($input: EraseOwnDataInput!) {\n    eraseOwnData(input: $input) {\n      __typename\n      ... on EraseOwnDataPayload { erasure { customer erasedAt epoch } }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').EraseOwnDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Receipts($first: Int!, $after: String, $direction: OrderDirection!, $reader: String, $category: DataCategory, $from: DateTime, $until: DateTime) {\n    receipts(first: $first, after: $after, direction: $direction, reader: $reader, category: $category, from: $from, until: $until) {\n      nodes { id at reader client category fields purpose consent epoch revision }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ReceiptsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  subscription Usage { usage { place receipts { id at reader client category fields purpose consent } } }\n"): typeof import('./graphql').UsageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnDataUses($first: Int!, $after: String, $category: DataCategory!, $field: String!) {\n    ownDataUses(first: $first, after: $after, category: $category, field: $field) {\n      nodes { receipt at reader client purpose consent decisions leafIndex }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').OwnDataUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Exports($first: Int!, $after: String) {\n    exports(first: $first, after: $after) {\n      nodes { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').ExportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneExport($id: ID!) { export(id: $id) { id kind purpose fields status startedAt expiresAt rows refused asOf error { code message } parts { number bytes rows sha256 path } } }"): typeof import('./graphql').OneExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ExportKinds { exportKinds { name scope fields filters } }"): typeof import('./graphql').ExportKindsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation StartExport($input: StartExportInput!) { startExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }"): typeof import('./graphql').StartExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CancelExport($input: CancelExportInput!) { cancelExport(input: $input) { __typename ... on ExportPayload { export { id } } ... on Refusal { code message } } }"): typeof import('./graphql').CancelExportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CustomerHealth($customer: ID!, $weeks: Int!) {\n    sovereigntyHealth(customer: $customer, weeks: $weeks) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n    channelInventoryHealth(customer: $customer) {\n      at score isRed rules\n      dimensions { name score parts { name numerator denominator score source } }\n    }\n  }\n"): typeof import('./graphql').CustomerHealthDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MeteredUses($payer: String!, $days: Int!) {\n    meteredUses(payer: $payer, days: $days) { day feature units }\n  }\n"): typeof import('./graphql').MeteredUsesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statements($first: Int!, $after: String, $direction: OrderDirection!, $month: String, $payer: String) {\n    statements(first: $first, after: $after, direction: $direction, month: $month, payer: $payer) {\n      nodes { id payer month owed { minorUnits currency } corrections openDisputes }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').StatementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Statement($id: ID!) {\n    statement(id: $id) {\n      id payer month closedAt asOf version\n      total { minorUnits currency }\n      owed { minorUnits currency }\n      lines { day feature units unitPrice { minorUnits currency } amount { minorUnits currency } tariff }\n      corrections { number kind day feature units amount { minorUnits currency } reason at }\n      disputes { number day feature text at answer answeredAt upheld }\n      byClient { client feature units }\n    }\n  }\n"): typeof import('./graphql').StatementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tariffs { tariffs { version validFrom validUntil hash prices { feature unitPrice { minorUnits currency } } } }\n"): typeof import('./graphql').TariffsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeStatementLine($input: DisputeLineInput!) {\n    disputeStatementLine(input: $input) {\n      __typename\n      ... on StatementPayload { number }\n      ... on Refusal { code message }\n    }\n  }\n"): typeof import('./graphql').DisputeStatementLineDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Spaces($first: Int!, $after: String, $direction: OrderDirection!, $standing: MemberStanding) {\n    spaces(first: $first, after: $after, direction: $direction, standing: $standing) {\n      nodes { id standing }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').SpacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Space($id: ID!) {\n    space(id: $id) {\n      id title customer createdAt version\n      members { subject name organisation organisationName audience standing invitedAt joinedAt }\n      documents { id name level type size pages at sha256 viewPath downloadPath }\n      milestones { id kind title status openedAt dueAt act { accepted at by note } waiver { approval requestedAt given decidedAt } }\n      feedback { id document entries { at by isInternal text } }\n      experts { id name field commitments { id promise madeAt dueAt kept settledAt } }\n    }\n  }\n"): typeof import('./graphql').SpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SpaceTitle($id: ID!) { space(id: $id) { title customer milestones { status } documents { id } } }\n"): typeof import('./graphql').SpaceTitleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DocumentViews($first: Int!, $after: String, $space: ID!, $document: ID) {\n    documentViews(first: $first, after: $after, space: $space, document: $document) {\n      nodes { receipt at document member organisation isDownload trace sha256 }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').DocumentViewsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptSpaceInvitation($input: SpaceInput!) { acceptSpaceInvitation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').AcceptSpaceInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation NameDocument($input: NameDocumentInput!) { nameDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').NameDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenFeedback($input: OpenFeedbackInput!) { openFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').OpenFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerFeedback($input: AnswerFeedbackInput!) { answerFeedback(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').AnswerFeedbackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenMilestone($input: OpenMilestoneInput!) { openMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').OpenMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveSpaceMember($input: RemoveSpaceMemberInput!) { removeSpaceMember(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').RemoveSpaceMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetDocumentDownload($input: SetDocumentDownloadInput!) { setDocumentDownload(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').SetDocumentDownloadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDocument($input: WithdrawDocumentInput!) { withdrawDocument(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').WithdrawDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ActOnMilestone($input: ActOnMilestoneInput!) { actOnMilestone(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').ActOnMilestoneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AdmitOrganisation($input: AdmitOrganisationInput!) { admitOrganisation(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').AdmitOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenSpace($input: OpenSpaceInput!) { openSpace(input: $input) { __typename ... on SpacePayload { space made } ... on Refusal { code message } } }\n"): typeof import('./graphql').OpenSpaceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Entitlements { entitlements { feature available } }\n"): typeof import('./graphql').EntitlementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inventory($first: Int!, $after: String, $sku: String, $site: String) {\n    inventory(first: $first, after: $after, sku: $sku, site: $site) {\n      levels { sku site onHand reserved inTransit asOf source }\n      next\n    }\n  }\n"): typeof import('./graphql').InventoryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FactorySchedule($first: Int!, $after: String, $order: String) {\n    factorySchedule(first: $first, after: $after, order: $order) {\n      lines { order line sku site quantity starts ends status asOf source }\n      next\n    }\n  }\n"): typeof import('./graphql').FactoryScheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SellThroughForecast($sku: String!, $days: Int!) {\n    sellThroughForecast(sku: $sku, days: $days) {\n      historyDays historyDaysMin\n      days { day expected low high }\n      lineage { from through inputs method model trainedAt }\n    }\n  }\n"): typeof import('./graphql').SellThroughForecastDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Webhooks($first: Int!, $after: String, $enabled: Boolean) {\n    webhooks(first: $first, after: $after, enabled: $enabled) {\n      nodes { id url eventTypes enabled createdAt goneAt secretBeforeUntil }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n"): typeof import('./graphql').WebhooksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WebhookEventTypes { webhookEventTypes }"): typeof import('./graphql').WebhookEventTypesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneWebhook($id: ID!) { webhook(id: $id) { id url eventTypes enabled createdAt goneAt secretBeforeUntil version } webhookEventTypes }"): typeof import('./graphql').OneWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Deliveries($first: Int!, $after: String, $id: ID!, $status: DeliveryStatus) {\n    webhook(id: $id) {\n      deliveries(first: $first, after: $after, status: $status) {\n        nodes { id eventType at status attempts lastStatus lastError nextAt }\n        pageInfo { hasNextPage endCursor }\n      }\n    }\n  }\n"): typeof import('./graphql').DeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation CreateWebhook($input: CreateWebhookInput!) { createWebhook(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }"): typeof import('./graphql').CreateWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ChangeWebhook($input: ChangeWebhookInput!) { changeWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').ChangeWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation DeleteWebhook($input: DeleteWebhookInput!) { deleteWebhook(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').DeleteWebhookDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation RotateWebhookSecret($input: RotateWebhookSecretInput!) { rotateWebhookSecret(input: $input) { __typename ... on WebhookSecretPayload { webhook secret } ... on Refusal { code message } } }"): typeof import('./graphql').RotateWebhookSecretDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplayDelivery($input: ReplayDeliveryInput!) { replayDelivery(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').ReplayDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "mutation ReplayDead($input: ReplayDeadDeliveriesInput!) { replayDeadDeliveries(input: $input) { __typename ... on WebhookPayload { webhook } ... on Refusal { code message } } }"): typeof import('./graphql').ReplayDeadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query WhitePapers { whitePapers { quarter publishedAt logSize manifest paths } }"): typeof import('./graphql').WhitePapersDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
