// The shape of the acts that change the policy itself, the people, keys and privileges. A part of schema.ts.
// Must not: be imported at run time (types only): zod would double the cold start.
import * as z from 'zod'
import { forms } from './forms.ts'
import { grant, seatsOf } from './schema-seats.ts'
import { text } from './schema-text.ts'

export const by = text(forms.role, 'The role of the person who starts the acting job.')

const governed = z.strictObject({ by, signoffs: seatsOf.optional(), grant: grant.optional() }).meta({
  id: 'governed',
  title: 'Governed act',
  description: 'Who may change the policy, the registry, keys or privileges.',
})
const act = (description: string) =>
  governed.meta({ description: `${description} Default: what default says.` }).optional()

export const governance = z
  .strictObject({
    default: governed,
    REGISTRY_CHANGE: act('Who changes the people.'),
    MANIFEST_ACTIVATE: act('Who brings another policy into force.'),
    SEAT_REGISTER: act('Who registers a seat with a key of its own.'),
    SEAT_ROTATE: act('Who gives a seat another key.'),
    KEY_CHANGE: act('Who pins, retires or distrusts the issuer’s keys.'),
    PRIVILEGE_APPLY: act('Who has the logins’ rights put in order.'),
    ESCALATION_CLOSE: act('Who ends the escalation of a failed verify without a compensation.'),
  })
  .meta({ title: 'Governance', description: 'Acts on the policy itself; those not named follow default.' })
