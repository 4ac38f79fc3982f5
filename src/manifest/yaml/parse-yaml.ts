// Reads a strict subset of YAML into a plain value with places (MAN-4). The text is not trusted: it may come from a pull request.
import { Composer, type CST, type Document, Parser } from 'yaml'
import type { Finding, Place } from '../../codes/finding.ts'
import { byPlace, type PlaceOf } from '../fault.ts'
import { hiddenCharacters } from './characters.ts'
import { positionsOf } from './positions.ts'
import { limits, type TokenFault, tokenFaults } from './tokens.ts'
import { type Plain, type Tree, treeOf } from './tree.ts'

/** What a text holds. `value` is undefined where the faults leave none. */
export interface ParsedYaml {
  readonly findings: readonly Finding[]
  readonly value: Plain | undefined
  /** Pointers whose values were refused, and of maps that lost a refused key. */
  readonly tainted: ReadonlySet<string>
  readonly incomplete: ReadonlySet<string>
  readonly placeOf: PlaceOf
}

/**
 * Parses the text of one YAML file, at most 256 KiB, 16 levels and 10,000 nodes; it never throws.
 * All faults are found at once (the first 100), each with its place.
 */
export function parseYaml(text: string, file: string): ParsedYaml {
  const start: Place = { file, line: 1, column: 1 }
  const bytes = Buffer.byteLength(text)
  if (bytes > limits.bytes) {
    const findings: Finding[] = [
      { code: 'MANIFEST_YAML_TOO_LARGE', expected: limits.bytes, observed: bytes, where: start },
    ]
    return { findings, value: undefined, tainted: none, incomplete: none, placeOf: () => start }
  }
  const position = positionsOf(text, file)
  const { faults, tree } = examine(text)
  const findings = faults
    .map(({ offset, ...rest }): Finding => ({ ...rest, where: position(offset) }))
    .sort(byPlace)
    .slice(0, limits.findings)
  return {
    findings,
    value: tree?.value,
    tainted: tree?.tainted ?? none,
    incomplete: tree?.incomplete ?? none,
    placeOf: (pointer, part = 'value') => {
      for (let at = pointer; ; at = at.slice(0, at.lastIndexOf('/'))) {
        const offsets = tree?.offsets.get(at)
        if (offsets) return position(at === pointer ? offsets[part] : offsets.key)
        if (at === '') return start
      }
    },
  }
}

const none: ReadonlySet<string> = new Set()

/** All faults by offset, and the tree where one can be composed. */
function examine(text: string): { faults: TokenFault[]; tree?: Tree } {
  const faults: TokenFault[] = hiddenCharacters(text, limits.findings).map(({ offset, name }) => ({
    code: 'MANIFEST_YAML_CHARACTER',
    offset,
    observed: name,
  }))
  let documents: Document.Parsed[]
  try {
    const tokens: CST.Token[] = [...new Parser().parse(text)]
    const seen = tokenFaults(tokens)
    faults.push(...seen.faults)
    if (!seen.composable || faults.length >= limits.findings) return { faults }
    // Keys are compared in the tree: the library compares each with each.
    const composer = new Composer({ version: '1.2', schema: 'core', merge: false, uniqueKeys: false })
    documents = [...composer.compose(tokens, true, text.length)] as Document.Parsed[]
  } catch (cause) {
    // What the library cannot take without an exception is no manifest either.
    return { faults: [...faults, { code: 'MANIFEST_YAML_SYNTAX', offset: 0, observed: String(cause).slice(0, 80) }] }
  }
  const complaints = documents.flatMap(({ errors, warnings }) => [...errors, ...warnings])
  for (const { code, message, pos } of complaints) {
    // Tags, aliases and directives are already refused by their tokens, under their own codes.
    const known = code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS' || code === 'BAD_DIRECTIVE'
    if (!known || faults.length === 0) faults.push({ code: 'MANIFEST_YAML_SYNTAX', offset: pos[0], observed: message })
  }
  const [document, second] = documents
  if (second) faults.push({ code: 'MANIFEST_YAML_SEVERAL_DOCUMENTS', offset: second.range[0] })
  if (!document?.contents || (document.contents.range[0] === document.contents.range[1] && !second)) {
    return { faults: [...faults, { code: 'MANIFEST_YAML_EMPTY', offset: 0 }] }
  }
  if (complaints.some(({ code }) => code !== 'TAG_RESOLVE_FAILED')) return { faults }
  const tree = treeOf(document.contents, text)
  return { faults: [...faults, ...tree.faults], tree }
}
