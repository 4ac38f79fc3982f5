import { generateKeyPairSync } from 'node:crypto'
import { readFileSync } from 'node:fs'
import canonicalize from 'canonicalize'
import { expect, it } from 'vitest'
import { readGateEnvironment } from '../../src/adapters/postgres/read-environment.ts'
import { sha256 } from '../../src/gate/encoding.ts'
import { comparePeople } from '../../src/identity/compare-people.ts'
import { expandEnvironment } from '../../src/manifest/expand.ts'
import { readEnvironment } from '../../src/manifest/read-environment.ts'
import { readPeople } from '../../src/manifest/read-people.ts'
import { custodianRoles, readRegistered } from '../../src/usecases/governed-document.ts'
import { need } from '../../src/usecases/need.ts'
import { govern, openGoverned, readyGoverned } from '../support/governance.ts'
import { codes, ID, Ledger, useLedger } from '../support/ledger.ts'
import { plant, told } from '../support/plant.ts'

const ledger = useLedger()
const policyText = readFileSync('manifests/production.yaml', 'utf8')
const peopleText = readFileSync('manifests/people.yaml', 'utf8')

/** The sample policy's expanded bytes, with one text replaced. */
function policy(from = '', to = ''): string {
  const text = policyText.replace(from, to)
  if (from !== '' && text === policyText) throw new Error(`not in the policy: ${from}`)
  return expandEnvironment(need(readEnvironment(text, 'production.yaml'))).bytes
}

/** The block of a language in docs/keys.md. */
const guide = (language: string) =>
  new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(readFileSync('docs/keys.md', 'utf8'))?.[1] ?? ''
const changes = (...lines: object[]) => canonicalize({ v: 1, changes: lines }) as string
const until = '2030-01-01T00:00:00Z'
/** The bindings as they were before the last change of the registry, from its evidence. */
const BEFORE_LAST = `select body::jsonb -> 'before' from qt001_cp.evidence_registry where kind = 'REGISTRY' order by seq desc limit 1`
const epoch = (of: Ledger) => of.value<string>('select epoch from qt001_cp.ledger')

it('[MAN-7] activates a policy by the quorum of the one in force, and keeps history', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const next = policy('within: 72h }\n    VERIFY', 'within: 48h }\n    VERIFY')
    const code = await readyGoverned(mine, 'MANIFEST_ACTIVATE', next)
    const before = await epoch(mine)
    const done = await govern(mine, code)
    expect([done.outcome, codes(done)]).toEqual(['done', []])
    expect([done.rest.from_digest, done.rest.to_digest]).toEqual([mine.gate.manifestDigest, sha256(next)])
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
    expect(await mine.value(`select jsonb_agg(status order by status) from qt001_cp.manifest_set`)).toEqual([
      'ACTIVE',
      'RETIRED',
    ])
    const seconds = `select grant_within_seconds from qt001_cp.authority_action_manifest where item_id = qt001_cp.item('AUTHORITY_ACTION', 'CUT')`
    expect(await mine.value(seconds)).toBe(48 * 3600)
    expect(codes(await govern(mine, code))).toContain('ACTIVATION_CONSUMED')
  } finally {
    await mine.drop()
  }
})

it('[MAN-7] opens no activation of what is in force, of no set, or of one that nobody could change again', async () => {
  const answer = async (document: string) => codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', document))
  expect(await answer(policy())).toEqual(['SET_IN_FORCE'])
  expect(await answer('[]')).toEqual(['SET_MALFORMED'])
  expect(await answer('not json')).toEqual(['SET_MALFORMED'])
  const governance = 'signoffs: { codex: dispatch, t2: dispatch }\n      grant'
  expect(
    await answer(policy(governance, 'signoffs: { codex: dispatch, t2: dispatch, auditor: dispatch }\n      grant')),
  ).toEqual(['SET_UNSTAFFED'])
  expect(await answer(policy(governance, 'signoffs: { codex: { dispatch: 3 }, t2: dispatch }\n      grant'))).toEqual([
    'SET_UNSTAFFED',
  ])
  expect(await answer(policy(governance, 'signoffs: { codex: { dispatch: 2 }, t2: dispatch }\n      grant'))).toEqual(
    [],
  )
})

