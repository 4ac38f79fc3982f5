// What a job says in words before it asks for a token, so that nobody signs what they have not seen (SEAT-6).
// Must not: be relied on; what is signed is the digest of the very content that is shown here.
import { peopleIn } from '../../checkout/people-file.ts'
import { settingsReader } from '../../ci/github/repository-settings.ts'
import { sha256, utcSeconds } from '../../codes/encoding.ts'
import { QuorateError } from '../../codes/error.ts'
import type { Given } from '../../codes/packet.ts'
import type { AccountName, Kind } from '../../kinds/kind.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Line, Section } from '../../report/sections.ts'
import type { Files } from '../../system/files.ts'
import type { JobRun } from '../proof/github-job.ts'
import { accountNames } from './account-names.ts'
import { kindNamed } from './kind-named.ts'
import type { Asking } from './provenance.ts'
import { verifyAction } from './seat-steps.ts'

/** What is read from. */
export interface ShownFrom {
  readonly gate: Gate
  readonly database: Database
  /** The job's own checkout's. */
  readonly files: Files
}

/** Who looks: their account, what they do in words, and where a commit can be read; names by the sha256 of ids. */
export interface Looker {
  readonly namesOf: ReturnType<typeof accountNames>
  readonly subject: string
  readonly does: (name: string) => string
  readonly pageOf: (commit: string) => string | null
}

/** A change that is not open yet. */
export interface NewChange {
  readonly action: string
  readonly kind: Kind
  readonly commit: string
  /** What the request says of its plan or document. */
  readonly fields: Readonly<Record<string, string | Given>>
}

/**
 * Says of an open change who asks for what, until when, and what it changes; `doing` is what the job is about to do.
 * @throws DB_ANSWER, and what provenance is refused with
 */
export async function showChange(
  run: JobRun,
  from: ShownFrom,
  change: Change,
  content: string,
  doing: string,
): Promise<void> {
  run.say(await changeSections(await lookerOf(run, from, doing), from, change, content))
  run.say(await provenanceSections(askingOf(run), from, await kindNamed(change.contentKind), content, change.packet))
}

/** What `showChange` says, for whoever looks. @throws DB_ANSWER */
export async function changeSections(
  looker: Looker,
  from: ShownFrom,
  change: Change,
  content: string,
): Promise<readonly Section[]> {
  const { packet, code, notAfter, opened, contentKind } = change
  const { says } = await kindNamed(contentKind)
  if (says === null) throw new QuorateError('ACTION_NOT_PERMITTED', { observed: contentKind })
  const [asked, sections] = await Promise.all([
    askedSection(looker, {
      title: `${code}: ${packet.action} in ${packet.environment}`,
      opened,
      about: aboutOf({ ...packet, follows: packet.parent }),
      commit: packet.commit,
      until: untilText(notAfter, from.gate),
    }),
    says({ ...from, code, namesOf: looker.namesOf }, content, packet.parent),
  ])
  return [asked, ...sections]
}

/** Says the same of a change that is about to be opened; answers with what nobody would sign for. @throws as `showChange` */
export async function showProposal(
  run: JobRun,
  from: ShownFrom,
  { action, kind, commit, fields }: NewChange,
  content: string,
): Promise<readonly Section[]> {
  const looker = await lookerOf(run, from, 'opens it')
  const { namesOf } = looker
  const [asked, sections] = await Promise.all([
    askedSection(looker, {
      title: `A new change: ${action} in ${from.gate.name}`,
      opened: null,
      about: aboutOf(fields),
      commit,
      until: untilOf(from.gate, action),
    }),
    kind.says === null ? [] : kind.says({ ...from, code: null, opens: action, namesOf }, content, null),
  ])
  run.say([asked, ...sections])
  const scope = from.gate.policy.actions.get(action)?.scope ?? action
  run.say(await provenanceSections(askingOf(run), from, kind, content, { scope, commit }))
  return sections
}

/** Says the same of a verify that is about to be opened again: what its cut changed. @throws DB_ANSWER */
export async function showReopening(run: JobRun, from: ShownFrom, cut: Change): Promise<void> {
  const { gate, database } = from
  const looker = await lookerOf(run, from, 'opens its verify again')
  const { namesOf } = looker
  // Where the policy has none, the gate refuses it.
  const verify = verifyAction(gate)?.[0] ?? 'VERIFY'
  const { saysFiled } = await kindNamed(cut.contentKind)
  const [asked, sections] = await Promise.all([
    askedSection(looker, {
      title: `A new change: ${verify} in ${gate.name}`,
      opened: cut.opened,
      about: aboutOf({ ...cut.packet, follows: cut.code }),
      commit: cut.packet.commit,
      until: untilOf(gate, verify),
    }),
    saysFiled === null ? [] : saysFiled({ gate, database, code: cut.code, namesOf }, cut.code),
  ])
  run.say([asked, ...sections])
}

