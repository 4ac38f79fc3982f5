// The chain, newest link first: what happened, who did it, in which run; each link that is shown is checked (EV-1, EV-2).
// Must not: show a link as sound whose hash is not that of its bytes.

import { digestFields } from '../../codes/encoding.ts'
import type { Finding } from '../../codes/finding.ts'
import type { Database } from '../../postgres/connect.ts'
import type { GitHubPages } from '../../postgres/done.ts'
import type { LedgerHead } from '../../postgres/members.ts'
import { type Link, readChain } from '../../postgres/read-changes.ts'
import { readGate } from '../../postgres/read-gate.ts'
import type { Verdict } from '../../report/verdict.ts'
import { ledgerFacts } from './answer-facts.ts'
import { chainWords } from './chain-words.ts'
import { runPage, whoDid } from './recorded.ts'

/** From which link down, or from the head; and how many. */
interface Asked {
  readonly from: number | null
  readonly limit: number
}

/** Blocked where a link is not what it must be. @throws GENESIS_MISSING, DB_ANSWER */
export async function log(database: Database, asked: Asked): Promise<Verdict> {
  const gate = await readGate(database)
  const { ledger, links, github } = await readChain(database, asked)
  const broken = brokenLinks(links, ledger, asked)
  const oldest = links.at(-1)?.seq ?? 1
  return {
    outcome: broken.length === 0 ? 'pass' : 'blocked',
    mode: 'log',
    findings: broken,
    notes: gate.moved,
    facts: {
      links: links.length === 0 ? 'none' : `${links[0]?.seq} to ${oldest}, each hash recomputed`,
      environment: gate.name,
      ...ledgerFacts(ledger),
    },
    sections: [
      { title: 'Chain (names are labels of that time)', lines: links.map((link) => ({ text: words(link, github) })) },
    ],
    next: oldest > 1 ? [`quorate log --from ${oldest - 1} shows earlier links.`] : [],
    data: { links: links.map((link) => ({ ...link, words: chainWords(link.kind, bodyOf(link)) })) },
  }
}

/** The hash of a link, from what it shows. Twin: `quorate.evidence_hash`. */
export function linkHash(ledgerId: string, { seq, prevHash, id, kind, recordedAt, body }: Link): string {
  return digestFields([ledgerId, String(seq), prevHash, id, kind, recordedAt, body])
}

/** Where a link is not of its hash, does not follow the one before it, or is not the head that the ledger names. */
function brokenLinks(
  links: readonly Link[],
  { ledgerId, seq, head }: LedgerHead,
  { from, limit }: Asked,
): readonly Finding[] {
  const isFromHead = from === null
  const wrong = links.flatMap((link, index) => {
    const after = links[index - 1]
    const expected = after?.prevHash ?? (isFromHead || link.seq === seq ? head : link.hash)
    const follows = after === undefined ? !isFromHead || link.seq === seq : link.seq === after.seq - 1
    const computed = linkHash(ledgerId, link)
    return follows && link.hash === expected && computed === expected
      ? []
      : [{ code: 'CHAIN_BROKEN', expected, observed: { link: link.seq, hash: computed } } as const]
  })
  // Fewer than were asked for end with the first one, which has no other before it.
  const oldest = links.at(-1)
  const isFirst = oldest?.seq === 1 && oldest.prevHash === '0'.repeat(64)
  const isWhole = isFirst || (oldest?.seq !== 1 && links.length >= limit)
  const observed = { link: oldest?.seq ?? null }
  return isWhole ? wrong : [...wrong, { code: 'CHAIN_BROKEN', expected: 'the first link at the end', observed }]
}

function words(link: Link, github: GitHubPages | null): string {
  const { seq, recordedAt, change, by, kind } = link
  const who = by.human === null ? null : whoDid(by)
  const what = chainWords(kind, bodyOf(link))
  return [
    String(seq).padStart(6),
    recordedAt.replace(/\.\d+Z$/, 'Z'),
    [change, who, what].filter((part) => part !== null).join(' '),
    runPage(by, github),
  ]
    .filter((part) => part !== undefined)
    .join('  ')
}

function bodyOf({ body }: Link): Readonly<Record<string, unknown>> {
  try {
    return (JSON.parse(body) ?? {}) as Readonly<Record<string, unknown>>
  } catch {
    return {}
  }
}
