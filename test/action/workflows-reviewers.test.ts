// The environment's reviewers with their traps (ID-6): cut.yml, run from its file against what GitHub may answer.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../src/sandbox/github/world.ts'
import type { Environment } from '../../src/sandbox/github.ts'
import { readyChange } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { sampled } from '../support/sample.ts'
import { dispatchWorkflow, type Ended } from './workflows-runner.ts'

const NAME = 'production-cut'
const text = readFileSync(join(import.meta.dirname, '../../docs/examples/workflows/cut.yml'), 'utf8')
/** Decides and rehearses without spending the change, so that one change serves every case. */
const preflight = text.replace('default: cut', 'default: preflight')

let sandbox: Sandbox
let change: string
beforeAll(async () => {
  sandbox = await startSandbox()
  change = await readyChange(sandbox)
})
afterAll(() => sandbox.close())

const person = (...roles: string[]) => personWith(sandbox.people, roles)
type Say = readonly [user: string, state: string, environments?: readonly string[]]

/** Runs the cut's preflight after GitHub was arranged. */
function run(arrange: (run: Run) => (() => void) | undefined, asked = preflight): Promise<Ended> {
  const settings = { vars: {}, secrets: {}, environments: { [NAME]: sandbox.secretsOf('cut') } }
  return dispatchWorkflow(sandbox, settings, {
    file: 'cut.yml',
    text: asked,
    actor: person('operator'),
    inputs: { change },
    arrange,
  })
}

/** Lists these entries, oldest first. */
const listed = (entries: readonly Say[]) => (run: Run) => {
  for (const [user, state, environments = [NAME]] of entries) {
    run.approvals.push({ user, state: state as 'approved', comment: '', environments })
  }
  return undefined
}

/** Answers a path with another body, for one run. */
const answered = (path: RegExp, body: unknown, status = 200) => sandbox.github.fault({ path, status, body })

/** The environment with some of it changed, for one run. */
function changed(changes: Partial<Environment>): () => void {
  const honest = sandbox.github.world.environments.get(NAME) as Environment
  sandbox.github.world.environments.set(NAME, { ...honest, ...changes })
  return () => sandbox.github.world.environments.set(NAME, honest)
}

describe('the reviewers that GitHub lists', () => {
  const reviewer = () => person('reviewer')
  const passing: readonly (readonly [string, () => readonly Say[]])[] = [
    ['one approval', () => [[reviewer(), 'approved']]],
    [
      'the same person’s approval, listed twice',
      () => [
        [reviewer(), 'approved'],
        [reviewer(), 'approved'],
      ],
    ],
    ['two environments in one entry', () => [[reviewer(), 'approved', [NAME, 'production-verify']]]],
    [
      'pending, then approved',
      () => [
        [reviewer(), 'pending'],
        [reviewer(), 'approved'],
      ],
    ],
    [
      'somebody’s word on another environment beside it',
      () => [
        [person('verifier'), 'rejected', ['production-verify']],
        [reviewer(), 'approved'],
      ],
    ],
  ]
  it.each(sampled(passing))('[ID-6] seat the reviewer: %s', async (_, entries) => {
    const told = await run(listed(entries()))
    expect([told.exit, told.codes]).toEqual([0, []])
  })

  const blocking: readonly (readonly [string, () => readonly Say[], readonly string[]])[] = [
    ['nobody is listed, as after an admin’s bypass', () => [], ['SEAT_MISSING']],
    ['only pending', () => [[reviewer(), 'pending']], ['SEAT_MISSING']],
    [
      'approved for another environment only',
      () => [[reviewer(), 'approved', ['production-verify']]],
      ['SEAT_MISSING'],
    ],
    [
      'rejected, then approved by the same person',
      () => [
        [reviewer(), 'rejected'],
        [reviewer(), 'approved'],
      ],
      ['REVIEW_REJECTED'],
    ],
    [
      'approved, then rejected by somebody else',
      () => [
        [reviewer(), 'approved'],
        [person('verifier'), 'rejected'],
      ],
      ['REVIEW_REJECTED'],
    ],
    [
      'rejected in an entry of two environments',
      () => [
        [reviewer(), 'approved'],
        [person('verifier'), 'rejected', ['production-verify', NAME]],
      ],
      ['REVIEW_REJECTED'],
    ],
    [
      'two different people',
      () => [
        [reviewer(), 'approved'],
        [person('verifier'), 'approved'],
      ],
      ['SEAT_EXTRA'],
    ],
    ['a bot', () => [['dependabot[bot]', 'approved']], ['IDENTITY_PROXY']],
    [
      'a bot beside the reviewer',
      () => [
        [reviewer(), 'approved'],
        ['github-actions[bot]', 'approved'],
      ],
      ['IDENTITY_PROXY', 'SEAT_EXTRA'],
    ],
    ['somebody who is not registered', () => [['mallory', 'approved']], ['IDENTITY_UNKNOWN']],
    ['somebody who is no reviewer', () => [[person('verifier'), 'approved']], ['OCCUPANT_NOT_OF_CLASS']],
    [
      'the operator’s own word, where self-review was not prevented',
      () => [[person('operator'), 'approved']],
      ['OCCUPANT_NOT_OF_CLASS', 'OPERATOR_HOLDS_SEAT', 'SEPARATION_VIOLATED'],
    ],
  ]
  it.each(sampled(blocking))('[ID-6] block: %s', async (_, entries, codes) => {
    const told = await run(listed(entries()))
    expect([told.exit, told.codes]).toEqual([1, codes])
  })

  const app = { environments: [{ id: 31001 }], state: 'approved', user: null, comment: '' }
  it('[ID-6] leave undecided: an app without an account, as custom rules may list it', async () => {
    const told = await run(() => answered(/\/approvals$/, [app]))
    expect([told.exit, told.codes]).toEqual([2, ['GITHUB_ANSWER']])
  })

  it('[ID-6] leave undecided: a state that is none of GitHub’s', async () => {
    const told = await run(listed([[reviewer(), 'APPROVED']]))
    expect([told.exit, told.codes]).toEqual([2, ['CALL_MALFORMED']])
  })

  it.each([
    ['an entry without environments', [{ state: 'approved', user: { id: 1003, type: 'User' } }], ['GITHUB_ANSWER']],
    ['a message instead of a list', { message: 'Not now' }, ['GITHUB_ANSWER']],
    ['a login where the numeric id belongs', [{ ...app, user: { id: 'barbara', type: 'User' } }], ['GITHUB_ANSWER']],
  ])('[ID-6] leave undecided: %s', async (_, body, codes) => {
    const told = await run(() => answered(/\/approvals$/, body))
    expect([told.exit, told.codes]).toEqual([2, codes])
  })
})

