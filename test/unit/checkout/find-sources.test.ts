// Which files the sources of a plan name: in a commit's objects, and in a folder.
import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findSources } from '../../../src/checkout/find-sources.ts'
import { matchesName } from '../../../src/checkout/match-name.ts'
import type { QuorateError } from '../../../src/codes/error.ts'
import { openCheckout } from '../../../src/git/checkout.ts'
import { forms } from '../../../src/manifest/forms.ts'
import { readVariables } from '../../../src/settings/settings.ts'
import { type Files, folderFiles } from '../../../src/system/files.ts'
import { removeRepositories, repositoryOf } from '../../support/git-repository.ts'

afterAll(removeRepositories)
const path = readVariables().PATH ?? ''
const PLAN = 'manifests/plans/p.yaml'
/** Where the plan names its nth source. */
const named = (nth: number) => ({ file: PLAN, line: 9 + nth, column: 7 })

const names = [
  'docs/a.md',
  'docs/B.md',
  'docs/é.md',
  'docs/c++.md',
  'docs/a (1) [2] 100%@x.md',
  'docs/deep/er/x.mdx',
  'docs/deep/y.MD',
  'docs/deep/z.markdown',
  'docs/deep/none.txt',
  '.github/hidden.md',
  'README.md',
]
const files = Object.fromEntries(names.map((name) => [name, `# ${name}\n`]))

/** The paths and findings in a commit, and the same in a folder: both must agree. */
async function found(of: Readonly<Record<string, string>>, sources: readonly string[], prepare = (_: string) => {}) {
  const repository = await repositoryOf(of)
  prepare(repository.folder)
  await repository.git('add', '--all')
  await repository.git('commit', '--quiet', '--allow-empty', '-m', 'more')
  const sha = await repository.git('rev-parse', 'HEAD')
  await using checkout = await openCheckout({ workspace: repository.folder, sha, path })
  const plan = { sources, placeOf: (pointer: string) => named(Number(pointer.split('/').at(-1)) + 1) }
  const results = []
  for (const from of [checkout.files, folderFiles(repository.folder)]) {
    const { found, findings } = await findSources(from, plan)
    results.push([found.map((source) => source.path), findings] as const)
  }
  expect(results[1]).toEqual(results[0])
  return results[0] as (typeof results)[number]
}

