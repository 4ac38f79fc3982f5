// Who may not have a permit signed, nor read what its key is made of: every login, and the gate's owner too (RUN-3, PRV-1).
import { beforeAll, describe, expect, it } from 'vitest'
import { useLedger } from '../support/ledger.ts'
import { makePermitKey, newSeal, orderPermitKey, signPermit } from '../support/permit.ts'
import { tryStatement } from '../support/plant.ts'
import { refusalOf } from '../support/refusal-of.ts'

const ledger = useLedger()
let seal = ''
beforeAll(async () => {
  seal = await orderPermitKey(ledger())
  await makePermitKey(ledger().deployer, seal)
})

describe('no permit and no key', () => {
  it('[RUN-3] by a login, whichever', async () => {
    for (const role of [
      'cutter_exec',
      'cutter_verify',
      'cutter_deploy',
      'quorate_door',
      'quorate_revoke',
      'quorate_migrator',
    ] as const) {
      const session = await ledger().as(role)
      const call = `select quorate.sign_permit(null, null, $1)`
      // The migrator is the gate's owner: with the sealing key too, which it has not, it could have one signed.
      const isOwner = role === 'quorate_migrator'
      const refusal = await refusalOf(session.query(call, [isOwner ? newSeal() : seal]))
      expect([role, refusal.message]).toEqual([
        role,
        isOwner ? 'PERMIT_KEY_UNKNOWN' : 'permission denied for function sign_permit',
      ])
      expect([role, (await refusalOf(session.query('select sealed from qt001_cp.permit_key'))).state]).toEqual([
        role,
        '42501',
      ])
      expect([role, (await refusalOf(session.query('set role quorate_permit'))).state]).toEqual([role, '42501'])
    }
    expect(await tryStatement(signPermit(ledger(), seal))).toEqual(['done'])
  })

  it('[RUN-3] by a migrator who becomes the gate’s owner: the sealed halves are not its to read', async () => {
    const migrator = await ledger().as('quorate_migrator')
    await migrator.query('set role quorate_owner')
    expect(
      await migrator.query('select count(*)::int as keys from (select kid, n, made_at from qt001_cp.permit_key) as k'),
    ).toEqual([{ keys: 1 }])
    for (const text of [
      'select sealed from qt001_cp.permit_key',
      `select quorate.permit_unseal('', '', '')`,
      `update qt001_cp.permit_key set kid = ''`,
      'grant quorate_permit to quorate_migrator',
    ]) {
      expect([text, (await refusalOf(migrator.query(text))).state]).toEqual([text, '42501'])
    }
  })
})
