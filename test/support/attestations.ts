// An authority for attestations with keys of its own, and what GitHub's builds have it sign: real certificates, logs and times.
import { createHash, generateKeyPairSync, sign, X509Certificate } from 'node:crypto'
import { initializeCA } from '@sigstore/mock/dist/fulcio/ca.js'
import { initializeCTLog } from '@sigstore/mock/dist/fulcio/ctlog.js'
import { initializeTLog } from '@sigstore/mock/dist/rekor/tlog.js'
import { initializeTSA } from '@sigstore/mock/dist/timestamp/tsa.js'
import { HashAlgorithm, PublicKeyDetails, TrustedRoot } from '@sigstore/protobuf-specs'
import { compress } from 'snappyjs'

/** What a certificate says of a build, by the last number of its extension; the names are those of src/identity/provenance.ts. */
const NUMBERS = {
  issuer: 8,
  workflow: 9,
  runner: 11,
  commit: 13,
  ref: 14,
  'repository id': 15,
  'owner id': 17,
  trigger: 20,
  run: 21,
} as const
export type CertificateSays = Readonly<Partial<Record<keyof typeof NUMBERS, string>>>

/** What of an honest build of the sample's repository may differ. */
export interface AttestChanges {
  readonly says?: CertificateSays
  readonly statement?: Readonly<Record<string, unknown>>
  readonly payloadType?: string
  /** Without a time of its own, or an entry in the log. */
  readonly unseen?: boolean
}

/** Whoever signs for builds: as GitHub's own for private repositories, or as the public one with its logs. */
export interface Attesting {
  /** A line of the trusted root. */
  readonly root: string
  /** A bundle as JSON. */
  attest(sha256: string, changes?: AttestChanges): Promise<Bundle>
}
export type Bundle = ReturnType<typeof bundleOf>

const keys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const ALWAYS = { start: new Date(0) }
export const COMMIT = '6dcb09b5b57875f334f61aebed695e2e4193db5e'
export const WORKFLOW = 'acme/ledger/.github/workflows/build.yml'

/** The certificate of a build of the sample's repository at a commit. */
export function honestBuild(commit = COMMIT): Required<CertificateSays> {
  return {
    issuer: 'https://token.actions.githubusercontent.com',
    workflow: `https://github.com/${WORKFLOW}@refs/heads/main`,
    runner: 'github-hosted',
    commit,
    ref: 'refs/heads/main',
    'repository id': '812345678',
    'owner id': '7712345',
    trigger: 'push',
    run: 'https://github.com/acme/ledger/actions/runs/81/attempts/1',
  }
}

/** How an authority differs from GitHub's own for private repositories. */
export interface AttestingOptions {
  /** With the logs of the public authority, instead of an authority for times. */
  readonly isPublic?: boolean
  /** With the second version of the log, which says no times, so that an authority for times does. */
  readonly isNewer?: boolean
  /** When certificates say that they begin. */
  readonly issuedAt?: Date
  /** The log of certificates is named, and holds none. */
  readonly unlisted?: boolean
}

/** Makes an authority with keys of its own. */
export async function makeAttesting(options: AttestingOptions = {}): Promise<Attesting> {
  const { isNewer = false, isPublic = isNewer, issuedAt, unlisted = false } = options
  // Within the ten minutes of every certificate, and a whole second: the library that writes it drops zeros of a part of one.
  const within = new Date(Math.floor(Date.now() / 1000 + 300) * 1000)
  const [tsa, tlog, ctlog] = await Promise.all([
    initializeTSA(keys(), within),
    initializeTLog('https://log.example.com', keys()),
    initializeCTLog(keys()),
  ])
  const ca = await initializeCA(keys(), isPublic && !unlisted ? ctlog : undefined, issuedAt)
  const rawBytes = (value: ArrayBufferView) => ({
    rawBytes: Buffer.from(value.buffer, value.byteOffset, value.byteLength),
  })
  const authority = (...certificates: ArrayBufferView[]) => ({
    subject: undefined,
    uri: 'https://authority.example.com',
    certChain: { certificates: certificates.map(rawBytes) },
    validFor: ALWAYS,
    operator: '',
  })
  const log = (publicKey: Buffer) => ({
    baseUrl: 'https://log.example.com',
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: { rawBytes: publicKey, keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256, validFor: ALWAYS },
    logId: { keyId: createHash('sha256').update(publicKey).digest() },
    checkpointKeyId: undefined,
    operator: '',
  })
  const root = TrustedRoot.toJSON({
    mediaType: 'application/vnd.dev.sigstore.trustedroot.v0.2+json',
    certificateAuthorities: [authority(ca.rootCertificate)],
    timestampAuthorities: isPublic && !isNewer ? [] : [authority(tsa.intCertificate, tsa.rootCertificate)],
    tlogs: isPublic ? [log(tlog.publicKey)] : [],
    ctlogs: isPublic ? [log(ctlog.publicKey)] : [],
  })
  return {
    root: JSON.stringify(root),
    async attest(sha256, changes = {}) {
      const says = { ...honestBuild(), ...changes.says }
      const { publicKey, privateKey } = keys()
      const issued = await ca.issueCertificate({
        publicKey: publicKey.export({ format: 'der', type: 'spki' }),
        subjectAltName: says.workflow,
        extensions: Object.entries(NUMBERS).map(([name, number]) => ({
          oid: `1.3.6.1.4.1.57264.1.${number}`,
          value: says[name as keyof typeof NUMBERS],
        })),
      })
      const certificate = Buffer.from(issued.buffer, issued.byteOffset, issued.byteLength)
      const payloadType = changes.payloadType ?? 'application/vnd.in-toto+json'
      const payload = Buffer.from(JSON.stringify({ ...statementOf(sha256), ...changes.statement }))
      const signed = Buffer.concat([
        Buffer.from(`DSSEv1 ${payloadType.length} ${payloadType} ${payload.length} `),
        payload,
      ])
      const signature = sign('sha256', signed, privateKey)
      const time = () =>
        tsa.timestamp({
          artifactHash: createHash('sha256').update(signature).digest(),
          hashAlgorithmOID: '2.16.840.1.101.3.4.2.1',
          nonce: 1,
          policyOID: '1.3.6.1.4.1.57264.2',
        })
      const body = (isNewer ? newlyLogged : logged)(payload, signature, certificate)
      const entries = async () => [logEntry(await tlog.log(body), isNewer)]
      const times = async () => ({
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: base64(await time()) }] },
      })
      const seen = {
        tlogEntries: isPublic && !changes.unseen ? await entries() : [],
        ...((isPublic && !isNewer) || changes.unseen ? {} : await times()),
      }
      return bundleOf({ certificate, payloadType, payload, signature, seen })
    },
  }
}

