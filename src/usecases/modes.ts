// The modes of the action, each with its use case.

import { QuorateError } from '../codes/error.ts'
import { runToEnd } from './end-process.ts'
import { doorJob, type JobRun, requireInput } from './proof/github-job.ts'
import { type Modes, runAction } from './run-action.ts'

/** A step of any mode. */
export function step(): Promise<void> {
  return runToEnd(() => runAction(MODES))
}

/** Each mode loads only what it uses. */
const MODES: Required<Modes> = {
  lint: async (run) => (await import('./policy/lint.ts')).lintJob(run, () => import('./policy/lint-scripts.ts')),
  plan: async (run) => (await import('./pull-request/plan-comment.ts')).plan(run),
  open: async (run) => {
    if (run.inputs.compensates !== null)
      return (await import('./door/open-compensation.ts')).openCompensation(run, toCompensate(run))
    const change = changeToVerify(run)
    if (change !== null) return (await import('./door/open-verify.ts')).openVerify(run, change)
    return (await import('./door/open.ts')).open(run)
  },
  signoff: async (run) => (await import('./door/signoff.ts')).signoff(run),
  leave: async (run) => (await import('./door/withdraw.ts')).leave(run),
  void: async (run) => (await import('./door/withdraw.ts')).voidApproval(run),
  withdraw: async (run) => (await import('./door/withdraw.ts')).withdraw(run),
  rehearse: async (run) => (await import('./act/gated-act.ts')).rehearseEarly(run),
  preflight: async (run) => (await import('./act/gated-act.ts')).preflight(run),
  cut: async (run) => (await import('./act/gated-act.ts')).act(run, 'cut'),
  verify: async (run) => (await import('./act/gated-act.ts')).act(run, 'verify'),
  run: async (run) => (await import('./run/run.ts')).runDeploy(run),
  resolve: async (run) => (await import('./door/resolve.ts')).resolveRun(run),
  rotated: async (run) => (await import('./door/rotated.ts')).rotated(run),
  'confirm-genesis': async (run) => (await import('./door/confirm-genesis.ts')).confirmGenesis(run),
  hold: async (run) => (await import('./door/hold.ts')).placeHold(doorJob(run), heldOf(run)),
  'hold-join': async (run) => (await import('./door/hold.ts')).joinHold(doorJob(run), heldOf(run)),
  'hold-lift': async (run) => (await import('./door/hold.ts')).liftHold(doorJob(run), heldOf(run)),
  'seat-confirm': async (run) => (await import('./door/seat-holder.ts')).confirmSeat(run),
  'seat-drill': async (run) => (await import('./door/seat-holder.ts')).drillSeat(run),
  'seat-end': async (run) => (await import('./door/seat-holder.ts')).endSeat(run),
  govern: async (run) => (await import('./act/gated-act.ts')).act(run, 'govern'),
  suspend: async (run) => (await import('./door/revoke.ts')).suspend(doorJob(run), stopOf(run)),
  confirm: async (run) => (await import('./door/revoke.ts')).confirm(doorJob(run), stopOf(run)),
  revoke: async (run) => {
    // Whoever names somebody else would end their own registration by mistake.
    if (run.inputs.person !== null)
      throw new QuorateError('USAGE', {
        expected: { person: 'none; for somebody else use suspend' },
        observed: run.inputs.person,
      })
    return (await import('./door/revoke.ts')).revoke(doorJob(run), { reason: requireInput(run, 'reason') })
  },
  keys: async (run) => (await import('./door/keys.ts')).syncKeys(doorJob(run)),
}

/** A compensation is opened by the code of the failed change, and by nothing else. */
function toCompensate({ inputs }: JobRun): string {
  const { change, plan, act, document, compensates } = inputs
  const others = Object.entries({ change, plan, act, document }).flatMap(([name, value]) =>
    value === null ? [] : [name],
  )
  if (compensates === null || others.length > 0)
    throw new QuorateError('USAGE', {
      expected: { compensates: 'without change, plan, act and document' },
      observed: [...others, 'compensates'],
    })
  return compensates
}

/** A verify is opened anew by the code of what it verifies, and by nothing else. */
function changeToVerify(run: JobRun): string | null {
  const { change, plan, act, document } = run.inputs
  if (change === null && plan === null && act === null)
    throw new QuorateError('USAGE', { expected: { 'one of': ['plan', 'act', 'change', 'compensates'] }, observed: [] })
  const others = Object.entries({ plan, act, document }).flatMap(([name, value]) => (value === null ? [] : [name]))
  if (change !== null && others.length > 0)
    throw new QuorateError('USAGE', {
      expected: { change: 'without plan, act and document' },
      observed: [...others, 'change'],
    })
  if (plan !== null && document !== null)
    throw new QuorateError('USAGE', { expected: { document: 'without plan' }, observed: ['document', 'plan'] })
  return change
}

function stopOf(run: JobRun) {
  return { person: requireInput(run, 'person'), reason: requireInput(run, 'reason') }
}

function heldOf(run: JobRun) {
  return { change: run.inputs.change, act: run.inputs.act, reason: requireInput(run, 'reason') }
}
