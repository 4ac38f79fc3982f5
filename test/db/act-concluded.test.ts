// An act that was begun is concluded before its transaction ends, with an outcome and its link in the chain, or nothing of it stays.
import { expect, it } from 'vitest'
import { withGuardOut } from '../support/guard.ts'
import { useLedger } from '../support/ledger.ts'
import { tryCall } from '../support/plant.ts'

const ledger = useLedger()
const RUN = '1800000001'
const standing = () =>
  ledger().value(
    `jsonb_build_array((select count(*) from qt001_cp.act), (select count(*) from qt001_cp.proof), (select count(*) from qt001_cp.token_use), (select seq from qt001_cp.ledger_head),
      (select count(*) from cutter_governance.cut_change_set), (select jsonb_agg(status) from qt001_cp.governance_build_authorization))`,
  )

const CONCLUDES = `update qt001_cp.act set outcome = p_outcome, findings = p_findings, to_sign = p_to_sign, result = p_body, evidence_id = v_evidence,
    checks = v_checks, concluded_at = clock_timestamp() where act_id = p_act and outcome is null;`
const LINKS = 'evidence_id = v_evidence'

// A cut without an outcome could not open its verify; that is another layer.
it.each([
  ['preflight', 'an outcome', CONCLUDES, 'perform 1;', 'pass'],
  ['preflight', 'its link in the chain', LINKS, 'evidence_id = null', 'pass'],
  ['cut', 'its link in the chain', LINKS, 'evidence_id = null', 'done'],
] as const)('[GRT-4] [EV-3] no %s ends without %s', async (phase, _, text, instead, outcome) => {
  const code = await ledger().ready('# One\n\ntext\n')
  const { toSign } = await ledger().preflightCut(code, { runId: RUN })
  const call = () =>
    tryCall(phase === 'cut' ? ledger().cut(code, toSign as string, { runId: RUN }) : ledger().preflightCut(code))
  const before = await standing()
  const END = 'quorate.end_act(uuid, text, jsonb, text, jsonb, jsonb)'
  expect(await withGuardOut(ledger(), END, text, instead, call)).toEqual(['refused', 'ACT_NOT_CONCLUDED'])
  expect(await standing()).toEqual(before)
  expect(await call()).toEqual([outcome])
})
