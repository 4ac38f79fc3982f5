// The attacks of the demo: each differs from the honest job in one thing, and has the code it must end with.

import { appendFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Code } from '../codes/catalogue/index.ts'
import { QuorateError } from '../codes/error.ts'
import { dropSeat, slipIn, withCheckout } from './attack-checkouts.ts'
import {
  callStolen,
  changeGrant,
  compromiseSecondKey,
  openUncommitted,
  pinSecondKey,
  suspendNow,
  withAnswerOf,
} from './attack-tools.ts'
import { cutJob, cutSigners, holdJob, leaveJob, openJob, signoffJob, type Told } from './jobs.ts'
import { personWith } from './people.ts'
import { SANDBOX_LOGINS, type Sandbox } from './start.ts'
import { STRANGER } from './world-of.ts'

/** The state in which attacks begin: the first change is cut and verified. */
export interface Stage {
  readonly sandbox: Sandbox
  readonly first: string
  readonly firstVerify: string
}

/** One attack. */
export interface Attack {
  readonly name: string
  readonly code: Code
  /** What honestly happens before; not part of what the attack must leave alone. */
  readonly prepare?: (stage: Stage) => Promise<void>
  readonly run: (stage: Stage) => Promise<Pick<Told, 'exit' | 'codes'>>
}

/** A second change, ready but for one seat at first; every attack on it leaves it as it was. */
let second = ''
/** A change whose text is in no commit. */
let uncommitted = ''

const who = (sandbox: Sandbox, ...roles: string[]) => personWith(sandbox.people, roles)
const operatorOf = (sandbox: Sandbox) => who(sandbox, 'operator')
const reviewed = (sandbox: Sandbox) => ({ approvals: [who(sandbox, 'reviewer')] })
const cutSecond = (sandbox: Sandbox, changes: Parameters<typeof cutJob>[3] = {}) =>
  cutJob(sandbox, operatorOf(sandbox), second, { ...reviewed(sandbox), ...changes })

