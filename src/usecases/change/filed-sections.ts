// What an open change would do, as it was filed: for whoever asks for its status and has no checkout of its commit (SEAT-6).
// Must not: be signed for; whoever signs sees what their own job computed.
import { peopleBeside } from '../../checkout/people-file.ts'
import type { Database } from '../../postgres/connect.ts'
import type { Change } from '../../postgres/read-change.ts'
import type { Gate } from '../../postgres/read-gate.ts'
import type { Section } from '../../report/sections.ts'
import { accountNames } from './account-names.ts'
import { kindNamed } from './kind-named.ts'

/** Sections about an open change, each marked as filed; none about one that is over. @throws DB_ANSWER */
export async function filedSections(
  database: Database,
  gate: Gate,
  change: Change,
  folder: string,
): Promise<{ readonly sections?: readonly Section[] }> {
  const { saysFiled } = await kindNamed(change.contentKind)
  if (change.status !== 'open' || saysFiled === null) return {}
  const people = await peopleBeside(folder, gate.name)
  const namesOf = accountNames({ people, actorId: null, ask: null })
  const { opened } = change
  const opener = opened && (await namesOf([opened.subjectSha256])).get(opened.subjectSha256)
  const asked: Section = {
    title: 'Who asks',
    lines: opened === null ? [] : [{ text: `opened by ${opener?.words ?? opened.subjectSha256} at ${opened.at}` }],
  }
  const sections = await saysFiled({ gate, database, code: change.code, namesOf }, change.code)
  return { sections: [asked, ...sections.map((section) => ({ ...section, title: `As filed: ${section.title}` }))] }
}
