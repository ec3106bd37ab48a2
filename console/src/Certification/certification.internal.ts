import { graphql } from '../Graph/internal'

export const programmeDocument = graphql(`
  query Programme {
    certificationProgramme {
      deadline daysLeft
      clusters { name systems certified anchorCertified }
      systems { system name organisation cluster isAnchor state certificateUntil }
    }
  }
`)

export const systemDocument = graphql(`
  query CertifiedSystem($id: ID!) {
    supplierSystem(id: $id) {
      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients
      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }
      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }
    }
    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }
  }
`)

export const transcriptDocument = graphql(`query RunTranscript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }`)

export const runDocument = graphql(`
  subscription FollowedRun($system: ID!) {
    certificationRun(system: $system) {
      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients
      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }
      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }
    }
  }
`)

export const suspendDocument = graphql(`mutation SuspendCertificate($input: SuspendCertificateInput!) { suspendCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const reinstateDocument = graphql(`mutation ReinstateCertificate($input: ReinstateCertificateInput!) { reinstateCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const revokeDocument = graphql(`mutation RevokeCertificate($input: RevokeCertificateInput!) { revokeCertificate(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const placeDocument = graphql(`mutation PlaceInCluster($input: PlaceInClusterInput!) { placeInCluster(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)