describe('a source of a plan', () => {
  it.each([
    ['docs/*.md', ['docs/B.md', 'docs/a (1) [2] 100%@x.md', 'docs/a.md', 'docs/c++.md', 'docs/é.md']],
    ['docs/?.md', ['docs/B.md', 'docs/a.md', 'docs/é.md']],
    ['docs/**/*.mdx', ['docs/deep/er/x.mdx']],
    ['**/deep/**/?.*', ['docs/deep/er/x.mdx', 'docs/deep/y.MD', 'docs/deep/z.markdown']],
    ['**/*.md', ['.github/hidden.md', 'README.md', ...names.slice(0, 5).toSorted()]],
    ['*/hidden.md', ['.github/hidden.md']],
    ['docs/a (1) [2]*.md', ['docs/a (1) [2] 100%@x.md']],
    ['docs/**/**/y.MD', ['docs/deep/y.MD']],
  ])(
    '[LAN-2] that is the pattern %s names the same files in a commit and in a folder, by their bytes',
    async (pattern, paths) => {
      const [matched, findings] = await found(files, [pattern])
      expect([[...matched].sort(), findings]).toEqual([[...paths].sort(), []])
      expect(matched).toEqual([...matched].sort((one, other) => Buffer.compare(Buffer.from(one), Buffer.from(other))))
    },
  )

  it('[LAN-2] counts once, where it is named first', async () => {
    expect((await found(files, ['docs/c++.md', 'docs/*.md', 'docs/a.md', 'README.md']))[0]).toEqual([
      'docs/c++.md',
      'docs/B.md',
      'docs/a (1) [2] 100%@x.md',
      'docs/a.md',
      'docs/é.md',
      'README.md',
    ])
  })

  it('[LAN-2] that is a path is taken as it is, with every character of a bracket', async () => {
    expect((await found(files, ['docs/a (1) [2] 100%@x.md', 'docs/[a].md']))[0]).toEqual([
      'docs/a (1) [2] 100%@x.md',
      'docs/[a].md',
    ])
  })

  it('[LAN-2] that matches nothing is refused where the plan names it', async () => {
    const missing = { code: 'PLAN_SOURCE_MISSING', observed: 'none/*.md', where: named(2) }
    expect((await found(files, ['docs/*.md', 'none/*.md']))[1]).toEqual([missing])
    expect((await found(files, ['docs/*.md']))[1]).toEqual([])
  })

  it('[LAN-2] that matches a link or a submodule is refused, and what ** passes by is left out', async () => {
    const prepare = (folder: string) => {
      symlinkSync('a.md', join(folder, 'docs/link.md'))
      symlinkSync('deep', join(folder, 'docs/latest'))
      const module = join(folder, 'docs/module.md')
      mkdirSync(module)
      execFileSync('git', ['init', '--quiet', module], { env: { PATH: path } })
      const author = ['-c', 'user.name=x', '-c', 'user.email=x@example.com']
      execFileSync('git', ['-C', module, ...author, 'commit', '--quiet', '--allow-empty', '-m', 'x'], {
        env: { PATH: path },
      })
    }
    const what = 'a symbolic link or a submodule'
    const refused = (name: string) => {
      return { code: 'FILE_NOT_PLAIN', expected: 'a regular file', observed: { [name]: what }, where: named(1) }
    }
    expect((await found(files, ['docs/[lm]*.md', 'docs/*.md'], prepare))[1]).toEqual([
      { code: 'PLAN_SOURCE_MISSING', observed: 'docs/[lm]*.md', where: named(1) },
      { ...refused('docs/link.md'), where: named(2) },
      { ...refused('docs/module.md'), where: named(2) },
    ])
    expect(await found(files, ['docs/**/*.mdx'], prepare)).toEqual([['docs/deep/er/x.mdx'], []])
  })

  it('[LAN-2] that matches a name which no address can hold is refused', async () => {
    const prepare = (folder: string) => {
      writeFileSync(join(folder, 'docs/a\nb.md'), 'x')
      writeFileSync(Buffer.concat([Buffer.from(`${folder}/docs/`), Buffer.from([0xff]), Buffer.from('.md')]), 'x')
    }
    const refused = (observed: string) => ({ code: 'PLAN_SOURCE_PATH', observed, where: named(1) })
    const [matched, findings] = await found(files, ['docs/*.md'], prepare)
    expect([matched.length, findings]).toEqual([5, [refused('docs/a\nb.md'), refused('docs/\ufffd.md')]])
  })

  it('[LAN-2] names five thousand files, and not one more; folders of a hundred thousand names, and not one more', async () => {
    const plan = { sources: ['**/*.md'], placeOf: () => named(1) }
    const listing = (count: number): Pick<Files, 'entriesIn'> => ({
      entriesIn: async () => Array.from({ length: count }, (_, n) => ({ name: `${n}.md`, kind: 'file' as const })),
    })
    const told = (from: Pick<Files, 'entriesIn'>) =>
      findSources(from, plan).then(
        ({ found }) => found.length,
        (error: QuorateError) => error.findings,
      )
    const refused = (details: object) => [{ code: 'PLAN_TOO_LARGE', ...details, where: named(1) }]
    expect(await told(listing(2500))).toBe(2500)
    expect(await told(listing(5000))).toBe(5000)
    expect(await told(listing(10_000))).toEqual(refused({ expected: { files: 5000 }, observed: { files: 10_000 } }))
    // The same few trees, each ten times in the next one, are a million folders.
    const many = {
      entriesIn: async (folder: string) =>
        Array.from({ length: folder.length < 18 ? 10 : 0 }, (_, n) => ({ name: `d${n}`, kind: 'folder' as const })),
    }
    expect(await told(many)).toEqual(refused({ expected: { names: 100_000 } }))
  })

  it('[LAN-2] looks into no folder whose path is too long for an address, or that it cannot ask for by its name', async () => {
    const asked: string[] = []
    const one = (name: string): Pick<Files, 'entriesIn'> => ({
      async entriesIn(folder) {
        asked.push(folder)
        return [{ name, kind: 'folder' }]
      },
    })
    const told = (from: Pick<Files, 'entriesIn'>) =>
      findSources(from, { sources: ['**/*.md'], placeOf: () => named(1) }).catch(
        (error: QuorateError) => error.findings,
      )
    const refused = (observed: string) => [{ code: 'PLAN_SOURCE_PATH', observed, where: named(1) }]
    expect(await told(one('d'.repeat(200)))).toEqual(refused(`${'d'.repeat(200)}/`.repeat(5).slice(0, 1000)))
    expect([...new Set(asked)].map((folder) => folder.length)).toEqual([0, 200, 401, 602, 803])
    expect(await told(one('caf\ufffd'))).toEqual(refused('caf\ufffd'))
  })

  it('[LAN-2] looks at each folder once for each of its steps', async () => {
    let looks = 0
    const deep = {
      entriesIn: async (folder: string) => {
        looks += 1
        return folder.length < 40 ? [{ name: 'a', kind: 'folder' as const }] : []
      },
    }
    await findSources(deep, { sources: ['**/?/**/?/**/?/**/?/**/*.md'], placeOf: () => named(1) })
    expect(looks).toBeLessThan(250)
  })

  it.each([
    ['a', 'a', true],
    ['a', 'b', false],
    ['*', '', true],
    ['*.md', '.md', true],
    ['*a*b', 'xaxxabxb', true],
    ['*a*b', 'xaxxabxbc', false],
    ['a?c', 'a😀c', true],
    ['a?', 'a', false],
    ['*', '*', true],
    ['[a]', 'a', false],
    ['{a,b}', 'a', false],
    [`${'*a'.repeat(100)}b`, 'a'.repeat(255), false],
  ])('[LAN-2] whose step is %s fits the name %s: %s', (pattern, name, fits) => {
    expect(matchesName(pattern, name)).toBe(fits)
  })

  it.each([
    'docs/c++.md',
    'a b (1) [2] 100%@x.md',
    'docs/é/日本.mdx',
    '.github/x.MD',
    'c#~.markdown',
    'docs/**/*.md',
    '...md',
    'a/.gitx/b.md',
  ])('[MAN-3] may be %s', (source) => {
    expect(forms.markdown.pattern.test(source)).toBe(true)
  })

  it.each([
    'a.txt',
    '.md/',
    '/a.md',
    'a//b.md',
    './a.md',
    'a/../b.md',
    '..',
    '.git/a.md',
    'a/.GIT/b.md',
    'a\\b.md',
    'a\nb.md',
    'a\u2028.md',
    'docs/**',
    `${'a'.repeat(1001)}.md`,
  ])('[MAN-3] may not be %j', (source) => {
    expect(forms.markdown.pattern.test(source)).toBe(false)
  })
})