it('[MAN-7] activates no set without what changes it or the registry, and says what it lacks', async () => {
  type Entry = { kind: string; metadata: { name: string }; spec: { action?: string; class?: string; scope?: string } }
  const lacking = async (isKept: (entry: Entry) => boolean) => {
    const document = canonicalize((JSON.parse(policy()) as Entry[]).filter(isKept)) as string
    const { findings } = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', document)
    return findings.map(({ code, expected }) => [code, expected])
  }
  const act = (name: string) => (entry: Entry) => entry.kind !== 'AUTHORITY_ACTION' || entry.metadata.name !== name
  const seat = (name: string) => (entry: Entry) => entry.spec.action !== name || entry.spec.class !== 'president'
  expect(await lacking(act('MANIFEST_ACTIVATE'))).toEqual([['SET_WITHOUT_ACTIVATION', ['MANIFEST_ACTIVATE']]])
  expect(await lacking(act('REGISTRY_CHANGE'))).toEqual([['SET_WITHOUT_ACTIVATION', ['REGISTRY_CHANGE']]])
  expect(await lacking(({ kind }) => kind !== 'AUTHORITY_SCOPE')).toEqual([
    [
      'SET_WITHOUT_ACTIVATION',
      ['AUTHORITY_SCOPE open', 'AUTHORITY_SCOPE signoff', 'MANIFEST_ACTIVATE', 'REGISTRY_CHANGE'],
    ],
  ])
  expect(await lacking(({ kind, metadata }) => kind !== 'AUTHORITY_SCOPE' || metadata.name !== 'signoff')).toEqual([
    ['SET_WITHOUT_ACTIVATION', ['AUTHORITY_SCOPE signoff']],
  ])
  expect(await lacking(({ kind }) => kind !== 'PRIVILEGE_SET')).toEqual([['SET_WITHOUT_ACTIVATION', ['PRIVILEGE_SET']]])
  expect(await lacking(seat('REGISTRY_CHANGE'))).toEqual([
    ['SET_WITHOUT_ACTIVATION', ['a seat of president for REGISTRY_CHANGE']],
  ])
  // An act that nothing rests on may go.
  expect(await lacking(act('KEY_CHANGE'))).toEqual([])
})

it('[MAN-7] [MAN-5] activates no set with a seat of its own changes that nobody could prove', async () => {
  const proved = (by: string) =>
    policy().replaceAll(/"assurance":\["token"\],"class":"codex"/g, `"assurance":["${by}"],"class":"codex"`)
  const { findings } = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', proved('seat'))
  const lacking = ['MANIFEST_ACTIVATE', 'REGISTRY_CHANGE'].map((act) => `a proof of ${act}/codex/1 that can be given`)
  expect(findings.map(({ code, expected }) => [code, expected])).toEqual([['SET_WITHOUT_ACTIVATION', lacking]])
  expect(codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', proved('review')))).toEqual([])
})

it('[MAN-7] takes no policy under which nobody could register people, though somebody could change it', async () => {
  const own = (reviewers: string) =>
    policy(
      '  governance: ',
      `  governance:\n    REGISTRY_CHANGE:\n      by: operator\n      signoffs: ${reviewers}\n      grant: { president: 1, esign: president, within: 72h }\n#`,
    )
  const answer = await openGoverned(ledger(), 'MANIFEST_ACTIVATE', own('{ codex: { dispatch: 3 } }'))
  expect(answer.findings).toMatchObject([
    { code: 'SET_UNSTAFFED', expected: { REGISTRY_CHANGE: ['operator', 'president', 'codex', 'codex', 'codex'] } },
  ])
  expect(codes(await openGoverned(ledger(), 'MANIFEST_ACTIVATE', own('{ codex: { dispatch: 2 } }')))).toEqual([])
})

it('[MAN-7] of two activations signed at once the second finds another policy in force', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const first = await readyGoverned(
      mine,
      'MANIFEST_ACTIVATE',
      policy('within: 72h }\n    VERIFY', 'within: 47h }\n    VERIFY'),
    )
    const second = await readyGoverned(
      mine,
      'MANIFEST_ACTIVATE',
      policy('within: 72h }\n    VERIFY', 'within: 46h }\n    VERIFY'),
    )
    const doors = [await mine.as('quorate_door'), await mine.as('quorate_door')] as const
    const answers = await Promise.all([govern(mine, first, { as: doors[0] }), govern(mine, second, { as: doors[1] })])
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['blocked', 'done'])
    const blocked = answers.find(({ outcome }) => outcome === 'blocked')
    expect(blocked && codes(blocked)).toContain('MANIFEST_DRIFT')
    expect(await mine.value(`select count(*)::int from qt001_cp.manifest_set where status = 'ACTIVE'`)).toBe(1)
  } finally {
    await mine.drop()
  }
})

