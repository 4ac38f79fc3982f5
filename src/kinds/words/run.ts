// What a run would deploy, in words: its subjects, command, files and secrets, and what was deployed last by whom (SEAT-6).

import { listOf, members, orNull, type Read, text } from '../../codes/shape.ts'
import type { AttestedContent, RunContent } from '../../manifest/run-content.ts'
import { readFiled } from '../../postgres/read-filed.ts'
import { type LastRun, lastRun, readLastRun, type ShownRelease, shownRelease } from '../../postgres/read-run.ts'
import type { Section } from '../../report/sections.ts'
import type { WordSource } from '../kind.ts'
import { boundedLines } from './bounds.ts'

const filed = members({ content: text, last: orNull(lastRun), releases: listOf(shownRelease) })

/** Of a content of this job's own making; what was deployed last is the database's word. @throws DB_ANSWER */
export async function saysRun(source: WordSource, content: string): Promise<readonly Section[]> {
  const said = JSON.parse(content) as RunContent
  const { database, code, opens } = source
  if (code !== null) return sectionsOf(source, said, await readFiled(database, code, filed))
  return sectionsOf(
    source,
    said,
    opens === undefined ? null : { last: await readLastRun(database, opens, said.plan_id) },
  )
}

/** Of what was filed. @throws DB_ANSWER */
export async function saysFiledRun(source: WordSource, code: string): Promise<readonly Section[]> {
  const known = await readFiled(source.database, code, filed)
  return known === null ? [] : sectionsOf(source, JSON.parse(known.content) as RunContent, known)
}

async function sectionsOf(
  source: WordSource,
  { run, given }: RunContent,
  known: (Pick<Read<typeof filed>, 'last'> & Partial<Read<typeof filed>>) | null,
): Promise<readonly Section[]> {
  const { audience } = given
  const attested = run.attested ?? null
  return [
    { title: 'What is deployed', none: 'No subjects are named.', lines: linesOf(given.subjects) },
    ...(attested === null ? [] : [attestedSection(attested)]),
    {
      title: 'What runs',
      lines: [
        { text: run.command === null ? 'the following steps of the job' : `the command: ${run.command}` },
        ...(run.on_failure === null ? [] : [{ text: `where it fails, the command: ${run.on_failure}` }]),
        { text: `for at most ${run.seconds} seconds, in which no other run starts` },
        ...(run.login === null
          ? []
          : [{ text: `logging in to this database as ${run.login.role} until then, with a password of its own` }]),
        ...(audience === undefined ? [] : [{ text: `with a permit for ${audience}` }]),
      ],
    },
    ...(run.login === null
      ? []
      : [
          {
            title: `What the login ${run.login.role} may leave behind`,
            none: 'Nothing: no definer function, grant, default privilege or trigger.',
            lines: linesOf(run.login.leaves),
          },
        ]),
    {
      title: 'Files that are signed',
      none: 'None; the commit is.',
      lines: linesOf(run.files.map((file) => `${file.path} sha256:${file.sha256}`)),
    },
    ...(run.releases.length === 0 ? [] : [releaseSection(run.releases, known?.releases ?? [])]),
    ...(known === null ? [] : [await lastSection(source, known.last)]),
  ]
}

/** What each job asks of the subjects; what it found is said by itself. */
function attestedSection({ workflow, commit, trusted_root: root }: AttestedContent): Section {
  const ref = workflow.includes('@') ? '' : ', of the policy’s branch'
  return {
    title: 'Whose attestation each subject must have',
    lines: linesOf([
      `the workflow ${workflow}${ref}`,
      commit === 'same' ? 'of this very commit' : 'of any commit of the policy’s branch',
      `trusted by ${root.path} sha256:${root.sha256}`,
    ]),
  }
}

/** The names are the content's; which version of each is the database's word. */
function releaseSection(names: readonly string[], known: readonly ShownRelease[]): Section {
  const lines = names.map((name) => {
    const one = known.find((release) => release.name === name)
    return { text: one === undefined ? name : `${name}: ${releaseWords(one)}` }
  })
  return { title: 'Secrets that the run gets once it is started', lines }
}

function releaseWords({ version, single_use: single, state }: ShownRelease): string {
  const named = `version ${version}${single ? ', for a single run' : ''}`
  switch (state) {
    case 'missing':
      return 'none was put, so that it cannot start'
    case 'spent':
      return `${named}, which another run was granted, so that it cannot start`
    case 'due':
      return `${named}, which is the newest now`
    case 'granted':
      return `${named}, was granted`
    case 'rotate':
      return `${named}, was granted; replace it`
  }
}

async function lastSection({ namesOf }: WordSource, last: LastRun | null): Promise<Section> {
  const title = 'What was deployed last'
  if (last === null) return { title, lines: [], none: 'Nothing of this plan.' }
  const name = last.by === null ? undefined : (await namesOf([last.by])).get(last.by)
  const how = last.outcome ?? 'nobody knows yet how it ended'
  return {
    title,
    lines: [
      { text: `${last.code} of commit ${last.commit}, by ${name?.words ?? last.by} at ${last.at}: ${how}` },
      ...boundedLines(linesOf(last.subjects), 'subjects'),
    ],
  }
}

/** All of them: what is signed is hidden by no list, and the gate takes no longer ones than people can be shown. */
function linesOf(texts: readonly string[]) {
  return texts.map((text) => ({ text }))
}
