// A job's checkout as its git objects: whatever lies in the folder, is configured, replaced, grafted or missing.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { QuorateError } from '../../../src/codes/error.ts'
import { openCheckout } from '../../../src/git/checkout.ts'
import { readVariables } from '../../../src/settings/settings.ts'
import { type Repository, removeRepositories, repositoryOf } from '../../support/git-repository.ts'

afterAll(removeRepositories)
const path = readVariables().PATH ?? ''
const files = { 'README.md': '# One\n', 'docs/deep/er/a.md': 'deep\n', 'docs/ü.md': 'ü\n' }

/** What a job reads at a commit, or the code that it is refused with. */
async function reading(folder: string, sha: string, file = 'README.md', at: string = sha): Promise<string> {
  try {
    await using checkout = await openCheckout({ workspace: folder, sha, path })
    return await (at === sha ? checkout.files : await checkout.filesAt(at)).readText(file)
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error
    return error.code
  }
}

const clone = (from: Repository, ...options: string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'quorate-clone-'))
  rmSync(folder, { recursive: true })
  execFileSync('git', ['clone', '--quiet', ...options, `file://${from.folder}`, folder], { env: { PATH: path } })
  return folder
}

describe('a file of the checkout', () => {
  it('[SEAT-5] is read from the commit, at any depth and under any name', async () => {
    const { folder, first } = await repositoryOf(files)
    for (const [name, text] of Object.entries(files)) expect(await reading(folder, first, name)).toBe(text)
    expect(await reading(folder, first, 'docs/none.md')).toBe('FILE_MISSING')
    for (const name of ['../README.md', '/README.md', './README.md', 'docs//ü.md', '.git/config', ''])
      expect([name, await reading(folder, first, name)]).toEqual([name, 'FILE_MISSING'])
  })

  it('[SEAT-5] is the commit’s, whatever lies in the folder, is staged, or is configured', async () => {
    const { folder, first, git, write } = await repositoryOf(files)
    write('README.md', '# Edited\n')
    await git('add', '--all')
    await git('config', 'core.fsmonitor', 'touch /tmp/never')
    await git('config', 'core.worktree', '/')
    await git('config', 'core.bare', 'true')
    expect(await reading(folder, first)).toBe('# One\n')
  })

  it('[SEAT-5] is what was committed, where attributes give the folder other bytes', async () => {
    const text = 'a $Id$ b\n'
    const { folder, first, git } = await repositoryOf({
      '.gitattributes': '*.md ident eol=crlf filter=evil\n',
      'README.md': text,
    })
    await git('config', 'filter.evil.smudge', 'sed s/a/EVIL/')
    rmSync(join(folder, 'README.md'))
    await git('checkout', '--', 'README.md')
    expect(execFileSync('cat', [join(folder, 'README.md')], { encoding: 'utf8' })).toMatch(
      /EVIL \$Id: [0-9a-f]+ \$ b\r\n/,
    )
    expect(await reading(folder, first)).toBe(text)
  })

  it('[SEAT-5] is the commit’s own, where git is told to serve another object for it', async () => {
    const { folder, first, git, write } = await repositoryOf(files)
    write('evil.md', '# Evil\n')
    const evil = await git('hash-object', '-w', 'evil.md')
    await git('replace', await git('rev-parse', 'HEAD:README.md'), evil)
    expect(await git('show', 'HEAD:README.md')).toBe('# Evil')
    expect(await reading(folder, first)).toBe('# One\n')
    await git('add', 'evil.md')
    await git('replace', first, await git('commit-tree', '-m', 'other', await git('write-tree')))
    expect(await git('show', 'HEAD:evil.md')).toBe('# Evil')
    expect(await reading(folder, first, 'evil.md')).toBe('FILE_MISSING')
    expect(await reading(folder, first)).toBe('# One\n')
  })

  it('[SEAT-5] whose stored object is not the one of its name is refused', async () => {
    const { folder, first, git, write } = await repositoryOf(files)
    write('evil.md', '# Evil\n')
    const [honest, evil] = [await git('rev-parse', 'HEAD:README.md'), await git('hash-object', '-w', 'evil.md')]
    const place = (id: string) => join(folder, '.git/objects', id.slice(0, 2), id.slice(2))
    expect(await reading(folder, first)).toBe('# One\n')
    chmodSync(place(honest), 0o600)
    renameSync(place(evil), place(honest))
    expect(await git('show', 'HEAD:README.md').catch(() => 'refused by git')).toBe('# Evil')
    expect(await reading(folder, first)).toBe('CHECKOUT_BROKEN')
    rmSync(place(honest))
    expect(await reading(folder, first)).toBe('CHECKOUT_BROKEN')
  })

  it.each([
    ['a symbolic link to another file', 'link.md', 'FILE_NOT_PLAIN'],
    ['a file behind a link to a folder', 'linked/deep/er/a.md', 'FILE_NOT_PLAIN'],
    ['a submodule', 'module', 'FILE_NOT_PLAIN'],
    ['a folder', 'docs', 'FILE_NOT_PLAIN'],
    ['a file as if it were a folder', 'README.md/a', 'FILE_NOT_PLAIN'],
    ['a pointer of Git LFS', 'large.md', 'FILE_IS_POINTER'],
    ['no text', 'bytes.md', 'FILE_UNREADABLE'],
    ['a program', 'run.md', '# Run\n'],
  ])('[SEAT-5] that is %s', async (_, name, outcome) => {
    const repository = await repositoryOf({ ...files, 'run.md': '# Run\n' })
    const { folder, git } = repository
    symlinkSync('README.md', join(folder, 'link.md'))
    symlinkSync('docs', join(folder, 'linked'))
    chmodSync(join(folder, 'run.md'), 0o755)
    writeFileSync(join(folder, 'bytes.md'), Buffer.from([0xff, 0xfe]))
    writeFileSync(
      join(folder, 'large.md'),
      `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 1\n`,
    )
    await git('add', '--all')
    await git('update-index', '--add', '--cacheinfo', `160000,${repository.first},module`)
    await git('commit', '--quiet', '--message=More')
    const sha = await git('rev-parse', 'HEAD')
    expect(await reading(folder, sha, name)).toBe(outcome)
  })

  it('[SEAT-5] that is too large is refused, and nothing is read after it', async () => {
    const { folder, first } = await repositoryOf({ 'README.md': '# One\n', 'big.md': 'x'.repeat(9 * 1024 * 1024) })
    await using checkout = await openCheckout({ workspace: folder, sha: first, path })
    await expect(checkout.files.readText('big.md')).rejects.toThrow('FILE_UNREADABLE')
    await expect(checkout.files.readText('README.md')).rejects.toThrow('CHECKOUT_BROKEN')
  })
})