it('[REG-4] [EV-4] registers and binds by quorum without raising the epoch, and unbinds with raising it', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const subject = sha256('777')
    const add = changes(
      { op: 'register', subject_sha256: subject, valid_until: until },
      { op: 'bind', subject_sha256: subject, class: 't2', valid_until: until },
    )
    const before = await epoch(mine)
    const added = await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', add))
    expect([added.outcome, added.rest.register, added.rest.bind]).toEqual(['done', 1, 1])
    expect(await epoch(mine)).toBe(before)
    const opened = await mine.open('# Text\n')
    expect((await mine.signoff(opened.code as string, 't2', '777')).outcome).toBe('done')

    const taken = await govern(
      mine,
      await readyGoverned(mine, 'REGISTRY_CHANGE', changes({ op: 'unbind', subject_sha256: subject, class: 't2' })),
    )
    expect(taken.outcome).toBe('done')
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
    const next = await mine.open('# Other\n')
    expect(codes(await mine.signoff(next.code as string, 't2', '777'))).toEqual(['OCCUPANT_NOT_OF_CLASS'])
  } finally {
    await mine.drop()
  }
})

it('[REG-4] restores a revoked human by quorum only', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    await mine.revoke(ID.t22)
    const opened = await mine.open('# Text\n')
    expect(codes(await mine.signoff(opened.code as string, 't2', ID.t22))).toContain('IDENTITY_STALE')
    const restore = changes({ op: 'restore', subject_sha256: sha256(ID.t22) })
    const unsigned = await openGoverned(mine, 'REGISTRY_CHANGE', restore)
    expect(codes(await govern(mine, unsigned.code as string))).toContain('SLOT_MISSING')
    expect((await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', restore))).outcome).toBe('done')
    expect((await mine.signoff(opened.code as string, 't2', ID.t22)).outcome).toBe('done')
  } finally {
    await mine.drop()
  }
})

it('[REG-4] [ID-10] hands a custodian role over, and the old custodian stays in the evidence', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const rebind = changes({
      op: 'rebind',
      subject_sha256: sha256(ID.codex2),
      class: 'cut_custodian',
      valid_until: until,
    })
    expect((await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', rebind))).outcome).toBe('done')
    const holder = `select h.provider_subject_sha256 from qt001_cp.principal_registry p join qt001_cp.human_identity_registry h using (human_identity_id) where p.auth_db_role = 'cutter_exec'`
    expect(await mine.value(holder)).toBe(sha256(ID.codex2))
    const before = await mine.value<{ subject_sha256: string }[]>(BEFORE_LAST)
    expect(before.map((row) => row.subject_sha256)).toContain(sha256(ID.cutCustodian))
  } finally {
    await mine.drop()
  }
})

