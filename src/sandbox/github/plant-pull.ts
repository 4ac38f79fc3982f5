// Puts a pull request with its reviews into the world, as its authors and reviewers would have over days.
import { z } from 'zod'
import { invalidJob } from './make-run.ts'
import type { World } from './world.ts'

const sha = z.string().regex(/^[0-9a-f]{40}$/, 'the 40 digits of a commit')
const side = z.strictObject({ ref: z.string().min(1), sha })

/** What `POST /pulls` takes: a pull request of the world, in JSON. */
export const pullDescription = z.strictObject({
  number: z.int().min(1),
  title: z.string().default('A pull request'),
  user: z.string(),
  fork: z.boolean().default(false),
  head: side,
  base: side,
  merge: z.strictObject({ sha, tree: sha.optional() }).optional(),
  commits: z.array(z.strictObject({ sha, author: z.string().nullable(), committer: z.string().nullable() })).optional(),
  reviews: z
    .array(
      z.strictObject({
        user: z.string(),
        state: z.enum(['APPROVED', 'CHANGES_REQUESTED', 'COMMENTED', 'DISMISSED', 'PENDING']),
        commit: sha.nullish(),
      }),
    )
    .optional(),
})

/** Adds it, or puts it in place of the one with its number. @throws SANDBOX_JOB_INVALID for a user that the world lacks */
export function plantPull(world: World, pull: z.infer<typeof pullDescription>): { readonly number: number } {
  const reviewers = (pull.reviews ?? []).map(({ user }, index) => [`reviews.${index}.user`, user] as const)
  for (const [field, login] of [['user', pull.user] as const, ...reviewers])
    if (!world.users.has(login)) throw invalidJob(field, 'the login of a user of the world', login)
  world.pulls.set(pull.number, pull)
  return { number: pull.number }
}
