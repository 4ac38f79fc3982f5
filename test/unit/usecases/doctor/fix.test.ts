// What the doctor puts right by itself, and what it does not without being told.
import { execFileSync } from 'node:child_process'
import { chmod, lstat, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { QuorateError } from '../../../../src/codes/error.ts'
import type { Database } from '../../../../src/postgres/connect.ts'
import { type Check, check } from '../../../../src/usecases/doctor/check.ts'
import { agreed, fixablesOf, fixedOf, repaired } from '../../../../src/usecases/doctor/fix.ts'
import { ownFileChecks } from '../../../../src/usecases/doctor/own-files.ts'

let folder: string
const git = (...args: readonly string[]) => execFileSync('git', [...args], { cwd: folder, stdio: 'ignore' })
const password = (name: string, mode = 0o600) =>
  writeFile(join(folder, name), 'QUORATE_DOOR_DB_USER=d\nQUORATE_DOOR_DB_PASSWORD=x\n', { mode })
const found = () =>
  ownFileChecks(folder).flatMap(({ id, state, observed }) => (state === 'ok' ? [] : [[id, state, observed]]))
const mend = () => repaired(fixablesOf(ownFileChecks(folder)), null)

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'quorate-fix-'))
  await mkdir(join(folder, 'secrets'))
  git('init', '--quiet')
})
afterEach(() => rm(folder, { recursive: true }))

describe('[PRV-5] the files with passwords in a checkout', () => {
  it('are well where they are closed and left out of commits', async () => {
    await writeFile(join(folder, 'secrets/.gitignore'), '*\n')
    await password('secrets/door.env')
    await writeFile(join(folder, 'other.env'), 'COLOUR=red\n', { mode: 0o644 })
    expect(found()).toEqual([])
    expect(ownFileChecks(folder)).toHaveLength(3)
  })

  it('are closed and left out by one repair; a second one finds nothing to do', async () => {
    await password('installer.env', 0o644)
    await password('secrets/door.env')
    await writeFile(join(folder, '.gitignore'), 'node_modules')
    expect(found()).toEqual([
      ['SECRETS_CLOSED', 'fail', { 'installer.env': '644' }],
      ['SECRETS_IGNORED', 'fail', ['installer.env', 'secrets/door.env']],
    ])
    expect(await mend()).toEqual([
      { check: 'SECRETS_CLOSED', words: 'chmod 600 installer.env', refused: null },
      { check: 'SECRETS_IGNORED', words: 'add to .gitignore: installer.env secrets/door.env', refused: null },
    ])
    expect((await lstat(join(folder, 'installer.env'))).mode & 0o777).toBe(0o600)
    const ignored = 'node_modules\n/installer.env\n/secrets/door.env\n'
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe(ignored)
    expect([found(), await mend()]).toEqual([[], []])
    expect(await readFile(join(folder, '.gitignore'), 'utf8')).toBe(ignored)
  })

  it('are named where git has them, which nothing here can take back', async () => {
    await password('installer.env')
    git('add', 'installer.env')
    expect(found()).toEqual([['SECRETS_COMMITTED', 'fail', ['installer.env']]])
    expect(fixablesOf(ownFileChecks(folder))).toEqual([])
  })

  it('are not looked for through a link, and none is written through', async () => {
    const elsewhere = join(folder, 'elsewhere')
    await writeFile(elsewhere, 'PGPASSWORD=x\n', { mode: 0o644 })
    await symlink(elsewhere, join(folder, 'installer.env'))
    expect(found()).toEqual([])
    await password('door.env')
    await symlink(elsewhere, join(folder, '.gitignore'))
    expect(await mend()).toMatchObject([{ check: 'SECRETS_IGNORED', refused: 'FILE_UNWRITABLE' }])
    expect(await readFile(elsewhere, 'utf8')).toBe('PGPASSWORD=x\n')
  })

  it('are only looked at for their mode where there is no git', async () => {
    await rm(join(folder, '.git'), { recursive: true })
    await password('installer.env')
    await chmod(join(folder, 'installer.env'), 0o640)
    expect(found()).toEqual([['SECRETS_CLOSED', 'fail', { 'installer.env': '640' }]])
    expect(ownFileChecks(folder)).toHaveLength(1)
  })
})

describe('[CLI-1] --fix', () => {
  const ran: string[] = []
  const database: Database = {
    query: async (text) => {
      if (text === 'refused') throw new QuorateError('DB_PERMISSION')
      ran.push(text)
      return []
    },
    close: async () => {},
  }
  const fault = (statement: string): Check =>
    check('ROLE_LIMIT', 'x', {
      ...{ holds: false, observed: 1, fix: statement },
      repair: {
        words: `run: ${statement}`,
        needsDatabase: true,
        run: async (on) => {
          await on.query(statement)
        },
      },
    })

  it('does nothing unless somebody says yes, and says so', async () => {
    const by = { isSaid: false, isTerminal: false, option: 'quorate doctor --fix --yes' }
    await expect(agreed(['run: x'], by)).rejects.toMatchObject({ code: 'CONFIRMATION_NEEDED' })
    expect(await agreed(['run: x'], { ...by, isSaid: true })).toBe(null)
    expect(await agreed([], by)).toBe('There is nothing that --fix puts right.')
  })

  it('does each by itself: one that is refused is told, and leaves the others', async () => {
    const fixables = fixablesOf([fault('first'), fault('refused'), fault('last')])
    const done = await repaired(fixables, database)
    expect([ran, done.map(({ refused }) => refused)]).toEqual([
      ['first', 'last'],
      [null, 'DB_PERMISSION', null],
    ])
    expect((await repaired(fixables, null)).map(({ refused }) => refused)).toEqual(Array(3).fill('no database'))
  })

  it('is named where it would help, and GitHub’s own set-up where GitHub’s side is wrong', () => {
    const textsOf = (checks: readonly Check[]) => fixedOf(checks, [], null).sections[1]?.lines.map(({ text }) => text)
    expect(textsOf([fault('first')])).toEqual(['quorate doctor --fix would run: first'])
    const bare = check('REVIEWERS', 'x', { holds: false, observed: false, fix: 'y' })
    expect(textsOf([bare])).toEqual([expect.stringContaining('quorate setup github')])
    expect(textsOf([check('REVIEWERS', 'x', { holds: true, observed: true, fix: '' })])).toEqual([])
  })
})
