// What a compensation brings back, against what is live. Both texts are the database's: each that comes back is hashed here and must be
// the one that is signed (SEAT-5, LAN-5).

import { countText } from '../../codes/count-text.ts'
import { QuorateError } from '../../codes/error.ts'
import { listOf, members, number, oneOf, orNull, type Read, text } from '../../codes/shape.ts'
import { type UnitText, unitHash } from '../../documents/unit.ts'
import { targetIn } from '../../manifest/expand/targets.ts'
import { type Compensation, compensationAnswer, readCompensation } from '../../postgres/read-compensation.ts'
import { readFiled } from '../../postgres/read-filed.ts'
import type { Line, Section } from '../../report/sections.ts'
import type { ScriptContent } from '../../script/document.ts'
import { sqlParser } from '../../system/sql-parser.ts'
import type { WordSource } from '../kind.ts'
import { MOST_THINGS } from './bounds.ts'
import { saysRehearsal } from './rehearsal.ts'
import { contentSections } from './script-sections.ts'
import { unitSections } from './unit-sections.ts'

type Source = Pick<WordSource, 'database' | 'gate' | 'namesOf' | 'code'>

/** The members of a documents' content, which is signed. */
interface Content {
  readonly kind: string
  readonly compensates: string
  readonly units?: readonly {
    readonly address: string
    readonly change: 'add' | 'change' | 'retire'
    readonly prior_hash: string | null
    readonly new_hash: string | null
  }[]
}

const stored = orNull(members({ kind: text, title: text, body: orNull(text), bytes: number }))
const undone = members({
  ...{ added: number, changed: number, retired: number },
  units: listOf(members({ address: text, change: oneOf('add', 'change', 'retire'), before: stored, after: stored })),
})
type Undone = Read<typeof undone>

/** Of the content that a job signs, opens or acts for. @throws DB_ANSWER, COMPENSATION_DRIFT */
export async function saysBack(
  source: Source,
  content: string,
  carriedOut: string | null,
): Promise<readonly Section[]> {
  const { compensates } = JSON.parse(content) as Content
  const found = await readCompensation(source.database, compensates)
  return found === null
    ? []
    : sectionsOf(source, { ...found, document: content }, carriedOut !== null, carriedOut ?? source.code)
}

/** Of what was filed. @throws DB_ANSWER, COMPENSATION_DRIFT */
export async function saysFiledBack(source: Source, code: string): Promise<readonly Section[]> {
  const filed = await readFiled(source.database, code, compensationAnswer)
  return filed === null ? [] : sectionsOf(source, filed, false, code)
}

async function sectionsOf(
  source: Source,
  { document, shown }: Compensation,
  isDone: boolean,
  code: string | null,
): Promise<readonly Section[]> {
  const content = JSON.parse(document ?? '{}') as Content
  const what: Line = { text: `what the cut ${content.compensates} changed is taken back` }
  if (content.kind === 'sql') return scriptBack(source, what, JSON.parse(document ?? '{}'), code)
  if (content.kind !== 'documents' || content.units === undefined)
    return [{ title: 'What leads back', lines: [what, { text: document ?? 'nothing' }] }]
  const found = undone(shown, '')
  const after = textsBack(found, content.units, isDone)
  const odd = found.units.filter(({ address, before }) => isOdd(address, before, content.units ?? [], isDone))
  const marks: readonly Line[] =
    odd.length === 0 || isDone
      ? []
      : [
          {
            text: `what is live is not what the cut wrote, and is replaced: ${odd.map(({ address }) => address).join(', ')}`,
          },
        ]
  const units = isDone ? odd : found.units
  const count = (change: Undone['units'][number]['change']) => units.filter((unit) => unit.change === change).length
  return [
    { title: 'What leads back', lines: [what, ...marks] },
    ...unitSections(
      isDone ? { added: count('add'), changed: count('change'), retired: count('retire'), units } : found,
      {
        title: isDone
          ? 'What is live now (-) against what came back (+)'
          : 'What is live (-) against what comes back (+)',
        none: { text: 'What is live is what was signed.' },
        whole: { text: `${countText(content.units.length)} ${content.units.length === 1 ? 'unit' : 'units'} in all` },
        after,
      },
    ),
  ]
}

/** The script that leads back: the plan's own, or the one that takes back each row that was kept. */
async function scriptBack(
  source: Source,
  what: Line,
  { sql }: Pick<ScriptContent, 'sql'>,
  code: string | null,
): Promise<readonly Section[]> {
  const script = { ...sql.script, path: sql.script.path ?? 'that writes the rows back' }
  const target = targetIn(source.gate.policy.documents, sql.target)
  const sections = await contentSections({ sql: { ...sql, script } }, target, await sqlParser())
  const rehearsed = code === null ? [] : await saysRehearsal(source, code)
  return [{ title: 'What leads back', lines: [what] }, ...sections, ...rehearsed]
}

/**
 * The texts that come back, each the one that is signed. Of what came back already another one is left out: that must not keep its verify
 * from being carried out. @throws DB_ANSWER, COMPENSATION_DRIFT
 */
function textsBack(
  found: Undone,
  signed: NonNullable<Content['units']>,
  isDone: boolean,
): ReadonlyMap<string, UnitText> {
  const count = (change: 'add' | 'change' | 'retire') => signed.filter((unit) => unit.change === change).length
  const fits =
    found.units.length === Math.min(signed.length, MOST_THINGS) &&
    found.units.every(({ address, change }, at) => signed[at]?.address === address && signed[at]?.change === change) &&
    found.added === count('add') &&
    found.changed === count('change') &&
    found.retired === count('retire')
  if (!fits) throw new QuorateError('DB_ANSWER', { observed: { function: 'quorate.compensation' } })
  return new Map(
    found.units.flatMap(({ address, after }, at) => {
      const hash = signed[at]?.new_hash ?? null
      // What is too long to be sent cannot be shown, and is only counted.
      const next = after === null || after.body === null ? null : unitOf(address, after, after.body)
      const isSame = after === null ? hash === null : hash !== null && (next === null || unitHash(next) === hash)
      if (!isSame && isDone) return []
      if (!isSame) throw new QuorateError('COMPENSATION_DRIFT', { expected: hash, observed: [address] })
      return next === null ? [] : [[address, next] as const]
    }),
  )
}

/** Whether what is live is not what it should be: before the compensation what the cut wrote, after it what came back. */
function isOdd(
  address: string,
  live: Undone['units'][number]['before'],
  signed: NonNullable<Content['units']>,
  isDone: boolean,
): boolean {
  const unit = signed.find((one) => one.address === address)
  const expected = (isDone ? unit?.new_hash : unit?.prior_hash) ?? null
  if (live === null || live.body === null) return live === null && expected !== null
  return unitHash(unitOf(address, live, live.body)) !== expected
}

function unitOf(address: string, { kind, title }: { kind: string; title: string }, body: string): UnitText {
  return { address, kind: kind as UnitText['kind'], title, body }
}
