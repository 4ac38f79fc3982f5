// Attacks with tokens that are not what they claim to be.
import { DOOR, ID } from '../support/people.ts'
import { ledgerAttack, tried } from './support/attack.ts'

ledgerAttack('[ID-4] a token that was spent already takes a second seat', {
  code: 'TOKEN_REPLAYED',
  guard: [
    {
      name: 'quorate.spend_token(text, jsonb, text, uuid, uuid, uuid, text)',
      text: "perform quorate.refuse('TOKEN_REPLAYED', null, p_claims -> 'jti');",
      instead: "select proof_id into v_id from qt001_cp.token_use where jti = p_claims ->> 'jti'; return v_id;",
    },
  ],
  async run(ledger) {
    const { code } = await ledger.open('# One\n\ntext\n')
    const change = await ledger.change(code as string)
    const job = { actorId: ID.tech_lead, workflow: 'signoff.yml', environment: DOOR }
    const token = ledger.token(job, 'signoff', change.activationId, change.notAfter, [
      change.packetSha256,
      'tech_lead',
      change.packet.plan_digest,
    ])
    await ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { token })
    await ledger.leave(code as string, 'tech_lead', ID.tech_lead)
    return tried(() => ledger.signoff(code as string, 'tech_lead', ID.tech_lead, { token }))
  },
})
