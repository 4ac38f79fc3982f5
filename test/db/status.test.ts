// What anybody with a login may read of one change, at each of its stages; and nothing that proves anything.
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { status as showStatus } from '../../src/usecases/change/status.ts'
import { callJson } from '../support/call-gate.ts'
import { openGoverned } from '../support/governance.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { plant, tryStatement } from '../support/plant.ts'

const ledger = useLedger()
let code: string
let verifyCode: string

const status = (of: string, session: 'door' | 'exec' | 'verifier' = 'door') =>
  callJson(ledger()[session], 'quorate.status', [of])

beforeAll(async () => {
  code = (await ledger().open('# One\n\ntext\n')).code as string
})

/** What a run now would be blocked by, as `code expected-or-observed`. */
const awaits = async (of: string) =>
  ((await status(of)) as { awaits: { code: string; expected?: unknown; observed?: unknown }[] }).awaits.map(
    ({ code: reason, expected = '', observed = '' }) => `${reason} ${expected || observed}`,
  )

describe('[CLI-1] the status of a change', () => {
  it('is the same for every login, by its code in either case; and null for an unknown one', async () => {
    const told = await status(code)
    expect(Object.keys(told as object).sort()).toEqual([
      'action',
      'activation_id',
      'awaits',
      'code',
      'compensates',
      'content_kind',
      'entry',
      'escalation',
      'esign_class',
      'fell',
      'generations',
      'grant',
      'holds',
      'kind',
      'ledger',
      'not_after',
      'occupied',
      'opened',
      'packet',
      'packet_sha256',
      'parent',
      'request',
      'required',
      'rests_on_accounts',
      'run',
      'scope',
      'stale',
      'status',
      'subjects',
      'successor',
      'verified',
    ])
    expect(await status(code.toLowerCase())).toEqual(told)
    expect([await status(code, 'exec'), await status(code, 'verifier')]).toEqual([told, told])
    expect(await status('Q-00000000')).toBeNull()
  })

  it('of an opened one names every seat, how it is proved, and nobody in it', async () => {
    const told = (await status(code)) as {
      required: { class: string; ordinal: number; profile: string; assurance: string[] }[]
    }
    expect(told).toMatchObject({
      status: 'open',
      stale: false,
      entry: 'swept',
      occupied: [],
      parent: null,
      successor: null,
      esign_class: 'product_lead',
    })
    expect(told.required.map((s) => `${s.profile} ${s.class}/${s.ordinal} ${s.assurance.join('|')}`)).toEqual([
      'quorum approver/1 token',
      'quorum approver/2 token',
      'quorum product_lead/1 token',
      'session cut_custodian/1 session',
      'session operator/1 session',
      'signoff content_owner/1 token',
      'signoff reviewer/1 api',
      'signoff tech_lead/1 token',
    ])
  })

  it('of a signed one names who sits; of a blocked one, why', async () => {
    await ledger().signAll(code)
    await ledger().run(code, { job: { actorId: ID.content_owner2 } })
    const told = (await status(code)) as { occupied: { class: string; ordinal: number }[] }
    expect(told).toMatchObject({
      entry: 'reviewed',
      request: { status: 'approved' },
      grant: { status: 'active' },
    })
    expect(told.occupied.map((s) => `${s.class}/${s.ordinal}`)).toEqual([
      'approver/1',
      'approver/2',
      'content_owner/1',
      'product_lead/1',
      'tech_lead/1',
    ])
  })

  it('of a cut one names its verify, and the verify’s its cut', async () => {
    const { rest } = await ledger().run(code)
    verifyCode = (rest.successor as { code: string }).code
    expect(await status(code)).toMatchObject({
      status: 'consumed',
      entry: 'cut_applied',
      successor: verifyCode,
      grant: { status: 'consumed' },
    })
    expect(await status(verifyCode)).toMatchObject({
      action: 'VERIFY',
      status: 'open',
      parent: code,
      entry: 'cut_applied',
      request: null,
      grant: null,
      esign_class: null,
    })
    await ledger().run(verifyCode)
    expect(await status(code)).toMatchObject({ entry: 'verified_complete' })
  })

  it('[GRT-7] tells what a run would be blocked by that it cannot bring itself: seats, people, grant; of what was carried out nothing', async () => {
    const mine = (await ledger().open('# One\n\nanother text\n')).code as string
    const open = ['approver/1', 'approver/2', 'content_owner/1', 'product_lead/1', 'tech_lead/1'].map(
      (seat) => `SEAT_MISSING ${seat}`,
    )
    expect(await awaits(mine)).toEqual([...open, 'REQUEST_NOT_APPROVED approved'])
    await ledger().signAll(mine)
    expect(await awaits(mine)).toEqual([])
    const revoked = `update qt001_cp.principal_registry set revoked_at = $STATE from qt001_cp.signoff_binding as b
      where b.principal_id = principal_registry.principal_id and b.activation_id = (select activation_id from qt001_cp.activation where code = '${mine}')
        and b.required_class_item_id = quorate.item('PRINCIPAL_CLASS', 'content_owner')`
    await plant(ledger(), revoked.replace('$STATE', 'clock_timestamp()'))
    expect(await awaits(mine)).toEqual(['OCCUPANT_NOT_OF_CLASS content_owner'])
    await plant(ledger(), revoked.replace('$STATE', 'null'))
    expect(await awaits(mine)).toEqual([])
    await plant(ledger(), `update qt001_cp.activation set not_after = opened_at where code = '${mine}'`)
    expect(await status(mine)).toMatchObject({ status: 'open', stale: true, awaits: [{ code: 'ACTIVATION_EXPIRED' }] })
    expect([await awaits(code), await awaits(verifyCode)]).toEqual([[], []])
  })

  it('[ACT-2] of a finished change shows nothing that it waits for', async () => {
    const shown = async (of: string) => (await showStatus(ledger().door, of, process.cwd())).awaits
    expect([await shown(code), await shown(verifyCode)]).toEqual([[], []])
    const waiting = (await ledger().open('# One\n\nwaiting\n')).code as string
    expect((await shown(waiting))?.length).toBeGreaterThan(0)
  })

  it('[ACT-2] of a governed act names the registry workflow, and no approval where none is asked for', async () => {
    const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const document = JSON.stringify({ add: [{ e: jwk.e, kid: 'next', n: jwk.n }] })
    const opened = await openGoverned(ledger(), 'KEY_CHANGE', document)
    const last = (await showStatus(ledger().door, opened.code as string, process.cwd())).next?.at(-1)
    expect(last).toMatch(/ starts a new run of the registry workflow: gh workflow run registry\.yml /)
    const cut = (await ledger().open('# One\n\nof a cut\n')).code as string
    expect((await showStatus(ledger().door, cut, process.cwd())).next?.at(-1)).toContain(
      'a new run of the CUT workflow and has the deployment to production-cut approved: ',
    )
  })

  it('[ACT-2] [PRV-2] holds no token, no claim and no subject of anybody', async () => {
    const text = JSON.stringify([await status(code), await status(verifyCode)])
    for (const secret of ['jti', 'provider_subject', 'user-100', 'eyJ']) expect(text).not.toContain(secret)
    for (const session of ['door', 'exec', 'verifier'] as const) {
      for (const table of [
        'qt001_cp.activation',
        'qt001_cp.proof',
        'qt001_cp.token_use',
        'qt001_cp.token_archive',
        'qt001_cp.signoff_binding',
      ]) {
        expect(await tryStatement(ledger()[session].query(`select from ${table}`))).toEqual([
          'refused',
          'DB_PERMISSION',
        ])
      }
    }
  })
})
