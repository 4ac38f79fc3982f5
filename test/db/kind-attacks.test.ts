// What a change of one kind is never taken for: another kind, another content, a rehearsal that did not run, a check that says nothing.
import { expect, inject, it } from 'vitest'
import { sha256 } from '../../src/codes/encoding.ts'
import { readChange } from '../../src/postgres/read-change.ts'
import { readGate } from '../../src/postgres/read-gate.ts'
import { changeToSign } from '../../src/usecases/change/change-to-sign.ts'
import { callGate } from '../support/call-gate.ts'
import { codesOf } from '../support/codes-of.ts'
import { govern, openGoverned, policy, readyGoverned, registryChanges } from '../support/governance.ts'
import { withGuardOut } from '../support/guard.ts'
import { recordGateDigest } from '../support/kept-digest.ts'
import { codes, Ledger, useLedger } from '../support/ledger.ts'
import { moment } from '../support/moment.ts'
import { cutIn, reopenVerify } from '../support/open-verify.ts'
import { tryCall } from '../support/plant.ts'
import { pidOf, whenWaiting } from '../support/waiting.ts'

const ledger = useLedger()
let number = 0
const text = () => `# One\n\ntext ${number++}\n`
const register = () =>
  registryChanges({ op: 'register', subject_sha256: sha256(`nobody ${number++}`), valid_until: moment(86_400) })
const nextRun = () => String(1_500_000_000 + number++)

it('[LAN-4] what was carried out is verified as what it was, though a later policy gives its action another kind', async () => {
  const other = await Ledger.clone(inject('cluster'))
  try {
    const { cutCode } = await cutIn(other, text())
    const next = policy(
      `    CUT:
      does: documents
`,
      `    PUBLISH:
      does: documents
      login: cut
      by: operator
      review: content_owner
      signoffs: { reviewer: environment, content_owner: dispatch, tech_lead: dispatch }
      grant: { product_lead: 1, approver: 2, esign: product_lead, within: 72h }
    CUT:
`,
    )
    const changed = await govern(other, await readyGoverned(other, 'MANIFEST_ACTIVATE', next))
    expect([changed.outcome, codes(changed)]).toEqual(['done', []])
    other.gate = await readGate(other.door)
    expect((await other.change(cutCode)).kind).toBe('documents')
    const verified = await other.run(await reopenVerify(other, cutCode))
    expect([verified.outcome, verified.rest.result]).toEqual(['done', 'pass'])
    // The action of today carries nothing out.
    expect(await tryCall(other.open(text()))).toEqual(['blocked', 'ACTION_NOT_PERMITTED'])
  } finally {
    await other.drop()
  }
})

it('[SEAT-5] a change of documents names no file, by which another kind would read its content', async () => {
  expect(await tryCall(ledger().open(text(), { request: { document: 'manifests/x.json' } }))).toEqual([
    'blocked',
    'CALL_MALFORMED',
  ])
  expect(await tryCall(ledger().open(text()))).toEqual(['done'])
})

it('[SEAT-5] nobody signs for a kind that the policy does not name, whatever the database says', async () => {
  const { cutCode, verifyCode } = await cutIn(ledger(), text())
  const { code } = await ledger().open(text())
  const sign = (of: string) => changeToSign(ledger().gate, readChange(ledger().door, of), of)
  expect((await sign(code as string)).contentKind).toBe('documents')
  expect((await sign(verifyCode)).contentKind).toBe('documents')
  const forged = { code: 'PACKET_FORGED' }
  const says = (member: string, kind: string, run: () => Promise<void>) =>
    withGuardOut(
      ledger(),
      'quorate.status(text)',
      `'${member}', quorate.kind_of(`,
      `'${member}', ('${kind}'::text || ''), 'aside', quorate.kind_of(`,
      run,
    )
  await says('kind', 'registry', async () => {
    await expect(sign(code as string)).rejects.toMatchObject({
      ...forged,
      details: { expected: { 'of the packet': ['kind', 'content'] } },
    })
  })
  await says('content_kind', 'keys', async () => {
    const wrong = { ...forged, details: { expected: { 'of the packet': ['content'] } } }
    for (const of of [code as string, cutCode, verifyCode]) await expect(sign(of)).rejects.toMatchObject(wrong)
  })
})

it('[LAN-9] a rehearsal that somebody ends early with the gate’s own state is no pass', async () => {
  const code = await ledger().ready(text())
  const { superuser } = ledger()
  await superuser.query(`create function public.seize() returns trigger language plpgsql as $f$ begin
      raise exception using errcode = 'QT000', message = 'REHEARSED'; end $f$;
    create trigger aaa before insert on public.unit_version for each row execute function public.seize()`)
  const kept = await ledger().value<string>('(select live_digest from quorate_install.gate)')
  try {
    // Opened for the schema as it is now.
    await recordGateDigest(superuser)
    const now = await ledger().ready(text())
    expect(await tryCall(ledger().preflightCut(now))).toEqual(['blocked', 'STEP_WOULD_FAIL'])
  } finally {
    await superuser.query(
      `drop function public.seize() cascade; update quorate_install.gate set live_digest = '${kept}'`,
    )
  }
  expect(await tryCall(ledger().preflightCut(code))).toEqual(['pass'])
})

it('[REG-4] changes of the registry that are tried out and end early with that state are not opened', async () => {
  const { superuser } = ledger()
  const open = () => codesOf(() => openGoverned(ledger(), 'REGISTRY_CHANGE', register()))
  await superuser.query(`create function public.seize() returns trigger language plpgsql as $f$ begin
      raise exception using errcode = 'QT000', message = 'REHEARSED'; end $f$;
    create trigger aaa before insert on qt001_cp.human_identity_registry for each row execute function public.seize()`)
  try {
    expect(await open()).toEqual(['DB_ANSWER'])
  } finally {
    await superuser.query('drop function public.seize() cascade')
  }
  expect(await open()).toEqual(['accepted'])
})

