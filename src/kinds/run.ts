// Run: a deploy whose steps run outside of the database, once its start is committed (RUN-1).
import { loadRun } from '../checkout/load-run.ts'
import { number, text } from '../codes/shape.ts'
import type { RunContent } from '../manifest/run-content.ts'
import { type Kind, requireAsked } from './kind.ts'

export const kind: Kind = {
  lane: 'run',
  act: null,
  asks: 'plan',
  isReviewed: false,
  isVerified: false,
  async open({ files }, asked) {
    const given = asked.given ?? { subjects: [] }
    const { plan, text: content } = await loadRun(files, requireAsked(asked, 'plan'), given)
    const { name, revision, carrier, rollback } = plan
    const fields = { plan_id: name, plan_revision: String(revision), carrier, rollback_plan_ref: rollback, given }
    return { content, fields }
  },
  content: async ({ files }, { plan_id, given }) => (await loadRun(files, plan_id, given ?? { subjects: [] })).text,
  says: async (source, content) => (await import('./words/run.ts')).saysRun(source, content),
  saysFiled: async (source, code) => (await import('./words/run.ts')).saysFiledRun(source, code),
  attests(content) {
    const { run, given } = JSON.parse(content) as RunContent
    // A content of an earlier release says nothing of it.
    const attested = run.attested ?? null
    return attested === null
      ? null
      : { ...attested, trusted_root: attested.trusted_root.path, subjects: given.subjects }
  },
  effect: { deadline: text, deployed: number },
  explain: ({ deadline, deployed }) =>
    `a run of ${deployed} subject${deployed === 1 ? '' : 's'}, until ${deadline} at the latest`,
}
