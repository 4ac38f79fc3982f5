// What a holder is shown of the policy before they sign on their device.
import { expect, it } from 'vitest'
import type { Gate } from '../../../../src/postgres/read-gate.ts'
import { policyLines } from '../../../../src/usecases/device/approve.ts'

const digest = 'a'.repeat(64)
const gate = (profile: object | null) => ({ manifestDigest: digest, policy: { profile } }) as unknown as Gate
const texts = (...of: Parameters<typeof policyLines>) => policyLines(...of).map(({ text }) => text)

it('[MAN-11] says of the policy in force whose word it is, and its profile with every rule that it relaxes', () => {
  const duo = gate({ name: 'duo', relaxes: ['custodian-operates'] })
  expect(texts(duo, digest, 'the packet file’s word only')).toEqual([
    'computed here: the policy in force is the one of the branch (aaaaaaaaaaaa)',
    expect.stringMatching(/^its profile: duo, relaxes custodian-operates \(.*; alone, /),
  ])
  expect(texts(gate(null), null, 'the database’s word only')).toEqual([
    'the database’s word only: the policy in force (aaaaaaaaaaaa), which is not the one of the branch',
  ])
})
