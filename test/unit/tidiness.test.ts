// Files that people read to the end: short ones, SQL lines that fit a screen, and SQL that says what it is for.
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { expect, it } from 'vitest'
import { packageRoot } from '../../src/system/package-root.ts'

/** By paths from the root: made by a script, or cases that a test reads. */
const NOT_WRITTEN_BY_HAND =
  /^(src\/sql\/schema\.sql|src\/manifest\/generated\/|test\/corpus\/|test\/postgresql\/)|\/node_modules\//
const CODE = /\.(ts|sql|js|mjs|sh)$/

const paths = ['src', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(join(packageRoot(), folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CODE.test(entry.name))
    .map((entry) => relative(packageRoot(), join(entry.parentPath, entry.name)))
    .filter((path) => !NOT_WRITTEN_BY_HAND.test(path)),
)
const linesOf = (text: string) => text.replace(/\n$/, '').split('\n')

/** What is too long in a file. */
function faults(path: string, text: string): readonly string[] {
  const lines = linesOf(text)
  const wide = path.endsWith('.sql') ? lines.flatMap((line, at) => ([...line].length > 140 ? [at + 1] : [])) : []
  return [
    ...(lines.length > 250 ? [`${path}: ${lines.length} lines`] : []),
    ...wide.map((at) => `${path}:${at} is wide`),
  ]
}

it('no hand-written file has more than 250 lines, and no line of SQL more than 140 characters', () => {
  expect(paths.length).toBeGreaterThan(300)
  expect(paths.flatMap((path) => faults(path, readFileSync(join(packageRoot(), path), 'utf8')))).toEqual([])
})

it('both limits are told, with the place, by one line and one character too many', () => {
  expect(faults('a.ts', 'x\n'.repeat(250))).toEqual([])
  expect(faults('a.ts', 'x\n'.repeat(251))).toEqual(['a.ts: 251 lines'])
  expect(faults('a.sql', `x\n${'é'.repeat(140)}\n`)).toEqual([])
  expect(faults('a.sql', `x\n${'é'.repeat(141)}\n`)).toEqual(['a.sql:2 is wide'])
})

/** What is not said in a file of SQL: what it is for, and what each function of it takes and answers. */
function unsaid(path: string, text: string): readonly string[] {
  const made = [...text.matchAll(/^create function (\w+\.\w+)\(/gm)].map(([, name]) => name as string)
  return [
    ...(text.startsWith('-- ') ? [] : [`${path} does not say what it is`]),
    ...made
      .filter((name) => !new RegExp(`^comment on function ${name}[ (]`, 'm').test(text))
      .map((name) => `${path}: ${name}`),
  ]
}

it('every file of SQL begins with what it is for, and every function has a comment', () => {
  const sql = paths.filter((path) => /^src\/sql\/(gate|tables)\//.test(path))
  expect(sql.length).toBeGreaterThan(70)
  expect(sql.flatMap((path) => unsaid(path, readFileSync(join(packageRoot(), path), 'utf8')))).toEqual([])
})

it('a file without a word, and a function without a comment, are told', () => {
  const made = 'create function q.f() returns void\n$$;\n'
  expect(unsaid('a.sql', `-- What it is.\n${made}comment on function q.f is 'x';\n`)).toEqual([])
  expect(unsaid('a.sql', `-- What it is.\n${made}comment on function q.ff is 'x';\n`)).toEqual(['a.sql: q.f'])
  expect(unsaid('a.sql', 'reset role;\n')).toEqual(['a.sql does not say what it is'])
})
