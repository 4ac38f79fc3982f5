// Shows every version of every secret: whether it is there, who was granted it, and what must be replaced (RUN-5).
import type { Database } from '../../postgres/connect.ts'
import { type ListedRelease, readReleases } from '../../postgres/releases.ts'
import type { Verdict } from '../../report/verdict.ts'

/** @throws as `readReleases` */
export async function listReleases(database: Database): Promise<Verdict> {
  const releases = await readReleases(database)
  return {
    outcome: 'pass',
    mode: 'release',
    findings: [],
    facts: { versions: String(releases.length) },
    sections: [{ title: 'Secrets of deploys', lines: releases.map((one) => ({ text: lineOf(one) })), none: 'None.' }],
    next: releases.filter(({ rotate }) => rotate).map(rotateWords),
    data: { releases },
  }
}

/** Whoever was granted a version has it, until a newer one took its place at the target. */
export function rotateWords({ environment, name, version, granted }: ListedRelease): string {
  return `rotate ${name} (version ${version}) of ${environment}: ${granted.join(', ')} ${granted.length === 1 ? 'was' : 'were'} granted it`
}

function lineOf({ environment, name, version, single_use: single, put, withdrawn, granted }: ListedRelease): string {
  const state = withdrawn !== null ? `withdrawn ${withdrawn}` : put === null ? 'ordered, not put yet' : `put ${put}`
  return [
    `${environment}  ${name}  version ${version}`,
    state,
    ...(single ? ['for a single run'] : []),
    ...(granted.length > 0 ? [`granted to ${granted.join(', ')}`] : []),
  ].join(', ')
}
