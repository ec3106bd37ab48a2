import { graphql } from '../Graph/internal'

export const installationDocument = graphql(`
  query Installation {
    installation {
      at apiVersion siloVersion databaseVersion migration signedSize signedAt unsigned
      silos { address host name status startedAt aliveAt }
      followers { name led behind movedAt }
    }
  }
`)
