// Plans of runs in a sandbox's checkout, and how the ledger has them.
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Sandbox } from '../../../src/sandbox/start.ts'
import { rows } from './sandbox.ts'

/** What of a plan of a run may differ. */
interface PlanParts {
  readonly deadline?: string
  /** The plan's `on_failure`. */
  readonly undo?: string
  readonly releases?: readonly string[]
  /** The role of its temporary login. */
  readonly login?: string
  /** Its `attested_by`, as YAML. */
  readonly attested?: string
}

/** Writes a plan of a run with its script, or one of the following steps. Answers with its name. */
export async function runPlan(
  { workspace }: Sandbox,
  name: string,
  script: string | null,
  { deadline = '30m', undo, releases = [], login, attested }: PlanParts = {},
): Promise<string> {
  const file = async (path: string, text: string) => {
    await mkdir(dirname(join(workspace, path)), { recursive: true })
    await writeFile(join(workspace, path), text)
    await chmod(join(workspace, path), 0o755)
  }
  const path = `deploy/${name}.sh`
  if (script !== null) await file(path, `#!/bin/bash\n${script}\n`)
  const undoing = undo === undefined ? '' : `on_failure: '${undo}', `
  const part = script === null ? 'files: [README.md]' : `command: ./${path}, ${undoing}files: [${path}]`
  const named = releases.length === 0 ? '' : `, releases: [${releases.join(', ')}]`
  const lent = login === undefined ? '' : `, temporary_login: { role: ${login} }`
  const built = attested === undefined ? '' : `, subjects: required, attested_by: ${attested}`
  const lines = [
    ...['apiVersion: quorate/v1', 'kind: PLAN', `metadata: { name: ${name} }`, 'spec:', '  carrier: C1'],
    ...[
      '  revision: 1',
      '  rollback: docs/rollback.md',
      `  run: { ${part}${named}${lent}${built}, deadline: ${deadline} }`,
      '',
    ],
  ]
  await file(`manifests/plans/${name}.yaml`, lines.join('\n'))
  return name
}

/** How a change's run stands; undefined where none was started. */
export async function runState(sandbox: Sandbox, change: string) {
  const [row] = await rows<{ outcome: string | null; detail: object | null; by: string | null }>(
    sandbox,
    `select o.outcome, o.detail, o.reported_by as by from qt001_cp.activation as a
     join cutter_governance.run_start as s on s.activation_id = a.activation_id
     left join cutter_governance.run_outcome as o on o.act_id = s.act_id where a.code = $1`,
    [change],
  )
  return row
}
