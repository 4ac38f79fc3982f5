// Reads the corpus of scripts: one file a script, its first lines say what it tries and what must come of it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ScriptPlan } from './scripts.ts'

/** Where it shows that a script is hostile. */
export type Stage = 'open' | 'rehearsal' | 'act'

/** Where a script is held up. */
export interface Guard {
  /** A function of the database, with its argument types. */
  readonly name: string
  readonly text: string
  readonly instead: string
  /** What is said without it: null where the script is let through, else what the script itself chose, or another net. */
  readonly code: string | null
}

/** One script with what must be said of it. */
export interface ScriptCase {
  readonly name: string
  /** What it tries, in words. */
  readonly tries: string
  readonly isHostile: boolean
  readonly plan: ScriptPlan
  /** The codes of a hostile one, sorted, each once. */
  readonly codes: readonly string[]
  readonly stage: Stage
  /** What its rehearsal must show of it: a catalogue, or `files`, and a part of the object's name. */
  readonly shows: { readonly where: string; readonly object: string } | null
  /** The function and the text in it without which the script would be let through, and what stands instead. */
  readonly guard: Guard | null
}

const FOLDER = join(import.meta.dirname, '../corpus/script')

/** Every pair of scripts, by name. `version` is PostgreSQL's, such as 18. @throws when a header is not of its form */
export function readScriptCorpus(version: number): readonly { readonly fail: ScriptCase; readonly pass: ScriptCase }[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.sql'))
  const names = files.filter((file) => file.endsWith('_fail.sql')).map((file) => file.slice(0, -9))
  if (files.length !== names.length * 2) throw new Error('each hostile script has a harmless neighbour')
  return names
    .sort()
    .map((name) => ({ fail: readCase(`${name}_fail`, version), pass: readCase(`${name}_pass`, version) }))
}

function readCase(name: string, version: number): ScriptCase {
  const script = readFileSync(join(FOLDER, `${name}.sql`), 'utf8')
  const [first = '', ...rest] = script.split('\n')
  const said = new Map<string, string>()
  for (const line of rest) {
    const [, word, value] = /^-- (code|code 15|at|shows|guard|expect|unbound|assert|timeout): (.+)$/.exec(line) ?? []
    if (word === undefined || value === undefined) break
    said.set(word, value)
  }
  const isHostile = name.endsWith('_fail')
  const codes = (version < 17 ? said.get('code 15') : undefined) ?? said.get('code')
  if (!first.startsWith('-- ') || isHostile !== (codes !== undefined)) throw new Error(`${name}: says not what it is`)
  const [where, object = ''] = said.get('shows')?.split(' ') ?? []
  const [guarding, text = '', instead = '', code = null] = said.get('guard')?.split(' | ') ?? []
  return {
    name,
    tries: first.slice(3),
    isHostile,
    plan: {
      script,
      expect: JSON.parse(said.get('expect') ?? '{}'),
      unbound: JSON.parse(said.get('unbound') ?? '{}'),
      assert: said.has('assert') ? [said.get('assert') as string] : [],
      timeoutMs: Number(said.get('timeout') ?? 60_000),
    },
    codes: codes?.split(', ').sort() ?? [],
    stage: (said.get('at') ?? (where === undefined ? 'rehearsal' : 'act')) as Stage,
    shows: where === undefined ? null : { where, object },
    guard: guarding === undefined ? null : { name: guarding, text, instead, code },
  }
}
