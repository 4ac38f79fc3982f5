// Provenance attestations by an authority with real keys: one honest bundle of each sort, and each that differs from it in one thing.
import { generateKeyPairSync } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { QuorateError } from '../../../src/codes/error.ts'
import { type ExpectedBuild, provenanceOf } from '../../../src/identity/provenance.ts'
import { readTrustedRoot } from '../../../src/identity/trusted-root.ts'
import {
  type AttestChanges,
  type Attesting,
  type Bundle,
  COMMIT,
  honestBuild,
  makeAttesting,
  WORKFLOW,
} from '../../support/attestations.ts'

const SUBJECT = 'a'.repeat(64)
const OTHER = 'b'.repeat(64)
const expected: ExpectedBuild = {
  issuer: honestBuild().issuer,
  server: 'https://github.com',
  repositoryId: '812345678',
  ownerId: '7712345',
  workflow: `${WORKFLOW}@refs/heads/main`,
  commit: COMMIT,
  ref: 'refs/heads/main',
}
const build = {
  workflow: `${WORKFLOW}@refs/heads/main`,
  commit: COMMIT,
  ref: 'refs/heads/main',
  trigger: 'push',
  runner: 'github-hosted',
  run: honestBuild().run,
  name: 'registry.example.com/shop',
}

let ours: Attesting
let open: Attesting
let strangers: Attesting

beforeAll(async () => {
  ;[ours, open, strangers] = await Promise.all([makeAttesting(), makeAttesting({ isPublic: true }), makeAttesting()])
})

/** What a bundle is judged as, under the roots of these authorities: the build, or the code with what differs. */
function judged(bundle: unknown, { by = [ours, open], wants = {} }: Judging = {}) {
  const authorities = readTrustedRoot(by.map(({ root }) => root).join('\n'), 'trusted_root.jsonl')
  try {
    return provenanceOf(bundle, SUBJECT, authorities, { ...expected, ...wants })
  } catch (error) {
    const { code, details } = error as QuorateError
    return { code, ...details }
  }
}
interface Judging {
  readonly by?: readonly Attesting[]
  readonly wants?: Partial<ExpectedBuild>
}

const attested = (changes?: AttestChanges, sha256 = SUBJECT) => ours.attest(sha256, changes)
const withPayload = (bundle: Bundle, edit: (text: string) => string): Bundle => {
  const payload = Buffer.from(edit(Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString())).toString('base64')
  return { ...bundle, dsseEnvelope: { ...bundle.dsseEnvelope, payload } }
}

