import { graphql } from '../Graph/supplier'

export const systemsDocument = graphql(`
  query SupplierSystems($first: Int!, $after: String) {
    supplierSystems(first: $first, after: $after) {
      nodes { id name kind baseUrl ownedSince registeredAt certificate { id status validUntil } runs { status } }
      pageInfo { hasNextPage endCursor }
    }
  }
`)

export const systemDocument = graphql(`
  query SupplierSystem($id: ID!) {
    supplierSystem(id: $id) {
      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients
      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }
      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }
      challenge { nonce path expiresAt }
    }
    certificationPlan { version sha256 tests { id module rule isNegative titleEn titleZh } }
  }
`)

export const runDocument = graphql(`
  subscription CertificationRun($system: ID!) {
    certificationRun(system: $system) {
      id name organisation kind plugin baseUrl ownedSince registeredAt cluster isAnchor testClients
      certificate { id status validFrom validUntil baseUrl run revocationAskedBy retestSeedSha256 remindedDays }
      runs { id status reason attempt startedAt endedAt planVersion planSha256 passed transcriptSha256 evidence { test verdict observed exchanges } }
      challenge { nonce path expiresAt }
    }
  }
`)

export const transcriptDocument = graphql(`query Transcript($system: ID!, $run: ID!, $from: Int!, $first: Int!) { certificationTranscript(system: $system, run: $run, from: $from, first: $first) }`)

export const registerDocument = graphql(`mutation RegisterSystem($input: RegisterSystemInput!) { registerSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const moveDocument = graphql(`mutation MoveSystem($input: MoveSystemInput!) { moveSystem(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const proveDocument = graphql(`mutation ProveOwnership($input: ProveSystemOwnershipInput!) { proveSystemOwnership(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const renewDocument = graphql(`mutation RenewChallenge($input: RenewOwnershipChallengeInput!) { renewOwnershipChallenge(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const testClientsDocument = graphql(`mutation SetTestClients($input: SetTestClientsInput!) { setTestClients(input: $input) { __typename ... on SupplierSystemPayload { system } ... on Refusal { code message } } }`)

export const startDocument = graphql(`mutation StartRun($input: StartCertificationRunInput!) { startCertificationRun(input: $input) { __typename ... on SupplierSystemPayload { system run } ... on Refusal { code message } } }`)
