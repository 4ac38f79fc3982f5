// The linter's rules about the rooms, tried on code that breaks them: a rule that no longer speaks is found here.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'

interface Case {
  readonly name: string
  readonly at: string
  readonly refused: string
  readonly bad: string
  readonly good: string
  /** A second file, importing the one at `at`. */
  readonly beside?: string
  /** How often the text stands in its file; once if absent. */
  readonly times?: { readonly bad: number; readonly good: number }
}

const root = join(import.meta.dirname, '../..')
const cases: readonly Case[] = parse(readFileSync(join(root, 'test/lint/rooms.yaml'), 'utf8'))

describe('the linter', () => {
  const trees: string[] = []
  let complaints: Record<'bad' | 'good', readonly Complaint[]>

  beforeAll(() => {
    const judge = (kind: 'bad' | 'good') => {
      const tree = plant(kind)
      trees.push(tree)
      return lint(tree)
    }
    complaints = { bad: judge('bad'), good: judge('good') }
  })

  afterAll(() => {
    for (const tree of trees) rmSync(tree, { recursive: true })
  })

  it.each(cases)('refuses that $name, and lets its neighbour pass', ({ at, refused }) => {
    const of = (list: readonly Complaint[]) => list.filter(({ file }) => file === at).map(({ rule }) => rule)
    expect(of(complaints.bad)).toContain(refused)
    expect(of(complaints.good)).toEqual([])
  })

  it('has exactly these exceptions from the rules about rooms', () => {
    const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    )
    const exceptions = sources.flatMap((name) =>
      [...readFileSync(join(root, 'src', name), 'utf8').matchAll(/biome-ignore(?:-all|-start)? ([\w/]+)/g)]
        .map(([, rule]) => `${name}: ${rule}`)
        .filter((line) => !line.endsWith('noControlCharactersInRegex')),
    )
    expect(exceptions.sort()).toEqual([
      'action.ts: lint/style/noProcessEnv',
      'codes/encoding.ts: lint/style/noRestrictedGlobals',
      'manifest/read-people.ts: lint/style/noRestrictedGlobals',
      'post.ts: lint/style/noProcessEnv',
      'settings/settings.ts: lint/style/noProcessEnv',
    ])
  })
})

interface Complaint {
  readonly file: string
  readonly rule: string
}

/** A tree with this repository's rules and nothing but the cases. */
function plant(kind: 'bad' | 'good'): string {
  const tree = mkdtempSync(join(tmpdir(), 'quorate-lint-'))
  const put = (path: string, text: string) => {
    mkdirSync(dirname(join(tree, path)), { recursive: true })
    writeFileSync(join(tree, path), text)
  }
  const { vcs: _, $schema: __, ...rules } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  put('biome.json', JSON.stringify(rules))
  put('scripts/no-chance.grit', readFileSync(join(root, 'scripts/no-chance.grit'), 'utf8'))
  for (const { at, beside, times, ...texts } of cases) {
    put(at, texts[kind].repeat(times?.[kind] ?? 1))
    if (beside) put(beside, `import { one } from './${at.split('/').at(-1)}'\n\nexport const other = () => one()\n`)
  }
  return tree
}

/** What Biome says of a tree, as GitHub annotations: one line a complaint. */
function lint(tree: string): Complaint[] {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const args = [biome, 'lint', '--reporter=github', '--max-diagnostics=none', '.']
  const { stdout } = spawnSync(process.execPath, args, { cwd: tree, encoding: 'utf8' })
  return [...stdout.matchAll(/^::\w+ title=([^,]+),file=([^,]+),/gm)].map(([, rule = '', file = '']) => ({
    rule,
    file: file.split(`${tree}/`).at(-1) as string,
  }))
}
