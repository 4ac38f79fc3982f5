// The two judges of a manifest's shape, by kind: the schema that is the source, and the validator that runs.

import { environment, people, plan } from '../../../src/manifest/generated/validate.generated.js'
import * as zod from '../../../src/manifest/schema.ts'
import type { Folder } from './corpus.ts'

/** What zod says. */
export function bySchema(kind: Folder, value: unknown): boolean {
  const { environment, people, plan } = zod
  return { environment, people, plan }[kind].safeParse(value).success
}

/** What the generated validator says. */
export function byValidator(kind: Folder, value: unknown): boolean {
  return { environment, people, plan }[kind](value)
}
