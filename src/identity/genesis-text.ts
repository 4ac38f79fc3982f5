// What genesis wrote, as the text that its people confirm: made here from a checkout, and by quorate.genesis_text from the rows (MAN-11).
// Must not: read anything; the one who confirms compares what their own job made.
import canonicalize from 'canonicalize'
import { listOf, made, members, text } from '../codes/shape.ts'

/** Somebody whom genesis registered; `account` is the sha256 of their GitHub id. */
export interface GenesisPerson {
  readonly account: string
  readonly roles: readonly string[]
  /** RFC 3339, UTC, whole seconds. */
  readonly validUntil: string
}

/** `link` is the hash of the chain's first link, `keys` are RFC 7638 thumbprints. */
export interface GenesisFacts {
  readonly ledgerId: string
  readonly link: string
  readonly environment: string
  readonly manifestDigest: string
  readonly people: readonly GenesisPerson[]
  readonly keys: readonly string[]
}

/** RFC 8785 JSON, the same bytes as the database's. */
export function genesisText({ ledgerId, link, environment, manifestDigest, people, keys }: GenesisFacts): string {
  return canonicalize({
    ...{ v: 1, ledger_id: ledgerId, link, environment, manifest_digest: manifestDigest, keys: [...keys].sort() },
    people: people
      .map(({ account, roles, validUntil }) => ({ account, roles: [...roles].sort(), valid_until: validUntil }))
      .sort((one, other) => (one.account < other.account ? -1 : 1)),
  }) as string
}

/** Reads such a text. @throws Misshapen */
export const genesisFacts = made(
  members({
    ...{ ledger_id: text, link: text, environment: text, manifest_digest: text, keys: listOf(text) },
    people: listOf(members({ account: text, roles: listOf(text), valid_until: text })),
  }),
  ({ ledger_id: ledgerId, manifest_digest: manifestDigest, people, ...rest }): GenesisFacts => ({
    ...{ ...rest, ledgerId, manifestDigest },
    people: people.map(({ valid_until: validUntil, ...person }) => ({ ...person, validUntil })),
  }),
)

/** What differs, by its name: what this checkout and the issuer say, and what the ledger says; null where one of them has nothing. */
export function genesisDifferences(own: GenesisFacts, ledger: GenesisFacts, nameOf: (account: string) => string) {
  const [here, there] = [partsOf(own, nameOf), partsOf(ledger, nameOf)]
  const differ = [...new Set([...here.keys(), ...there.keys()])].filter((part) => here.get(part) !== there.get(part))
  const of = (parts: ReadonlyMap<string, string>) =>
    Object.fromEntries(differ.map((part) => [part, parts.get(part) ?? null]))
  return differ.length === 0 ? null : { expected: of(here), observed: of(there) }
}

function partsOf(facts: GenesisFacts, nameOf: (account: string) => string): ReadonlyMap<string, string> {
  return new Map([
    ['environment', facts.environment],
    ['policy', facts.manifestDigest],
    ...facts.people.map((person) => [nameOf(person.account), personText(person)] as const),
    ...facts.keys.map((thumbprint) => [`key ${thumbprint}`, 'pinned'] as const),
  ])
}

/** Which roles somebody holds, and until when. */
export function personText({ roles, validUntil }: GenesisPerson): string {
  return `${[...roles].sort().join(', ')}, until ${validUntil.slice(0, 10)}`
}
