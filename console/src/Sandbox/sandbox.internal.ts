import { graphql } from '../Graph/internal'

export const scenariosDocument = graphql(`
  query Scenarios {
    sandboxScenarios { name title titleZh permission tier tierLater requests days }
    policies { version current }
  }
`)

export const playDocument = graphql(`
  query Play($input: SandboxPlayInput!) {
    sandboxPlay(input: $input) {
      report { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }
      against { policy plays decisions granted countersigned denied refused efficiencyBasisPoints latencyMinutes atRiskExpectedMinorUnits atRisk95MinorUnits atRiskWorstMinorUnits }
    }
  }
`)

export const historyDocument = graphql(`
  query History($input: SandboxHistoryInput!) {
    sandboxHistory(input: $input) {
      unit policy policyHash against currency entries from until changed
      before { ...Side }
      after { ...Side }
      assumed { approved rejected leftPending posted runOut unheard }
      changes { decision at permission amountMinorUnits before after rule beforeDetail afterDetail }
    }
  }
`)

export const sideFragment = graphql(`
  fragment Side on HistorySide {
    decisions granted countersigned denied refused inapplicable waiting efficiencyBasisPoints latencyMicroseconds heldMinorUnits spentMinorUnits creditScore tier
    atRisk { expectedMinorUnits atMost95MinorUnits worstMinorUnits days }
  }
`)

export const claimDocument = graphql(`
  query Claim($input: SandboxClaimInput!) {
    sandboxClaim(input: $input) {
      holds policy tried
      counterexample {
        permission target amountMinorUnits discountBasisPoints origin plugin unlocked
        trace { creditScore tier rules { rule passed detail } }
      }
    }
  }
`)
