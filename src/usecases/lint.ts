// Checks an environment's files without a database: policy, people, plans; every fault at once (MAN-4, MAN-5).
import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { readText } from '../adapters/files.ts'
import { QuorateError } from '../gate/error.ts'
import type { Finding } from '../gate/finding.ts'
import { checkPeople } from '../manifest/check-people.ts'
import { expandEnvironment } from '../manifest/expand.ts'
import { readEnvironment } from '../manifest/read-environment.ts'
import { readPeople } from '../manifest/read-people.ts'
import { readPlan } from '../manifest/read-plan.ts'
import type { Verdict } from '../report/verdict.ts'
import { policyPath } from './checkout.ts'
import { environmentOf, type JobRun } from './job-run.ts'

/** Lints the checkout's files of one environment. @throws FILE_MISSING when there is no policy */
export function lintJob(run: JobRun): Promise<Verdict> {
  return lintFile(run.job.workspace, policyPath(environmentOf(run)))
}

/** Lints a policy file and what lies beside it: people.yaml and plans/. @throws FILE_MISSING, FILE_UNREADABLE */
export async function lintFile(folder: string, path: string): Promise<Verdict> {
  const findings: Finding[] = []
  const facts: Record<string, string> = {}
  const policy = readEnvironment(await readText(folder, path), path)
  if (policy.ok) facts[path] = expandEnvironment(policy.value).digest
  else findings.push(...policy.findings)

  const peoplePath = join(dirname(path), 'people.yaml')
  const peopleText = await readIfThere(folder, peoplePath)
  if (peopleText !== null) {
    const people = readPeople(peopleText, peoplePath)
    if (!people.ok) findings.push(...people.findings)
    else if (policy.ok && people.value.name === policy.value.name) {
      findings.push(...checkPeople(people.value, policy.value))
      facts[peoplePath] = `${people.value.people.length} people`
    }
  }
  for (const plan of await plansBeside(folder, path)) {
    const read = readPlan(await readText(folder, plan), plan)
    if (read.ok) facts[plan] = `${read.value.sources.length} sources`
    else findings.push(...read.findings)
  }
  return { outcome: findings.length === 0 ? 'pass' : 'blocked', mode: 'lint', findings, facts }
}

async function readIfThere(folder: string, path: string): Promise<string | null> {
  try {
    return await readText(folder, path)
  } catch (error) {
    if (error instanceof QuorateError && error.code === 'FILE_MISSING') return null
    throw error
  }
}

async function plansBeside(folder: string, path: string): Promise<readonly string[]> {
  const plans = join(dirname(path), 'plans')
  const names = await readdir(join(folder, plans)).catch(() => [])
  return names
    .filter((name) => name.endsWith('.yaml') && basename(name) === name)
    .sort()
    .map((name) => join(plans, name))
}
