// How many people some can stop who act together (REG-4): each stops one other at a time.
import { afterEach, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'
import { forgetStops, living, PEOPLE } from '../support/stopping.ts'

const ledger = useLedger()
afterEach(() => forgetStops(ledger()))

describe('[REG-4] fewer than half of all people', () => {
  const attackers = PEOPLE.slice(0, PEOPLE.length / 2 - 1)
  const victims = PEOPLE.slice(attackers.length)
  const first = async (call: (victim: string) => Promise<readonly string[]>) => {
    for (const victim of victims) if ((await call(victim))[0] === 'done') return
  }
  const suspends = (attacker: string) => first((victim) => tryCall(ledger().suspend(victim, attacker)))
  const confirms = (attacker: string) => first((victim) => tryCall(ledger().confirm(victim, attacker)))
  const mixed = async () => {
    for (const attacker of [...attackers, ...attackers]) {
      await confirms(attacker)
      await suspends(attacker)
    }
  }
  const oneAfterTheOther = async () => {
    for (const attacker of attackers.slice(1)) {
      await suspends(attackers[0] as string)
      await confirms(attacker)
    }
    for (const attacker of attackers) await suspends(attacker)
  }

  it.each([
    // Who confirmed has revoked somebody whom another one had stopped already: five remain.
    ['by suspending whom they can and confirming each other', mixed, 5],
    ['by letting one suspend and each of the others confirm', oneAfterTheOther, victims.length - attackers.length],
  ] as const)('cannot stop the others, not %s', { timeout: 240_000 }, async (_, attack, left) => {
    await attack()
    const free = `(select count(*)::int from qt001_cp.human_identity_registry as h
      where quorate.human_state(h) is null and provider_subject_sha256 = any ($1::text[]))`
    expect(await ledger().value(free, [`{${victims.map(sha256).join(',')}}`])).toBe(left)
    expect(await living(ledger())).toBe(attackers.length + left)
  })
})