const askingOf = ({ job, inputs }: JobRun): Asking => ({
  ...{ apiUrl: job.apiUrl, repository: job.repository, token: inputs.githubToken },
})

/** Whoever signs has seen the change by then; where nothing is attested, nothing of this is loaded. @throws as `verifyProvenance` */
export async function provenanceSections(
  asking: Asking,
  { gate, files }: ShownFrom,
  { attests }: Kind,
  content: string,
  of: Pick<Change['packet'], 'scope' | 'commit'>,
): Promise<readonly Section[]> {
  const attested = attests?.(content) ?? null
  if (attested === null) return []
  const { verifyProvenance } = await import('./provenance.ts')
  return [await verifyProvenance(asking, { gate, files }, attested, of)]
}

/** Whoever started the job, by GitHub's own word where the job may ask. */
async function lookerOf({ job, inputs }: JobRun, { files, gate }: ShownFrom, doing: string): Promise<Looker> {
  const token = inputs.githubToken
  const ask = token === null ? null : settingsReader({ apiUrl: job.apiUrl, token, timeoutMs: 5000 })
  return {
    namesOf: accountNames({ people: await peopleIn(files, gate.name), actorId: job.actorId, ask }),
    subject: sha256(job.actorId),
    does: (name) => `${name} started this job, and ${doing}`,
    pageOf: (commit) => (job.serverUrl === null ? null : `${job.serverUrl}/${job.repository}/commit/${commit}`),
  }
}

interface AskedFor {
  readonly title: string
  readonly opened: Change['opened']
  readonly about: readonly string[]
  readonly commit: string
  readonly until: string
}

async function askedSection(
  { namesOf, subject, does, pageOf }: Looker,
  { title, opened, about, commit, until }: AskedFor,
): Promise<Section> {
  const names = await namesOf([subject, ...(opened === null ? [] : [opened.subjectSha256])])
  const link = pageOf(commit)
  return {
    title,
    lines: [
      ...(opened === null
        ? []
        : [personLine(names, opened.subjectSha256, (name) => `opened by ${name} at ${opened.at}`)]),
      personLine(names, subject, does),
      ...about.map((text) => ({ text })),
      { text: `of commit ${commit}`, ...(link === null ? {} : { link }) },
      { text: until },
    ],
  }
}

function personLine(names: ReadonlyMap<string, AccountName>, subject: string, says: (name: string) => string): Line {
  const name = names.get(subject)
  const text = says(name?.words ?? subject)
  return name?.isOtherwise ? { text, codes: ['PERSON_NAMED_OTHERWISE'] } : { text }
}

/** The plan, or the file, that it is about; of a change of the gate itself the action says it. */
function aboutOf(said: Readonly<Record<string, unknown>>): readonly string[] {
  const {
    plan_id: plan,
    plan_revision: revision,
    carrier,
    rollback_plan_ref: rollback,
    document,
    follows,
    compensates,
  } = said
  return [
    ...(typeof follows === 'string' ? [`follows ${follows}, which was carried out`] : []),
    ...(typeof compensates === 'string' ? [`compensates ${compensates}, whose verify failed`] : []),
    ...(typeof plan === 'string' && carrier !== 'GOV' ? [`plan ${plan}, revision ${revision}, for ${carrier}`] : []),
    ...(typeof document === 'string' ? [`document ${document}`] : []),
    ...(typeof rollback === 'string' ? [`the way back: ${rollback}`] : []),
  ]
}

function untilText(notAfter: string, { now }: Gate): string {
  // A moment that the packet names, not the clock.
  const seconds = Date.parse(notAfter) / 1000 - now()
  if (seconds <= 0) return `until ${notAfter}, which is over`
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)]
  return `until ${notAfter}, in ${hours > 0 ? `${hours} h ` : ''}${minutes} min`
}

/** As the database reckons it when the change is opened; a day where the policy says nothing. */
function untilOf({ policy, now }: Gate, action: string): string {
  const spec = policy.documents.find(
    ({ kind, metadata }) => kind === 'AUTHORITY_ACTION' && metadata.name === action,
  )?.spec
  const within = (spec?.grant as { readonly within_seconds?: unknown } | null | undefined)?.within_seconds
  return `until about ${utcSeconds(now() + (typeof within === 'number' ? within : 86_400))}`
}
