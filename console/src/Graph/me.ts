/** Who is signed in, and what their schema has. */
export interface Me {
  audience: Audience
  organisation: string
  subject: string
  scopes: readonly string[]
  /** Names of the fields of Query, Mutation and Subscription: a screen whose field is not among them does not exist for this person. */
  fields: ReadonlySet<string>
}

export type Audience = 'INTERNAL' | 'CUSTOMER' | 'SUPPLIER' | 'PARTNER' | 'AUDITOR'

interface Fields { fields: { name: string }[] }

export interface Answer {
  me: { audience: Audience; organisation: string; subject: string; scopes: string[] }
  __schema: { queryType: Fields; mutationType: Fields | null; subscriptionType: Fields | null }
}

/** The one document that is good for every audience, and so is asked as text. */
export const meDocument = `query Me {
  me { audience organisation subject scopes }
  __schema { queryType { fields { name } } mutationType { fields { name } } subscriptionType { fields { name } } }
}`

export function readMe({ me, __schema: schema }: Answer): Me {
  const types = [schema.queryType, schema.mutationType, schema.subscriptionType]
  return { ...me, fields: new Set(types.flatMap((type) => type?.fields.map((field) => field.name) ?? [])) }
}
