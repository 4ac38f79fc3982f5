// Turns YAML's nodes into a plain value with a lookup of places; refuses keys and numbers that readers and parsers may take differently (MAN-4).
// Must not: be called on trees deeper than the limit: it recurses.

import { isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import type { Code } from '../../codes/catalogue/index.ts'
import { step } from '../fault.ts'
import { hiddenCharacters } from './characters.ts'
import type { TokenFault } from './tokens.ts'

/** A plain value of a YAML file. Its objects have no prototype. */
export type Plain = string | number | boolean | null | Plain[] | { [key: string]: Plain }

/** The value, the offsets of every pointer's key and value, and the pointers whose value is not to be trusted. */
export interface Tree {
  readonly value: Plain
  readonly offsets: ReadonlyMap<string, { readonly key: number; readonly value: number }>
  readonly tainted: ReadonlySet<string>
  /** Pointers of maps that lost a key which was refused. */
  readonly incomplete: ReadonlySet<string>
  readonly faults: readonly TokenFault[]
}

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype'])

/** Reads a document's contents; `text` is the whole file. */
export function treeOf(contents: Node | null, text: string): Tree {
  const offsets = new Map<string, { key: number; value: number }>()
  const tainted = new Set<string>()
  const incomplete = new Set<string>()
  const faults: TokenFault[] = []
  const offsetOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0
  const refuse = (code: Code, node: unknown, observed?: string | number) => {
    faults.push({ code, offset: offsetOf(node), ...(observed === undefined ? {} : { observed }) })
  }

  function read(node: unknown, at: string, keyOffset?: number): Plain {
    offsets.set(at, { key: keyOffset ?? offsetOf(node), value: offsetOf(node) })
    if (isMap(node)) return readMap(node.items, at)
    if (isSeq(node)) return node.items.map((item, index) => read(item, at + step(index)))
    if (isScalar(node)) return readScalar(node, at)
    // An alias (already refused by its token) or nothing at all.
    if (node !== null) tainted.add(at)
    return null
  }

  function readMap(items: readonly unknown[], at: string): Plain {
    const map: { [key: string]: Plain } = Object.create(null)
    for (const pair of items) {
      if (!isPair(pair)) continue
      const key = readKey(pair.key, at)
      if (key === null) continue
      if (Object.hasOwn(map, key)) refuse('MANIFEST_YAML_KEY_TWICE', pair.key, key)
      else map[key] = read(pair.value ?? null, at + step(key), offsetOf(pair.key))
    }
    return map
  }

  function readKey(node: unknown, at: string): string | null {
    const complain = (code: Code, observed?: string) => {
      incomplete.add(at)
      refuse(code, node, observed)
      return null
    }
    if (!isScalar(node)) return complain('MANIFEST_YAML_KEY_COMPLEX')
    if (typeof node.value !== 'string') return complain('MANIFEST_YAML_KEY_NOT_TEXT', node.source ?? '')
    const key = node.value
    if (key === '<<') return complain('MANIFEST_YAML_MERGE_KEY', key)
    if (unsafeKeys.has(key)) return complain('MANIFEST_YAML_KEY_UNSAFE', key)
    if (!/^[\x20-\x7e]+$/.test(key)) return complain('MANIFEST_YAML_KEY_NOT_ASCII', key.slice(0, 80))
    return key
  }

  function readScalar(node: Scalar, at: string): Plain {
    const { value, source = '', range } = node
    if (typeof value === 'boolean' || value === null) return value
    if (typeof value === 'string') {
      const [hidden] = hiddenCharacters(value, 1)
      if (!hidden) return value
      // The file's own characters are already looked through: this is about those that an escape hides.
      const own = range && hiddenCharacters(text.slice(range[0], range[1]), 1).length > 0
      if (!own) refuse('MANIFEST_YAML_CHARACTER', node, hidden.name)
    } else {
      // 0x10, 1e3, 1.0, .nan and 9007199254740993 are written otherwise than they are read.
      if (typeof value === 'number' && Number.isSafeInteger(value) && String(value) === source) return value
      refuse('MANIFEST_YAML_NUMBER', node, source.slice(0, 80))
    }
    tainted.add(at)
    return null
  }

  return { value: read(contents, ''), offsets, tainted, incomplete, faults }
}
