import { graphql } from '../Graph/internal'

export const flowDataAssetsDocument = graphql(`
  query FlowDataAssets {
    flowDataAssets { flow version category purpose fields nodes consented freshAt lastUsedAt }
  }
`)
