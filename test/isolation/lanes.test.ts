// Changes that meet in a lane: its single holder, and live rows that move after the digest was taken.
import { beforeEach, describe, expect, it } from 'vitest'
import type { Database } from '../../src/postgres/connect.ts'
import type { Ledger } from '../support/ledger.ts'
import { type Ending, tryCall, withoutGuard } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'
import { useFresh } from './fresh.ts'
import { meeting, prepareCut, withoutLease } from './meeting.ts'

const fresh = useFresh()
let ledger: Ledger
let first: Database
let second: Database

beforeEach(async () => {
  ledger = await fresh()
  first = await ledger.as('cutter_exec')
  second = await ledger.as('cutter_exec')
  for (const session of [first, second]) await pidOf(session)
})

const prepared = (code: string, as: Database) => prepareCut(ledger, code, as)

describe('[GRT-3] two changes of one lane', () => {
  const two = async () => {
    await ledger.run(await ledger.ready('# One\n\nfirst\n'))
    const codes = [await ledger.ready('# One\n\nsecond\n'), await ledger.ready('# One\n\nthird\n')] as const
    return { codes, calls: [await prepared(codes[0], first), await prepared(codes[1], second)] as const }
  }

  it('the second waits in line, finds the rows moved, has spent nothing, and is signed for anew', async () => {
    const { codes, calls } = await two()
    expect(await meeting(ledger, [first, calls[0]], [second, calls[1]])).toEqual(['refused', 'CHANGE_DRIFT'])
    expect((await ledger.change(codes[1])).grant?.status).toBe('active')
    expect(await tryCall(ledger.run(codes[1]))).toEqual(['done'])
  })

  it('without the lease they meet in the rows, and the second’s grant is spent for nothing', async () => {
    const { codes, calls } = await two()
    await withoutLease(ledger)
    expect(await meeting(ledger, [first, calls[0]], [second, calls[1]])).toEqual(['step_failed', 'STEP_FAILED'])
    expect((await ledger.change(codes[1])).grant?.status).toBe('consumed')
  })

  it('two lanes do not meet: a verify is done while a cut is', async () => {
    const { rest } = await ledger.run(await ledger.ready('# One\n\nfirst\n'))
    const verify = (rest.successor as { code: string }).code
    const other = await ledger.ready('# Other\n\ntext\n')
    const act = await prepared(other, first)
    const runId = '1000000999'
    const { toSign } = await ledger.preflightVerify(verify, { runId })
    const verifier = await ledger.as('cutter_verify')
    await pidOf(verifier)
    // They share the chain's head only, the last lock of all.
    const verified = () => tryCall(ledger.verify(verify, toSign as string, { runId, as: verifier }))
    const answer = await meeting(ledger, [first, act], [verifier, verified])
    expect(answer).toEqual(['done'])
  })
})

describe('[LAN-3] the live rows move after the digest was taken', () => {
  /** A cut that waits for its activation while another one of the same units is done. */
  async function race(text = 'text'): Promise<Ending> {
    const code = await ledger.ready(`# One\n\nmy ${text}\n`)
    const other = await ledger.ready(`# One\n\ntheir ${text}\n`)
    const [act, theirs] = [await prepared(code, first), await prepared(other, second)]
    const blocker = await ledger.as('superuser')
    await blocker.query(`begin; select from qt001_cp.activation where code = '${code}' for update`)
    const waiting = act()
    await whenWaiting(ledger, first)
    expect(await theirs()).toEqual(['done'])
    await blocker.query('commit')
    return waiting
  }
  const SIGNED = 'if p_to_sign is distinct from coalesce(p_signed, p_to_sign) then'
  const AUDIENCE = 'quorate.asked_audience(a.act_id, s.purpose, s.to_sign) = s.audience'
  const unsigned = `select count(*)::int from cutter_governance.cut_change_set as c
    join cutter_governance.dot_pair_signature as s on s.signature_id = c.executor_signature_id join qt001_cp.proof as p using (proof_id)
    where quorate.asked_audience(c.act_id, p.purpose, c.to_sign) is distinct from p.audience`

  it('the cut tells the drift, and everything of it is undone', async () => {
    expect(await race()).toEqual(['refused', 'CHANGE_DRIFT'])
    expect(await ledger.value(unsigned)).toBe(0)
  })

  it('without the gate’s comparison the signature’s own does; without both, something unsigned is cut', async () => {
    await withoutGuard(ledger, 'quorate.assert_signed', SIGNED, 'if false then')
    expect(await race()).toEqual(['refused', 'SIGNATURE_OF_OTHER_ACTIVATION'])
    await withoutGuard(ledger, 'quorate.signature_findings', AUDIENCE, 'true')
    expect(await race('other text')).toEqual(['done'])
    expect(await ledger.value(unsigned)).toBe(1)
  })
})
