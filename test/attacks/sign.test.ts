// Attacks on what people sign, as the database sees them: content of no commit, an opener from elsewhere, a planted proof.
import { inject } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { audienceOf } from '../../src/codes/statement.ts'
import { govern, openGoverned } from '../support/governance.ts'
import type { Ledger } from '../support/ledger.ts'
import { openVerify } from '../support/open-verify.ts'
import { ID, SIGNERS } from '../support/people.ts'
import { humanOf, plant } from '../support/plant.ts'
import { mintToken } from '../support/token.ts'
import { type FunctionGuard, ledgerAttack, tried } from './support/attack.ts'
import { newKey, seatForContent } from './support/content.ts'

/** What an honest signer's job recomputes from the branch; the lying opener's text has another digest. */
const HONEST = sha256('what the branch holds')

/** The kept tokens of seats and e-sign are looked at again in each decision, over the packet's own content. */
const keptForContent: readonly FunctionGuard[] = [
  {
    name: 'quorate.seat_proof_state(qt001_cp.activation, text, uuid, uuid)',
    text: 'p_activation.plan_digest, v_proof.purpose',
    instead: `'${HONEST}', v_proof.purpose`,
  },
  {
    name: 'quorate.esign_state(uuid, text)',
    text: 'v_activation.plan_digest::text,',
    instead: `'${HONEST}',`,
  },
]

/** Lets every honest signer's job sign what it recomputed. Answers with the codes of who was refused. */
async function signHonestly(ledger: Ledger, code: string): Promise<readonly string[]> {
  const refused: string[] = []
  for (const [role, actor] of SIGNERS) {
    const { findings } = await ledger.signoff(code, role, actor, { content: HONEST })
    refused.push(...findings.map((finding) => finding.code))
  }
  return refused
}

ledgerAttack('[SEAT-5] a plan that is in no commit is signed by five honest people and cut', {
  code: 'CONTENT_DRIFT',
  guard: [seatForContent, ...keptForContent],
  async run(ledger) {
    const { code } = await ledger.open('# One\n\nin no commit\n')
    const refused = await signHonestly(ledger, code as string)
    const { outcome, findings } = await ledger.run(code as string)
    return { succeeded: outcome === 'done', codes: [...refused, ...findings.map((finding) => finding.code)] }
  },
})

ledgerAttack('[SEAT-5] a change of the keys that is in no commit pins the attacker’s own key', {
  code: 'CONTENT_DRIFT',
  guard: [seatForContent, ...keptForContent],
  async run(ledger) {
    const { code } = await openGoverned(ledger, 'KEY_CHANGE', newKey('attacker'))
    const refused = await signHonestly(ledger, code as string)
    const { findings } = await govern(ledger, code as string)
    const isPinned = await ledger.value<boolean>(`exists (select from qt001_cp.issuer_key where kid = 'attacker')`)
    return { succeeded: isPinned, codes: [...refused, ...findings.map((finding) => finding.code)] }
  },
})

ledgerAttack('[SEAT-5] a seat’s signature over other content is planted before the verify', {
  code: 'VERIFY_FAILED',
  guard: [
    {
      name: 'quorate.checks_of(uuid, text)',
      text: `(select coalesce(asked, 'none') from seats)`,
      instead: `(select coalesce(signed, 'none') from seats)`,
    },
  ],
  async run(ledger) {
    const cut = await ledger.ready('# One\n\ntext\n')
    const { rest } = await ledger.run(cut)
    const change = await ledger.change(cut)
    const job = { actorId: ID.tech_lead, workflow: 'signoff.yml', environment: null }
    const audience = audienceOf({
      purpose: 'signoff',
      ledgerId: ledger.gate.ledger.ledgerId,
      subject: change.activationId,
      notAfter: change.notAfter,
      asked: [change.packetSha256, 'tech_lead', HONEST],
    })
    await plantProof(ledger, mintToken(inject('cluster'), job, audience), change.activationId)
    return tried(() => ledger.run((rest.successor as { code: string }).code))
  },
})

