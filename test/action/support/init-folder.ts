// An empty folder for each test, in which the bundle's `quorate init` writes.
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import { quorate as run } from './command.ts'

/** A GitHub that nobody runs: no id is asked for. */
export const NO_GITHUB = { GITHUB_API_URL: 'http://127.0.0.1:1' }
/** The repository's ids, so that none is a placeholder. */
export const IDS = ['--repository-id', '812345678', '--owner-id', '7712345']

/** Makes the folder before each test and removes it afterwards. */
export function useInitFolder() {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'quorate-init-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const quorate = (args: readonly string[], env: Record<string, string> = NO_GITHUB) => run(args, { cwd: folder, env })
  return {
    folder: () => folder,
    quorate,
    async json(args: readonly string[], env?: Record<string, string>) {
      const { exit, stdout } = await quorate([...args, '--json'], env)
      const shown = JSON.parse(stdout) as {
        findings: { code: string; observed: unknown; where: { file: string; line: number } | null }[]
        facts: Record<string, string>
        next: string[]
      }
      return { exit, ...shown, codes: shown.findings.map(({ code }) => code) }
    },
    text: (path: string) => readFile(join(folder, path), 'utf8'),
    /** Every file, by its path in the folder. */
    async tree() {
      const entries = await readdir(folder, { recursive: true, withFileTypes: true })
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    },
  }
}