describe('an attestation', () => {
  it('[SEAT-5] proves a build, signed as GitHub signs in private repositories, and as the public authority does', async () => {
    expect(judged(await attested())).toEqual(build)
    expect(judged(await open.attest(SUBJECT))).toEqual(build)
    expect(judged(await attested(), { by: [ours] })).toEqual(build)
    const newer = await makeAttesting({ isNewer: true })
    expect(judged(await newer.attest(SUBJECT), { by: [newer] })).toEqual(build)
  })

  it.each([
    ['workflow', `https://github.com/acme/ledger/.github/workflows/other.yml@refs/heads/main`],
    ['workflow', `https://github.com/${WORKFLOW}@refs/heads/main-2`],
    ['workflow', `https://github.com/evil/ledger/.github/workflows/build.yml@refs/heads/main`],
    ['workflow', `https://github.example.com/${WORKFLOW}@refs/heads/main`],
    ['repository id', '812345679'],
    ['owner id', '7712346'],
    ['issuer', 'https://token.actions.example.com'],
    ['commit', 'f'.repeat(40)],
    ['commit', ''],
  ] as const)('[SEAT-5] whose certificate says another %s, %s, is of another build', async (name, value) => {
    const difference = (said: string) => ({ [name]: said })
    expect(judged(await attested({ says: { [name]: value } }))).toEqual({
      code: 'ATTESTATION_DIFFERS',
      expected: difference(honestBuild()[name]),
      observed: difference(value),
    })
  })

  it.each(['pull_request', 'pull_request_target', 'workflow_run', 'issue_comment'])(
    '[SEAT-5] of a build that %s started is refused: others may have written its code',
    async (trigger) => {
      expect(judged(await attested({ says: { trigger } }))).toEqual({
        code: 'ATTESTATION_DIFFERS',
        expected: { trigger: 'push or workflow_dispatch or schedule or release' },
        observed: { trigger },
      })
      expect(judged(await attested({ says: { trigger: 'schedule' } }))).toEqual({ ...build, trigger: 'schedule' })
    },
  )

  it('[SEAT-5] of any commit must be of the policy’s branch, where the plan asks for no commit', async () => {
    const wants = { commit: null }
    const commit = 'f'.repeat(40)
    expect(judged(await attested({ says: { commit } }), { wants })).toEqual({ ...build, commit })
    expect(judged(await attested({ says: { commit, ref: 'refs/heads/evil' } }), { wants })).toEqual({
      code: 'ATTESTATION_DIFFERS',
      expected: { ref: 'refs/heads/main' },
      observed: { ref: 'refs/heads/evil' },
    })
  })

  it('[SEAT-5] is of the subjects that it lists, by their digest', async () => {
    expect(judged(await attested({}, OTHER))).toEqual({
      code: 'ATTESTATION_DIFFERS',
      expected: { subject: SUBJECT },
      observed: { subject: OTHER },
    })
    const two = [
      { name: 'other', digest: { sha256: OTHER } },
      { name: 'shop', digest: { sha256: SUBJECT } },
    ]
    expect(judged(await attested({ statement: { subject: two } }))).toEqual({ ...build, name: 'shop' })
    const sha512 = [{ name: 'shop', digest: { sha512: SUBJECT } }]
    expect(judged(await attested({ statement: { subject: sha512 } }))).toMatchObject({ code: 'ATTESTATION_DIFFERS' })
  })

  it('[SEAT-5] of something else than provenance is refused', async () => {
    const predicateType = 'https://spdx.dev/Document/v2.3'
    expect(judged(await attested({ statement: { predicateType } }))).toEqual({
      code: 'ATTESTATION_DIFFERS',
      expected: { 'predicate type': 'https://slsa.dev/provenance/v1' },
      observed: { 'predicate type': predicateType },
    })
    const statement = { _type: 'https://in-toto.io/Statement/v0.1' }
    expect(judged(await attested({ statement }))).toEqual({
      code: 'ATTESTATION_MALFORMED',
      expected: 'https://in-toto.io/Statement/v1',
    })
    expect(judged(await attested({ payloadType: 'text/plain' }))).toEqual({
      code: 'ATTESTATION_MALFORMED',
      expected: 'application/vnd.in-toto+json',
    })
  })

  it('[SEAT-5] whose statement, signature or certificate was altered is not trusted', async () => {
    const bundle = await attested({}, OTHER)
    expect(judged(withPayload(bundle, (text) => text.replaceAll(OTHER, SUBJECT)))).toMatchObject({
      code: 'ATTESTATION_UNTRUSTED',
      observed: ['SIGNATURE_ERROR', 'TIMESTAMP_ERROR'],
    })
    const [honest, other] = [await attested(), await attested()]
    const { verificationMaterial: material } = other
    const certificate = { ...honest.verificationMaterial, certificate: material.certificate }
    expect(judged({ ...honest, verificationMaterial: certificate })).toMatchObject({ code: 'ATTESTATION_UNTRUSTED' })
    expect(judged({ ...honest, verificationMaterial: material })).toMatchObject({ code: 'ATTESTATION_UNTRUSTED' })
  })

  it('[SEAT-5] by an authority that the trusted root does not name is not trusted', async () => {
    expect(judged(await strangers.attest(SUBJECT), { by: [strangers] })).toEqual(build)
    expect(judged(await strangers.attest(SUBJECT))).toMatchObject({ code: 'ATTESTATION_UNTRUSTED' })
    expect(judged(await open.attest(SUBJECT), { by: [ours] })).toMatchObject({ code: 'ATTESTATION_UNTRUSTED' })
  })

  it('[SEAT-5] that was signed after its certificate had ended, or before it began, is not trusted', async () => {
    const minutes = (count: number) => new Date(Date.now() + count * 60_000)
    const late = await makeAttesting({ issuedAt: minutes(-11) })
    const early = await makeAttesting({ issuedAt: minutes(7) })
    for (const authority of [late, early])
      expect(judged(await authority.attest(SUBJECT), { by: [authority] })).toMatchObject({
        code: 'ATTESTATION_UNTRUSTED',
        observed: ['CERTIFICATE_ERROR'],
      })
  })

  it('[SEAT-5] that no log and no authority for times has seen is not trusted', async () => {
    expect(judged(await attested({ unseen: true }))).toMatchObject({ code: 'ATTESTATION_UNTRUSTED' })
    expect(judged(await open.attest(SUBJECT, { unseen: true }))).toMatchObject({ code: 'ATTESTATION_UNTRUSTED' })
  })

  it('[SEAT-5] of the public authority must stand in its log, also where an authority for times has seen it', async () => {
    const [logs, times] = [open, ours].map(({ root }) => JSON.parse(root))
    const root = JSON.stringify({ ...logs, timestampAuthorities: times.timestampAuthorities })
    const { verificationMaterial: ofTime, ...rest } = await attested()
    expect(judged({ verificationMaterial: ofTime, ...rest }, { by: [{ ...ours, root }] })).toMatchObject({
      code: 'ATTESTATION_UNTRUSTED',
    })
    expect(judged(await open.attest(SUBJECT), { by: [{ ...open, root }] })).toEqual(build)
  })

  it('[SEAT-5] of the public authority must have a certificate that the log of certificates lists', async () => {
    const unlisted = await makeAttesting({ isPublic: true, unlisted: true })
    expect(judged(await unlisted.attest(SUBJECT), { by: [unlisted] })).toMatchObject({
      code: 'ATTESTATION_UNTRUSTED',
      observed: ['CERTIFICATE_ERROR'],
    })
  })

  it('[SEAT-5] must be one: an envelope with a certificate, in a form that is known', async () => {
    const honest = await attested()
    const { dsseEnvelope: envelope, verificationMaterial: material } = honest
    const { certificate: _, ...others } = material
    const digest = { algorithm: 'SHA2_256', digest: Buffer.from(SUBJECT, 'hex').toString('base64') }
    const message = { messageDigest: digest, signature: envelope.signatures[0]?.sig }
    const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const hint = publicKey.export({ format: 'pem', type: 'spki' })
    for (const [bundle, wanted] of [
      [
        { mediaType: honest.mediaType, verificationMaterial: material, messageSignature: message },
        'a signed statement',
      ],
      [{ ...honest, verificationMaterial: { ...others, publicKey: { hint } } }, 'a certificate'],
      [{ ...honest, mediaType: 'application/json' }, 'a Sigstore bundle'],
      [{ ...honest, dsseEnvelope: { ...envelope, signatures: [] } }, 'a Sigstore bundle'],
      [{ ...honest, verificationMaterial: { ...material, certificate: { rawBytes: 'AAAA' } } }, 'a Sigstore bundle'],
      [{}, 'a Sigstore bundle'],
      [null, 'a Sigstore bundle'],
      ['bundle', 'a Sigstore bundle'],
    ] as const)
      expect(judged(bundle)).toEqual({ code: 'ATTESTATION_MALFORMED', expected: wanted })
    const unread = withPayload(honest, () => 'no JSON')
    expect(judged(unread)).toMatchObject({ code: 'ATTESTATION_UNTRUSTED' })
  })
})