it('[LAN-4] a check that does not say whether it agrees passes no verify', async () => {
  const { cutCode, verifyCode } = await cutIn(ledger(), text())
  const name = 'quorate.checks_of(uuid, text)'
  await withGuardOut(
    ledger(),
    name,
    `coalesce(o.expected = o.observed, false)`,
    `nullif(o.expected = o.observed, true)`,
    async () => {
      expect(await tryCall(ledger().run(verifyCode))).toEqual(['blocked', 'STEP_WOULD_FAIL'])
    },
  )
  expect((await ledger().run(verifyCode)).rest.result).toBe('pass')
  expect((await ledger().change(cutCode)).entry).toBe('verified_complete')
})

it('[EV-1] what a step says of itself is not taken for what the gate says of it', async () => {
  const { verifyCode } = await cutIn(ledger(), text())
  const name = 'quorate.verify_apply(uuid, text, uuid, uuid, text)'
  const forged = `'auth_code', 'G-FORGED', 'successor', jsonb_build_object('code', 'Q-FORGED'), 'outcome', 'step_failed', 'code', 'Q-FORGED',
    'operator', 'nobody', 'identities', 'nobody', 'server', 'FORGED', 'result'`
  await withGuardOut(ledger(), name, `'to_sign', v_to_sign, 'result'`, `'to_sign', v_to_sign, ${forged}`, async () => {
    const { outcome, code, evidenceId, rest } = await ledger().run(verifyCode)
    expect([outcome, code, rest.auth_code, rest.successor]).toEqual(['done', verifyCode, undefined, undefined])
    const body = await ledger().value<Record<string, unknown>>(
      '(select body::jsonb from qt001_cp.evidence_registry where evidence_id = $1)',
      [evidenceId],
    )
    expect([body.outcome, body.code, body.auth_code, body.successor]).toEqual([
      'done',
      verifyCode,
      undefined,
      undefined,
    ])
    expect(JSON.stringify(body)).not.toMatch(/FORGED|nobody/)
  })
})

it('[GRT-1] [MAN-7] a change that waits while the policy changes is opened as the policy that is in force then says', async () => {
  const { superuser, door } = ledger()
  const openedFor = async () => {
    const { code, outcome } = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', policy('within: 72h', 'within: 71h'))
    expect(outcome).toBe('done')
    const { notAfter } = await ledger().change(code as string)
    return Math.round((Date.parse(notAfter) / 1000 - ledger().gate.now()) / 3600)
  }
  expect(await openedFor()).toBe(72)
  await superuser.query(`begin; lock table qt001_cp.ledger in exclusive mode; update qt001_cp.authority_action_manifest
    set grant_within_seconds = 3600 where item_id = quorate.item('AUTHORITY_ACTION', 'MANIFEST_ACTIVATE')`)
  await pidOf(door)
  const opening = openedFor()
  await whenWaiting(ledger(), door)
  await superuser.query('commit')
  expect(await opening).toBe(1)
})

it('[LAN-1] a login carries out changes of its own lane only, and exactly the content that was signed for', async () => {
  const { cutCode, verifyCode } = await cutIn(ledger(), text())
  const code = await ledger().ready(text())
  const preflight = async (of: string, as: 'exec' | 'verifier' | 'door', lane: string, content?: string | null) => {
    const { args } = await ledger().laneCall(of, 'preflight', null, { runId: nextRun() })
    const [activation = null, observations = null, honest = null, token = null] = args
    const brought = content === undefined ? honest : content
    return tryCall(callGate(ledger()[as], `quorate.preflight_${lane}`, [activation, observations, brought, token]))
  }
  const refused = ['refused', 'ACTION_NOT_PERMITTED']
  expect(await preflight(verifyCode, 'exec', 'cut')).toEqual(refused)
  expect(await preflight(code, 'verifier', 'verify')).toEqual(refused)
  expect(await preflight(code, 'door', 'govern')).toEqual(refused)
  expect(await preflight(verifyCode, 'door', 'govern')).toEqual(refused)
  const drift = ['blocked', 'PLAN_DIGEST_MISMATCH']
  expect(await preflight(code, 'exec', 'cut', null)).toEqual(drift)
  expect(await preflight(code, 'exec', 'cut', ledger().blocksOf(cutCode))).toEqual(drift)
  expect(await preflight(code, 'exec', 'cut')).toEqual(['pass'])
  expect(await preflight(verifyCode, 'verifier', 'verify', 'x')).toEqual(drift)
  expect(await preflight(verifyCode, 'verifier', 'verify')).toEqual(['pass'])
})

it('[MAN-10] an action does what a lane’s kind is called, and no other function of the gate', async () => {
  const endsFor = async (from: string, to: string) => {
    const { outcome, findings } = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', policy().replace(from, to), {
      staffing: null,
    })
    return [outcome, findings[0]?.code]
  }
  for (const does of ['documents_open', 'documents_apply', 'verify_apply', 'quorate', 'keys', 'policy', 'seats'])
    expect(await endsFor('"does":"documents"', `"does":"${does}"`)).toEqual(['blocked', 'ACTION_KIND_UNKNOWN'])
  expect(await endsFor('"does":"keys"', '"does":"documents"')).toEqual(['blocked', 'ACTION_KIND_UNKNOWN'])
  for (const action of ['VERIFY', 'NOTHING'])
    expect(await tryCall(ledger().open(text(), { request: { action } }))).toEqual(['blocked', 'ACTION_NOT_PERMITTED'])
})
