// What a script would do or did, in one line: for the kind that cuts it, and for what leads back from it.
import { fileEffects, tableEffects } from '../../postgres/read-rehearsal.ts'

/** Of the members that `scriptEffect` names. @throws DB_ANSWER */
export function explainScript({
  tables,
  files,
  catalogue,
  asserts,
  seconds,
}: Readonly<Record<string, unknown>>): string {
  const changed = tableEffects(tables, 'tables').flatMap(({ table, inserted, updated, deleted, truncated }) => {
    const counts = Object.entries({ inserted, updated, deleted }).filter(([, count]) => count > 0)
    const parts = [...counts.map(([what, count]) => `${count} ${what}`), ...(truncated ? ['emptied'] : [])]
    return parts.length === 0 ? [] : [`${table}: ${parts.join(', ')}`]
  })
  const anew = fileEffects(files, 'files').map(({ relation, change, rows }) =>
    [`${relation}: ${change}`, ...(rows === null ? [] : [`${rows} rows`])].join(', '),
  )
  const definitions = Array.isArray(catalogue) ? catalogue.length : 0
  const assertions = Array.isArray(asserts) ? asserts.length : 0
  return [
    ...(changed.length + anew.length === 0 ? ['no row changed'] : [...changed, ...anew]),
    ...(definitions === 0 ? [] : [`${definitions} ${definitions === 1 ? 'definition' : 'definitions'} changed`]),
    `${assertions} ${assertions === 1 ? 'assertion' : 'assertions'} passed`,
    `${String(seconds)} s`,
  ].join('; ')
}
