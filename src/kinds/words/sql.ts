// What a plan with a script would do, from its content alone: text, statements, target, bounds, assertions, way forward (SQL-1, SQL-7).

import { targetIn } from '../../manifest/expand/targets.ts'
import type { Section } from '../../report/sections.ts'
import type { ScriptContent } from '../../script/document.ts'
import { sqlParser } from '../../system/sql-parser.ts'
import type { WordSource } from '../kind.ts'
import { saysRehearsal } from './rehearsal.ts'
import { contentSections } from './script-sections.ts'

/** Of a content of this job's own making; what was rehearsed is the database's word. @throws DB_ANSWER */
export async function saysScript(
  source: Pick<WordSource, 'gate' | 'database' | 'namesOf' | 'code'>,
  content: string,
  carriedOut: string | null,
): Promise<readonly Section[]> {
  const code = carriedOut ?? source.code
  const said = JSON.parse(content) as ScriptContent
  const [sections, rehearsed] = await Promise.all([
    contentSections(said, targetIn(source.gate.policy.documents, said.sql.target), await sqlParser()),
    code === null ? [] : saysRehearsal(source, code),
  ])
  return [...sections, ...rehearsed]
}
