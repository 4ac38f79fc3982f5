// Attacks on what people's jobs sign, by content that no commit holds, or only a later one.
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPlan } from '../../src/checkout/load.ts'
import { sha256 } from '../../src/codes/encoding.ts'
import { openByOwnProgram, openUncommitted } from '../../src/sandbox/attack-tools.ts'
import { signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { mergedHead } from '../../src/sandbox/repository.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { folderFiles } from '../../src/system/files.ts'
import { type FunctionGuard, type SourceGuard, triedJob, useJobAttacks } from './support/attack.ts'
import { atPacketsCommit, newKey, seatForContent } from './support/content.ts'

const jobAttack = useJobAttacks()
const who = (sandbox: Sandbox, ...roles: string[]) => personWith(sandbox.people, roles)

/** Whatever a job recomputed, it asks for a seat; and the database gives one whatever was recomputed. */
const unchecked: readonly (FunctionGuard | SourceGuard)[] = [
  { file: 'src/usecases/change/content.ts', text: 'if (found.digest !== expected) throw drift(found.digest)' },
  seatForContent,
]

jobAttack('[SEAT-5] an operator’s own program opens a plan that no commit holds, and an honest job signs it', {
  code: 'CONTENT_DRIFT',
  guard: unchecked,
  async run(sandbox) {
    const code = await openUncommitted(sandbox)
    return triedJob(await signoffJob(sandbox, who(sandbox, 'tech_lead'), code, 'tech_lead'))
  },
})

jobAttack(
  '[SEAT-5] an operator’s own program opens a change of the keys that no commit holds, and an honest job signs it',
  {
    code: 'CONTENT_DRIFT',
    guard: unchecked,
    async run(sandbox) {
      const path = 'manifests/keys.json'
      await writeFile(join(sandbox.workspace, path), newKey())
      try {
        const code = await openKeyChange(sandbox, path, newKey())
        return triedJob(await signoffJob(sandbox, who(sandbox, 'tech_lead'), code, 'tech_lead'))
      } finally {
        await rm(join(sandbox.workspace, path))
      }
    },
  },
)

function openKeyChange(sandbox: Sandbox, path: string, document: string): Promise<string> {
  const fields = {
    action: 'KEY_CHANGE',
    document: path,
    plan_digest: sha256(document),
    rollback_plan_ref: 'docs/rollback.md',
  }
  return openByOwnProgram(sandbox, fields, document)
}

jobAttack('[SEAT-5] [LAN-4] a change is opened at the commit before its content, so that nobody could ever verify it', {
  code: 'CONTENT_DRIFT',
  guard: [atPacketsCommit],
  async run(sandbox) {
    await mergedHead(sandbox.workspace)
    const code = await openUncommitted(sandbox)
    const { plan } = await loadPlan(folderFiles(sandbox.workspace), 'docs')
    const paths = plan.sources.map((source) => join(sandbox.workspace, source))
    const before = await Promise.all(paths.map((path) => readFile(path)))
    try {
      // What the opener sent is merged afterwards, so that every job of the branch recomputes it.
      for (const path of paths) await appendFile(path, '\nIn no commit.\n')
      await mergedHead(sandbox.workspace)
      return triedJob(await signoffJob(sandbox, who(sandbox, 'tech_lead'), code, 'tech_lead'))
    } finally {
      await Promise.all(paths.map((path, n) => writeFile(path, before[n] as Buffer)))
      await mergedHead(sandbox.workspace)
    }
  },
})