export const attacks: readonly Attack[] = [
  {
    name: 'the grant of a change that was cut already',
    code: 'GRANT_CONSUMED',
    run: ({ sandbox, first }) => cutJob(sandbox, operatorOf(sandbox), first, reviewed(sandbox)),
  },
  {
    name: 'a stranger opens a change',
    code: 'IDENTITY_UNKNOWN',
    run: ({ sandbox }) => openJob(sandbox, STRANGER.login),
  },
  {
    name: 'a required seat is empty',
    code: 'SEAT_MISSING',
    prepare: ({ sandbox }) => openSecond(sandbox),
    run: ({ sandbox }) => cutSecond(sandbox),
  },
  {
    name: 'the operator, whose role does not sign, puts a change on hold',
    code: 'HOLD_NOT_A_SEAT',
    run: ({ sandbox }) => holdJob(sandbox, operatorOf(sandbox), second),
  },
  {
    name: 'somebody signs off for a role that is not theirs',
    code: 'OCCUPANT_NOT_OF_CLASS',
    run: ({ sandbox }) => signoffJob(sandbox, who(sandbox, 'migrator'), second, 'tech_lead'),
  },
  {
    name: 'one human as tech_lead and as environment reviewer',
    code: 'SEPARATION_VIOLATED',
    prepare: async ({ sandbox }) => {
      await signoffJob(sandbox, who(sandbox, 'reviewer', 'tech_lead'), second, 'tech_lead')
    },
    run: ({ sandbox }) => cutSecond(sandbox, { approvals: [who(sandbox, 'reviewer', 'tech_lead')] }),
  },
  {
    name: 'an extra environment reviewer',
    code: 'SEAT_EXTRA',
    run: ({ sandbox }) => cutSecond(sandbox, { approvals: [who(sandbox, 'reviewer'), who(sandbox, 'verifier')] }),
  },
  {
    name: 'a reviewer rejected',
    code: 'REVIEW_REJECTED',
    run: ({ sandbox }) => cutSecond(sandbox, { rejections: [who(sandbox, 'verifier')] }),
  },
  {
    name: 'a token for another audience',
    code: 'TOKEN_AUDIENCE',
    run: ({ sandbox }) => cutSecond(sandbox, { token: { claims: { aud: `quorate:v1:cut:${'0'.repeat(64)}` } } }),
  },
  {
    name: 'a token that was spent already, sent to the database again',
    code: 'TOKEN_REPLAYED',
    run: ({ sandbox }) => callStolen(sandbox, 'door', 'a spent token'),
  },
  {
    name: 'a token of another repository',
    code: 'CLAIM_REPOSITORY',
    run: ({ sandbox }) =>
      cutSecond(sandbox, {
        token: {
          claims: {
            repository: 'evil/ledger',
            repository_id: '4242',
            sub: `repo:evil/ledger:environment:${sandbox.people.name}-cut`,
          },
        },
      }),
  },
  {
    name: 'a token signed by another key under the pinned name',
    code: 'TOKEN_SIGNATURE',
    run: ({ sandbox }) =>
      cutSecond(sandbox, { token: { key: 'rogue', header: { kid: sandbox.github.keys.issuer.kid } } }),
  },
  {
    name: 'a token signed by an unknown key',
    code: 'TOKEN_KEY_UNKNOWN',
    run: ({ sandbox }) => cutSecond(sandbox, { token: { key: 'rogue' } }),
  },
  { name: 'a re-run of the job', code: 'RERUN_REFUSED', run: ({ sandbox }) => cutSecond(sandbox, { runAttempt: 2 }) },
  {
    name: 'another workflow in the same environment',
    code: 'CLAIM_WORKFLOW',
    run: ({ sandbox }) => cutSecond(sandbox, { workflow: 'other.yml' }),
  },
  {
    name: 'a mistyped, unprotected environment',
    code: 'CLAIM_ENVIRONMENT',
    run: ({ sandbox }) => cutSecond(sandbox, { environment: `${sandbox.people.name}-cutt` }),
  },
  {
    name: 'the exec password without a token',
    code: 'TOKEN_MALFORMED',
    run: ({ sandbox }) => callStolen(sandbox, 'cut', 'no token'),
  },
  {
    name: 'the exec password writing the table itself',
    code: 'DB_PERMISSION',
    run: ({ sandbox }) => callStolen(sandbox, 'cut', 'a plain insert'),
  },
  {
    name: 'a superset action set, planted by the tables’ owner',
    code: 'SCOPE_MISMATCH',
    run: ({ sandbox }) => withPlantedScope(sandbox, () => cutSecond(sandbox)),
  },
  {
    name: 'lanes swapped: the verify login in the cut job',
    code: 'DB_PERMISSION',
    run: ({ sandbox }) => {
      const secrets = {
        DOT_CUTTER_EXEC_DB_USER: SANDBOX_LOGINS.verify.user,
        DOT_CUTTER_EXEC_DB_PASSWORD: sandbox.passwordOf('verify'),
      }
      return cutSecond(sandbox, { secrets })
    },
  },
  {
    name: 'both lanes’ secrets in one job',
    code: 'LANE_MISMATCH',
    run: ({ sandbox }) =>
      cutSecond(sandbox, { secrets: { ...sandbox.secretsOf('cut'), ...sandbox.secretsOf('verify') } }),
  },
  {
    name: 'a policy in the checkout that is not in force',
    code: 'MANIFEST_DRIFT',
    run: ({ sandbox }) => withCheckout(sandbox, dropSeat, (workspace) => cutSecond(sandbox, { workspace })),
  },
  {
    name: 'documents that are not the signed ones',
    code: 'CONTENT_DRIFT',
    run: ({ sandbox }) => withCheckout(sandbox, slipIn, (workspace) => cutSecond(sandbox, { workspace })),
  },
  {
    name: 'another change shown under the code that a signer typed',
    code: 'PACKET_FORGED',
    run: ({ sandbox, first }) =>
      withAnswerOf(sandbox, first, () => signoffJob(sandbox, who(sandbox, 'content_owner'), second, 'content_owner')),
  },
  {
    name: 'content that no commit holds, opened by the operator’s own program, before an honest signer',
    code: 'CONTENT_DRIFT',
    prepare: async ({ sandbox }) => {
      uncommitted = await openUncommitted(sandbox)
    },
    run: ({ sandbox }) => signoffJob(sandbox, who(sandbox, 'tech_lead'), uncommitted, 'tech_lead'),
  },
  {
    name: 'a seat under a retired key, which was in other hands by then',
    code: 'SEAT_FELL',
    prepare: async ({ sandbox }) => {
      const since = new Date()
      await pinSecondKey(sandbox)
      await leaveJob(sandbox, who(sandbox, 'reviewer', 'tech_lead'), second, 'tech_lead')
      await signoffJob(sandbox, who(sandbox, 'tech_lead'), second, 'tech_lead', { token: { key: 'rogue' } })
      await compromiseSecondKey(sandbox, since)
    },
    run: ({ sandbox }) => cutSecond(sandbox),
  },
  {
    name: 'a human suspended between preflight and cut',
    code: 'EPOCH_STALE',
    // Signed again, with a key that counts.
    prepare: async ({ sandbox }) => {
      await signoffJob(sandbox, who(sandbox, 'tech_lead'), second, 'tech_lead')
    },
    run: ({ sandbox }) =>
      cutSecond(sandbox, {
        onToken: async (audience) => {
          if (audience?.startsWith('quorate:v1:cut:')) await suspendNow(sandbox, who(sandbox, 'content_owner'))
        },
      }),
  },
]

async function openSecond(sandbox: Sandbox): Promise<void> {
  await appendFile(join(sandbox.workspace, 'SECURITY.md'), '\nA sentence that the second change adds.\n')
  const opened = await openJob(sandbox, operatorOf(sandbox))
  if (opened.outputs.change === undefined)
    throw new QuorateError('SANDBOX_STEP_FAILED', { expected: 'open', observed: opened.codes })
  second = opened.outputs.change
  for (const [role, login] of cutSigners(sandbox))
    if (role !== 'tech_lead') await signoffJob(sandbox, login, second, role)
}

/** Widens the draft as only the owner of the tables could, and puts it back afterwards. */
async function withPlantedScope(sandbox: Sandbox, run: () => Promise<Told>): Promise<Told> {
  const set = (actions: string) =>
    changeGrant(
      sandbox,
      `update qt001_cp.governance_build_authorization set scope = jsonb_set(scope, '{action_set}', $1::jsonb)
       where auth_code = 'G-' || substr($2, 3)`,
      [actions, second],
    )
  await set('["CUT", "MANIFEST_ACTIVATE"]')
  try {
    return await run()
  } finally {
    await set('["CUT"]')
  }
}
