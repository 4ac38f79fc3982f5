// What PostgreSQL's parser answers, as far as this room knows its form, and how its nodes are looked at.

/** Part of a parse tree: a node's fields, or `{TypeOfNode: fields}`. */
export type Tree = Readonly<Record<string, unknown>>

/** A statement of a script; its place is in bytes of UTF-8. */
export interface RawStatement {
  readonly stmt?: Tree
  /** Of its first token; absent at the very beginning. */
  readonly stmt_location?: number
  /** Absent where it ends with the text. */
  readonly stmt_len?: number
}

/** The statements, or what PostgreSQL says against the text and where, in characters. */
export type Parsed =
  | { readonly ok: true; readonly statements: readonly RawStatement[] }
  | { readonly ok: false; readonly message: string; readonly at: number }

/** Parses a text that is not refused for its characters or size. */
export type Parser = (text: string) => Promise<Parsed>

/** A node with its type. */
export interface Node {
  readonly type: string
  readonly fields: Tree
}

/** The node in `{TypeOfNode: fields}`; null for anything else. */
export function nodeIn(value: unknown): Node | null {
  if (!isTree(value)) return null
  const [entry, ...others] = Object.entries(value)
  if (entry === undefined || others.length > 0 || !/^[A-Z]/.test(entry[0])) return null
  return { type: entry[0], fields: isTree(entry[1]) ? entry[1] : {} }
}

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The texts of a list of names, such as a function's. */
export function namesIn(value: unknown): readonly string[] {
  return listIn(value).flatMap((item) => {
    const node = nodeIn(item)
    return node?.type === 'String' ? [textIn(node.fields.sval)] : []
  })
}

/** Options such as those of CREATE FUNCTION, by their names. */
export function optionsIn(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    listIn(value).flatMap((item) => {
      const node = nodeIn(item)
      return node?.type === 'DefElem' ? [[textIn(node.fields.defname), node.fields.arg ?? null] as const] : []
    }),
  )
}
