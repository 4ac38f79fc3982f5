import { describe, expect, it } from 'vitest'
import type { Packet } from '../../../src/codes/packet.ts'
import { kind } from '../../../src/kinds/documents.ts'
import type { KindSource } from '../../../src/kinds/kind.ts'

const texts: Readonly<Record<string, string>> = {
  'manifests/plans/docs.yaml': `apiVersion: quorate/v1
kind: PLAN
metadata: { name: docs }
spec: { carrier: C1, revision: 1, root: docs, sources: [a.md], rollback: docs/rollback.md }
`,
  'a.md': '# A\n',
}
const source = { files: { readText: async (path: string) => texts[path] ?? '' } } as unknown as KindSource
const contentBy = (unit_rule: object) => kind.content?.(source, { plan_id: 'docs', ...unit_rule } as Packet)

describe('[LAN-2] the content of a change of documents', () => {
  it('is what was opened, for the rule that it was opened by', async () => {
    const opened = await kind.open?.(source, { plan: 'docs', document: null, compensates: null })
    expect(opened?.fields.unit_rule).toBe('1')
    expect(JSON.parse(String(opened?.content)).v).toBe(1)
    expect(await contentBy({ unit_rule: '1' })).toBe(opened?.content)
  })

  it.each([{ unit_rule: '2' }, {}])(
    'is not made for a packet of %o, whose units had other addresses and hashes',
    async (packet) => {
      await expect(contentBy(packet)).rejects.toMatchObject({ code: 'PLAN_RULE_UNKNOWN', details: { expected: '1' } })
    },
  )
})
