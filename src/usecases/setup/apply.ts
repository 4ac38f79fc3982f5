// Carries out a plan, step by step; one that fails leaves the others standing, and a repeat goes on where this one stopped.
// Must not: set a secret in an environment whose rules are not there.
import type { ChangeGitHub } from '../../ci/github/change-settings.ts'
import type { AskGitHub, Told } from '../../ci/github/repository-settings.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { asked, ENVIRONMENTS, type Place, type Step, settingRefusal, type Wish } from './step.ts'

/** How a step ended; `error` where it did not. */
export interface Ended {
  readonly step: Step
  readonly outcome: 'done' | 'failed' | 'not tried'
  readonly findings: readonly Finding[]
}

/** Where changes go. */
export interface Hands {
  readonly ask: AskGitHub
  readonly change: ChangeGitHub
  readonly place: Place
}

/** After these nothing else would succeed either. */
const ENDS = ['GITHUB_UNREACHABLE', 'GITHUB_RATE_LIMITED']

/** Carries out steps in their order. */
export async function applySteps(hands: Hands, steps: readonly Step[]): Promise<readonly Ended[]> {
  const ended: Ended[] = []
  let isOver = false
  for (const step of steps) {
    const one: Ended = isOver ? { step, outcome: 'not tried', findings: [] } : await applyStep(hands, step)
    ended.push(one)
    isOver ||= one.findings.some(({ code }) => ENDS.includes(code))
  }
  return ended
}

async function applyStep(hands: Hands, step: Step): Promise<Ended> {
  try {
    for (const order of step.orders) requireDone(hands, await hands.change(order), order)
    if (step.secrets !== undefined) await setSecrets(hands, step.secrets)
    return { step, outcome: 'done', findings: [] }
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return { step, outcome: 'failed', findings: error.findings }
  }
}

async function setSecrets(hands: Hands, { path, values }: NonNullable<Step['secrets']>): Promise<void> {
  const { ask, change, place } = hands
  const { sealSecret } = await import('../../ci/github/seal-secret.ts')
  const told = await asked(ask, place, { path: `${path}/secrets/public-key`, right: ENVIRONMENTS })
  const { key, key_id } = told as { readonly key?: unknown; readonly key_id?: unknown }
  if (typeof key !== 'string' || typeof key_id !== 'string')
    throw new QuorateError('GITHUB_ANSWER', { expected: 'key and key_id', observed: `${path}/secrets/public-key` })
  for (const { name, value } of values) {
    const order = {
      method: 'PUT',
      path: `${path}/secrets/${name}`,
      body: { encrypted_value: sealSecret(value, key), key_id },
      right: ENVIRONMENTS,
    } as const
    requireDone(hands, await change(order), order)
  }
}

/** 303 says of a branch that it is listed already. */
function requireDone({ place }: Hands, told: Told | null, wish: Wish): void {
  const isListed = told?.status === 303 && wish.path.endsWith('/deployment-branch-policies')
  if (told !== null && ((told.status >= 200 && told.status < 300) || isListed)) return
  throw settingRefusal(told, wish, place)
}
