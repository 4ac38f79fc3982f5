// Every call about a run that spends a token: how it is prepared, and made with one thing changed.
import type { CallChanges } from './call-changes.ts'
import { type Answer, callGate } from './call-gate.ts'
import { readyRun, receive, reportOutcome, resolveRun, startedRun } from './deploy.ts'
import type { Ledger } from './ledger.ts'
import type { Role } from './ledger-database.ts'
import { ID } from './people.ts'
import { plant } from './plant.ts'

type Call = (changes: CallChanges) => Promise<Answer>

/** Whoever's run holds the lane, it is over. */
const freeLane = (ledger: Ledger) =>
  plant(ledger, `update qt001_cp.dot_iu_runtime_lease set holder_act_id = null, acquired_at = null, held_until = null`)

/** A run of a plan that goes on. */
async function going(ledger: Ledger, plan: string, runId: string): Promise<string> {
  await freeLane(ledger)
  return startedRun(ledger, runId, { plan })
}

export const RUN_CALLS: readonly (readonly [name: string, login: Role, (ledger: Ledger) => Promise<Call>])[] = [
  [
    'preflight_run',
    'cutter_deploy',
    async (ledger) => {
      const code = await readyRun(ledger, { plan: 'rehearsed' })
      return (changes) => ledger.preflightCut(code, changes)
    },
  ],
  [
    'run',
    'cutter_deploy',
    async (ledger) => {
      const code = await readyRun(ledger, { plan: 'started' })
      const { toSign } = await ledger.preflightCut(code, { runId: '73' })
      return async (changes) => {
        const { session, name, args } = await ledger.laneCall(code, 'run', toSign as string, {
          ...changes,
          runId: '73',
        })
        return callGate(session, name, args)
      }
    },
  ],
  [
    'receive',
    'cutter_deploy',
    async (ledger) => {
      const code = await going(ledger, 'received', '76')
      return (changes) => receive(ledger, code, '76', changes)
    },
  ],
  [
    'outcome',
    'cutter_deploy',
    async (ledger) => {
      const code = await going(ledger, 'reported', '74')
      return (changes) => reportOutcome(ledger, code, '74', changes)
    },
  ],
  [
    'resolve_run',
    'quorate_door',
    async (ledger) => {
      const code = await going(ledger, 'settled', '75')
      return (changes) => resolveRun(ledger, code, ID.tech_lead, {}, changes)
    },
  ],
]
