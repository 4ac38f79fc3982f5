// SQL: a reviewed script of a plan, in a target of the policy, within the transaction of its change (SQL-1, SQL-4).
import { loadScript } from '../checkout/load-script.ts'
import { number, text } from '../codes/shape.ts'
import { scriptEffect, tableEffects } from '../postgres/read-rehearsal.ts'
import { type Kind, requireAsked } from './kind.ts'

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
  explain({ tables, catalogue, asserts, seconds }) {
    const changed = tableEffects(tables, 'tables').flatMap(
      ({ table, inserted, updated, deleted, truncated, rewritten }) => {
        const counts = Object.entries({ inserted, updated, deleted }).filter(([, count]) => count > 0)
        const parts = [
          ...counts.map(([what, count]) => `${count} ${what}`),
          ...(truncated ? ['emptied'] : []),
          ...(rewritten ? ['written anew'] : []),
        ]
        return parts.length === 0 ? [] : [`${table}: ${parts.join(', ')}`]
      },
    )
    const definitions = Array.isArray(catalogue) ? catalogue.length : 0
    const assertions = Array.isArray(asserts) ? asserts.length : 0
    return [
      ...(changed.length === 0 ? ['no row changed'] : changed),
      ...(definitions === 0 ? [] : [`${definitions} ${definitions === 1 ? 'definition' : 'definitions'} changed`]),
      `${assertions} ${assertions === 1 ? 'assertion' : 'assertions'} passed`,
      `${String(seconds)} s`,
    ].join('; ')
  },
}
