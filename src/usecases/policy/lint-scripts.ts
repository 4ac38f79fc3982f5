// Reads the scripts of plans for lint: their text, their statements, and how they fit their plan and its target (SQL-5).
// Must not: throw what the caller would have to tell apart; lint is a bundle of its own, with error classes of its own.
import { join } from 'node:path'
import { QuorateError } from '../../codes/error.ts'
import type { Finding } from '../../codes/finding.ts'
import { step } from '../../manifest/fault.ts'
import type { SqlPlan } from '../../manifest/types.ts'
import { type TargetRights, unexpectedTables, unwritableBounds } from '../../script/against-plan.ts'
import { assertionFindings } from '../../script/assertion.ts'
import { scriptDocument } from '../../script/document.ts'
import type { Parser } from '../../script/parsed.ts'
import { readScript } from '../../script/read-script.ts'
import { readText } from '../../system/files.ts'
import { sqlParser } from '../../system/sql-parser.ts'

/** What a plan's script is checked against: each policy that lies beside, by its targets' names. */
export type TargetsBeside = readonly ReadonlyMap<string, TargetRights>[]

/** What was found; `fact` is for the list of files. */
export interface LintedScript {
  readonly fact: string
  readonly findings: readonly Finding[]
  readonly notes: readonly Finding[]
}

/** Lints the files of a plan, whose paths count from `root` below `folder`; the places in them count from `folder`. */
export async function lintScript(
  folder: string,
  root: string,
  plan: SqlPlan,
  beside: TargetsBeside,
): Promise<LintedScript> {
  const findings: Finding[] = [...targetFindings(plan, beside)]
  const notes: Finding[] = []
  const texts = new Map<string, string>()
  const textOf = async (path: string, pointer: string): Promise<string | null> => {
    try {
      const text = texts.get(path) ?? (await readText(folder, join(root, path)))
      texts.set(path, text)
      return text
    } catch (error) {
      if (!(error instanceof QuorateError)) throw error
      findings.push({ code: error.code, observed: path, where: plan.placeOf(pointer) })
      return null
    }
  }
  const parse = await sqlParser()
  const targets = beside.flatMap((policy) => policy.get(plan.sql.target) ?? [])
  for (const target of targets) {
    const unwritable = unwritableBounds(plan, target)
    findings.push(...unwritable.findings)
    notes.push(...unwritable.notes)
  }
  let count: number | null = null
  const { script, compensation } = plan.sql
  for (const [path, expect, pointer] of [
    [script, plan.sql.expect, '/spec/sql/script'] as const,
    ...(compensation.kind === 'script' ? [[compensation.script, null, '/spec/sql/compensation/script'] as const] : []),
  ]) {
    const text = await textOf(path, pointer)
    if (text === null) continue
    const read = await readScript(text, join(root, path), parse)
    if (path === script && read.isRead) count = read.statements.length
    findings.push(...read.findings)
    notes.push(...read.notes)
    for (const target of targets.length === 0 ? [null] : targets)
      findings.push(...unexpectedTables(read, expect, target))
  }
  findings.push(...(await assertions(plan, root, textOf, parse)))
  if (findings.length === 0) findings.push(...sizeFindings(plan, texts))
  const said = count === null ? ', not read' : ` with ${count} statement${count === 1 ? '' : 's'}`
  const fact = `a script for ${plan.sql.target}${said}`
  return { fact, findings: once(findings), notes: once(notes) }
}

function targetFindings({ sql, placeOf }: SqlPlan, beside: TargetsBeside): readonly Finding[] {
  if (beside.length === 0 || beside.some((policy) => policy.has(sql.target))) return []
  const expected = [...new Set(beside.flatMap((policy) => [...policy.keys()]))]
  return [{ code: 'TARGET_UNKNOWN', expected, observed: sql.target, where: placeOf('/spec/sql/target') }]
}

/** An assertion of the plan itself has its place there: lines of its text are no lines of a file. */
async function assertions(
  { file, sql, placeOf }: SqlPlan,
  root: string,
  textOf: (path: string, pointer: string) => Promise<string | null>,
  parse: Parser,
): Promise<readonly Finding[]> {
  const found: Finding[] = []
  for (const [index, one] of sql.assert.entries()) {
    const pointer = `/spec/sql/assert${step(index)}`
    if (typeof one === 'string')
      found.push(
        ...(await assertionFindings(one, file, parse)).map((finding) => ({ ...finding, where: placeOf(pointer) })),
      )
    else {
      const text = await textOf(one.file, `${pointer}/file`)
      if (text !== null) found.push(...(await assertionFindings(text, join(root, one.file), parse)))
    }
  }
  return found
}

function sizeFindings(plan: SqlPlan, texts: ReadonlyMap<string, string>): readonly Finding[] {
  try {
    scriptDocument(plan, texts)
    return []
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return error.findings.map((finding) => ({ ...finding, where: plan.placeOf('/spec/sql') }))
  }
}

/** One script may be checked against several policies. */
function once(findings: readonly Finding[]): readonly Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()]
}
