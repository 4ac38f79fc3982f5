// The README, taken at its word: its policy is the sample's, its workflow cuts, its scripts and links are there.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { readyChange } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { packageRoot } from '../../src/system/package-root.ts'
import { useSandbox } from './support/sandbox.ts'
import { dispatchWorkflow } from './workflows-runner.ts'

const sandbox = useSandbox()
const root = packageRoot()
const readme = readFileSync(join(root, 'README.md'), 'utf8')
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text)
const [policy = '', workflow = ''] = blocks

it('[MAN-2] shows the sample policy, whose digest comments do not change', () => {
  expect(blocks).toHaveLength(2)
  const digestOf = (text: string) => {
    const read = readEnvironment(text, 'manifests/production.yaml')
    if (!read.ok) throw new Error(JSON.stringify(read.findings))
    return expandEnvironment(read.value).digest
  }
  const sample = readFileSync(join(root, 'docs/examples/policies/duo/production.yaml'), 'utf8')
  expect(digestOf(policy)).toBe(digestOf(sample))
  expect(digestOf(policy.replace('branch: main', 'branch: trunk'))).not.toBe(digestOf(sample))
})

it('[ACT-1] shows a workflow that cuts, and refuses without the reviewer', async () => {
  const settings = { vars: {}, secrets: {}, environments: { 'production-cut': sandbox().secretsOf('cut') } }
  const asked = {
    file: 'cut.yml',
    text: workflow.replaceAll('<full commit sha>', '0'.repeat(40)),
    actor: personWith(sandbox().people, ['operator']),
    inputs: { change: await readyChange(sandbox()) },
  }
  const alone = await dispatchWorkflow(sandbox(), settings, asked)
  expect([alone.exit, alone.codes]).toEqual([1, ['SEAT_MISSING']])
  const approvals = [{ user: personWith(sandbox().people, ['reviewer']), state: 'approved' as const }]
  const done = await dispatchWorkflow(sandbox(), settings, { ...asked, approvals })
  expect([done.exit, done.codes]).toEqual([0, []])
})

it('names only scripts and files that there are', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => name)
  expect(named).toContain('demo')
  expect(named.filter((name) => !(name in scripts))).toEqual([])
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path = '']) => path)
  expect(links).toContain('docs/adopt.md')
  expect(links.filter((path) => !existsSync(join(root, path)))).toEqual([])
})