describe('a checkout', () => {
  it('[SEAT-5] at another commit than the job’s is refused', async () => {
    const { folder, first, commit } = await repositoryOf(files)
    const second = await commit({ 'README.md': '# Two\n' })
    expect(await reading(folder, second)).toBe('# Two\n')
    expect(await reading(folder, first)).toBe('CHECKOUT_OTHER_COMMIT')
    expect(await reading(folder, 'f'.repeat(40))).toBe('CHECKOUT_OTHER_COMMIT')
  })

  it('[SEAT-5] without git’s folder, without a commit, or without the program is refused', async () => {
    const { folder, first } = await repositoryOf(files)
    const empty = mkdtempSync(join(tmpdir(), 'quorate-none-'))
    expect(await reading(empty, first)).toBe('CHECKOUT_MISSING')
    execFileSync('git', ['init', '--quiet', empty], { env: { PATH: path } })
    expect(await reading(empty, first)).toBe('CHECKOUT_OTHER_COMMIT')
    mkdirSync(join(empty, 'broken/.git'), { recursive: true })
    expect(await reading(join(empty, 'broken'), first)).toBe('CHECKOUT_BROKEN')
    await expect(openCheckout({ workspace: folder, sha: first, path: '/nonexistent' })).rejects.toThrow('GIT_MISSING')
    rmSync(empty, { recursive: true })
  })

  it('[SEAT-5] of a worktree, of the other hash, and of another user is read', async () => {
    const { folder, first, git } = await repositoryOf(files)
    const worktree = `${folder}-tree`
    await git('worktree', 'add', '--quiet', worktree, first)
    expect(await reading(worktree, first)).toBe('# One\n')
    rmSync(worktree, { recursive: true })
    if (process.getuid?.() === 0) {
      for (const name of ['', ...readdirSync(folder, { recursive: true, encoding: 'utf8' })])
        chownSync(join(folder, name), 12_345, 12_345)
      expect(await reading(folder, first)).toBe('# One\n')
    }
    const other = mkdtempSync(join(tmpdir(), 'quorate-sha256-'))
    writeFileSync(join(other, 'README.md'), '# One\n')
    const run = (...args: string[]) =>
      execFileSync('git', ['-C', other, '-c', 'user.name=a', '-c', 'user.email=a@b', ...args], {
        env: { PATH: path },
        encoding: 'utf8',
      })
    run('init', '--quiet', '--object-format=sha256')
    run('add', '.')
    run('commit', '--quiet', '-m', 'One')
    expect(await reading(other, run('rev-parse', 'HEAD').trim())).toBe('# One\n')
    rmSync(other, { recursive: true })
  })

  it('[SEAT-5] without its blobs is refused, and nothing is fetched for it', async () => {
    const origin = await repositoryOf(files)
    await origin.git('config', 'uploadpack.allowFilter', 'true')
    const folder = clone(origin, '--filter=blob:none', '--no-checkout')
    expect(await reading(folder, origin.first)).toBe('CHECKOUT_BROKEN')
    execFileSync('git', ['-C', folder, 'checkout', '--quiet'], { env: { PATH: path } })
    expect(await reading(folder, origin.first)).toBe('# One\n')
    rmSync(folder, { recursive: true })
  })
})

