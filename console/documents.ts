// Makes typed documents from the committed schemas, a folder for each audience. What it makes is committed, so that a build needs none of this.
import { readdirSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'

const files = readdirSync('src', { recursive: true }).map(String)
const audiences = ['internal', 'customer', 'supplier', 'auditor'].filter((audience) => files.some((file) => file.endsWith(`.${audience}.ts`)))

const config: CodegenConfig = {
  generates: Object.fromEntries(
    audiences.map((audience) => [
      `src/Graph/${audience}/`,
      {
        schema: `../api/schema/${audience}.graphql`,
        documents: `src/**/*.${audience}.ts`,
        preset: 'client',
        presetConfig: { fragmentMasking: false, persistedDocuments: { hashAlgorithm: 'sha256', mode: 'embedHashInDocument' } },
        config: {
          documentMode: 'string',
          enumsAsTypes: true,
          // A schema has many types that no screen asks for.
          onlyOperationTypes: true,
          useTypeImports: true,
          strictScalars: true,
          scalars: { DateTime: 'string', Day: 'string', Long: 'number', Permission: 'string', Quarter: 'string' },
        },
      },
    ]),
  ),
}

export default config
