// Shows what is in a script: its statements, the tables that they name, what is dangerous, what cannot run in a transaction (SQL-1).
import { loadScript } from '../../checkout/load-script.ts'
import { scriptSections } from '../../kinds/words/script-sections.ts'
import type { Verdict } from '../../report/verdict.ts'
import { readScript, type Script } from '../../script/read-script.ts'
import { folderFiles, readText } from '../../system/files.ts'
import { sqlParser } from '../../system/sql-parser.ts'

/** Any file of SQL, whether a plan names it or not. @throws FILE_MISSING, FILE_UNREADABLE */
export async function markScript(folder: string, path: string): Promise<Verdict> {
  return scriptVerdict(await readScript(await readText(folder, path), path, await sqlParser()), { script: path })
}

/** The script of a plan, with the digest that everybody signs. @throws FILE_MISSING, PLAN_…, SCRIPT_… */
export async function markScriptOf(folder: string, planId: string): Promise<Verdict> {
  const { plan, document } = await loadScript(folderFiles(folder), planId)
  const { path, text } = document.content.sql.script
  const facts = { script: path, target: plan.sql.target, 'plan digest': document.digest }
  return scriptVerdict(await readScript(text, path, await sqlParser()), facts)
}

function scriptVerdict(script: Script, about: Readonly<Record<string, string>>): Verdict {
  const { isRead, statements, findings, notes } = script
  const counted = (count: number) => (isRead ? String(count) : 'not read')
  const tables = new Set(statements.flatMap((statement) => statement.tables.map(({ table }) => table)))
  return {
    outcome: findings.length === 0 ? 'pass' : 'blocked',
    mode: 'mark',
    findings,
    notes,
    // What stands out is told as findings and notes already.
    sections: scriptSections(script).slice(0, 1),
    facts: { ...about, statements: counted(statements.length), tables: counted(tables.size) },
    data: { statements: isRead ? statements : null },
  }
}
