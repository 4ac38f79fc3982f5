// Opens a change of any kind: its packet, its content filed, its request and draft grant (SEAT-1).
import { loadPolicy } from '../../checkout/load.ts'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Given } from '../../codes/packet.ts'
import { openCheckout } from '../../git/checkout.ts'
import type { Asked, Kind } from '../../kinds/kind.ts'
import type { Section } from '../../report/sections.ts'
import type { Verdict } from '../../report/verdict.ts'
import { kindNamed } from '../change/kind-named.ts'
import { showProposal } from '../change/shown-change.ts'
import { doorJob, environmentOf, type JobRun } from '../proof/github-job.ts'
import { givenSubjects } from '../run/subjects.ts'
import { actionOfPlan } from './action-of-plan.ts'
import { atDoor, request } from './door.ts'

/** The input `act` names the action; without it, it is the one action that a plan opens. @throws USAGE, as `atDoor`, and of the kind's files */
export async function open(run: JobRun): Promise<Verdict> {
  const { plan, document, act } = run.inputs
  await using checkout = await openCheckout(run.job)
  const environment = environmentOf(run)
  const read = await loadPolicy(checkout.files, environment)
  return await atDoor(doorJob(run, checkout.files, read), async (gate, database) => {
    const action = act ?? (await actionOfPlan(gate, checkout.files, plan))
    const allowed = gate.policy.actions.get(action)
    if (allowed === undefined) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: action })
    if (allowed.does === null) throw new QuorateError('ACTION_KIND_UNKNOWN', { observed: action })
    const kind = await kindNamed(allowed.does)
    if (kind.open === null) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: action })
    const given = await givenOf(run, kind)
    const asked = { plan, document, compensates: null, ...(given === null ? {} : { given }) }
    requireAskedOnly(kind, asked)
    // A change of the gate itself may be the policy's; every other one is of the policy in force.
    const policy = kind.lane === 'govern' ? undefined : read
    const { content, fields } = await kind.open({ files: checkout.files, gate, database }, asked)
    const from = { gate, database, files: checkout.files }
    const shown = await showProposal(run, from, { action, kind, commit: checkout.commit, fields }, content)
    const said = {
      ...fields,
      action,
      environment,
      commit: checkout.commit,
      plan_digest: sha256(content),
      ...(policy === undefined ? {} : { manifest_digest: policy.digest }),
    }
    return {
      purpose: 'open',
      scope: 'open',
      name: 'quorate.open',
      ...(policy === undefined ? {} : { policy }),
      tell: (verdict) => withVain(verdict, shown),
      ...request(gate, said, content),
    }
  })
}

/** What the kind asks for beside the checkout. @throws USAGE where it takes none, FILE_MISSING, FILE_UNREADABLE */
async function givenOf({ inputs, job }: JobRun, kind: Kind): Promise<Given | null> {
  const { subjects, subjectsFile, audience } = inputs
  if (kind.lane === 'run') return givenSubjects({ subjects, file: subjectsFile, folder: job.workspace, audience })
  const unread = Object.entries({ subjects, 'subjects-file': subjectsFile, audience }).filter(
    ([, value]) => value !== null,
  )
  if (unread.length === 0) return null
  throw new QuorateError('USAGE', {
    expected: Object.fromEntries(unread.map(([name]) => [name, 'none for this act'])),
    observed: Object.fromEntries(unread),
  })
}

/** With a note where there is nothing to carry out now: the change stays open, since what is live may still move. */
function withVain(verdict: Verdict, shown: readonly Section[]): Verdict {
  const vain = shown.flatMap(({ lines }) => lines.filter(({ codes }) => codes?.includes('NOTHING_TO_CUT')))
  if (vain.length === 0) return verdict
  return { ...verdict, notes: [...(verdict.notes ?? []), { code: 'NOTHING_TO_CUT' }] }
}

/** An input that the kind does not read would be believed to count. */
function requireAskedOnly({ asks }: Kind, asked: Asked): void {
  for (const name of ['plan', 'document'] as const)
    if (asked[name] !== null && name !== asks)
      throw new QuorateError('USAGE', { expected: { [name]: 'none for this act' }, observed: asked[name] })
}
