import { expect, it } from 'vitest'
import { shareSchemas } from '../../../scripts/generate/share-schemas.ts'

const role = { type: 'string', pattern: '^[a-z]+$' }
const seat = { type: 'object', properties: { role, count: { type: 'integer' } }, additionalProperties: false }
const choice = { anyOf: [role, { type: 'object', properties: { role } }] }

it('what a schema says twice it says once, within one another too, and what it says once stays', () => {
  const { $defs, ...rest } = shareSchemas({
    type: 'object',
    properties: { first: seat, second: seat, role, alone: { type: 'boolean' } },
  })
  expect(rest).toEqual({
    type: 'object',
    properties: {
      first: { $ref: '#/$defs/shared0' },
      second: { $ref: '#/$defs/shared0' },
      role: { $ref: '#/$defs/shared1' },
      alone: { type: 'boolean' },
    },
  })
  expect($defs).toEqual({
    shared1: role,
    shared0: { ...seat, properties: { role: { $ref: '#/$defs/shared1' }, count: { type: 'integer' } } },
  })
})

it('alternatives stay whole: the place of an error names the one that it is about', () => {
  const { $defs } = shareSchemas({ properties: { one: choice, two: choice, role } })
  expect($defs).toEqual({ shared0: choice })
})

it('words for readers are left out, and a key that is called like one is not', () => {
  const schema = { title: 'x', properties: { title: { type: 'string', description: 'x' } }, required: ['title'] }
  expect(shareSchemas(schema)).toEqual({ properties: { title: { type: 'string' } }, required: ['title'], $defs: {} })
})
