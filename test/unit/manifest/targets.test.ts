// Targets and readers: what they expand to, and what a change of them is said to mean (SQL-2, PRV-9).
import { expect, it } from 'vitest'
import { diffSets } from '../../../src/manifest/diff/diff.ts'
import { type ManifestDocument, seal } from '../../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../../src/manifest/read-environment.ts'
import { control } from './corpus.ts'
import { mutationsOf } from './diff-mutations.ts'
import { accepted } from './environment.ts'

const expanded = (...edits: readonly (readonly [string, string])[]) => {
  const text = edits.reduce((edited, [from, to]) => edited.replace(from, to), control('targets'))
  return expandEnvironment(accepted(readEnvironment(text, 'file.yaml')))
}
const specOf = (documents: readonly ManifestDocument[], kind: string, name: string) =>
  documents.find((one) => one.kind === kind && one.metadata.name === name)?.spec

it('[SQL-2] a target expands to every right, sorted, with what is absent as an empty list', () => {
  const { documents } = expanded()
  expect(specOf(documents, 'TARGET', 'billing')).toEqual({
    role: 'billing_change',
    reader: 'billing_check',
    writes: ['delete billing."Order Lines"', 'insert billing.accounts', 'update billing.accounts'],
    reads: ['billing.plans'],
    owns: ['reporting'],
    path: ['billing'],
    calls: ['billing.touch(integer)'],
  })
  expect(specOf(documents, 'TARGET', 'ledger')).toEqual({
    ...{ role: 'ledger_change', reader: 'ledger_check', writes: ['insert ledger.entries'] },
    ...{ reads: [], owns: [], path: [], calls: [] },
  })
  expect(specOf(documents, 'AUTHORITY_ACTION', 'SQL')?.targets).toEqual(['billing', 'ledger'])
  expect(specOf(documents, 'AUTHORITY_ACTION', 'CUT')?.targets).toEqual([])
  expect(specOf(documents, 'PRIVILEGE_SET', 'lanes/1')?.readers).toEqual(['app'])
})

it('[MAN-6] [SQL-2] the order of rights does not change the digest; the order of the path does', () => {
  const { digest } = expanded()
  expect(expanded(['[insert, update]', '[update, insert, update]']).digest).toBe(digest)
  expect(expanded(['path: [billing]', 'path: [billing, app]']).digest).not.toBe(
    expanded(['path: [billing]', 'path: [app, billing]']).digest,
  )
})

const sentences = (...edits: readonly (readonly [string, string])[]) =>
  diffSets(expanded(), expanded(...edits)).sentences.map(({ words, weakenings, at }) => [words, ...weakenings, at])

it.each([
  [
    'update: more',
    ['[delete]', '[delete, update]'],
    'scripts in billing may update billing."Order Lines"',
    'WEAKER_TARGET_RIGHT',
    '/spec/targets/billing/writes',
  ],
  [
    'read',
    ['[billing.plans]', '[billing.plans, billing.rates]'],
    'scripts in billing may read billing.rates',
    'WEAKER_TARGET_RIGHT',
    '/spec/targets/billing/reads',
  ],
  [
    'schema',
    ['[reporting]', '[reporting, archive]'],
    'scripts in billing own all tables of archive',
    'WEAKER_TARGET_RIGHT',
    '/spec/targets/billing/owns',
  ],
  [
    'function',
    ['(integer)]', '(integer), billing.pay(integer)]'],
    'scripts in billing may call billing.pay(integer)',
    'WEAKER_TARGET_RIGHT',
    '/spec/targets/billing/calls',
  ],
  [
    'path',
    ['path: [billing]', 'path: [app]'],
    'scripts in billing find names without a schema in app instead of billing',
    'WEAKER_TARGET',
    '/spec/targets/billing/path',
  ],
  [
    'role',
    ['billing_change', 'billing_owner'],
    'scripts in billing run as billing_owner instead of billing_change',
    'WEAKER_TARGET',
    '/spec/targets/billing/role',
  ],
  [
    'reader of a target',
    ['billing_check', 'billing_reads'],
    'assertions in billing run as billing_reads instead of billing_check',
    'WEAKER_TARGET',
    '/spec/targets/billing/reader',
  ],
  ['reader', ['readers: [app]', 'readers: [app, bi]'], 'rows may be read by bi', 'WEAKER_READER', '/spec/readers'],
  [
    'target',
    ['    ledger: {', '    more: { role: more_change, reader: more_check, owns: [more] }\n    ledger: {'],
    'more is new: scripts run there as more_change, and may own all tables of more',
    'WEAKER_TARGET',
    '/spec/targets/more',
  ],
] as const)('[SQL-2] [PRV-9] a new %s is a weakening, and going back is none', (_, edit, words, code, at) => {
  expect(sentences(edit)).toContainEqual([words, code, at])
  const back = diffSets(expanded(edit), expanded()).sentences.flatMap(({ weakenings }) => weakenings)
  expect(back).toEqual(['path', 'role', 'reader'].some((name) => at.endsWith(`billing/${name}`)) ? [code] : [])
})

it('[SQL-2] a target more in an action is a weakening', () => {
  const before = expanded(['targets: [billing, ledger]', 'targets: [billing]'])
  const found = diffSets(before, expanded()).sentences
  expect(found).toEqual([
    {
      about: 'Actions and seats',
      words: 'SQL may run scripts in ledger',
      at: '/spec/actions/SQL/targets',
      weakenings: ['WEAKER_TARGET'],
    },
  ])
})

it('[SQL-2] every change of a target’s document is flagged, or takes something away', () => {
  const set = expanded()
  const harmless = mutationsOf(set.documents)
    .filter(({ kind }) => kind === 'TARGET')
    .flatMap(({ signature, documents }) =>
      diffSets(set, seal(documents)).sentences.every(({ weakenings }) => weakenings.length === 0) ? [signature] : [],
    )
  expect([...new Set(harmless)].sort()).toEqual([
    'TARGET calls: an element less',
    'TARGET calls: one → none',
    'TARGET dropped',
    'TARGET owns: an element less',
    'TARGET owns: one → none',
    'TARGET reads: an element less',
    'TARGET reads: one → none',
    'TARGET writes: an element less',
    'TARGET writes: one → none',
  ])
})
