// Attacks on who counts: what fell with a key or a role comes back, and few people stop all others.
import type { Ledger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { ID, SIGNERS } from '../support/people.ts'
import {
  carryOut,
  compromised,
  letSuspensionsLapse,
  living,
  PEOPLE,
  pinSecondKey,
  proposeKeys,
  unbindAndBind,
} from '../support/stopping.ts'
import { ledgerAttack, type Tried, tried } from './support/attack.ts'

const HELD_SINCE = 'quorate.held_since(uuid, uuid, timestamp with time zone)'
const STOP_FINDINGS = 'quorate.stop_findings(uuid)'
const SUSPEND = 'quorate.suspend_human(text, text)'

/** A change of which these roles' seats were signed by the second key, said to be older than they are; the others honestly. */
async function forged(ledger: Ledger, roles: readonly string[]): Promise<string> {
  const { code } = await ledger.open('# One\n\ntext\n')
  const backdated = { key: 'rogue', claims: { iat: Math.floor(Date.now() / 1000) - 3000 } } as const
  for (const [role, actor] of SIGNERS) {
    await ledger.signoff(code as string, role, actor, roles.includes(role) ? backdated : {})
  }
  return code as string
}

ledgerAttack('[KEY-2] a cut with four seats forged under a key that was compromised by then', {
  code: 'SEAT_FELL',
  guard: [
    {
      name: 'quorate.token_state(qt001_cp.proof)',
      text: "when v_key.compromised_since <= p_proof.verified_at then 'compromised'",
    },
  ],
  async run(ledger) {
    const thumbprint = await pinSecondKey(ledger)
    const code = await forged(ledger, ['content_owner', 'tech_lead', 'approver'])
    await carryOut(ledger, 'KEY_CHANGE', compromised(thumbprint, moment(-600)))
    return tried(() => ledger.run(code))
  },
})

ledgerAttack('[KEY-2] [ESG-1] an e-sign comes back to life when its holder is unbound and bound again', {
  code: 'ESIGN_STALE',
  guard: [{ name: HELD_SINCE, text: 'p.valid_from <= p_at', instead: 'true' }],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    await unbindAndBind(ledger, [ID.product_lead, ID.product_lead2], 'product_lead')
    return tried(() => ledger.run(code))
  },
})

ledgerAttack('[KEY-2] [APR-7] a grant that is active authorises though a vote behind it fell', {
  code: 'REQUEST_NOT_APPROVED',
  guard: [{ name: HELD_SINCE, text: 'p.valid_from <= p_at', instead: 'true' }],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    await unbindAndBind(ledger, [ID.council, ID.council3], 'approver')
    return tried(() => ledger.run(code))
  },
})

ledgerAttack('[KEY-2] a seat comes back to life when the suspension of its human has lapsed', {
  code: 'SEAT_FELL',
  guard: [{ name: HELD_SINCE, text: 's.suspended_at >= p_at', instead: 'false' }],
  async run(ledger) {
    const code = await ledger.ready('# One\n\ntext\n')
    await ledger.suspend(ID.tech_lead)
    await letSuspensionsLapse(ledger)
    return tried(() => ledger.run(code))
  },
})

ledgerAttack('[KEY-2] a later time of compromise brings forged seats back', {
  code: 'KEY_SINCE_REFUSED',
  guard: [
    {
      name: 'quorate.key_findings(text)',
      text: '< coalesce(k.compromised_since, clock_timestamp())) is not true',
      instead: '< clock_timestamp()) is not true',
    },
  ],
  async run(ledger) {
    const thumbprint = await pinSecondKey(ledger)
    await carryOut(ledger, 'KEY_CHANGE', compromised(thumbprint, moment(-600)))
    return tried(() => proposeKeys(ledger, compromised(thumbprint, moment(-1))))
  },
})

ledgerAttack('[KEY-2] [LAN-4] a verify passes a cut whose votes were forged', {
  code: 'VERIFY_FAILED',
  guard: [
    {
      name: 'quorate.signed_seats(uuid)',
      text: "coalesce(' ' || p.state, '')",
      instead: "''",
    },
  ],
  async run(ledger) {
    const thumbprint = await pinSecondKey(ledger)
    const code = await forged(ledger, ['tech_lead', 'approver'])
    await ledger.run(code)
    await carryOut(ledger, 'KEY_CHANGE', compromised(thumbprint, moment(-600)))
    const { successor } = await ledger.change(code)
    return tried(() => ledger.run(successor as string))
  },
})

ledgerAttack('[REG-4] one person suspends two', {
  code: 'SUSPENSION_PENDING',
  guard: [{ name: STOP_FINDINGS, text: 'where s.suspended_by = p_human', instead: 'where false' }],
  async run(ledger) {
    await ledger.suspend(ID.tech_lead, ID.content_owner)
    return tried(() => ledger.suspend(ID.tech_lead2, ID.content_owner))
  },
})