/** Makes the tech_lead seat of a change rest on another token that GitHub signed for the same human. */
async function plantProof(ledger: Ledger, token: string, activation: string): Promise<void> {
  const [header, payload, signature] = token.split('.') as [string, string, string]
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>
  const id = `'99999999-0000-4000-8000-000000000000'`
  await plant(
    ledger,
    `insert into qt001_cp.proof select ${id}, 'token', 'signoff', '${activation}', '${await humanOf(ledger, ID.tech_lead)}', null,
       session_role, '${claims.aud}', to_timestamp(${claims.iat}), to_timestamp(${claims.exp}) from qt001_cp.proof limit 1`,
    `insert into qt001_cp.token_use select ${id}, iss, '${claims.jti}', run_id, environment, key_thumbprint,
       qt001_cp.sha256_hex('${header}.${payload}'), '\\x${Buffer.from(signature, 'base64url').toString('hex')}', to_timestamp(${claims.iat}),
       to_timestamp(${claims.exp}), claims from qt001_cp.token_use limit 1`,
    `insert into qt001_cp.token_archive values (${id}, '${token}')`,
    `update qt001_cp.signoff_binding set proof_id = ${id} where activation_id = '${activation}'
       and required_class_item_id = quorate.item('PRINCIPAL_CLASS', 'tech_lead')`,
  )
}

/** What GitHub signs about who opens. */
const opening = (text: string): FunctionGuard => ({
  name: 'quorate.opening_findings(uuid, text)',
  text,
  instead: 'false',
})
const ownCommit = opening(`p_commit is distinct from u.claims ->> 'sha'`)
const protectedRef = opening(`u.claims ->> 'ref_protected' is distinct from 'true'`)
const unprotected = { claims: { ref_protected: 'false' } }

ledgerAttack('[ID-5] a change is opened at another commit than the one that GitHub signs for', {
  code: 'COMMIT_NOT_YOURS',
  guard: [ownCommit],
  run: (ledger) => tried(() => ledger.open('# One\n\ntext\n', { request: { commit: 'd'.repeat(40) } })),
})

ledgerAttack('[ID-5] a governed act is opened at another commit than the one that GitHub signs for', {
  code: 'COMMIT_NOT_YOURS',
  guard: [ownCommit],
  run: (ledger) => tried(() => openGoverned(ledger, 'KEY_CHANGE', newKey(), { request: { commit: 'd'.repeat(40) } })),
})

ledgerAttack('[ID-5] a change is opened from a branch that is not protected', {
  code: 'REF_UNPROTECTED',
  guard: [protectedRef],
  run: (ledger) => tried(() => ledger.open('# One\n\ntext\n', unprotected)),
})

ledgerAttack('[ID-5] a governed act is opened by a token that does not say whether its branch is protected', {
  code: 'REF_UNPROTECTED',
  guard: [protectedRef],
  run: (ledger) => tried(() => openGoverned(ledger, 'KEY_CHANGE', newKey(), { claims: { ref_protected: null } })),
})

ledgerAttack('[ID-5] a verify is opened anew from a branch that is not protected', {
  code: 'REF_UNPROTECTED',
  guard: [protectedRef],
  async run(ledger) {
    const cut = await ledger.ready('# One\n\ntext\n')
    const { rest } = await ledger.run(cut)
    await ledger.run((rest.successor as { code: string }).code)
    return tried(() => openVerify(ledger, cut, unprotected))
  },
})

ledgerAttack('[SEAT-5] a verify whose job recomputed other content than was cut passes', {
  code: 'CONTENT_DRIFT',
  guard: [
    {
      name: 'quorate.packet_findings(qt001_cp.activation, jsonb, text)',
      text: `quorate.content_findings(p_activation, p_observations #>> '{checkout,plan_digest}')`,
      instead: 'quorate.content_findings(p_activation, p_activation.plan_digest)',
    },
  ],
  async run(ledger) {
    const { rest } = await ledger.run(await ledger.ready('# One\n\ntext\n'))
    const observe = (honest: Record<string, unknown>) => ({
      ...honest,
      checkout: { ...(honest.checkout as object), plan_digest: HONEST },
    })
    return tried(() => ledger.run((rest.successor as { code: string }).code, { observe }))
  },
})
