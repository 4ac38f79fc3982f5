// An escalation in words: what failed, who made it fail, and how it ended (LAN-5).

import type { GitHubPages } from '../../postgres/done.ts'
import type { Escalation } from '../../postgres/escalation.ts'
import { runPage, whoDid } from './recorded.ts'

const ENDS: Readonly<Record<string, string>> = {
  cut_applied: 'compensated, to be verified',
  verified_complete: 'compensated and verified',
  verify_failed_escalated: 'compensated, whose verify failed',
}

/** Such as `7, open; ada made the verify Q-7F3K29XA fail: the text is wrong`. */
export function escalationWords(escalation: Escalation): string {
  const { number, status, closed } = escalation
  const how = closed === null ? (ENDS[status] ?? 'open') : `closed by ${closed.code}: ${closed.reason}`
  return `${number}, ${how}; ${causeWords(escalation)}`
}

/** What happened: the failure that filed it, and its end by a quorum. */
export function escalationEvents(
  escalation: Escalation | null,
  github: GitHubPages | null,
): readonly { readonly at: string; readonly text: string }[] {
  if (escalation === null) return []
  const { number, opened, closed } = escalation
  const line = (done: Escalation['opened'], words: string) => ({
    at: done.at,
    text: [done.at, words, runPage(done, github) ?? ''].join('  ').trimEnd(),
  })
  return [
    line(opened, `escalation ${number}: ${causeWords(escalation)}`),
    ...(closed === null
      ? []
      : [line(closed, `${whoDid(closed)} closed escalation ${number} with ${closed.code}: ${closed.reason}`)]),
  ]
}

function causeWords({ by, opened, forced, failed }: Escalation): string {
  return forced === null
    ? `the verify ${by} failed at ${failed.join(', ')}`
    : `${whoDid(opened)} made the verify ${by} fail: ${forced}`
}
