// What one job costs others, exactly: connections and answers waited for, calls to GitHub, tokens.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readyChange } from '../../src/sandbox/jobs.ts'
import { startLines } from '../support/github-lines.ts'
import { cutOf, type Dispatch, dispatch, openOf, signoffOf, verifyOf } from './support/dispatch.ts'
import { rows, useSandbox } from './support/sandbox.ts'

/** Long enough that whoever does not wait for an answer is seen to have asked before it came. */
const FAR = { database: 60, github: 60 }

const sandbox = useSandbox()
let lines: Awaited<ReturnType<typeof startLines>>
beforeAll(async () => {
  lines = await startLines(sandbox(), FAR)
  // Ten units: three documents of three sections and one of one.
  const section = (name: string) => `# ${name}\n\nText.\n\n`
  const documents = { 'README.md': 'abcd', 'SECURITY.md': 'efg', 'docs/adr/0001-the-database-is-the-gate.md': 'hij' }
  for (const [path, names] of Object.entries(documents)) {
    await writeFile(join(sandbox().workspace, path), [...names].map(section).join(''))
  }
})
afterAll(() => lines[Symbol.asyncDispose]())

/** Runs a job over the lines. Answers with what it cost. */
async function costOf(description: Dispatch) {
  const before = sandbox().github.requests.length
  const inputs = { ...description.inputs, via: `127.0.0.1:${lines.database.port}` }
  const ended = await dispatch(sandbox(), { ...description, inputs, over: lines })
  const asked = sandbox()
    .github.requests.slice(before)
    .map(({ path }) => path.replace(/^.*\/(\w+)\/\d+\/attempts\/1$/, 'attempt').replace(/^.*\//, ''))
  const { database, api, tokens } = {
    database: lines.database.take(),
    api: lines.api.take(),
    tokens: lines.tokens.take(),
  }
  // The three facts of a run; a name is asked for once the change was read.
  const isTogether = (moments: typeof api.moments) =>
    moments
      .slice(
        0,
        moments.findIndex(({ what }) => what === 'answered'),
      )
      .filter(({ what }) => what === 'asks').length >= 3
  return {
    ended,
    areFactsAskedTogether: isTogether(api.moments),
    costs: {
      database: { connections: database.connections, exchanges: database.exchanges },
      api: { connections: api.connections, exchanges: api.exchanges },
      tokens: { connections: tokens.connections, exchanges: tokens.exchanges },
      asked: asked.toSorted(),
    },
  }
}

const ASKED = ['approvals', 'attempt', 'token', 'token']
let change: string

it('[PRV-1] [ID-6] a cut of ten units costs eight trips to the database and four to GitHub, side by side, and asks nothing twice', async () => {
  change = await readyChange(sandbox())
  const { ended, costs, areFactsAskedTogether } = await costOf(cutOf(change))
  expect([ended.exit, ended.codes]).toEqual([0, []])
  const [units] = await rows<{ n: number }>(sandbox(), 'select count(*)::integer as n from public.information_unit')
  expect(units?.n).toBe(10)
  expect(costs).toEqual({
    // Startup, two messages of SCRAM, who answers (no pooler) with the gate and the change, what is live (while GitHub is asked),
    // preflight, cut, and who can verify it.
    database: { connections: 1, exchanges: 8 },
    // The facts of the run, and the name of who started it.
    api: { connections: 3, exchanges: 4 },
    tokens: { connections: 1, exchanges: 2 },
    asked: [...ASKED, '1001', 'production-cut'].toSorted(),
  })
  expect(areFactsAskedTogether).toBe(true)
})

it('[PRV-1] [ID-6] a verify costs the same, with the name of who opened it', async () => {
  const [verify] = await rows<{ code: string }>(
    sandbox(),
    'select code from qt001_cp.activation where parent_activation_id is not null',
  )
  const { ended, costs } = await costOf(verifyOf(verify?.code as string))
  expect([ended.exit, ended.codes]).toEqual([0, []])
  expect(costs).toEqual({
    // As a cut's, with what was filed before what is live; nobody follows it.
    database: { connections: 1, exchanges: 8 },
    api: { connections: 3, exchanges: 5 },
    tokens: { connections: 1, exchanges: 2 },
    asked: [...ASKED, '1001', '1014', 'production-verify'].toSorted(),
  })
})

it('[PRV-1] an opening and a signoff each cost seven trips to the database, one token, and a name a person', async () => {
  const { ended: opened, costs: opening } = await costOf(openOf())
  expect([opened.exit, opened.codes]).toEqual([0, []])
  const { ended: signed, costs: signing } = await costOf(
    signoffOf(opened.outputs.change as string, 'tech_lead', 'tony'),
  )
  expect([signed.exit, signed.codes]).toEqual([0, []])
  // As a lane's, with the call in place of preflight and act, and the seats after it.
  const database = { connections: 1, exchanges: 7 }
  const tokens = { connections: 1, exchanges: 1 }
  // Of whoever opens; and of whoever opened and signs.
  expect(opening).toEqual({ database, api: { connections: 1, exchanges: 1 }, tokens, asked: ['1001', 'token'] })
  expect(signing).toEqual({ database, api: { connections: 2, exchanges: 2 }, tokens, asked: ['1001', '1007', 'token'] })
})
