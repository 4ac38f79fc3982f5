// Attacks on what people's jobs sign, by content that no commit holds, or only a later one.
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadPlan } from '../../src/checkout/load.ts'
import { sha256 } from '../../src/codes/encoding.ts'
import { openByOwnProgram, openUncommitted } from '../../src/sandbox/attack-tools.ts'
import { openRunJob } from '../../src/sandbox/deploys.ts'
import { signoffJob } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { mergedHead } from '../../src/sandbox/repository.ts'
import type { Sandbox } from '../../src/sandbox/start.ts'
import { folderFiles } from '../../src/system/files.ts'
import { runPlan } from '../action/support/deploy.ts'
import { makeAttesting, stored, WORKFLOW } from '../support/attestations.ts'
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

jobAttack('[SEAT-5] a deploy of a subject that no workflow of the plan’s built, opened while it was attested', {
  code: 'ATTESTATION_DIFFERS',
  guard: [
    {
      file: 'src/usecases/change/shown-change.ts',
      text: 'run.say(await provenanceSections(askingOf(run), from, await kindNamed(change.contentKind), content, change.packet))',
    },
  ],
  async run(sandbox) {
    const ours = await makeAttesting()
    const digest = 'a'.repeat(64)
    await writeFile(join(sandbox.workspace, 'trusted_root.jsonl'), ours.root)
    const attested = `{ workflow: ${WORKFLOW}, trusted_root: trusted_root.jsonl }`
    const plan = await runPlan(sandbox, 'attested', 'true', { attested })
    const commit = (await mergedHead(sandbox.workspace)) ?? ''
    const says = async (workflow: string) =>
      sandbox.github.world.attestations.set(digest, [
        { kind: 'provenance', stored: stored(await ours.attest(digest, { says: { commit, workflow } })) },
      ])
    await says(`https://github.com/${WORKFLOW}@refs/heads/main`)
    const { outputs } = await openRunJob(sandbox, plan, { subjects: `shop@sha256:${digest}` })
    await says(`https://github.com/${WORKFLOW}@refs/heads/evil`)
    return triedJob(await signoffJob(sandbox, who(sandbox, 'tech_lead'), outputs.change ?? '', 'tech_lead'))
  },
})
