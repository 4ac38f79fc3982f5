// What status says happened to a run: its start, what persons said, how it ended, and which secrets were replaced (RUN-2, EV-4).
import { expect, it } from 'vitest'
import { log } from '../../src/usecases/change/log.ts'
import { status } from '../../src/usecases/change/status.ts'
import { readyRun, reportOutcome, resolveRun, startedRun } from '../support/deploy.ts'
import { useLedger } from '../support/ledger.ts'
import { ID } from '../support/people.ts'
import { rotateEnvironment } from '../support/rotation.ts'

const ledger = useLedger()
/** The lines of what happened, without time and page, from the start on. */
async function lines(code: string): Promise<readonly string[]> {
  const { sections } = await status(ledger().door, code, process.cwd())
  const all = sections?.at(-1)?.lines.map(({ text }) => text.replace(/^\S+ {2}/, '').replace(/ {2}https:.*$/, '')) ?? []
  return all.slice(all.findIndex((line) => line.includes(' started the run')))
}
const linked = async () => {
  const { sections } = await log(ledger().door, { from: null, limit: 6 })
  return (
    sections?.[0]?.lines.map(({ text }) => text.replace(/^ *\d+ {2}\S+ {2}/, '').replace(/ {2}https:.*$/, '')) ?? []
  )
}

it('[RUN-2] [SEAT-7] a run that its own job reported', async () => {
  const code = await startedRun(ledger(), '9100000001', { plan: 'told' })
  const deadline = (await ledger().change(code)).run?.deadline
  const start = `user-1001 started the run; it may go on until ${deadline}`
  expect(await lines(code)).toEqual([start])
  await reportOutcome(ledger(), code, '9100000001', { report: { outcome: 'failed', exit_code: 3 } })
  expect(await lines(code)).toEqual([start, 'the run’s own job reported that it failed (exit code 3)'])
  const words = await linked()
  expect(words).toContain(`${code} user-1001 told how the run ended: failed`)
  expect(words).toContain(`${code} user-1001 DEPLOY: started, until ${deadline} at the latest`)
})

it('[RUN-2] [SEAT-7] a run that persons settled', async () => {
  const code = await startedRun(ledger(), '9100000002', { plan: 'settled' })
  await resolveRun(ledger(), code, ID.tech_lead, { reason: 'the runner died' })
  await resolveRun(ledger(), code, ID.council, { reason: 'so it did' })
  expect((await lines(code)).slice(1)).toEqual([
    expect.stringMatching(/^\S+ said that the run failed: the runner died \(https:\/\/example\.com\/incident\/1\)$/),
    expect.stringMatching(/^\S+ said that the run failed: so it did /),
    'the run is settled: it failed',
  ])
  const words = await linked()
  expect(words.filter((line) => line.includes('said how the run ended: failed'))).toEqual([
    expect.stringMatching(/which settles it$/),
    expect.stringMatching(/which does not settle it alone$/),
  ])
})

it('[EV-4] [SEAT-7] secrets that were replaced while a change could be carried out, and no others', async () => {
  await rotateEnvironment(ledger(), { github_environment: 'production-verify' })
  const code = await readyRun(ledger(), { plan: 'rotated' })
  const rotations = async () => {
    const { sections } = await status(ledger().door, code, process.cwd())
    return sections
      ?.at(-1)
      ?.lines.flatMap(({ text }) => / said that the secrets of (\S+) were replaced/.exec(text)?.[1] ?? [])
  }
  expect(await rotations()).toEqual([])
  await rotateEnvironment(ledger(), { github_environment: 'production-deploy' })
  await rotateEnvironment(ledger(), { github_environment: 'production-deployy' })
  expect(await rotations()).toEqual(['production-deploy'])
  expect((await linked())[1]).toMatch(
    / said that the secrets of an environment of GitHub were replaced: production-deploy$/,
  )
  const runId = '9100000003'
  await ledger().run(code, { runId })
  await rotateEnvironment(ledger(), { github_environment: 'production-door' })
  expect(await rotations()).toEqual(['production-deploy'])
  await reportOutcome(ledger(), code, runId)
})
