import { graphql } from '../../Graph/customer'

export const passportDocument = graphql(`
  query Passport {
    passport {
      id epoch reads
      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }
    }
  }
`)

export const grantDocument = graphql(`
  mutation GrantConsent($input: GrantConsentInput!) {
    grantConsent(input: $input) {
      __typename
      ... on GrantConsentPayload { consent { id } }
      ... on Refusal { code message }
    }
  }
`)

export const withdrawDocument = graphql(`
  mutation WithdrawConsent($input: WithdrawConsentInput!) {
    withdrawConsent(input: $input) {
      __typename
      ... on WithdrawConsentPayload { consent epoch }
      ... on Refusal { code message }
    }
  }
`)

export const certificateDocument = graphql(`
  query RevocationCertificate($consent: ID!) {
    revocationCertificate(consent: $consent) {
      consent grantee epoch withdrawnAt asOf acknowledged credential
      acknowledgements { at how by }
      told { delivery status attempts lastStatus doneAt }
    }
  }
`)

export const asOfDocument = graphql(`
  query PassportAsOf($at: DateTime!) {
    passportAsOf(at: $at) {
      at epoch
      consents { id grantee category fields purpose legalBasis crossBorder grantedAt expiresAt withdrawnAtEpoch }
    }
  }
`)

export const receiptDocument = graphql(`
  query ConsentReceipt($format: ConsentReceiptFormat!) { consentReceipt(format: $format) }
`)

export const credentialDocument = graphql(`
  query PassportCredential { passportCredential }
`)