describe('the environment’s live protection', () => {
  const approved = (arrange: () => () => void) => (run: Run) => {
    listed([[person('reviewer'), 'approved']])(run)
    return arrange()
  }

  it.each([
    ['no rule for reviewers', { requiredReviewers: null }],
    ['a rule without a reviewer', { requiredReviewers: [] }],
    ['self-review is allowed', { preventSelfReview: false }],
    ['admins may bypass', { canAdminsBypass: true }],
    ['GitHub does not say whether admins may bypass', { canAdminsBypass: undefined }],
    ['any branch may deploy', { branchPolicy: null }],
  ])('[ID-6] blocks: %s', async (_, changes) => {
    const told = await run(approved(() => changed(changes)))
    expect([told.exit, new Set(told.codes)]).toEqual([1, new Set(['PROTECTION_WEAK'])])
  })

  it('[ID-6] blocks: GitHub’s answer has no rules at all', async () => {
    const told = await run(approved(() => answered(/\/environments\/production-cut$/, { id: 31001, name: NAME })))
    expect([told.exit, new Set(told.codes)]).toEqual([1, new Set(['PROTECTION_WEAK'])])
  })

  it('[ID-6] blocks: the name leads to another environment', async () => {
    const other = () => answered(/\/environments\/production-cut$/, { id: 31002, name: 'production-verify' })
    const told = await run(approved(other))
    expect([told.exit, told.codes]).toEqual([1, expect.arrayContaining(['PROTECTION_MISSING', 'SEAT_MISSING'])])
  })

  it('[ID-6] blocks: the environment was made anew, and the approval was for the old one', async () => {
    const told = await run((run) => {
      const restore = changed({ id: 31777 })
      const id = { environments: [{ id: 31001 }], state: 'approved', user: { id: 1003, type: 'User' } }
      const heal = answered(new RegExp(`/runs/${run.id}/approvals$`), [id])
      return () => {
        restore()
        heal()
      }
    })
    expect([told.exit, told.codes]).toEqual([1, ['SEAT_MISSING']])
  })

  it('[ID-6] leaves undecided: the environment is gone, or may not be read', async () => {
    const gone = () => answered(/\/environments\/production-cut$/, { message: 'Not Found' }, 404)
    const told = await run(approved(gone))
    expect([told.exit, told.codes]).toEqual([2, ['GITHUB_FORBIDDEN']])
  })
})

describe('after all of it', () => {
  it('[ID-6] the same change is cut with one honest approval', async () => {
    const told = await run(listed([[person('reviewer'), 'approved']]), text)
    expect([told.exit, told.codes]).toEqual([0, []])
  })
})
