// Documents: the Markdown files of a plan, section by section, into the rows of the two target tables (LAN-2, LAN-3).
import { loadPlan } from '../checkout/load.ts'
import { QuorateError } from '../codes/error.ts'
import { number, text } from '../codes/shape.ts'
import { UNIT_RULE } from '../documents/unit.ts'
import { type Kind, requireAsked } from './kind.ts'

const RULE = String(UNIT_RULE)

export const kind: Kind = {
  lane: 'cut',
  act: null,
  asks: 'plan',
  isReviewed: true,
  isVerified: true,
  async open({ files }, asked) {
    const { plan, document } = await loadPlan(files, requireAsked(asked, 'plan'))
    const { name, revision, carrier, rollback } = plan
    const fields = {
      plan_id: name,
      plan_revision: String(revision),
      carrier,
      rollback_plan_ref: rollback,
      unit_rule: RULE,
    }
    return { content: document.text, fields }
  },
  async content({ files }, { plan_id, unit_rule = null }) {
    if (unit_rule !== RULE) throw new QuorateError('PLAN_RULE_UNKNOWN', { expected: RULE, observed: unit_rule })
    return (await loadPlan(files, plan_id)).document.text
  },
  says: async (source, content, carriedOut) =>
    (await import('./words/documents.ts')).saysUnits(source, content, carriedOut),
  saysFiled: async (source, code) => (await import('./words/documents.ts')).saysFiledUnits(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...{ envelope_digest: text, added: number, changed: number, retired: number, unchanged: number },
  },
  explain: ({ added, changed, retired, unchanged }) =>
    `${added} units added, ${changed} changed, ${retired} retired, ${unchanged} as they were`,
}
