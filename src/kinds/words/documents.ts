// What a plan would change in what is live, or what its cut changed: the new text from the signer's checkout, the other from the database.

import { countText } from '../../codes/count-text.ts'
import { QuorateError } from '../../codes/error.ts'
import { rootIn, unitsIn } from '../../documents/plan-document.ts'
import type { UnitText } from '../../documents/unit.ts'
import { readFiled } from '../../postgres/read-filed.ts'
import { readLiveUnits, type UnitDifferences, unitDifferences } from '../../postgres/read-units.ts'
import type { Section } from '../../report/sections.ts'
import type { WordSource } from '../kind.ts'
import { MOST_THINGS } from './bounds.ts'
import { unitSections } from './unit-sections.ts'

const LIVE = 'Against what is live in the database'
const SAME = { text: 'Nothing differs: what is live has the plan’s text already.', codes: ['NOTHING_TO_CUT'] as const }

/** Of a plan document of this job's own making. @throws DB_ANSWER */
export async function saysUnits(
  { database }: Pick<WordSource, 'database'>,
  content: string,
  carriedOut: string | null,
): Promise<readonly Section[]> {
  const wanted: string[] = []
  for (const { address, contentHash } of unitsIn(content)) wanted.push(`${JSON.stringify(address)}:"${contentHash}"`)
  const live = await readLiveUnits(database, rootIn(content), `{${wanted.join(',')}}`)
  const done = carriedOut === null ? null : await readFiled(database, carriedOut, unitDifferences)
  // Of a hundred thousand units the texts of a few are shown.
  const shown = new Set([...live.units, ...(done?.units ?? [])].map(({ address }) => address))
  const after = new Map<string, UnitText>()
  for (const unit of unitsIn(content)) if (shown.has(unit.address)) after.set(unit.address, unit)
  requireOf(after, wanted.length, live)
  const whole = { text: `the plan has ${countText(wanted.length)} ${wanted.length === 1 ? 'unit' : 'units'}` }
  if (carriedOut === null) return unitSections(live, { title: LIVE, none: SAME, whole, after })
  const none = { text: 'Nothing.' }
  return [
    ...(done === null
      ? []
      : unitSections(done, { title: 'What was changed, against what was live before', none, after })),
    ...unitSections(live, {
      title: 'What is live now (-) against what was signed (+)',
      none: { text: 'What is live is what was signed.' },
      after,
    }),
  ]
}

/**
 * What the database says of this plan fits it: otherwise nobody would see the text that they sign. The new text is this job's own; that
 * something is live already is the database's word. @throws DB_ANSWER
 */
function requireOf(after: ReadonlyMap<string, unknown>, all: number, live: UnitDifferences): void {
  const { units, ...counts } = live
  const changed = counts.added + counts.changed + counts.retired
  const count = (change: UnitDifferences['units'][number]['change']) =>
    units.filter((unit) => unit.change === change).length
  const fits =
    units.length === Math.min(changed, MOST_THINGS) &&
    units.every(({ address, change }) => after.has(address) === (change !== 'retire')) &&
    new Set(units.map(({ address }) => address)).size === units.length &&
    counts.added + counts.changed <= all &&
    (changed > MOST_THINGS ||
      (count('add') === counts.added && count('change') === counts.changed && count('retire') === counts.retired))
  if (!fits) throw new QuorateError('DB_ANSWER', { observed: { function: 'quorate.live_units' } })
}

/** Of a plan of which only addresses and hashes were filed. @throws DB_ANSWER */
export async function saysFiledUnits(
  { database }: Pick<WordSource, 'database'>,
  code: string,
): Promise<readonly Section[]> {
  const filed = await readFiled(database, code, unitDifferences)
  return filed === null ? [] : unitSections(filed, { title: 'The units that change', none: SAME, after: null })
}
