// Walks YAML's tokens without recursion, before any value is composed: limits, and the features that no manifest uses (MAN-4).

import type { CST } from 'yaml'
import type { Code } from '../../codes/catalogue/index.ts'

/** The limits of a manifest file. */
export const limits = { bytes: 256 * 1024, depth: 16, nodes: 10_000, findings: 100 } as const

/** A forbidden feature: its code, its offset, its source text. */
export interface TokenFault {
  readonly code: Code
  readonly offset: number
  readonly observed?: string | number
}

const forbidden: Readonly<Record<string, Code>> = {
  tag: 'MANIFEST_YAML_TAG',
  anchor: 'MANIFEST_YAML_ANCHOR',
  alias: 'MANIFEST_YAML_ALIAS',
  directive: 'MANIFEST_YAML_DIRECTIVE',
  'directive-line': 'MANIFEST_YAML_DIRECTIVE',
}
const collections = new Set(['block-map', 'block-seq', 'flow-collection'])
const scalars = new Set(['scalar', 'single-quoted-scalar', 'double-quoted-scalar', 'block-scalar', 'alias'])

// Most tokens are these, and none of them holds another.
const leaves = new Set(['space', 'newline', 'comment', 'comma', 'map-value-ind', 'seq-item-ind'])

function isBranch(token: unknown): boolean {
  return token !== null && typeof token === 'object' && !leaves.has((token as { type: string }).type)
}

/** The faults that tokens alone show. `composable` is false where a limit is passed: then nothing may be composed. */
export function tokenFaults(tokens: readonly CST.Token[]): { faults: TokenFault[]; composable: boolean } {
  const faults: TokenFault[] = []
  const pending: { token: unknown; depth: number }[] = tokens.toReversed().map((token) => ({ token, depth: 0 }))
  let nodes = 0
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { type, offset, source } = next.token as { type?: string; offset: number; source?: string }
    let depth = next.depth
    if (type !== undefined) {
      const code = forbidden[type]
      if (code && faults.length < limits.findings) faults.push({ code, offset, observed: source?.slice(0, 80) ?? '' })
      if (collections.has(type)) depth += 1
      if (depth > limits.depth)
        return { faults: [...faults, { code: 'MANIFEST_YAML_TOO_DEEP', offset }], composable: false }
      if (collections.has(type) || scalars.has(type)) nodes += 1
      if (nodes > limits.nodes)
        return { faults: [...faults, { code: 'MANIFEST_YAML_TOO_MANY_NODES', offset }], composable: false }
    }
    // The last child first, so that the first is next; without copies and without leaves, as most tokens are leaves.
    const children = Object.values(next.token as object)
    for (let i = children.length - 1; i >= 0; i--) {
      const child: unknown = children[i]
      if (Array.isArray(child)) {
        for (let j = child.length - 1; j >= 0; j--) if (isBranch(child[j])) pending.push({ token: child[j], depth })
      } else if (isBranch(child)) pending.push({ token: child, depth })
    }
  }
  return { faults, composable: true }
}