it('[REG-2] [REG-4] [EV-4] a policy renames a custodian role, and only who is rebound lets its login cut again', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const renamed = expandEnvironment(
      need(readEnvironment(policyText.replaceAll('cut_custodian', 'exec_custodian'), 'production.yaml')),
    ).bytes
    const activated = await govern(mine, await readyGoverned(mine, 'MANIFEST_ACTIVATE', renamed))
    expect(activated.outcome).toBe('done')
    mine.gate = await readGateEnvironment(mine.door)
    const code = await mine.ready('# Text\n')
    expect(codes(await mine.run(code))).toContain('IDENTITY_PROXY')

    // What the action makes of a people file that names the role anew is that one line.
    const people = need(readPeople(peopleText.replace('cut_custodian', 'exec_custodian'), 'people.yaml')).people
    const lines = comparePeople(people, await readRegistered(mine.door), custodianRoles(mine.gate))
    expect(lines).toEqual([
      {
        op: 'rebind',
        subject_sha256: sha256(ID.cutCustodian),
        class: 'exec_custodian',
        valid_until: '2028-01-01T00:00:00Z',
      },
    ])
    const before = await epoch(mine)
    const done = await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', changes(...lines)))
    expect([done.outcome, done.rest.rebind]).toEqual(['done', 1])
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
    expect((await mine.run(code)).outcome).toBe('done')
    expect(await mine.value(BEFORE_LAST)).toEqual([
      {
        subject_sha256: sha256(ID.cutCustodian),
        class: 'cut_custodian',
        auth_db_role: 'cutter_exec',
        revoked: false,
      },
    ])
    expect(comparePeople(people, await readRegistered(mine.door), custodianRoles(mine.gate))).toEqual([])
  } finally {
    await mine.drop()
  }
})

it('[REG-2] a custodian role is handed there and back, and a login has one holder throughout', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const holders = `select jsonb_agg(h.provider_subject_sha256) from qt001_cp.principal_registry p join qt001_cp.human_identity_registry h using (human_identity_id)
      where p.principal_class_item_id = qt001_cp.item('PRINCIPAL_CLASS', 'cut_custodian') and p.revoked_at is null`
    for (const id of [ID.codex2, ID.cutCustodian]) {
      const line = { op: 'rebind', subject_sha256: sha256(id), class: 'cut_custodian', valid_until: until }
      expect((await govern(mine, await readyGoverned(mine, 'REGISTRY_CHANGE', changes(line)))).outcome).toBe('done')
      expect(await mine.value(holders)).toEqual([sha256(id)])
      expect((await mine.run(await mine.ready(`# By ${id}\n`))).outcome).toBe('done')
    }
  } finally {
    await mine.drop()
  }
})

it('[REG-4] [MAN-7] takes no change after which nobody could change the registry or the policy', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const unbind = (id: string) => ({ op: 'unbind', subject_sha256: sha256(id), class: 'president' })
    const [one, other] = [unbind(ID.president), unbind(ID.president2)]
    const registry = `select jsonb_agg(p order by p.principal_id) from qt001_cp.principal_registry as p`
    const before = await mine.value(registry)
    const refused = await openGoverned(mine, 'REGISTRY_CHANGE', changes(one, other))
    expect(codes(refused)).toEqual(['REGISTRY_UNSTAFFED'])
    expect(refused.findings[0]?.expected).toMatchObject({
      MANIFEST_ACTIVATE: expect.arrayContaining(['operator', 'president']),
      REGISTRY_CHANGE: expect.arrayContaining(['operator', 'president']),
    })
    expect(await mine.value(registry)).toEqual(before)

    // Of two changes that each pass alone, the second finds what the first has left.
    const signed = async (line: object) => {
      const { code } = await openGoverned(mine, 'REGISTRY_CHANGE', changes(line))
      await mine.signAll(code as string, ['president'])
      await mine.signoff(code as string, 'president', ID.president2)
      return code as string
    }
    const [first, second] = [await signed(one), await signed(other)]
    expect((await govern(mine, first)).outcome).toBe('done')
    const left = await mine.value(registry)
    const late = await govern(mine, second)
    expect([late.outcome, codes(late)]).toEqual(['blocked', ['REGISTRY_UNSTAFFED']])
    expect(await mine.value(registry)).toEqual(left)

    // With somebody in their place the same line passes.
    const successor = { op: 'bind', subject_sha256: sha256(ID.codex2), class: 'president', valid_until: until }
    expect(codes(await openGoverned(mine, 'REGISTRY_CHANGE', changes(other, successor)))).toEqual([])
    // One person may still be revoked by one person, at once.
    expect((await mine.revoke(ID.president2)).outcome).toBe('done')
  } finally {
    await mine.drop()
  }
})

