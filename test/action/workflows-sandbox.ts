// The sandbox in which the shipped workflows are run from their files.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { personWith } from '../../src/sandbox/people.ts'
import { type Sandbox, startSandbox } from '../../src/sandbox/start.ts'
import { type Dispatch, dispatchWorkflow, type Ended, type Settings } from './workflows-runner.ts'

const folder = join(import.meta.dirname, '../../docs/examples/workflows')

/** A shipped workflow, by its name. */
export const textOf = (file: string) => readFileSync(join(folder, file), 'utf8')

/** What keys.yml calls, as it stands there. */
const PINNED = `GATE/gate/.github/workflows/keys-pinned.yml@${'0'.repeat(40)}`

/** How a run differs from the file and the settings as they are. */
export interface How {
  readonly edit?: (text: string) => string
  readonly kept?: Settings
}

/** The sample policy with `keys`, of an issuer whose key set can be fetched. */
const policy = (sample: string, issuer: string) =>
  sample
    .replace(/issuer: \S+/, `issuer: ${issuer}`)
    .replace(
      'registry: registry.yml }',
      `registry: registry.yml, keys: { uses: ${PINNED}, sha: "${'0'.repeat(40)}" } }`,
    )

/** Starts before the file's first test and ends after its last; `edit` is made to the sample policy. */
export function useWorkflows(edit = (sample: string) => sample) {
  let running: Sandbox | undefined
  beforeAll(async () => {
    running = await startSandbox({ policy: (sample, issuer) => policy(edit(sample), issuer) })
  })
  afterAll(() => running?.close())
  const sandbox = () => {
    if (running === undefined) throw new Error('the sandbox did not start')
    return running
  }
  /** Every secret where the file asks for it. */
  const settings = (): Settings => {
    return {
      vars: {},
      secrets: {},
      environments: {
        'production-door': only('QUORATE_DOOR_DB', sandbox().secretsOf('door')),
        'production-revoke': only('QUORATE_REVOKE_DB', sandbox().secretsOf('revoke')),
        'production-cut': only('DOT_CUTTER_EXEC_DB', sandbox().secretsOf('cut')),
        'production-deploy': only('QUORATE_DEPLOY_DB', sandbox().secretsOf('deploy')),
        'production-verify': only('DOT_CUTTER_VERIFY_DB', sandbox().secretsOf('verify')),
      },
    }
  }
  const dispatch = (file: string, asked: Omit<Dispatch, 'file' | 'text'>, how: How = {}): Promise<Ended> => {
    const { edit = (text: string) => text, kept = settings() } = how
    return dispatchWorkflow(sandbox(), kept, { file, text: edit(textOf(file)), ...asked })
  }
  const person = (...roles: string[]) => personWith(sandbox().people, roles)
  /** The repository that keys.yml calls, with its workflow at this commit. */
  const gate = (sha = '0'.repeat(40)) => {
    return (uses: string) => {
      if (!uses.startsWith(PINNED.replace(/@.*/, '@'))) throw new Error(`workflow was not found: ${uses}`)
      return { text: textOf('keys-pinned.yml'), sha }
    }
  }
  /** A change that was opened. */
  const opened = async () => {
    const { codes, outputs } = await dispatch('open.yml', { actor: person('operator'), inputs: { plan: 'docs' } })
    if (codes.length > 0) throw new Error(`not opened: ${codes}`)
    return outputs.change ?? ''
  }
  /** A change that everybody signed. */
  const signed = async () => {
    const change = await opened()
    for (const [role, actor] of cutSigners(sandbox())) {
      const { codes } = await dispatch('signoff.yml', { actor, inputs: { change, role } })
      if (codes.length > 0) throw new Error(`${role} did not sign: ${codes}`)
    }
    return change
  }
  return { sandbox, settings, person, dispatch, gate, opened, signed }
}

/** The file without one line; it must be there exactly once. */
export function without(line: string): (text: string) => string {
  return (text) => {
    if (text.split(line).length !== 2) throw new Error(`${line.trim()} is not there once`)
    return text.replace(line, '')
  }
}

function only(prefix: string, values: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith(prefix)))
}
