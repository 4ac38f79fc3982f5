// The two judges of a manifest's shape, by kind: the schema that is the source, and the validator that runs.

import { environment, people, plan } from '../../../src/manifest/generated/validate.generated.js'
import * as zod from '../../../src/manifest/schema.ts'
import * as zodPlan from '../../../src/manifest/schema-plan.ts'
import { type Folder, kindOf } from './corpus.ts'

/** What zod says. */
export function bySchema(kind: Folder, value: unknown): boolean {
  const { environment, people } = zod
  return { environment, people, plan: zodPlan.plan }[kindOf(kind)].safeParse(value).success
}

/** What the generated validator says. */
export function byValidator(kind: Folder, value: unknown): boolean {
  return { environment, people, plan }[kindOf(kind)](value)
}
