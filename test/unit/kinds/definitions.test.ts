// What a script changes in the catalogue, as people read it.
import { describe, expect, it } from 'vitest'
import { definitionLine } from '../../../src/kinds/words/definitions.ts'

const line = (
  catalogue: string,
  change: 'added' | 'removed' | 'changed',
  object: string,
  before: unknown,
  after: unknown,
) => definitionLine({ catalogue, change, object, before, after })

describe('[SQL-7] [SEAT-6] a definition that a script changes', () => {
  it.each([
    [
      'pg_attribute',
      'added',
      'r.statements.currency',
      {},
      { atttypid: 'pg_catalog.text', attnotnull: true, attlen: -1 },
      'added: column r.statements.currency: text, not null',
    ],
    [
      'pg_attrdef',
      'added',
      'r.s.currency',
      {},
      { definition: `'EUR'::text` },
      `added: default of r.s.currency: 'EUR'::text`,
    ],
    [
      'pg_class',
      'added',
      'r.t',
      {},
      { relkind: 'r', relowner: 'billing_change', relacl: ['app=r/billing_change'] },
      'added: relation r.t: relowner billing_change; relacl ["app=r/billing_change"]',
    ],
    [
      'pg_class',
      'changed',
      'r.s',
      { relnatts: 3, relchecks: 0 },
      { relnatts: 4, relchecks: 1 },
      'changed: relation r.s: relnatts 3 → 4; relchecks 0 → 1',
    ],
    [
      'pg_proc',
      'added',
      'r.f()',
      null,
      { definition: 'CREATE FUNCTION r.f()\n RETURNS integer', prosecdef: true },
      'added: function r.f(): CREATE FUNCTION r.f()\n RETURNS integer; prosecdef true',
    ],
    ['pg_odd', 'removed', 'x', { a: 1 }, {}, 'removed: pg_odd x: a 1 → nothing'],
  ] as const)('in %s that was %s reads as people say it', (catalogue, change, object, before, after, text) => {
    expect(line(catalogue, change, object, before, after)).toBe(text)
  })

  it('is cut where it is too long', () => {
    const text = line('pg_proc', 'added', 'r.f()', {}, { definition: 'x'.repeat(400) })
    expect(text).toMatch(/^added: function r\.f\(\): x+ …$/)
    expect(text).toHaveLength(302)
  })
})
