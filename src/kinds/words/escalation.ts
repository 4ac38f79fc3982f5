// What an ESCALATION_CLOSE would end, in words.
import type { EscalationClose } from '../../manifest/read-escalation-close.ts'
import type { Section } from '../../report/sections.ts'

export function saysClose(content: string): readonly Section[] {
  const { spec } = JSON.parse(content) as EscalationClose
  return [
    {
      title: 'What is closed',
      lines: [
        { text: `the escalation of ${spec.change}, without a compensation: the plan can be cut again` },
        { text: `the change itself stays failed for ever` },
        { text: `the reason: ${spec.reason}` },
      ],
    },
  ]
}
