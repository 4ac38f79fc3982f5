// Makes a token from a recipe of the corpus: the honest one with what the recipe changes, signed as it says.
import { createHash, createPrivateKey, generateKeyPairSync, type KeyObject } from 'node:crypto'
import type { PinnedKey } from '../../src/identity/pinned-key.ts'
import type { PlainKey } from './cluster.ts'
import { editParts, type PartEdit } from './edit-token.ts'
import { sealWith } from './forge-signature.ts'
import { claimsOf } from './token.ts'

export interface ForgeKeys {
  readonly issuer: PlainKey
  readonly rogue: PlainKey
}

type Part = 'header' | 'payload'

/** How a token differs from the honest one. Times are relative to now: `{"$now": 300}`. */
export interface Recipe {
  readonly header?: Readonly<Record<string, unknown>>
  /** Text behind a header member's honest value. */
  readonly headerSuffix?: Readonly<Record<string, string>>
  readonly withoutHeader?: readonly string[]
  readonly claims?: Readonly<Record<string, unknown>>
  readonly without?: readonly string[]
  /** The whole JSON text instead. */
  readonly headerText?: string
  readonly payload?: string
  /** Changes of the JSON text before it is signed; `{{exp}}` is the honest time. */
  readonly text?: readonly { part: Part; replace?: string; replaceLast?: string; by: string }[]
  /** Bytes put into the JSON text before it is signed. */
  readonly bytes?: readonly { part: Part; at: number; hex: string }[]
  /** Pads the payload to the largest token of at most 16,384 bytes, or to the next one. */
  readonly fill?: 'below' | 'above'
  readonly key?: string
  /** `rs256` unless said otherwise. */
  readonly signature?: string
  /** Changes of the finished text. */
  readonly edits?: readonly PartEdit[]
}

interface ForgeKey {
  readonly kid: string
  readonly privateKey: KeyObject
  readonly pin: PinnedKey
}

const made = new Map<string, ForgeKey>()

/** A key of the corpus by its name, such as `rsa-3072`; made once. */
export function keyOf(name: string): ForgeKey {
  const known = made.get(name)
  if (known) return known
  const bits = { 'rsa-e3': 2048, 'rsa-even': 2048, 'rsa-zero': 2048 }[name] ?? Number(name.slice(4))
  const { privateKey } = generateKeyPairSync('rsa', {
    modulusLength: bits,
    publicExponent: name === 'rsa-e3' ? 3 : 65537,
  })
  const jwk = privateKey.export({ format: 'jwk' })
  const modulus = Buffer.from(`${jwk.n}`, 'base64url')
  if (name === 'rsa-even') modulus[modulus.length - 1] = (modulus.at(-1) as number) & 0xfe
  const n = (name === 'rsa-zero' ? Buffer.concat([Buffer.from([0]), modulus]) : modulus).toString('base64url')
  const thumbprint = createHash('sha256').update(`{"e":"${jwk.e}","kty":"RSA","n":"${n}"}`).digest('base64url')
  const key = { kid: name, privateKey, pin: { kid: name, n, e: `${jwk.e}`, thumbprint } }
  made.set(name, key)
  return key
}

/** The token of a recipe, for an audience. */
export function forgeToken(recipe: Recipe, keys: ForgeKeys, audience: string): string {
  const now = Math.floor(Date.now() / 1000)
  const key = recipe.key ?? 'issuer'
  const plain = key === 'issuer' || key === 'rogue' ? keys[key] : null
  const privateKey = plain ? createPrivateKey(plain.pem) : keyOf(key).privateKey
  const kid = plain?.kid ?? key
  const words: Record<string, unknown> = {
    $audience: audience,
    $AUDIENCE: audience.toUpperCase(),
    $issuer: keys.issuer.kid,
    $jwk: { kty: 'RSA', ...keys.rogue.jwk },
  }
  const fill = (value: unknown) => resolve(value, now, words)

  const header: Record<string, unknown> = {
    alg: 'RS256',
    typ: 'JWT',
    kid,
    x5t: 'not-used',
    ...own(recipe.header, fill),
  }
  for (const [name, suffix] of Object.entries(recipe.headerSuffix ?? {})) header[name] += suffix
  for (const name of recipe.withoutHeader ?? []) delete header[name]
  const honest = claimsOf({ actorId: '1001', workflow: 'cut.yml', environment: 'production-cut' }, audience)
  const claims: Record<string, unknown> = { ...honest, ...own(recipe.claims, fill) }
  for (const name of recipe.without ?? []) delete claims[name]

  const make = (padding: string): string => {
    const payload = padding === '' ? claims : { ...claims, padding }
    const texts = {
      header: recipe.headerText ?? JSON.stringify(header),
      payload: recipe.payload ?? JSON.stringify(payload),
    }
    for (const { part, replace, replaceLast, by } of recipe.text ?? []) {
      const [from, to] = [replace ?? replaceLast ?? '', by].map((text) => expand(text, honest)) as [string, string]
      const at = replaceLast === undefined ? texts[part].indexOf(from) : texts[part].lastIndexOf(from)
      if (at < 0) throw new Error(`the ${part} has no ${from}`)
      texts[part] = texts[part].slice(0, at) + to + texts[part].slice(at + from.length)
    }
    const bytes = { header: Buffer.from(texts.header), payload: Buffer.from(texts.payload) }
    for (const { part, at, hex } of recipe.bytes ?? []) {
      bytes[part] = Buffer.concat([bytes[part].subarray(0, at), Buffer.from(hex, 'hex'), bytes[part].subarray(at)])
    }
    const input = [bytes.header, bytes.payload].map((part) => part.toString('base64url')).join('.')
    const seal = sealWith(recipe.signature ?? 'rs256', { input, privateKey, bytes }).toString('base64url')
    return editParts(`${input}.${seal}`, recipe.edits ?? [], (text) => expand(text, honest))
  }
  if (recipe.fill === undefined) return make('')
  let size = Math.floor(((16_384 - make('x').length) * 3) / 4) - 10
  while (make('x'.repeat(size + 1)).length <= 16_384) size += 1
  return make('x'.repeat(recipe.fill === 'below' ? size : size + 1))
}

/** Own members only, `__proto__` among them. */
function own(members: Readonly<Record<string, unknown>> = {}, map: (value: unknown) => unknown) {
  const copy: Record<string, unknown> = {}
  for (const [name, value] of Object.entries(members)) {
    Object.defineProperty(copy, name, { value: map(value), enumerable: true, configurable: true, writable: true })
  }
  return copy
}

function resolve(value: unknown, now: number, words: Readonly<Record<string, unknown>>): unknown {
  if (typeof value === 'string') {
    if (value in words) return words[value]
    return expand(value.replace('$audience', String(words.$audience)), {})
  }
  if (Array.isArray(value)) return value.map((item) => resolve(item, now, words))
  if (typeof value !== 'object' || value === null) return value
  const { $now, $nowText, $nowMs } = value as Record<string, number>
  if ($now !== undefined) return now + $now
  if ($nowText !== undefined) return String(now + $nowText)
  if ($nowMs !== undefined) return (now + $nowMs) * 1000
  return own(value as Record<string, unknown>, (item) => resolve(item, now, words))
}

/** `{{exp}}` is the honest claim, `{{times:x:3}}` is `xxx`. */
function expand(text: string, honest: Readonly<Record<string, unknown>>): string {
  return text
    .replaceAll(/\{\{times:(.+?):(\d+)\}\}/g, (_, part: string, count: string) => part.repeat(Number(count)))
    .replaceAll(/\{\{([a-z]+)\}\}/g, (_, name: string) => String(honest[name]))
}
