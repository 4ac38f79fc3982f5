// The catalogue against what is raised: in SQL and in TypeScript, both ways.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { catalogue, isCode } from '../../../src/codes/catalogue/index.ts'

const root = join(import.meta.dirname, '../../..')

/** Words of the database in the codes' spelling that are no codes. */
const VOCABULARY = new Set([
  // kinds of the catalogue of items (MAN-1)
  ...['IDENTITY_PROVIDER', 'PRINCIPAL_CLASS', 'AUTHORITY_SCOPE', 'AUTHORITY_ACTION', 'SIGNOFF_REQUIREMENT'],
  ...['QUORUM_REQUIREMENT', 'PRINCIPAL_SEPARATION', 'PRIVILEGE_SET', 'TEAM_PROFILE'],
  // governed acts (REG-4)
  ...[
    'REGISTRY_CHANGE',
    'MANIFEST_ACTIVATE',
    'SEAT_REGISTER',
    'SEAT_ROTATE',
    'KEY_CHANGE',
    'PRIVILEGE_APPLY',
    'ESCALATION_CLOSE',
  ],
  // what happened, in evidence
  ...[
    'RUN_OUTCOME',
    'RUN_RECEIVED',
    'RUN_RESOLVED',
    'HUMAN_SUSPENDED',
    'HUMAN_REVOKED',
    'KEYS_ADDED',
    'KEYS_BREAK_GLASS',
    'POLICY_BREAK_GLASS',
    'CREDENTIAL_ROTATED',
    'ENVIRONMENT_ROTATED',
    'GENESIS_CONFIRMED',
    'HOLD_PLACED',
    'HOLD_JOINED',
    'HOLD_LIFTED',
    'PERMIT_KEY',
    'SEAT_LEFT',
    'SEAT_CONFIRMED',
    'SEAT_DRILLED',
    'SEAT_ENDED',
    'APPROVAL_VOIDED',
    'SIGNOFF_REPEATED',
    'CHANGE_WITHDRAWN',
    'GATE_CHANGED',
    'GATE_UNINSTALLED',
  ],
])

/** Codes that nothing raises yet, with the reason why they are there. */
const RESERVED: Readonly<Record<string, string>> = {}

/** Words that hide what is meant: a newcomer must ask who told, stands, sits, met or brought what. */
const RIDDLES = /\b(told|stands|sits|met|meets|begun|brought|of its form|mark(s|ed)?)\b/i
/** How a seat is proved, in the catalogue's words instead of the policy's dispatch, environment and pull_request. */
const CATALOGUE_PROOFS = /`(token|api|review|session)`|\bby (a |an )?(token|api|review|session)\b/

it('every code is in one family, once', () => {
  const entries = sources('src/codes/catalogue', '.ts').flatMap(({ name, text }) =>
    found(name, text, /^ {2}([A-Z][A-Z0-9_]+): /gm),
  )
  const codes = entries.map(({ code }) => code)
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
  expect(codes.toSorted()).toEqual([...catalogue.keys()].toSorted())
})

const sql = sources('src/sql', '.sql').map(({ name, text }) => ({
  name,
  text: text.replaceAll(/--.*$/gm, ''),
}))
const typescript = sources('src', '.ts').filter(({ name }) => !name.includes('catalogue/'))

describe('what the database raises', () => {
  it('[ACT-2] is in the catalogue, unless it is another of the known words', () => {
    const words = sql.flatMap(({ name, text }) => found(name, text, /'([A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+)'/g))
    expect(words.length).toBeGreaterThan(100)
    expect(words.filter(({ code }) => !isCode(code) && !VOCABULARY.has(code))).toEqual([])
  })

  it('[ACT-2] is in the catalogue wherever a call is refused by name', () => {
    const refused = sql.flatMap(({ name, text }) => [
      ...found(name, text, /\brefuse\(\s*'(\w+)'/g),
      ...found(name, text, /\brow\('([A-Z]\w+)'/g),
      ...found(name, text, /errcode = 'QT00[123]',\s*message = '(\w+)'/g),
    ])
    expect(refused.length).toBeGreaterThan(30)
    expect(refused.filter(({ code }) => !isCode(code))).toEqual([])
  })
})

describe('what TypeScript raises', () => {
  it('[ACT-2] is in the catalogue', () => {
    const raised = typescript.flatMap(({ name, text }) => [
      ...[...text.matchAll(/new QuorateError\(([^,)]*)/g)].flatMap(([, code = '']) => found(name, code, /'(\w+)'/g)),
      ...found(name, text, /\bcode: '([A-Z]\w+)'/g),
    ])
    expect(raised.length).toBeGreaterThan(50)
    expect(raised.filter(({ code }) => !isCode(code))).toEqual([])
  })
})

describe('the catalogue of codes', () => {
  it('[ACT-2] has no code that nothing raises', () => {
    const everything = [...sql, ...typescript].map(({ text }) => text).join('\n')
    const silent = [...catalogue.keys()].filter((code) => !everything.includes(`'${code}'`))
    expect(silent).toEqual(Object.keys(RESERVED))
  })

  it('[ACT-2] keeps each code in one family, and every family', async () => {
    const files = readdirSync(join(root, 'src/codes/catalogue')).filter((name) => !/^(entry|index)\./.test(name))
    const codes = (await Promise.all(files.map((name) => import(join(root, 'src/codes/catalogue', name)))))
      .flatMap((module) => Object.values<object>(module))
      .flatMap((family) => Object.keys(family))
    expect(codes.toSorted()).toEqual([...catalogue.keys()].sort())
  })

  it('[ACT-2] [KEY-1] sends nobody to a document that is not there', () => {
    const named = [...catalogue].flatMap(([code, { remedy }]) =>
      [...remedy.matchAll(/\bdocs\/[\w./-]+\.md\b/g)].map(([path]) => ({ code, path })),
    )
    expect(named.filter(({ path }) => path === 'docs/keys.md').map(({ code }) => code)).toEqual([
      'TOKEN_KEY_UNKNOWN',
      'ACTION_NOT_PERMITTED',
    ])
    expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([])
  })

  it.each([...catalogue])('[ACT-6] says %s in plain words, and proofs in the policy’s', (_, { title, remedy }) => {
    const words = `${title}. ${remedy}`.replaceAll(/`[^`]*`/g, '')
    expect(words.match(RIDDLES)).toBeNull()
    expect(`${title}. ${remedy}`.match(CATALOGUE_PROOFS)).toBeNull()
  })

  it.each([...catalogue])('[ACT-2] tells who meets %s what to do', (_, { title, remedy }) => {
    expect(title).toMatch(/^\S.*[^.\s]$/)
    expect(remedy).toMatch(/^[A-Z`].*\.$/)
    // A remedy that begins with its subject describes; it shall ask for something.
    expect(remedy).not.toMatch(/^(The|A|An|This|That|It|There|You|Your|We|Quorate) /)
  })
})

function sources(folder: string, ending: string): { name: string; text: string }[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .sort()
    .map((name) => ({ name, text: readFileSync(join(root, folder, name), 'utf8') }))
}

function found(name: string, text: string, pattern: RegExp): { name: string; code: string }[] {
  return [...text.matchAll(pattern)].map(([, code = '']) => ({ name, code }))
}
