// A folder for each test, and a GitHub with a token that it takes.
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest'
import { type GitHub, startGitHub } from '../../../../src/sandbox/github.ts'

export const TODAY = new Date('2027-03-01T12:00:00Z')
export const ACTION = `acme/quorate@${'a'.repeat(40)}`
export const DATABASE = 'db.example.com:5432/ledger'

/** Starts it once, and makes the folder before each test. */
export function useInit() {
  let github: GitHub
  let token: string
  let dir: string
  beforeAll(async () => {
    github = await startGitHub()
    token = (await github.createJob({ actor: 'ada', workflow: 'open.yml' })).env['INPUT_GITHUB-TOKEN'] ?? ''
  })
  afterAll(() => github.close())
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'quorate-asked-'))
  })
  afterEach(() => rm(dir, { recursive: true, force: true }))
  return {
    dir: () => dir,
    github: () => github,
    env: () => ({ GITHUB_API_URL: github.url, GITHUB_TOKEN: token, PATH: '/usr/bin:/bin' }),
    /** Every file, by its path in the folder. */
    async tree() {
      const entries = await readdir(dir, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    },
  }
}
