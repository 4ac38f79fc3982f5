// Writes the exact script from the live catalogue to the preset, and its rollback, each with its sha256 (PRV-3).
// Must not: make or change a statement; the database wrote them, and PRIVILEGE_APPLY accepts these bytes only.
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { sha256 } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Database } from '../../postgres/connect.ts'
import { type PlannedStatement, readPrivileges } from '../../postgres/read-privileges.ts'
import { neutralise } from '../../report/neutralise.ts'
import type { Verdict } from '../../report/verdict.ts'

/** File name, who may run it, which way it leads. */
const FILES = [
  ['privileges.sql', 'governed', 'script'],
  ['privileges.rollback.sql', 'governed', 'rollback'],
  ['administrator.sql', 'administrator', 'script'],
  ['administrator.rollback.sql', 'administrator', 'rollback'],
  ['targets.sql', 'targets', 'script'],
  ['targets.rollback.sql', 'targets', 'rollback'],
  ['preset.sql', 'preset', 'script'],
  ['preset.rollback.sql', 'preset', 'rollback'],
] as const

/** The scripts by file name, each one statement a line; empty ones are left out. */
export function scriptsOf(plan: readonly PlannedStatement[]): ReadonlyMap<string, string> {
  const scripts = FILES.map(([name, part, way]) => {
    const lines = plan.filter((line) => line.part === part && line.way === way)
    return [name, lines.map(({ statement }) => `${statement}\n`).join('')] as const
  })
  return new Map(scripts.filter(([, text]) => text !== ''))
}

/** What to write, and where; `whole` is the preset's own script, whatever is there already. */
export interface PlanOptions {
  readonly out?: string
  readonly whole?: boolean
}

/** Prints the scripts, or writes them to `out`, a folder. @throws FILE_EXISTS, FILE_UNWRITABLE, SCHEMA_MISSING, DB_PERMISSION */
export async function dbPlan(database: Database, folder: string, { out, whole }: PlanOptions): Promise<Verdict> {
  const report = await readPrivileges(database)
  const preset = scriptsOf(report.presetPlan)
  const scripts = whole ? preset : scriptsOf(report.plan)
  if (out !== undefined) await writeScripts(resolve(folder, out), scripts)
  const lines = ([name, text]: readonly [string, string]) => [
    `${name}  sha256 ${sha256(text)}`,
    ...(out === undefined ? text.trimEnd().split('\n').map(neutralise) : []),
  ]
  return {
    outcome: 'pass',
    mode: 'plan',
    findings: [],
    notes: report.byHand.map((fact) => ({ code: 'PRIVILEGE_DRIFT', observed: fact })),
    facts: {
      privileges: `${report.missing.length} missing, ${report.extra.length} extra`,
      ...(scripts.size === 0 ? { script: 'nothing to do' } : {}),
      ...Object.fromEntries([...scripts, ...preset].map(([name, text]) => [name, `sha256 ${sha256(text)}`])),
    },
    next: nextSteps(scripts, [...scripts].flatMap(lines), out),
    data: {
      files: Object.fromEntries([...scripts].map(([name, text]) => [name, { sha256: sha256(text), text }])),
      by_hand: report.byHand,
    },
  }
}

function nextSteps(scripts: ReadonlyMap<string, string>, printed: readonly string[], out?: string): readonly string[] {
  return [
    ...(out === undefined ? printed : []),
    ...(scripts.has('administrator.sql') ? ['A database administrator reviews and runs administrator.sql first.'] : []),
    ...(scripts.has('targets.sql')
      ? ['A database administrator reviews targets.sql, on a copy of the database first, and runs it.']
      : []),
    ...(scripts.has('privileges.sql')
      ? ['Commit privileges.sql as it is below manifests/, then open a PRIVILEGE_APPLY with its path as the document.']
      : []),
  ]
}

async function writeScripts(folder: string, scripts: ReadonlyMap<string, string>): Promise<void> {
  const unwritable = (cause: unknown) => new QuorateError('FILE_UNWRITABLE', { observed: [folder] }, { cause })
  const written: string[] = []
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw unwritable(cause)
  }
  for (const [name, text] of scripts) {
    try {
      await writeFile(join(folder, name), text, { flag: 'wx' })
      written.push(join(folder, name))
    } catch (cause) {
      for (const path of written) await rm(path, { force: true })
      const isThere = (cause as NodeJS.ErrnoException).code === 'EEXIST'
      throw isThere ? new QuorateError('FILE_EXISTS', { observed: [name] }, { cause }) : unwritable(cause)
    }
  }
}