it('[PRV-1] [REG-4] gives the migrator no other role, nor the migrator’s login to who holds one', async () => {
  const answer = async (...lines: object[]) => {
    const { findings } = await openGoverned(ledger(), 'REGISTRY_CHANGE', changes(...lines))
    return findings.map(({ code, expected, observed }) => [code, expected, observed])
  }
  const bind = (id: string) => ({ op: 'bind', subject_sha256: sha256(id), class: 't2', valid_until: until })
  const hand = { op: 'rebind', subject_sha256: sha256(ID.codex2), class: 'migrator', valid_until: until }
  const leave = { op: 'unbind', subject_sha256: sha256(ID.codex2), class: 'codex' }
  expect(await answer(bind(ID.migrator))).toEqual([['MIGRATOR_SEATED', ['migrator'], ['t2']]])
  expect(await answer(bind(ID.codex2))).toEqual([])
  expect(await answer(hand)).toEqual([['MIGRATOR_SEATED', ['migrator'], ['codex']]])
  // What counts is what all lines come to.
  expect(await answer(hand, leave)).toEqual([])
  expect(await answer(hand, leave, bind(ID.migrator))).toEqual([])
})

it('[REG-4] refuses lines that do not fit what is registered', async () => {
  const answer = async (...lines: object[]) => codes(await openGoverned(ledger(), 'REGISTRY_CHANGE', changes(...lines)))
  const known = sha256(ID.t2)
  expect(await answer({ op: 'register', subject_sha256: known, valid_until: until })).toEqual(['REGISTRY_CONFLICT'])
  expect(await answer({ op: 'bind', subject_sha256: sha256('888'), class: 't2', valid_until: until })).toEqual([
    'IDENTITY_UNKNOWN',
  ])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 'emperor', valid_until: until })).toEqual([
    'CLASS_UNKNOWN',
  ])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 't2', valid_until: until })).toEqual([
    'REGISTRY_CONFLICT',
  ])
  expect(await answer({ op: 'unbind', subject_sha256: known, class: 'codex' })).toEqual(['REGISTRY_CONFLICT'])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 'cut_custodian', valid_until: until })).toEqual([
    'CUSTODIAN_IS_REBOUND',
  ])
  expect(await answer({ op: 'rebind', subject_sha256: known, class: 't2', valid_until: until })).toEqual([
    'REGISTRY_CONFLICT',
  ])
  expect(await answer({ op: 'extend', subject_sha256: known, valid_until: '2030-02-30T00:00:00Z' })).toEqual([
    'REGISTRY_CHANGE_MALFORMED',
  ])
  expect(await answer({ op: 'extend', subject_sha256: known, valid_until: '2001-01-01T00:00:00Z' })).toEqual([
    'REGISTRY_CONFLICT',
  ])
  expect(await answer({ op: 'crown', subject_sha256: known })).toEqual(['REGISTRY_CHANGE_MALFORMED'])
  expect(await answer({ op: 'bind', subject_sha256: known, class: 'codex', valid_until: until })).toEqual([])
})

