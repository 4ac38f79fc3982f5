// The rules about targets and readers, twice: lint and activation say the same codes of every case of the corpus (MAN-10, SQL-2).
import { expect, it } from 'vitest'
import { expandEnvironment } from '../../src/manifest/expand/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { useLedger } from '../support/ledger.ts'
import { cases } from '../unit/manifest/corpus.ts'

const ledger = useLedger()
/** What the expansion takes away: it names each target once. And what the database resolves itself: how a name is written. */
const LINT_ONLY = ['TARGET_TWICE', 'MANIFEST_VALUE']

it.each(cases('targets'))('[MAN-10] $title ($name)', async ({ text, expect: found }) => {
  const read = readEnvironment(text, 'file.yaml')
  const faulty = read.ok ? read.value : read.faulty
  // What has not even its shape is expanded to nothing.
  if (faulty === undefined) return
  const { bytes } = expandEnvironment(faulty)
  const codes = await ledger().value(
    `select coalesce(string_agg(distinct (f).code, ' '), '') from (
       select quorate.set_target_findings($1) as f union all select quorate.set_shape_findings($1)) as both_of_them`,
    [bytes],
  )
  const expected = [...new Set(found.map((one) => one.split(' ')[0] ?? ''))].filter((code) => !LINT_ONLY.includes(code))
  expect(String(codes).split(' ').filter(Boolean).sort()).toEqual(expected.sort())
})
