// What a change of a login or workflow means: from where it acts, as whom, and who answers for it.
import type { Seen } from '../../codes/finding.ts'
import { step } from '../fault.ts'
import type { Difference } from './documents.ts'
import { plainWords, type Statement, valueText } from './statement.ts'

/** What happens to a way into the database, or to one field of it. */
export function scopeWords(difference: Difference): Statement {
  const { name } = difference
  const at = placeOf(difference)
  return { about: 'Logins and workflows', subject: name, says: (who, several) => words(difference, who, several), at }
}

const own: Readonly<Record<string, string>> = { migrate: '/spec/migrator', revoke: '/spec/revoke' }
const doors = ['open', 'signoff', 'registry', 'keys']

function placeOf({ name, path }: Difference): string {
  if (path === 'ref') return '/spec/github/branch'
  if (path === 'runner_environment') return '/spec/github/runner'
  const pin = path === 'job_workflow_sha' ? '/sha' : ''
  if (doors.includes(name)) return path === 'db_role' ? '/spec/door/role' : `/spec/workflows${step(name)}${pin}`
  const members: Readonly<Record<string, string>> = {
    db_role: '/role',
    custodian: '/custodian',
    approval: '/approval',
    job_workflow_sha: '/workflow/sha',
  }
  return `${own[name] ?? `/spec/logins${step(name)}`}${members[path ?? ''] ?? ''}`
}

const without: Readonly<Record<string, (who: string, s: boolean) => string>> = {
  custodian: (who, several) => `${who} ${several ? 'have' : 'has'} no custodian any more`,
  environment: (who, several) => `${who} ${several ? 'run' : 'runs'} without a GitHub environment, which guarded it`,
  job_workflow_sha: (who, several) => `${who} no longer ${several ? 'pin' : 'pins'} the workflow’s commit`,
}

function words(difference: Difference, who: string, several: boolean): string {
  const { what, path, from, to } = difference
  const verb = (one: string, many: string) => `${who} ${several ? many : one}`
  if (what === 'added') return `${verb('is a', 'are')} new ${several ? 'ways' : 'way'} in: ${waysIn(to)}`
  if (what === 'removed') return `${verb('is', 'are')} no longer a way in`
  const lost = path !== null && to === null ? without[path] : undefined
  if (lost !== undefined) return lost(who, several)
  const instead = `${valueText(to)} instead of ${valueText(from)}`
  switch (path) {
    case 'provider':
      return `${verb('is', 'are')} proved by ${instead}`
    case 'db_role':
      return `${verb('logs', 'log')} in to the database as ${instead}`
    case 'custody':
      return `${verb('is', 'are')} kept by ${keepers[String(to)] ?? valueText(to)} instead of ${keepers[String(from)] ?? valueText(from)}`
    case 'custodian':
      return `${verb('has', 'have')} the custodian ${from === null ? valueText(to) : instead}`
    case 'environment':
      return `${verb('runs', 'run')} in the GitHub environment ${from === null ? valueText(to) : instead}`
    case 'job_workflow_ref':
      return workflowWords(from, to, who, several)
    case 'job_workflow_sha':
      return `${verb('pins', 'pin')} the workflow’s commit ${from === null ? valueText(to) : instead}`
    case 'ref':
      return `${verb('runs', 'run')} on ${instead}`
    case 'event_name':
      return `${verb('is', 'are')} started by ${instead}`
    case 'runner_environment':
      return `${verb('runs', 'run')} on runners that are ${instead}`
    case 'approval':
      return to === 'required'
        ? `${verb('waits', 'wait')} for a reviewer of the GitHub environment from now on`
        : `${verb('no longer waits', 'no longer wait')} for a reviewer of the GitHub environment`
    default:
      return plainWords(difference)
  }
}

const form = /^(?:(?<repository>.+)\/)?\.github\/workflows\/(?<file>[^@/]+)@(?<ref>.+)$/

/** Only the parts that differ, so that a repository or branch that changes for all jobs is said once. */
function workflowWords(from: Seen, to: Seen, who: string, several: boolean): string {
  const [old, young] = [from, to].map((value) => form.exec(String(value))?.groups)
  if (!old || !young)
    return `${who} ${several ? 'are' : 'is'} the workflow ${valueText(to)} instead of ${valueText(from)}`
  const file = old.file === young.file ? null : `${several ? 'are' : 'is'} ${young.file} instead of ${old.file}`
  const [before, now] = [old, young].map(({ repository = 'the repository itself' }) => repository)
  const repository = `${several ? 'come' : 'comes'} from ${now} instead of ${before}`
  const ref = `${several ? 'run' : 'runs'} on ${young.ref} instead of ${old.ref}`
  const parts = [file, before === now ? null : repository, old.ref === young.ref ? null : ref]
  return `${who} ${parts.filter((part) => part !== null).join(' and ')}`
}

const keepers: Readonly<Record<string, string>> = {
  workload: 'a custodian',
  personal: 'the person who acts',
  none: 'nobody',
}

function waysIn(spec: Seen): string {
  const { job_workflow_ref: workflow, db_role: role } = (spec ?? {}) as Readonly<Record<string, unknown>>
  return `${valueText(workflow)} as ${valueText(role)}`
}