it('[KEY-1] [EV-4] retires a pinned key by quorum, raises the epoch, and never retires the last one', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const jwk = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const add = canonicalize({ add: [{ kid: 'next', n: jwk.n, e: jwk.e }] }) as string
    const before = await epoch(mine)
    expect((await govern(mine, await readyGoverned(mine, 'KEY_CHANGE', add))).outcome).toBe('done')
    expect(await epoch(mine)).toBe(before)
    for (const document of ['x', '[]', '{"v":1}', '{"add":[],"retire":[]}', '{"add":{}}', '{"retire":"next"}']) {
      expect(codes(await openGoverned(mine, 'KEY_CHANGE', document))).toEqual(['KEY_CHANGE_MALFORMED'])
    }
    const thumbprints = await mine.value<string[]>(
      `select jsonb_agg(thumbprint order by (kid = 'next')) from qt001_cp.issuer_key`,
    )
    const retire = (...prints: string[]) => canonicalize({ retire: prints }) as string
    expect(codes(await openGoverned(mine, 'KEY_CHANGE', retire(...thumbprints)))).toEqual(['KEY_LAST'])
    expect(codes(await openGoverned(mine, 'KEY_CHANGE', retire('unknown')))).toEqual(['KEY_UNKNOWN'])
    // As docs/keys.md shows the document.
    const third = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' })
    const filled = { kid: 'third', n: third.n as string, thumbprint: thumbprints[1] as string }
    const shown = guide('json').replace(/<(kid|n|thumbprint)>/g, (_, name: keyof typeof filled) => filled[name])
    const done = await govern(mine, await readyGoverned(mine, 'KEY_CHANGE', shown))
    expect([done.outcome, done.rest.retired, done.rest.added]).toEqual(['done', 1, 1])
    expect(await epoch(mine)).toBe(String(Number(before) + 1))
  } finally {
    await mine.drop()
  }
})

it('[KEY-1] a policy takes the keys that docs/keys.md shows, and without a full commit none', () => {
  const lines = guide('yaml').replaceAll('<full commit sha>', '1'.repeat(40)).replace(/^/gm, '  ')
  const withKeys = (text: string) => readEnvironment(policyText.replace(/^ {2}door:/m, `${text}$&`), 'production.yaml')
  expect(withKeys(`${lines.trimEnd()}\n`).ok).toBe(true)
  const read = withKeys(`${lines.trimEnd().replace('1"', '"')}\n`)
  expect(read.ok || read.findings.map(({ code }) => code)).toEqual(['MANIFEST_VALUE'])
})

it('[GATE-1] a governed act runs only as its own action, by its own token', async () => {
  const code = await readyGoverned(
    ledger(),
    'REGISTRY_CHANGE',
    changes({ op: 'extend', subject_sha256: sha256(ID.t2), valid_until: until }),
  )
  await expect(govern(ledger(), code, { purpose: 'preflight' })).rejects.toMatchObject({ code: 'TOKEN_AUDIENCE' })
  await expect(ledger().run(code)).rejects.toMatchObject({
    code: expect.stringMatching(/ACTION_NOT_PERMITTED|TOKEN_AUDIENCE/),
  })
  expect(codes(await govern(ledger(), code, { job: { actorId: ID.codex } }))).toContain('OPERATOR_HOLDS_SEAT')
  expect((await govern(ledger(), code)).outcome).toBe('done')
})

it('[MAN-7] [ID-3] what is signed for a governed act is its document on top of the policy in force', async () => {
  const mine = await Ledger.clone(ledger().cluster)
  try {
    const code = await readyGoverned(
      mine,
      'REGISTRY_CHANGE',
      changes({ op: 'extend', subject_sha256: sha256(ID.t2), valid_until: until }),
    )
    const inForce = (bytes: string) =>
      plant(
        mine,
        `update qt001_cp.manifest_set set bytes = ${bytes}, digest = qt001_cp.sha256_hex(${bytes}) where status = 'ACTIVE'`,
      )
    const call = (bytes: string) => told(govern(mine, code, { between: () => inForce(bytes) }))
    // Not only that the change was made for another policy, which the decision would tell: the proof is for another act.
    expect(await call(`bytes || ' '`)).toEqual(['refused', 'TOKEN_AUDIENCE'])
    await inForce('rtrim(bytes)')
    expect(await call('bytes')).toEqual(['done'])
  } finally {
    await mine.drop()
  }
})
