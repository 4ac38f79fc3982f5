// The doctor in the checkout: one fault at a time, in workflows, policy and people.
import { cp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { SANDBOXED, useDoctor } from './support/doctor.ts'

const doctor = useDoctor()
const { examine } = doctor

describe('the doctor in the checkout', () => {
  /** Edits one file of the checkout for one examination. */
  async function edited(
    path: string,
    edit: (text: string) => string | null,
    look: () => ReturnType<typeof examine> = examine,
  ) {
    const file = join(doctor.sandbox.workspace, path)
    const kept = `${file}.kept`
    await cp(file, kept)
    try {
      const text = edit(await readFile(file, 'utf8'))
      if (text === null) await rm(file)
      else await writeFile(file, text)
      return await look()
    } finally {
      await cp(kept, file)
      await rm(kept)
    }
  }
  const cut = '.github/workflows/cut.yml'

  it.each<readonly [string, string, (text: string) => string | null]>([
    ['a workflow is missing', 'WORKFLOW_PRESENT', () => null],
    ['a workflow is none', 'WORKFLOW_PRESENT', () => 'jobs: ['],
    ['a job may write', 'WORKFLOW_PERMISSIONS', (text) => text.replace('contents: read', 'contents: write')],
    [
      'a workflow does not say what it may',
      'WORKFLOW_PERMISSIONS',
      (text) => text.replace(/permissions:\n( {2}.*\n)+/, ''),
    ],
    [
      'everything is permitted',
      'WORKFLOW_PERMISSIONS',
      (text) => text.replace(/permissions:\n( {2}.*\n)+/, 'permissions: write-all\n'),
    ],
    [
      'a cut may read attestations, which it never asks for',
      'WORKFLOW_PERMISSIONS',
      (text) => text.replace('  id-token: write', '  attestations: read\n  id-token: write'),
    ],
    ['a tag stands for a sha', 'WORKFLOW_PINS', (text) => text.replace(/checkout@\w+/, 'checkout@v5')],
    ['nobody filled in the release', 'WORKFLOW_PINS', (text) => text.replace('1'.repeat(40), '0'.repeat(40))],
    [
      'the environment is mistyped',
      'WORKFLOW_ENVIRONMENT',
      (text) => text.replace('production-cut', 'production-cutt'),
    ],
    ['a push starts it', 'WORKFLOW_EVENT', (text) => text.replace('on:\n', 'on:\n  push:\n')],
    [
      'the checkout keeps its credentials',
      'WORKFLOW_JOBS',
      (text) => text.replace('persist-credentials: false', 'fetch-depth: 1'),
    ],
    [
      'another login’s environment is named',
      'WORKFLOW_ENVIRONMENT',
      (text) => text.replace('production-cut', 'production-door'),
    ],
    ['a script runs beside the gate', 'WORKFLOW_JOBS', (text) => `${text}      - run: echo\n`],
    [
      'another job runs beside it',
      'WORKFLOW_JOBS',
      (text) => `${text}  more:\n    runs-on: x\n    steps: [{ run: echo }]\n`,
    ],
  ])('[GATE-1] fails when %s', async (_, code, edit) => {
    const { exit, failed } = await edited(cut, edit)
    expect([exit, failed]).toEqual([1, [code]])
  })

  it.each(['verify', 'signoff'])(
    '[SEAT-5] fails when the checkout of %s.yml ends before the commit that was cut',
    async (name) => {
      const shallow = (text: string) => text.replace('fetch-depth: 0', 'fetch-depth: 1')
      const { exit, failed } = await edited(`.github/workflows/${name}.yml`, shallow)
      expect([exit, failed]).toEqual([1, ['WORKFLOW_HISTORY']])
    },
  )

  it('[ID-14] fails when a pinned workflow is not called, or gets no secret, input or permission of its caller', async () => {
    const uses = 'acme/gate/.github/workflows/cut.yml@refs/tags/v1'
    const pinned = (text: string) =>
      text.replace(
        'cut:    { role: cutter_exec,',
        `cut:    { role: cutter_exec, workflow: { uses: ${uses}, sha: ${'a1'.repeat(20)} },`,
      )
    const caller = (rest: string) => () =>
      `on:\n  workflow_dispatch:\n    inputs:\n      change: { required: true }\njobs:\n  cut:\n    uses: acme/gate/.github/workflows/cut.yml@v1\n${rest}`
    const permissions = '    permissions: { contents: read, actions: read, id-token: write }\n'
    const inputs = '    with: { change: x }\n'
    const secrets = '    secrets: inherit\n'
    const policy = 'manifests/production.yaml'
    expect((await edited(policy, pinned)).failed).toEqual(['WORKFLOW_CALLS', 'POLICY_IN_FORCE'])
    const called = (rest: string) => edited(policy, pinned, () => edited(cut, caller(rest)))
    for (const lacking of [inputs + permissions, secrets + permissions, inputs + secrets])
      expect((await called(lacking)).failed).toEqual(['WORKFLOW_CALLS', 'POLICY_IN_FORCE'])
    expect((await called(inputs + secrets + permissions)).failed).toEqual(['POLICY_IN_FORCE'])
  })

  it('[ID-12] fails when a workflow may not read the reviews that its action’s seats need', async () => {
    const reviewed = (text: string) =>
      text.replace(
        'content_owner: dispatch, tech_lead: dispatch }',
        'content_owner: dispatch, tech_lead: pull_request }',
      )
    const policy = 'manifests/production.yaml'
    expect((await edited(policy, reviewed)).failed).toEqual(['WORKFLOW_PERMISSIONS', 'POLICY_IN_FORCE'])
    const permitted = (text: string) => text.replace('  actions: read', '  actions: read\n  pull-requests: read')
    expect((await edited(policy, reviewed, () => edited(cut, permitted))).failed).toEqual(['POLICY_IN_FORCE'])
    expect((await edited(cut, permitted)).failed).toEqual(['WORKFLOW_PERMISSIONS'])
  })

  it('[MAN-8] fails when the checkout’s policy is not the one in force', async () => {
    const { exit, failed } = await edited('manifests/production.yaml', (text) =>
      text.replace('within: 72h', 'within: 71h'),
    )
    expect([exit, failed]).toEqual([1, ['POLICY_IN_FORCE']])
  })

  it('[MAN-4] fails when a policy or the people file has faults, and examines the rest all the same', async () => {
    const faulty = await edited('manifests/production.yaml', (text) => text.replace('kind: ENVIRONMENT', 'kind: OTHER'))
    expect([faulty.exit, faulty.failed]).toEqual([1, ['FILE']])
    // Without a policy nobody knows where the database is.
    expect(faulty.unknown).toContain('DATABASE')
    expect(faulty.shown.checks.map(({ code }) => code)).toContain('PEOPLE_IDS')
    const nobody = await edited('manifests/people.yaml', () => null)
    expect([nobody.exit, nobody.failed]).toEqual([1, ['FILE']])
  })

  it('[REG-4] fails when somebody is registered for more than the people file says, by login', async () => {
    const people = 'manifests/people.yaml'
    const seen = ({ shown }: Awaited<ReturnType<typeof examine>>) =>
      shown.checks.find(({ code }) => code === 'REGISTRY_EXTRA')?.observed
    const less = await edited(people, (text) => text.replace('[operator, verifier]', '[operator]'))
    expect([less.exit, less.failed, seen(less)]).toEqual([
      1,
      ['REGISTRY_EXTRA'],
      ['grace is still registered as verifier'],
    ])
    const members = [{ id: 1007, login: 'tony' }]
    const heal = doctor.sandbox.github.fault({ path: /\/collaborators$/, status: 200, body: members })
    const gone = await edited(people, (text) => text.replace(/.*login: tony.*\n/, '')).finally(heal)
    expect([gone.failed, seen(gone)]).toEqual([
      ['REGISTRY_EXTRA'],
      ['tony is not in the file, and still registered as tech_lead'],
    ])
    const more = await edited(people, (text) => text.replace('[operator, verifier]', '[operator, verifier, approver]'))
    expect([more.exit, more.failed, more.warned]).toEqual([0, [], [...SANDBOXED, 'REGISTRY_LACKING']])
  })

  it('[PRV-5] with --fix closes the settings and keeps them out of commits, only when told to, and once', async () => {
    const file = join(doctor.sandbox.workspace, 'door.env')
    const text = Object.entries(doctor.sandbox.secretsOf('door')).map(([name, value]) => `${name}=${value}\n`)
    await writeFile(file, text.join(''), { mode: 0o644 })
    const ignore = join(doctor.sandbox.workspace, '.gitignore')
    const mode = async () => ((await stat(file)).mode & 0o777).toString(8)
    const asked = ['--json', '--settings', file, '--fix']
    try {
      const untold = await doctor.run({}, asked)
      expect([untold.exit, JSON.parse(untold.stdout).findings[0].code, await mode()]).toEqual([
        64,
        'CONFIRMATION_NEEDED',
        '644',
      ])
      const told = JSON.parse((await doctor.run({}, [...asked, '--yes'])).stdout)
      expect([told.exit, await mode(), await readFile(ignore, 'utf8')]).toEqual([0, '600', '/door.env\n'])
      expect(told.fixed.map(({ check, refused }: Record<string, unknown>) => [check, refused])).toEqual([
        ['SECRETS_CLOSED', null],
        ['SECRETS_IGNORED', null],
      ])
      const again = JSON.parse((await doctor.run({}, [...asked, '--yes'])).stdout)
      expect([again.exit, again.fixed, again.fix]).toEqual([0, [], 'There is nothing that --fix puts right.'])
      expect(await readFile(ignore, 'utf8')).toBe('/door.env\n')
    } finally {
      await rm(file)
      await rm(ignore, { force: true })
    }
  })

  it('[MAN-2] fails while placeholders stand for people', async () => {
    const { exit, failed } = await edited('manifests/people.yaml', (text) =>
      text.replace('"1001"', '"9000000000000000001"'),
    )
    expect([exit, failed]).toEqual([1, ['PEOPLE_NAMED']])
  })
})
