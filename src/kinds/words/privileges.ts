// What a privilege script does: its statements, one a line (PRV-3, SEAT-6).
import { countText } from '../../codes/count-text.ts'
import type { Section } from '../../report/sections.ts'
import { MOST_LINES } from './bounds.ts'

/** Of the script of a PRIVILEGE_APPLY, in its own words; comments and empty lines are not among them. */
export function saysScript(content: string): readonly Section[] {
  const statements = content.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('--'))
  const rest = statements.length - MOST_LINES
  return [
    {
      title: `Statements that are executed: ${countText(statements.length)}`,
      lines: [
        ...statements.slice(0, MOST_LINES).map((text) => ({ mark: '+' as const, text })),
        ...(rest > 0 ? [{ mark: '@' as const, text: `… and ${countText(rest)} more statements` }] : []),
      ],
      none: 'None.',
    },
  ]
}
