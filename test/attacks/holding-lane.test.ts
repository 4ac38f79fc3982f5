// Attacks on the line before a lane: by somebody without a proof, and by one token that holds the lane and idles.

import { prepareCut } from '../isolation/meeting.ts'
import { callGate } from '../support/call-gate.ts'
import { ledgerAttack } from './support/attack.ts'
import { byProof, ENDS, honest, limits, thief } from './support/holding.ts'

ledgerAttack('[PRV-11] a login without a token stands in line for its lane', {
  code: 'TOKEN_MALFORMED',
  guard: [
    {
      name: 'quorate.begin_act(text, text, uuid, text, text, text)',
      text: 'select * into v_proof from quorate.prove_act(',
      instead: `perform quorate.wait_for_lane('cut'); select * into v_proof from quorate.prove_act(`,
    },
  ],
  async run(ledger) {
    await ledger.superuser.query('update qt001_cp.hold_limit set lane_seconds = 1')
    const code = await ledger.ready('# One\n\ntext\n')
    const { name, args } = await ledger.laneCall(code, 'cut', '0'.repeat(64), { runId: '77' })
    await ledger.superuser.query(`begin; select from qt001_cp.lane_queue where lane = 'cut' for update`)
    const tried = await byProof(() => callGate(ledger.exec, name, [...args.slice(0, -1), '']))
    await ledger.superuser.query('rollback')
    return tried
  },
})

ledgerAttack('[PRV-11] a cut in a transaction that idles keeps its lane from every other change', {
  code: 'HOLDER_ENDED',
  guard: [ENDS],
  async run(ledger) {
    await limits(ledger, 'idle_seconds = 1, lane_seconds = 1')
    const [mine, other] = [
      await ledger.ready('# One\n\nmine\n'),
      (await ledger.open('# One\n\n', { planId: 'x' })).code,
    ]
    await ledger.signAll(other as string)
    const as = await thief(ledger, 'cutter_exec')
    const [hold, cut] = [
      await prepareCut(ledger, mine, as),
      await ledger.preflightCut(other as string, { runId: '77' }),
    ]
    await as.query('begin')
    await hold()
    return honest(ledger, ledger.exec, () => ledger.cut(other as string, cut.toSign as string, { runId: '77' }))
  },
})
