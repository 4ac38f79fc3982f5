// SQL: a reviewed script of a plan, in a target of the policy, within the transaction of its change (SQL-1, SQL-4).
import { loadScript } from '../checkout/load-script.ts'
import { number, text } from '../codes/shape.ts'
import { scriptEffect } from '../postgres/read-rehearsal.ts'
import { type Kind, requireAsked } from './kind.ts'
import { explainScript } from './words/script-effect.ts'

export const kind: Kind = {
  lane: 'cut',
  act: null,
  asks: 'plan',
  isReviewed: true,
  isVerified: true,
  async open({ files }, asked) {
    const { plan, document } = await loadScript(files, requireAsked(asked, 'plan'))
    const { name, revision, carrier, rollback } = plan
    const fields = { plan_id: name, plan_revision: String(revision), carrier, rollback_plan_ref: rollback }
    return { content: document.text, fields }
  },
  content: async ({ files }, { plan_id }) => (await loadScript(files, plan_id)).document.text,
  says: async (source, content, carriedOut) => (await import('./words/sql.ts')).saysScript(source, content, carriedOut),
  saysFiled: async (source, code) => (await import('./words/rehearsal.ts')).saysFiledScript(source, code),
  effect: {
    ...{ change_set_id: text, entry_id: text, signature_id: text, review_id: text, root: text, plan_digest: text },
    ...scriptEffect,
    seconds: number,
  },
  explain: explainScript,
}
