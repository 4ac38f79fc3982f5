// The workflows that users copy, executed from the very files against a real PostgreSQL and an emulated GitHub.
import { readFileSync } from 'node:fs'
import { cp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { calculateJwkThumbprint } from 'jose'
import { beforeAll, describe, expect, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { cutSigners } from '../../src/sandbox/jobs.ts'
import { rows } from './support/sandbox.ts'
import { dispatchWorkflow, type Ended } from './workflows-runner.ts'
import { files, type How, textOf, useWorkflows, without } from './workflows-sandbox.ts'

describe('the workflows, executed from their files', () => {
  const { sandbox, settings, person, dispatch, gate, executed } = useWorkflows()
  const change: Record<string, string> = {}
  const approved = () => [{ user: person('reviewer'), state: 'approved' as const }]
  const cut = (how?: How) =>
    dispatch(
      'cut.yml',
      { actor: person('operator'), inputs: { change: change.code ?? '' }, approvals: approved() },
      how,
    )

  describe('of a pull request', () => {
    const base = 'b'.repeat(40)
    const nothing = { vars: {}, secrets: {}, environments: {} }
    const plan = (fork: boolean, how: How = {}) => {
      const sides = { head: { ref: 'topic', sha: 'a'.repeat(40) }, base: { ref: 'main', sha: base } }
      const { world } = sandbox().github
      world.pulls.set(7, { number: 7, title: 'A change', user: person('content_owner'), fork, ...sides })
      return dispatch('plan.yml', { actor: person('content_owner'), pull: 7 }, { kept: nothing, ...how })
    }
    const comments = () => sandbox().github.world.comments.get(7) ?? []
    const notes = ({ outputs }: Ended) => JSON.parse(outputs.verdict ?? '{}').notes
    const asBefore = new Map<string, string>()

    beforeAll(() => {
      const path = 'manifests/production.yaml'
      asBefore.set(path, readFileSync(join(sandbox().workspace, path), 'utf8'))
      sandbox().github.world.files.set(base, asBefore)
    })

    it('[ACT-2] tell what it means in one comment, without any secret or identity, and keep it up to date', async () => {
      sandbox().github.world.comments.set(7, [])
      const told = await plan(false)
      expect([told.exit, told.codes, notes(told)]).toEqual([0, [], []])
      expect(comments().map(({ user }) => user)).toEqual(['github-actions[bot]'])
      expect(comments()[0]?.body).toContain('Nothing&#58; both policies say the same&#46;')

      asBefore.set('manifests/production.yaml', (await readPolicy()).replace('approver: 2', 'approver: 3'))
      const again = await plan(false)
      expect([again.exit, comments().length]).toEqual([0, 1])
      expect(comments()[0]?.body).toContain('CUT needs 2 ai&#95;council instead of 3')
    })

    it('[ACT-2] tell a fork in the summary and on the lines alone: its token may only read', async () => {
      sandbox().github.world.comments.set(7, [])
      const told = await plan(true)
      expect([told.exit, told.codes, comments()]).toEqual([0, [], []])
      expect(notes(told)).toContainEqual(
        expect.objectContaining({
          code: 'COMMENT_REFUSED',
          observed: { code: 'GITHUB_FORBIDDEN', status: 403, fork: true },
        }),
      )
      expect(told.stdout).toContain('::warning file=manifests/production.yaml,')
      expect(told.summary).toContain('CUT needs 2 ai&#95;council instead of 3')
    })

    it('[ACT-2] comment nothing without `pull-requests: write`, which is no failure', async () => {
      const told = await plan(false, { edit: without('  pull-requests: write\n') })
      expect([told.exit, comments()]).toEqual([0, []])
      expect(notes(told)).toContainEqual(
        expect.objectContaining({
          code: 'COMMENT_REFUSED',
          observed: { code: 'GITHUB_FORBIDDEN', status: 403, fork: false },
        }),
      )
    })

    const readPolicy = async () => readFileSync(join(sandbox().workspace, 'manifests/production.yaml'), 'utf8')
  })

  it('[SEAT-1] open a change, with GitHub’s token; without `id-token: write` there is no proof', async () => {
    const asked = { actor: person('operator'), inputs: { plan: 'docs' } }
    const unproved = await dispatch('open.yml', asked, { edit: without('  id-token: write\n') })
    expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
    const opened = await dispatch('open.yml', asked)
    expect([opened.exit, opened.codes]).toEqual([0, []])
    change.code = opened.outputs.change ?? ''
  })

  it('[ID-12] take each seat for whoever dispatched', async () => {
    const [[role, login] = ['', '']] = cutSigners(sandbox())
    const inputs = { change: change.code ?? '', role }
    const unproved = await dispatch('signoff.yml', { actor: login, inputs }, { edit: without('  id-token: write\n') })
    expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
    for (const [role, login] of cutSigners(sandbox())) {
      const told = await dispatch('signoff.yml', { actor: login, inputs: { change: change.code ?? '', role } })
      expect([role, told.exit, told.codes]).toEqual([role, 0, []])
    }
  })

  it('[SEAT-2] leave a seat by the same workflow, and take it again', async () => {
    const [[role, login] = ['', '']] = cutSigners(sandbox())
    const inputs = { change: change.code ?? '', role }
    const left = await dispatch('signoff.yml', { actor: login, inputs: { ...inputs, mode: 'leave' } })
    expect([left.exit, left.codes]).toEqual([0, []])
    const again = await dispatch('signoff.yml', { actor: login, inputs })
    expect([again.exit, again.codes]).toEqual([0, []])
    await expect(dispatch('signoff.yml', { actor: login, inputs: { ...inputs, mode: 'cut' } })).rejects.toThrow(
      'not a choice: mode',
    )
  })

  it('[ID-14] take a seat by a file that calls another repository’s, which gets inputs, permissions and secrets', async () => {
    const [[role, login] = ['', '']] = cutSigners(sandbox())
    const asked = (mode: string) => ({ actor: login, inputs: { change: change.code ?? '', role, mode }, reusable })
    const reusable = () => {
      executed.add('signoff-pinned.yml')
      return { text: textOf('signoff-pinned.yml'), sha: '0'.repeat(40) }
    }
    // The sample policy pins nothing: from another repository it is another workflow.
    const foreign = await dispatch('signoff-caller.yml', asked('leave'))
    expect([foreign.exit, foreign.codes]).toEqual([1, ['CLAIM_WORKFLOW']])
    const named = (text: string) =>
      text.replace(/uses: GATE.*/, 'uses: acme/ledger/.github/workflows/signoff.yml@refs/heads/main')
    for (const mode of ['leave', 'signoff']) {
      const told = await dispatch('signoff-caller.yml', asked(mode), { edit: named })
      expect([mode, told.exit, told.codes]).toEqual([mode, 0, []])
    }
    const bare = (text: string) => named(text).replace(/^ +with:\n( {6}.*\n)+/m, '')
    await expect(dispatch('signoff-caller.yml', asked('leave'), { edit: bare })).rejects.toThrow('required input: mode')
    const unable = (text: string) => without('  id-token: write\n')(named(text))
    await expect(dispatch('signoff-caller.yml', asked('leave'), { edit: unable })).rejects.toThrow('id-token: write is')
  })

  it('[APR-7] withdraw a change by the same workflow', async () => {
    const { outputs } = await dispatch('open.yml', { actor: person('operator'), inputs: { plan: 'docs' } })
    const inputs = { change: outputs.change ?? '', mode: 'withdraw' }
    const [[, login] = ['', '']] = cutSigners(sandbox())
    const others = await dispatch('signoff.yml', { actor: login, inputs })
    expect([others.exit, others.codes]).toEqual([1, ['CHANGE_NOT_YOURS']])
    const own = await dispatch('signoff.yml', { actor: person('operator'), inputs })
    expect([own.exit, own.codes, JSON.parse(own.outputs.verdict ?? '{}').can_proceed]).toEqual([0, [], 'NO'])
    const late = await dispatch('signoff.yml', {
      actor: login,
      inputs: { change: inputs.change, role: 'content_owner' },
    })
    expect([late.exit, late.codes.includes('ACTIVATION_CLOSED')]).toEqual([1, true])
  })

  it('[GATE-1] cut nothing without `id-token: write`', async () => {
    const told = await cut({ edit: without('  id-token: write\n') })
    expect([told.exit, told.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
  })

  it('[ID-6] cut nothing without `actions: read`: the approvals cannot be read', async () => {
    const told = await cut({ edit: without('  actions: read\n') })
    expect([told.exit, told.codes]).toEqual([2, ['GITHUB_FORBIDDEN']])
  })

  it('[PRV-5] find no secret without the environment that holds it', async () => {
    const told = await cut({ edit: without('    environment: production-cut\n') })
    expect([told.exit, told.codes]).toEqual([2, ['ENV_MISSING']])
  })

  it('[ID-5] cut nothing without the environment, wherever the secrets lie', async () => {
    const everywhere = { ...settings(), secrets: settings().environments['production-cut'] ?? {} }
    const told = await cut({ edit: without('    environment: production-cut\n'), kept: everywhere })
    expect([told.exit, told.codes]).toEqual([1, ['CLAIM_ENVIRONMENT']])
  })

  it('[ID-6] cut nothing in an environment whose name is mistyped: GitHub makes it, without rules', async () => {
    const kept = { ...settings(), environments: { 'production-cutt': settings().environments['production-cut'] ?? {} } }
    const told = await cut({ edit: (text) => text.replace('production-cut\n', 'production-cutt\n'), kept })
    expect([told.exit, told.codes]).toEqual([1, ['CLAIM_ENVIRONMENT']])
  })

  it('[LAN-3] [LAN-4] cut with the reviewer’s approval, and verify by somebody else', async () => {
    const done = await cut()
    expect([done.exit, done.codes]).toEqual([0, []])
    const inputs = { change: done.outputs['verify-change'] ?? '' }
    const asked = { actor: person('verifier'), inputs, approvals: approved() }
    const unproved = await dispatch('verify.yml', asked, { edit: without('    environment: production-verify\n') })
    expect([unproved.exit, unproved.codes]).toEqual([2, ['ENV_MISSING']])
    const verified = await dispatch('verify.yml', asked)
    expect([verified.exit, verified.codes]).toEqual([0, []])
    const anew = await dispatch('open.yml', { actor: person('content_owner'), inputs: { change: change.code ?? '' } })
    expect([anew.exit, anew.codes]).toEqual([0, []])
    const again = { ...asked, inputs: { change: anew.outputs.change ?? '' } }
    expect((await dispatch('verify.yml', again)).exit).toBe(0)
  })

  it('[REG-4] open a governed act, refuse it before it is signed, and carry it out afterwards', async () => {
    const operator = person('operator')
    const act = { act: 'REGISTRY_CHANGE' }
    const nothing = await dispatch('open.yml', { actor: operator, inputs: act })
    expect([nothing.exit, nothing.codes]).toEqual([1, ['REGISTRY_UNCHANGED']])

    const workspace = `${sandbox().workspace}-joiner`
    await cp(sandbox().workspace, workspace, { recursive: true })
    const path = join(workspace, 'manifests/people.yaml')
    const people = readFileSync(path, 'utf8').trimEnd()
    const joins = (id: string) =>
      writeFile(path, `${people}\n    - { id: "${id}", login: joiner, roles: [content_owner] }\n`)
    try {
      await joins('9000000000000000001')
      const nobody = await dispatch('open.yml', { actor: operator, inputs: act, workspace })
      expect([nobody.exit, nobody.codes]).toEqual([1, ['PERSON_PLACEHOLDER']])
      await joins('1099')
      const opened = await dispatch('open.yml', { actor: operator, inputs: act, workspace })
      expect([opened.exit, opened.codes]).toEqual([0, []])
      const govern = { actor: operator, inputs: { change: opened.outputs.change ?? '' }, workspace }
      const early = await dispatch('registry.yml', govern)
      expect([early.exit, early.codes]).toEqual([1, expect.arrayContaining(['SEAT_MISSING'])])
      for (const [role, login] of cutSigners(sandbox())) {
        const told = await dispatch('signoff.yml', { actor: login, inputs: { ...govern.inputs, role }, workspace })
        expect([role, told.exit, told.codes]).toEqual([role, 0, []])
      }
      const done = await dispatch('registry.yml', govern)
      expect([done.exit, done.codes]).toEqual([0, []])
    } finally {
      await rm(workspace, { recursive: true, force: true })
    }
  })

  describe('that pin the issuer’s keys', () => {
    const keys = (how?: How, reusable = gate()) => dispatch('keys.yml', { actor: person('operator'), reusable }, how)
    const pinned = async () => {
      const [row] = await rows<{ kids: string[] }>(
        sandbox(),
        'select array_agg(kid order by kid) as kids from qt001_cp.issuer_key',
      )
      return row?.kids
    }

    it('[KEY-1] pin a new key in a job whose token a pinned key signed', async () => {
      const { issuer, rogue: next } = sandbox().github.keys
      const none = await keys()
      expect([none.exit, none.stdout]).toEqual([0, expect.stringMatching(/^added {2}0$/m)])
      expect(await pinned()).toEqual([issuer.kid])
      const heal = sandbox().github.fault({
        path: /\.well-known\/jwks$/,
        status: 200,
        body: { keys: [issuer.jwk, next.jwk] },
      })
      const added = await keys()
      heal()
      expect([added.exit, added.stdout]).toEqual([0, expect.stringMatching(/^added {2}1$/m)])
      expect(await pinned()).toEqual([issuer.kid, next.kid].sort())
      const told = [issuer, next].map(async ({ kid, jwk }) => `${kid} ${await calculateJwkThumbprint(jwk)}`)
      expect(added.stdout).toContain(`\nkeys  ${(await Promise.all(told)).sort().join(', ')}\n`)
    })

    it('[KEY-1] [ID-5] pin nothing from another commit, from another ref, or without the pinned workflow', async () => {
      const before = await pinned()
      const moved = await keys({}, gate('1'.repeat(40)))
      expect([moved.exit, moved.codes]).toEqual([1, ['CLAIM_WORKFLOW_SHA']])
      const branch = await keys({ edit: (text) => text.replace(/@0{40}/, '@refs/heads/main') })
      expect([branch.exit, branch.codes]).toEqual([1, ['CLAIM_WORKFLOW']])
      const inlined = { actor: person('operator') }
      const own = await dispatch('keys-pinned.yml', inlined, {
        edit: (text) => text.replace(/ {2}workflow_call:\n( {4}.*\n)*/, '  workflow_dispatch:\n'),
      })
      expect([own.exit, own.codes]).toEqual([1, ['CLAIM_WORKFLOW', 'CLAIM_WORKFLOW_SHA']])
      expect(await pinned()).toEqual(before)
    })

    it('[PRV-5] pass no secret that is not declared, and get no token without the caller’s permission', async () => {
      const more = (text: string) => text.replace(/^ +secrets: inherit.*$/m, '    secrets:\n      OTHER: x')
      await expect(keys({ edit: more })).rejects.toThrow('unexpected secret: OTHER')
      const alone = await keys({ edit: (text) => text.replace(/^ +secrets: inherit.*\n/m, '') })
      expect([alone.exit, alone.codes]).toEqual([2, ['ENV_MISSING']])
      const edit = without('  id-token: write\n')
      await expect(keys({ edit })).rejects.toThrow('id-token: write is requested')
    })
  })

  it('[REG-4] suspend, confirm and revoke: one stops somebody, another one makes it last, from this workflow and no other', async () => {
    const leaver = sandbox().people.people.find(({ githubLogin: login }) => login === person('content_owner'))
    const inputs = { what: 'suspend', person: leaver?.id ?? '', reason: 'account taken over' }
    const asked = { actor: person('operator'), inputs }
    const stopped = () =>
      rows(
        sandbox(),
        `select provider_subject_sha256 as id, quorate.human_state(h) as state from qt001_cp.human_identity_registry as h
         where quorate.human_state(h) is not null order by state`,
      )
    const stranger = await dispatch('revoke.yml', { actor: 'mallory', inputs })
    expect([stranger.exit, stranger.codes]).toEqual([1, ['IDENTITY_UNKNOWN']])
    const unproved = await dispatch('revoke.yml', asked, { edit: without('  id-token: write\n') })
    expect([unproved.exit, unproved.codes]).toEqual([2, ['PROOF_UNAVAILABLE']])
    const copied = { file: 'registry.yml', text: textOf('revoke.yml'), ...asked }
    const elsewhere = await dispatchWorkflow(sandbox(), settings(), copied)
    expect([elsewhere.exit, elsewhere.codes]).toEqual([1, ['CLAIM_WORKFLOW']])
    expect(await stopped()).toEqual([])

    const done = await dispatch('revoke.yml', asked)
    expect([done.exit, done.codes]).toEqual([0, []])
    expect(await stopped()).toEqual([{ id: sha256(inputs.person), state: 'IDENTITY_SUSPENDED' }])
    const third = { actor: leaver?.githubLogin ?? '', inputs: { ...inputs, person: '1009' } }
    const late = await dispatch('revoke.yml', third)
    expect([late.exit, late.codes]).toEqual([1, ['IDENTITY_SUSPENDED']])
    const alone = await dispatch('revoke.yml', { ...asked, inputs: { ...inputs, what: 'confirm' } })
    expect([alone.exit, alone.codes]).toEqual([1, ['CONFIRM_SECOND_PERSON']])
    const second = { actor: person('product_lead'), inputs: { ...inputs, what: 'confirm' } }
    expect((await dispatch('revoke.yml', second)).codes).toEqual([])
    expect(await stopped()).toEqual([{ id: sha256(inputs.person), state: 'IDENTITY_STALE' }])

    const oneself = { actor: person('approver'), inputs: { what: 'revoke', reason: 'I leave' } }
    expect((await dispatch('revoke.yml', oneself)).codes).toEqual([])
    expect(await stopped()).toHaveLength(2)
  })

  it('[ACT-1] are dispatched only with the inputs that they name, each required one given', async () => {
    await expect(dispatch('cut.yml', { actor: person('operator') })).rejects.toThrow('required input: change')
    const asked = { actor: person('operator'), inputs: { change: 'Q-00000000', role: 'tech_lead' } }
    await expect(dispatch('cut.yml', asked)).rejects.toThrow('unexpected inputs: role')
  })

  it('[ACT-1] are all executed here', () => {
    expect([...executed].sort()).toEqual(files.toSorted())
  })
})
