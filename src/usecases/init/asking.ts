// What every question of `init` is asked with, and how a wrong answer is told.
import type { Finding, Seen } from '../../codes/finding.ts'
import { neutralise } from '../../report/neutralise.ts'
import { explain, textOf } from '../../report/verdict.ts'
import type { Variables } from '../../settings/settings.ts'
import type { Prompts } from '../../system/prompts.ts'
import type { Read } from './forms.ts'
import type { GitHub } from './identities.ts'

/** The questions, and what they are asked with. */
export interface Interview {
  readonly prompts: Prompts
  readonly github: GitHub
  readonly env: Variables
  /** The repository that the checkout came from, where that is known. */
  readonly origin: string | null
  readonly today: Date
}

/** A line in its form. */
export function askLine(
  prompts: Prompts,
  message: string,
  read: (text: string) => Read<unknown>,
  initial = '',
): Promise<string> {
  const wrong = (line: string) => {
    const told = read(line)
    return 'value' in told ? null : `Expected ${told.expected}.`
  }
  return prompts.text(message, wrong, initial === '' ? undefined : initial)
}

/** Findings in sentences, with what the catalogue says to do. */
export function faultWords(findings: readonly Finding[]): string {
  return findings
    .map((finding) => {
      const { code, title, remedy, observed, expected } = explain(finding)
      const seen = observed === undefined ? '' : ` Observed: ${plain(observed)}.`
      const wanted = expected === undefined ? '' : ` Expected: ${plain(expected)}.`
      return neutralise(`${title}.${wanted}${seen} ${remedy} (${code})`)
    })
    .join('\n')
}

/** A value of a finding for somebody who reads sentences. */
function plain(value: Seen): string {
  if (Array.isArray(value)) return value.map(plain).join(', ')
  if (typeof value !== 'object' || value === null) return textOf(value)
  return Object.entries(value)
    .map(([name, one]) => `${name} ${plain(one)}`)
    .join(', ')
}
