import { describe, expect, it } from 'vitest'
import type { Code } from '../../../src/codes/catalogue/index.ts'
import { diffSets } from '../../../src/manifest/diff/diff.ts'
import { placeOfChange } from '../../../src/manifest/diff/place.ts'
import { type ManifestDocument, seal } from '../../../src/manifest/expand/digest.ts'
import { expandEnvironment } from '../../../src/manifest/expand/expand.ts'
import { environment } from './environment.ts'

const control = () => expandEnvironment(environment())

type Edits = readonly (readonly [string, string])[]

/** The sentences from the control to its edited twin, `CODE: words` where they weaken something. */
function told(...edits: Edits): readonly string[] {
  return lines(control(), expandEnvironment(environment(...edits)))
}

/** The same on the way back. */
function back(...edits: Edits): readonly string[] {
  return lines(expandEnvironment(environment(...edits)), control())
}

function lines(...[before, after]: Parameters<typeof diffSets>): readonly string[] {
  return diffSets(before, after).sentences.map(({ words, weakenings }) => [...weakenings, words].join(': '))
}

function renamed(document: ManifestDocument, from: string, to: string): ManifestDocument {
  return JSON.parse(JSON.stringify(document).replaceAll(from, to)) as ManifestDocument
}

describe('what changes from one policy to another, in words', () => {
  it('[MAN-2] says that a role has no seat any more, and on the way back that it is needed', () => {
    const edits: Edits = [[', ai_council: 2, esign', ', ai_council: 1, esign']]
    expect(told(...edits)).toEqual(['WEAKER_COUNT: CUT needs 1 ai_council instead of 2'])
    expect(back(...edits)).toEqual(['CUT needs 2 ai_council instead of 1'])
  })

  it('[MAN-2] says whose seats come and go', () => {
    const edits: Edits = [
      ['by: operator\n      signoffs: { t2: dispatch }', 'by: operator\n      signoffs: { codex: dispatch }'],
    ]
    expect(told(...edits)).toEqual([
      'WEAKER_SEAT_REMOVED: KEY_CHANGE no longer needs t2',
      'KEY_CHANGE needs codex from now on, proved by a workflow that they start',
    ])
  })

  it('[ID-12] says how a seat is proved, and that the runner’s word is less', () => {
    const edits: Edits = [['reviewer: environment, codex: dispatch', 'codex: environment, reviewer: dispatch']]
    const reviewed: Edits = [['review: codex', 'review: reviewer'], ...edits]
    expect(told(...reviewed)).toContain(
      'WEAKER_ASSURANCE: CUT accepts as codex the environment’s review (reported by the runner) instead of a workflow that they start',
    )
    expect(told(...reviewed)).toContain('WEAKER_REVIEW: the recorded review of CUT is reviewer’s instead of codex’s')
    expect(back(...reviewed).filter((line) => line.includes('codex the'))).toEqual([])
  })

  it('[ID-12] says that a pull request’s review is less than a workflow that they start', () => {
    const edits: Edits = [['t2: dispatch }\n      grant', 't2: pull_request }\n      grant']]
    expect(told(...edits)).toEqual([
      'WEAKER_ASSURANCE: CUT accepts as t2 a review of the pull request (reported by the runner) instead of a workflow that they start',
    ])
    expect(back(...edits)).toEqual([
      'CUT accepts as t2 a workflow that they start instead of a review of the pull request (reported by the runner)',
    ])
  })

  it('[ID-12] [APR-8] says that a workflow that they start is less than a key of their own, and one of both less than both', () => {
    const proved = (how: string): Edits => [['t2: dispatch }\n      grant', `t2: ${how} }\n      grant`]]
    const from = (...[before, after]: [string, string]) =>
      lines(expandEnvironment(environment(...proved(before))), expandEnvironment(environment(...proved(after))))
    const weaker = [expect.stringMatching(/^WEAKER_ASSURANCE: CUT accepts as t2 /)]
    expect(back(...proved('seat'))).toEqual(weaker)
    for (const less of ['seat', 'pull_request']) expect(from('both', less)).toEqual(weaker)
    for (const more of ['seat', 'both']) expect(told(...proved(more))).toEqual([expect.not.stringMatching(/^WEAKER/)])
    expect(from('seat', 'both')).toEqual([expect.not.stringMatching(/^WEAKER/)])
    const moved: Edits = [
      ['t2: dispatch }\n      grant: {', 't2: dispatch, ai_council: dispatch }\n      grant: {'],
      ['ai_council: 2, esign', 'esign'],
    ]
    const keyed: Edits = [['ai_council: 2, esign', 'ai_council: { seat: 1 }, esign']]
    expect(lines(expandEnvironment(environment(...keyed)), expandEnvironment(environment(...moved)))).toContainEqual(
      expect.stringMatching(/^WEAKER_ASSURANCE: .*ai_council/),
    )
  })

  it('[ID-12] says so too where the seat moves from the grant to the signoffs', () => {
    const granted: Edits = [['ai_council: 2, esign', 'ai_council: 1, esign']]
    const moved = (source: string): Edits => [
      ['ai_council: 2, esign', 'esign'],
      ['t2: dispatch }\n      grant', `t2: dispatch, ai_council: ${source} }\n      grant`],
    ]
    const change = (source: string) =>
      lines(expandEnvironment(environment(...granted)), expandEnvironment(environment(...moved(source))))
    expect(change('pull_request').filter((line) => line.startsWith('WEAKER_'))).toEqual([
      expect.stringMatching(/^WEAKER_ASSURANCE: .*ai_council/),
    ])
    expect(change('dispatch').filter((line) => line.startsWith('WEAKER_'))).toEqual([])
  })

  it('[SEP-1] says who may be one human, and who may not any more', () => {
    const edits: Edits = [[', president: [ai_council] }', ' }']]
    expect(told(...edits)).toEqual([
      'WEAKER_PAIR_REMOVED: ai_council and president may be one human within one activation',
    ])
    expect(back(...edits)).toEqual(['ai_council and president must be different humans within one activation'])
  })

  it('[SEP-1] knows that a change set covers an activation', () => {
    const wide: Edits = [['verifier: [operator, cut_custodian]', 'verifier: [operator, cut_custodian], codex: [t2]']]
    expect(told(...wide)).toEqual(['codex and t2 must be different humans across a cut and its verify too'])
    expect(back(...wide)).toEqual([
      'WEAKER_PAIR_NARROWED: codex and t2 may be one human across a cut and its verify; within one activation they still differ',
    ])
  })

  it('[MAN-2] [ID-13] says of a new name that it is one, and of a new branch that jobs run there', () => {
    expect(told(['repository: acme/ledger', 'repository: acme/books'])).toEqual([
      'the repository is acme/books instead of acme/ledger',
    ])
    expect(told(['branch: main', 'branch: trunk'])).toEqual([
      'WEAKER_WORKFLOW: cut, deploy, open, registry, revoke, signoff and verify run on refs/heads/trunk instead of refs/heads/main',
    ])
    expect(told(['open: open.yml', 'open: begin.yml'])).toEqual([
      'WEAKER_WORKFLOW: open is begin.yml instead of open.yml',
    ])
  })

  it('[ID-5] says where jobs run', () => {
    expect(told(['branch: main', 'branch: main\n    runner: self-hosted'])).toEqual([
      'WEAKER_RUNNER: cut, deploy, open, registry, revoke, signoff and verify run on runners that are self-hosted instead of github-hosted',
    ])
  })

  it('[ID-10] says who answers for a login', () => {
    expect(
      told(['custodian: verify_custodian', 'custodian: verify_keeper'], ['[verify_custodian]', '[verify_keeper]']),
    ).toEqual([
      'the pair of cut_custodian and verify_custodian goes, as there is no verify_custodian any more',
      'cut_custodian and verify_keeper must be different humans across a cut and its verify',
      'WEAKER_CUSTODY: verify has the custodian verify_keeper instead of verify_custodian',
      'the role verify_custodian is gone',
      'the role verify_keeper is new',
    ])
  })

  it('[KEY-1] says which workflow may pin keys without a quorum, and at which commit', () => {
    const keys = (sha: string): readonly [string, string] => [
      'registry: registry.yml }',
      `registry: registry.yml, keys: { uses: acme/gate/.github/workflows/keys.yml@refs/tags/v1, sha: ${sha} } }`,
    ]
    const [one, two] = ['a'.repeat(40), 'b'.repeat(40)]
    expect(told(keys(one))).toEqual([
      'WEAKER_WAY_IN: keys is a new way in: acme/gate/.github/workflows/keys.yml@refs/tags/v1 as quorate_door',
    ])
    expect(back(keys(one))).toEqual(['keys is no longer a way in'])
    const [before, after] = [one, two].map((sha) => expandEnvironment(environment(keys(sha))))
    if (before === undefined || after === undefined) throw new Error('two policies')
    expect(lines(before, after)).toEqual([`WEAKER_WORKFLOW: keys pins the workflow’s commit ${two} instead of ${one}`])
  })

  it('[ID-14] says that a workflow’s text is pinned, and that it is a weakening when the pin goes', () => {
    const pinned: Edits = [
      [
        'cut: { role: cutter_exec,',
        `cut: { role: cutter_exec, workflow: { uses: acme/gate/.github/workflows/cut.yml@refs/heads/main, sha: ${'a'.repeat(40)} },`,
      ],
    ]
    expect(told(...pinned)).toEqual([
      'cut comes from acme/gate instead of the repository itself',
      `cut pins the workflow’s commit ${'a'.repeat(40)}`,
    ])
    expect(back(...pinned)).toEqual([
      'WEAKER_WORKFLOW: cut comes from the repository itself instead of acme/gate',
      'WEAKER_PIN: cut no longer pins the workflow’s commit',
    ])
  })

  it('[GRT-1] says how long grants live and who e-signs', () => {
    expect(told(['within: 72h }\n    VERIFY', 'within: 30d }\n    VERIFY'])).toEqual([
      'WEAKER_VALIDITY: a grant for CUT lives 30d instead of 72h',
    ])
  })

  it('[REG-4] says of every governed act at once what all have in common', () => {
    const base = expandEnvironment(
      environment(['    KEY_CHANGE:\n      by: operator\n      signoffs: { t2: dispatch }\n', '']),
    )
    const longer = base.documents.map((document): ManifestDocument => {
      const grant = document.spec.grant as { within_seconds: number } | null | undefined
      const isGoverned = document.kind === 'AUTHORITY_ACTION' && document.spec.scope === 'registry' && grant
      return isGoverned
        ? { ...document, spec: { ...document.spec, grant: { ...grant, within_seconds: 7_200 } } }
        : document
    })
    expect(lines(base, seal(longer))).toEqual(['a grant for every governed act lives 2h instead of 72h'])
  })

  it('[PRV-1] says who may write and who migrates', () => {
    expect(told(['forbidden_writers: [postgres, ', 'forbidden_writers: [backup, '])).toEqual([
      'WEAKER_WRITER_ALLOWED: postgres is no longer forbidden to write; backup may never write from now on',
    ])
    // Lint takes no other role; a later preset may have one.
    const other = control().documents.map((document) => renamed(document, 'quorate_migrator', 'other_migrator'))
    expect(lines(control(), seal(other))).toEqual([
      'WEAKER_MIGRATOR: migrate logs in to the database as other_migrator instead of quorate_migrator',
      'WEAKER_MIGRATOR: the migrator logs in as other_migrator instead of quorate_migrator',
    ])
  })

  it('[GATE-1] says what may be done that could not be done before, and the reverse', () => {
    const without = control().documents.filter(
      ({ kind, metadata, spec }) =>
        !(kind === 'AUTHORITY_ACTION' && metadata.name === 'DEPLOY') &&
        !(spec.action === 'DEPLOY') &&
        !(kind === 'AUTHORITY_SCOPE' && metadata.name === 'deploy'),
    )
    expect(lines(seal(without), control())).toEqual([
      expect.stringMatching(/^WEAKER_ACTION_ADDED: DEPLOY may be done from now on, by /),
      expect.stringMatching(/^DEPLOY needs /),
      expect.stringMatching(/^WEAKER_WAY_IN: deploy is a new way in: \.github\/workflows\/deploy\.yml.* as deployer$/),
    ])
    expect(lines(control(), seal(without))).toEqual(['DEPLOY can no longer be done', 'deploy is no longer a way in'])
  })

  it('[ACT-2] points at the line of the short file that speaks of it', () => {
    const after = environment(
      [', ai_council: 2, esign', ', ai_council: 1, esign'],
      [', president: [ai_council] }', ' }'],
    )
    const { sentences } = diffSets(control(), expandEnvironment(after))
    const at = (code: Code) => sentences.find(({ weakenings }) => weakenings.includes(code))?.at ?? ''
    expect(at('WEAKER_COUNT')).toBe('/spec/actions/CUT/grant/ai_council')
    expect(placeOfChange(after, at('WEAKER_COUNT'))).toEqual(after.placeOf('/spec/actions/CUT/grant/ai_council'))
    expect(placeOfChange(after, at('WEAKER_PAIR_REMOVED'))).toEqual(after.placeOf('/spec/must_differ/activation'))
    expect(placeOfChange(after, '/spec/governance/SEAT_ROTATE/grant/within')).toEqual(
      after.placeOf('/spec/governance/default/grant/within'),
    )
  })
})