ledgerAttack('[REG-4] a suspended person signs', {
  code: 'IDENTITY_SUSPENDED',
  guard: [
    {
      name: 'quorate.human_state(qt001_cp.human_identity_registry)',
      text: 'IS NOT NULL',
      instead: 'IS NOT NULL AND false',
    },
  ],
  async run(ledger) {
    const { code } = await ledger.open('# One\n\ntext\n')
    await ledger.suspend(ID.tech_lead)
    return tried(() => ledger.signoff(code as string, 'tech_lead', ID.tech_lead))
  },
})

ledgerAttack('[REG-4] a suspended person suspends a third', {
  code: 'IDENTITY_SUSPENDED',
  guard: [
    {
      name: SUSPEND,
      text: 'if v_own.suspended_by = any (v_whom) then',
      instead: 'if v_own.suspension_id is not null then',
    },
  ],
  async run(ledger) {
    await ledger.suspend(ID.tech_lead, ID.content_owner)
    return tried(() => ledger.suspend(ID.product_lead, ID.tech_lead))
  },
})

ledgerAttack('[REG-4] one person alone revokes somebody for good', {
  code: 'CONFIRM_SECOND_PERSON',
  guard: [
    {
      name: 'quorate.confirm_suspension(text, text)',
      text: "('CONFIRM_SECOND_PERSON', v_suspension.suspended_by = v_entry.human, null)",
      instead: "('CONFIRM_SECOND_PERSON', false, null)",
    },
  ],
  async run(ledger) {
    await ledger.suspend(ID.tech_lead, ID.content_owner)
    return tried(() => ledger.confirm(ID.tech_lead, ID.content_owner))
  },
})

ledgerAttack('[REG-4] one person keeps another out for good, 72 hours at a time', {
  code: 'SUSPENSION_REPEATED',
  guard: [
    {
      name: SUSPEND,
      text: 's.suspended_by = v_entry.human and s.suspended_at >= h.valid_from',
      instead: 'false',
    },
  ],
  async run(ledger) {
    await ledger.suspend(ID.tech_lead, ID.content_owner)
    await letSuspensionsLapse(ledger)
    return tried(() => ledger.suspend(ID.tech_lead, ID.content_owner))
  },
})

ledgerAttack('[REG-4] two people revoke everybody else, one after the other', {
  code: 'CONFIRMED_LATELY',
  guard: [{ name: STOP_FINDINGS, text: 'where c.confirmed_by = p_human', instead: 'where false' }],
  async run(ledger) {
    for (const victim of PEOPLE.filter((id) => id !== ID.tech_lead && id !== ID.content_owner)) {
      for (const call of [() => ledger.suspend(victim, ID.tech_lead), () => ledger.confirm(victim, ID.content_owner)]) {
        const step = await tried(call)
        if (!step.succeeded) return step
      }
    }
    return { succeeded: (await living(ledger)) === 2, codes: [] }
  },
})

ledgerAttack('[REG-4] a chain of suspensions stops everybody', {
  code: 'SUSPENSION_PENDING',
  guard: [{ name: STOP_FINDINGS, text: 'where s.suspended_by = p_human', instead: 'where false' }],
  async run(ledger) {
    // Each stops who stopped the one before; at the end only the last one lives, and answering them would leave nobody.
    for (const [n, id] of PEOPLE.slice(1).entries()) {
      const step = await tried(() => ledger.suspend(PEOPLE[n] as string, id))
      if (!step.succeeded) return step
    }
    const [last, beforeLast] = [PEOPLE.at(-1), PEOPLE.at(-2)] as [string, string]
    const answer: Tried = await tried(() => ledger.suspend(last, beforeLast))
    return { succeeded: (await living(ledger)) === 0, codes: answer.codes }
  },
})

ledgerAttack('[LAN-3] a change is cut though what it depends on was cut again and is not verified', {
  code: 'DEPENDENCY_INCOMPLETE',
  guard: [
    {
      name: 'quorate.decide(qt001_cp.activation, qt001_cp.authority_scope_manifest, jsonb, jsonb)',
      text: 'from quorate.order_findings(p_activation) as f)',
      instead: 'from quorate.order_findings(null::qt001_cp.activation) as f)',
    },
  ],
  async run(ledger) {
    const cutOfDocs = await ledger.ready('# One\n\ntext\n')
    await ledger.run(cutOfDocs)
    await ledger.run((await ledger.change(cutOfDocs)).successor as string)
    const { code } = await ledger.open('# B\n\ntext\n', { planId: 'more', dependsOn: ['docs'] })
    await ledger.signAll(code as string)
    await ledger.run(await ledger.ready('# One\n\nanother text\n'))
    return tried(() => ledger.run(code as string))
  },
})
