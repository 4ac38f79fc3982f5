// The harmless neighbour of each hostile script: the same kind of statement, rehearsed without a word against it.
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { codes, useLedger } from '../support/ledger.ts'
import { askedVersion } from '../support/postgresql.ts'
import { sampled } from '../support/sample.ts'
import { readScriptCorpus } from '../support/script-corpus.ts'
import { freshSession, provisionWorld, signedChange, surroundings } from '../support/script-world.ts'
import { scriptContent } from '../support/scripts.ts'

const HARMLESS = readScriptCorpus(Number(askedVersion())).map(({ pass }) => pass)
const ledger = useLedger()
let change: string

beforeAll(async () => {
  await provisionWorld(ledger())
  change = await signedChange(ledger())
})
afterEach(() => freshSession(ledger()))

describe('[SQL-3] [SQL-4] a harmless script', () => {
  it.each(sampled(HARMLESS).map((one) => [one.name, one] as const))('%s is let through', async (_, { plan, shows }) => {
    ledger().keepContent(change, scriptContent(plan))
    const rehearsed = await ledger().preflightCut(change)
    expect([rehearsed.outcome, codes(rehearsed)]).toEqual(['pass', []])
    const { catalogue, files } = rehearsed.rest.effect as Record<string, Record<string, string>[]>
    const objects = [
      ...(catalogue ?? []).map((one) => `${one.catalogue} ${one.object}`),
      ...(files ?? []).map((one) => `files ${one.relation}`),
    ]
    if (shows === null) expect(catalogue).toEqual([])
    else
      expect(objects.filter((one) => one.startsWith(`${shows.where} `) && one.includes(shows.object))).not.toEqual([])
  })

  it('is rolled back after its rehearsal', async () => {
    const before = await surroundings(ledger())
    ledger().keepContent(change, scriptContent({ script: 'drop table reporting.pairs' }))
    expect((await ledger().preflightCut(change)).outcome).toBe('pass')
    expect(await surroundings(ledger())).toEqual(before)
  })
})
