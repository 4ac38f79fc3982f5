// A plan of one document, as the exact bytes that are cut.
import { planDocument } from '../../src/documents/plan-document.ts'

/** The plan of this text, under an id. */
export function planOf(text: string, id = 'docs', dependsOn: readonly string[] = []) {
  const plan = {
    file: 'plan.yaml',
    name: id,
    carrier: 'C1',
    revision: 1,
    root: id,
    sources: ['README.md'],
    rollback: 'docs/rollback.md',
    dependsOn,
  }
  return { id, ...planDocument(plan, [{ path: 'README.md', text }]) }
}
