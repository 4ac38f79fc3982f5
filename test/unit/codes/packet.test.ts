// A packet against its code and against everything that is said beside it: one byte, one member, one answer at a time.
import canonicalize from 'canonicalize'
import { describe, expect, it } from 'vitest'
import { foldCode } from '../../../src/codes/change-code.ts'
import { sha256 } from '../../../src/codes/encoding.ts'
import {
  type Beside,
  grantDocument,
  type Packet,
  parsePacket,
  readPacket,
  shortCode,
} from '../../../src/codes/packet.ts'

const packet: Packet = {
  v: '1',
  ledger_id: '11111111-1111-4111-8111-111111111111',
  activation_id: '22222222-2222-4222-8222-222222222222',
  activation_number: '7',
  repository_id: '812345678',
  environment: 'production',
  action: 'VERIFY',
  scope: 'verify',
  executor: 'cutter_verify',
  action_set: ['VERIFY'],
  manifest_digest: 'a'.repeat(64),
  schema_digest: 'b'.repeat(64),
  not_after: '2026-11-30T09:00:00Z',
  parent: 'Q-7F3K29XA',
  commit: 'c'.repeat(40),
  carrier: 'C1',
  plan_id: 'docs',
  plan_revision: '1',
  plan_digest: 'd'.repeat(64),
  rollback_plan_ref: 'docs/rollback.md',
  document: null,
}
const text = canonicalize(packet) as string
const code = shortCode(sha256(text))
const beside: Beside = {
  packetSha256: sha256(text),
  codes: [code, code],
  ledgerId: packet.ledger_id,
  activationId: packet.activation_id,
  action: packet.action,
  notAfter: packet.not_after,
  parent: packet.parent,
  compensates: null,
}
const members = Object.keys(packet) as (keyof Packet)[]

/** The same value with its last letter changed into another of its form. */
const altered = (value: string) => value.replace(/[0-9A-Za-z](?=[^0-9A-Za-z]*$)/, (last) => (last === '0' ? '1' : '0'))

describe('a packet', () => {
  it('[SEAT-5] of the code that was typed is read; what is typed is folded before, and must be its own', () => {
    expect(readPacket(text, beside)).toEqual({ packet, sha256: sha256(text) })
    expect(readPacket(text, { ...beside, codes: [code.toLowerCase(), code] })).toEqual(['code'])
    expect(readPacket(text, { ...beside, codes: [foldCode(code.toLowerCase()) ?? '', code] })).toMatchObject({ packet })
  })

  it.each(members)('[SEAT-5] with another %s has another code', (name) => {
    const value = packet[name]
    const other = name === 'action_set' ? ['CUT'] : altered(String(value ?? 'manifests/a'))
    const changed = canonicalize({ ...packet, [name]: other }) as string
    expect(readPacket(changed, beside)).not.toHaveProperty('packet')
    // Even under a digest of its own: the code is of the honest one.
    const told = readPacket(changed, { ...beside, packetSha256: sha256(changed) })
    expect(Array.isArray(told) && (told.includes('code') || told.includes('packet'))).toBe(true)
  })

  it('[SEAT-5] with any one byte changed is refused', () => {
    for (let at = 0; at < text.length; at += 1) {
      const byte = text[at] === 'x' ? 'y' : 'x'
      const changed = text.slice(0, at) + byte + text.slice(at + 1)
      expect(readPacket(changed, { ...beside, packetSha256: sha256(changed) })).not.toHaveProperty('packet')
    }
  })

  it.each([
    ['packet_sha256', { packetSha256: altered(sha256(text)) }],
    ['code', { codes: [altered(code), code] }],
    ['code', { codes: [code, altered(code)] }],
    ['ledger_id', { ledgerId: altered(packet.ledger_id) }],
    ['activation_id', { activationId: altered(packet.activation_id) }],
    ['action', { action: 'CUT' }],
    ['not_after', { notAfter: '2026-11-30T09:00:01Z' }],
    ['parent', { parent: altered(String(packet.parent)) }],
    ['parent', { parent: null }],
  ])('[SEAT-5] is refused where somebody says another %s beside it', (name, changes) => {
    expect(readPacket(text, { ...beside, ...changes })).toEqual([name])
  })

  it.each(members)('[SEAT-5] without %s, or with it in another form, is none', (name) => {
    const { [name]: _, ...rest } = packet
    expect(parsePacket(canonicalize(rest) as string)).toBeNull()
    for (const value of [7, {}, '', 'a\nb'])
      expect(parsePacket(canonicalize({ ...packet, [name]: value }) as string)).toBeNull()
  })

  it('[SEAT-5] that is not canonical, or says more, is none', () => {
    expect(parsePacket(text)).toEqual(packet)
    for (const other of [`${text} `, text.replace('{', '{ '), text.replace('{', '{"v":"1",'), 'null', '[]', '', '{'])
      expect(parsePacket(other)).toBeNull()
    expect(parsePacket(canonicalize({ ...packet, note: 'x' }) as string)).toBeNull()
    expect(parsePacket(canonicalize({ ...packet, action_set: [] }) as string)).toBeNull()
    expect(parsePacket(canonicalize({ ...packet, document: 'manifests/../x' }) as string)).toBeNull()
    expect(parsePacket(canonicalize({ ...packet, document: 'manifests/keys.json' }) as string)).not.toBeNull()
    expect(parsePacket(canonicalize({ ...packet, unit_rule: '01' }) as string)).toBeNull()
    expect(parsePacket(canonicalize({ ...packet, unit_rule: '2' }) as string)).not.toBeNull()
  })
})

describe('a grant', () => {
  it('[ESG-1] is made of its packet and of nothing else', () => {
    const grant = JSON.parse(grantDocument(packet, 'Q-7F3K29XA')) as Record<string, unknown>
    expect(grant).toEqual({
      auth_code: 'G-7F3K29XA',
      request_ref: 'R-7F3K29XA',
      expires_at: packet.not_after,
      requires_sovereign_esign: true,
      rollback_plan_ref: packet.rollback_plan_ref,
      scope: {
        action_set: ['VERIFY'],
        carrier: 'C1',
        environment: 'production',
        executor: 'cutter_verify',
        manifest_digest: packet.manifest_digest,
        plan_id: 'docs',
        plan_revision: '1',
        schema_digest: packet.schema_digest,
      },
    })
  })
})