/** A bundle as it lies in GitHub's storage. */
export function stored(bundle: unknown): Uint8Array {
  return compress(Buffer.from(JSON.stringify(bundle)))
}

function statementOf(sha256: string) {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: 'registry.example.com/shop', digest: { sha256 } }],
    predicateType: 'https://slsa.dev/provenance/v1',
    predicate: { buildDefinition: { buildType: 'https://actions.github.io/buildtypes/workflow/v1' } },
  }
}

interface Signed {
  readonly certificate: Buffer
  readonly payloadType: string
  readonly payload: Buffer
  readonly signature: Buffer
  readonly seen: { readonly tlogEntries: readonly object[]; readonly timestampVerificationData?: object }
}

function bundleOf({ certificate, payloadType, payload, signature, seen }: Signed) {
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: base64(certificate) }, ...seen },
    dsseEnvelope: {
      payloadType,
      payload: base64(payload),
      signatures: [{ sig: base64(signature), keyid: '' }],
    },
  }
}

/** What the log keeps of an envelope (Rekor, dsse 0.0.1). */
function logged(payload: Buffer, signature: Buffer, certificate: Buffer) {
  const hash = (bytes: Buffer) => ({ algorithm: 'sha256', value: createHash('sha256').update(bytes).digest('hex') })
  const verifier = base64(Buffer.from(new X509Certificate(certificate).toString()))
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: hash(payload),
      payloadHash: hash(payload),
      signatures: [{ signature: base64(signature), verifier }],
    },
  }
}

/** The same in the log's second version (Rekor, dsse 0.0.2). */
function newlyLogged(payload: Buffer, signature: Buffer, certificate: Buffer) {
  const verifier = { x509Certificate: { rawBytes: base64(certificate) }, keyDetails: 'PKIX_ECDSA_P256_SHA_256' }
  const payloadHash = { algorithm: 'SHA2_256', digest: createHash('sha256').update(payload).digest('base64') }
  const spec = { dsseV002: { payloadHash, signatures: [{ content: base64(signature), verifier }] } }
  return { apiVersion: '0.0.2', kind: 'dsse', spec }
}

/** The log's answer as a bundle has it; of the second version it promises nothing, and says no time. */
function logEntry(answer: Awaited<ReturnType<Awaited<ReturnType<typeof initializeTLog>>['log']>>, isNewer: boolean) {
  const entry = Object.values(answer)[0] as {
    body: string
    integratedTime: number
    logID: string
    logIndex: number
    verification: {
      signedEntryTimestamp: string
      inclusionProof: { logIndex: number; treeSize: number; rootHash: string; hashes: string[]; checkpoint: string }
    }
  }
  const { inclusionProof: proof, signedEntryTimestamp } = entry.verification
  const fromHex = (hex: string) => base64(Buffer.from(hex, 'hex'))
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: fromHex(entry.logID) },
    kindVersion: { kind: 'dsse', version: isNewer ? '0.0.2' : '0.0.1' },
    ...(isNewer ? {} : { integratedTime: String(entry.integratedTime), inclusionPromise: { signedEntryTimestamp } }),
    inclusionProof: {
      logIndex: String(proof.logIndex),
      treeSize: String(proof.treeSize),
      rootHash: fromHex(proof.rootHash),
      hashes: proof.hashes.map(fromHex),
      checkpoint: { envelope: proof.checkpoint },
    },
    canonicalizedBody: entry.body,
  }
}

function base64(value: ArrayBufferView): string {
  return Buffer.from(value.buffer, value.byteOffset, value.byteLength).toString('base64')
}
