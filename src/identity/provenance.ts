// Whether a bundle attests where a subject was built: its signature under a trusted root, then what it says (SEAT-5).
// Must not: believe what the bundle says of its build beside the certificate; the workflow itself writes that.
import { type Bundle, bundleFromJSON, isBundleWithDsseEnvelope } from '@sigstore/bundle'
import { ASN1Obj } from '@sigstore/core'
import { type SignedEntity, type Signer, toSignedEntity, VerificationError, Verifier } from '@sigstore/verify'
import { QuorateError } from '../codes/error.ts'
import type { Authority } from './trusted-root.ts'

/** What of a build must be so; the policy, the plan and the change say it. */
export interface ExpectedBuild {
  /** Who signs for GitHub's jobs. */
  readonly issuer: string
  /** `https://github.com` */
  readonly server: string
  readonly repositoryId: string
  readonly ownerId: string
  /** With its ref. */
  readonly workflow: string
  /** Null where any commit of `ref` will do. */
  readonly commit: string | null
  readonly ref: string
}

/** What an attestation proves of a build, as the certificate has it. */
export interface Build {
  /** With its ref. */
  readonly workflow: string
  readonly commit: string
  readonly ref: string
  /** The event that started it. */
  readonly trigger: string
  readonly runner: string
  /** The page of its run. */
  readonly run: string
  /** How the attestation calls the subject. */
  readonly name: string
}

const PAYLOAD = 'application/vnd.in-toto+json'
const STATEMENT = 'https://in-toto.io/Statement/v1'
const PREDICATE = 'https://slsa.dev/provenance/v1'
/** What starts a build of the repository's own code; a pull request's events may build what anybody sent. */
const TRIGGERS = ['push', 'workflow_dispatch', 'schedule', 'release']
/** Extensions of the certificate (Fulcio, oid-info): the last number of 1.3.6.1.4.1.57264.1. */
const FULCIO = '1.3.6.1.4.1.57264.1.'
const EXTENSIONS = {
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
type Said = Readonly<Record<keyof typeof EXTENSIONS, string>>

/**
 * What a bundle proves of the subject with this sha256.
 * @throws ATTESTATION_MALFORMED, ATTESTATION_UNTRUSTED, ATTESTATION_DIFFERS with what differs
 */
export function provenanceOf(
  json: unknown,
  sha256: string,
  authorities: readonly Authority[],
  expected: ExpectedBuild,
): Build {
  const { entity, statement } = read(json)
  const said = saidBy(signerOf(entity, authorities))
  const { predicate, subjects } = parsed(statement)
  const names = subjects.flatMap((subject) => (subject.sha256 === sha256 ? [subject.name] : []))
  requireSame({
    'predicate type': [PREDICATE, predicate],
    subject: [
      sha256,
      names.length > 0
        ? sha256
        : subjects
            .slice(0, 5)
            .map((subject) => subject.sha256)
            .join(' '),
    ],
    issuer: [expected.issuer, said.issuer],
    workflow: [`${expected.server}/${expected.workflow}`, said.workflow],
    'repository id': [expected.repositoryId, said['repository id']],
    'owner id': [expected.ownerId, said['owner id']],
    ...(expected.commit === null ? { ref: [expected.ref, said.ref] } : { commit: [expected.commit, said.commit] }),
    trigger: [TRIGGERS.find((trigger) => trigger === said.trigger) ?? TRIGGERS.join(' or '), said.trigger],
  })
  const { commit, ref, trigger, runner, run } = said
  return { workflow: expected.workflow, commit, ref, trigger, runner, run, name: names.join(', ') }
}

function read(json: unknown): { readonly entity: SignedEntity; readonly statement: Buffer } {
  try {
    const bundle: Bundle = bundleFromJSON(json)
    if (!isBundleWithDsseEnvelope(bundle)) throw malformed('a signed statement')
    const { payloadType, payload } = bundle.content.dsseEnvelope
    if (payloadType !== PAYLOAD) throw malformed(PAYLOAD)
    const entity = toSignedEntity(bundle)
    if (entity.key.$case !== 'certificate') throw malformed('a certificate')
    return { entity, statement: payload }
  } catch (cause) {
    throw cause instanceof QuorateError ? cause : malformed('a Sigstore bundle', cause)
  }
}

/** Signature, certificate, logs and times hold under one of the authorities, each by what it has itself. */
function signerOf(entity: SignedEntity, authorities: readonly Authority[]): Signer {
  const refused: string[] = []
  for (const { material, logged, listed } of authorities) {
    try {
      const thresholds = { tlogThreshold: logged, ctlogThreshold: listed, timestampThreshold: 1 }
      return new Verifier(material, thresholds).verify(entity)
    } catch (error) {
      refused.push(error instanceof VerificationError ? error.code : 'UNREADABLE')
    }
  }
  throw new QuorateError('ATTESTATION_UNTRUSTED', {
    expected: 'a signature that one authority of the trusted root vouches for',
    observed: refused,
  })
}

/** Each is a UTF-8 text in DER. */
function saidBy({ identity }: Signer): Said {
  const values = new Map((identity?.oids ?? []).map(({ oid, value }) => [oid?.id.join('.'), value]))
  const said = Object.entries(EXTENSIONS).map(([name, number]) => {
    const value = values.get(`${FULCIO}${number}`)
    return [name, value === undefined ? '' : textIn(value)]
  })
  return Object.fromEntries(said) as Said
}

function textIn(der: Buffer): string {
  try {
    const { tag, value } = ASN1Obj.parseBuffer(Buffer.from(der))
    return tag.isUniversal() && tag.number === 0x0c ? value.toString('utf8') : ''
  } catch {
    return ''
  }
}

interface Statement {
  readonly predicate: string
  readonly subjects: readonly { readonly name: string; readonly sha256: string }[]
}

function parsed(payload: Buffer): Statement {
  try {
    const { _type, predicateType, subject } = JSON.parse(payload.toString('utf8'))
    if (_type !== STATEMENT || typeof predicateType !== 'string' || !Array.isArray(subject)) throw malformed(STATEMENT)
    const subjects = subject.map(({ name, digest }) => ({ name: `${name}`, sha256: `${digest?.sha256}` }))
    return { predicate: predicateType, subjects }
  } catch (cause) {
    throw cause instanceof QuorateError ? cause : malformed(STATEMENT, cause)
  }
}

/** All that differs at once. */
function requireSame(pairs: Readonly<Record<string, readonly [expected: string, observed: string]>>): void {
  const differing = Object.entries(pairs).filter(([, [expected, observed]]) => expected !== observed)
  if (differing.length === 0) return
  throw new QuorateError('ATTESTATION_DIFFERS', {
    expected: Object.fromEntries(differing.map(([name, [expected]]) => [name, expected])),
    observed: Object.fromEntries(differing.map(([name, [, observed]]) => [name, observed])),
  })
}

function malformed(expected: string, cause?: unknown): QuorateError {
  return new QuorateError('ATTESTATION_MALFORMED', { expected }, { cause })
}