describe('an earlier commit', () => {
  async function branched() {
    const repository = await repositoryOf(files)
    const { git, commit, first } = repository
    const second = await commit({ 'README.md': '# Two\n' })
    await git('checkout', '--quiet', '-b', 'side', first)
    const side = await commit({ 'side.md': 'side\n' })
    await git('checkout', '--quiet', 'main')
    await git('merge', '--quiet', '--no-ff', '--message=Merge', 'side')
    const head = await git('rev-parse', 'HEAD')
    await git('checkout', '--quiet', '-b', 'fork', first)
    const fork = await commit({ 'README.md': '# Fork\n' })
    await git('checkout', '--quiet', 'main')
    return { ...repository, first, second, side, head, fork }
  }

  it('[SEAT-5] is read where the branch itself once was at it', async () => {
    const { folder, first, second, head } = await branched()
    expect(await reading(folder, head, 'README.md', first)).toBe('# One\n')
    expect(await reading(folder, head, 'README.md', second)).toBe('# Two\n')
  })

  it('[SEAT-5] is read past a commit of any size, and at one', async () => {
    const { folder, first, git, write, commit } = await repositoryOf(files)
    write('message', `long\n\n${`${'x'.repeat(99)}\n`.repeat(21_000)}`)
    await git('commit', '--quiet', '--allow-empty', '--cleanup=verbatim', '--file=message')
    const long = await git('rev-parse', 'HEAD')
    expect(Number(await git('cat-file', '-s', long))).toBeGreaterThan(2 * 1024 * 1024)
    expect(await reading(folder, long)).toBe('# One\n')
    expect(await reading(folder, await commit({ 'README.md': '# Two\n' }), 'README.md', first)).toBe('# One\n')
  })

  it('[SEAT-5] that was only merged, is of another branch or is not there is refused', async () => {
    const { folder, side, fork, head } = await branched()
    expect(await reading(folder, head, 'README.md', side)).toBe('COMMIT_NOT_ON_BRANCH')
    expect(await reading(folder, head, 'README.md', fork)).toBe('COMMIT_NOT_ON_BRANCH')
    expect(await reading(folder, head, 'README.md', 'f'.repeat(40))).toBe('COMMIT_NOT_ON_BRANCH')
  })

  it('[SEAT-5] behind the end of a shallow checkout is refused, and a graft leads nowhere', async () => {
    const origin = await branched()
    const folder = clone(origin, '--depth=1')
    expect(await reading(folder, origin.head)).toBe('# Two\n')
    expect(await reading(folder, origin.head, 'README.md', origin.second)).toBe('CHECKOUT_SHALLOW')
    rmSync(folder, { recursive: true })
    await origin.git('replace', '--graft', origin.head, origin.fork)
    expect(await reading(origin.folder, origin.head, 'README.md', origin.fork)).toBe('COMMIT_NOT_ON_BRANCH')
    expect(await reading(origin.folder, origin.head, 'README.md', origin.second)).toBe('# Two\n')
  })
})
