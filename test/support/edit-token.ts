// Changes of a finished token's text, for the corpus: what a sender without the key can do.

/** One change of the whole token or of one part. */
export interface PartEdit {
  readonly part: 'token' | 'header' | 'payload' | 'signature'
  readonly append?: string
  readonly prepend?: string
  /** Put into the middle. */
  readonly insert?: string
  readonly set?: string
  /** Leaves the part and its dot out. */
  readonly drop?: true
  /** Sets a bit of the last character that base64url does not use. */
  readonly bits?: true
  /** Changes the part's JSON. */
  readonly json?: Readonly<Record<string, unknown>>
  /** Writes the part's JSON with other spacing. */
  readonly respace?: true
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const PARTS = ['header', 'payload', 'signature'] as const

/** Applies the changes in their order; `expand` fills in what the recipe's texts abbreviate. */
export function editParts(token: string, edits: readonly PartEdit[], expand: (text: string) => string): string {
  return edits.reduce((text, edit) => {
    if (edit.part === 'token') return change(text, edit, expand)
    const at = PARTS.indexOf(edit.part)
    const parts = text.split('.')
    if (edit.drop) return parts.toSpliced(at, 1).join('.')
    return parts.with(at, change(parts[at] as string, edit, expand)).join('.')
  }, token)
}

function change(text: string, edit: PartEdit, expand: (text: string) => string): string {
  if (edit.set !== undefined) return expand(edit.set)
  if (edit.append !== undefined) return text + edit.append
  if (edit.prepend !== undefined) return edit.prepend + text
  if (edit.insert !== undefined) return text.slice(0, 8) + edit.insert + text.slice(8)
  if (edit.bits) return withUnusedBit(text)
  const members = JSON.parse(Buffer.from(text, 'base64url').toString()) as object
  const json = edit.respace ? JSON.stringify(members, null, 1) : JSON.stringify({ ...members, ...edit.json })
  return Buffer.from(json).toString('base64url')
}

/** Another spelling of the same bytes; a part without unused bits loses its last byte first. */
function withUnusedBit(part: string): string {
  const text = part.length % 4 === 0 ? part.slice(0, -1).replace(/.$/, 'A') : part
  return text.slice(0, -1) + ALPHABET[ALPHABET.indexOf(text.at(-1) as string) ^ 1]
}
