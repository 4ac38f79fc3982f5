// Marks hostile texts one after another and says of each how many units it has or where it was refused; run with a small heap.
import { QuorateError } from '../../src/codes/error.ts'
import { planDocument } from '../../src/documents/plan-document.ts'
import { hostileTexts } from './hostile-markdown.ts'

const MEGABYTE = 1_000_000
const plan = { name: 'x', carrier: 'C1', revision: 1, root: 'h', sources: ['a.md'], rollback: 'r.md', dependsOn: [] }

const outcomes = Object.entries(hostileTexts).map(([name, of]) => {
  try {
    return [name, planDocument(plan, [{ path: 'a.md', text: of(MEGABYTE) }]).units.length]
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return [name, error.findings.map(({ code, where }) => `${code} in line ${where?.line}`).join(', ')]
  }
})
console.log(JSON.stringify(Object.fromEntries(outcomes)))
