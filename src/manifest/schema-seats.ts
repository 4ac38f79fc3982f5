// The seats of an act as a policy file asks for them: how each is proved, and the grant. A part of schema.ts.
// Must not: be imported at run time (types only): zod would double the cold start.
import * as z from 'zod'
import { SIGNOFF_SOURCES } from '../codes/assurance.ts'
import { forms } from './forms.ts'
import { text } from './schema-text.ts'

const many = z.int().min(1).max(9)
const signing = (how: string) => many.meta({ description: `How many different people sign ${how}.` }).optional()
const proofs = z.strictObject({
  dispatch: signing('by a workflow that they start'),
  seat: signing('with the key or secret of their approver seat'),
  both: signing('by a workflow and with their key'),
})

const signoff = z
  .union([z.enum(SIGNOFF_SOURCES), proofs])
  .meta({ description: 'How somebody of this role proves that they sign, and how many do.' })

export const seatsOf = z.record(z.string().regex(forms.role.pattern), signoff).meta({
  id: 'signoffs',
  title: 'Signoffs',
  description:
    "Who must sign, and how that is proved. environment: the GitHub environment's reviewer, as the runner reports it. pull_request: who approved the pull request that made exactly this commit, as the runner reports it. dispatch: a workflow that this person started. seat: the key or secret of an approver seat. both: a dispatch and a seat's key, of the same person. {dispatch: 2} asks for two different people.",
})

export const grant = z
  .strictObject({
    esign: text(forms.role, 'The role whose signoff is the sovereign e-sign; it has exactly one seat here.'),
    within: text(forms.within, 'How long the authorization lives, such as 72h (1m to 30d).'),
  })
  .catchall(
    z.union([many, proofs]).meta({
      description:
        'How many different people of this role must agree; a number alone: each by a workflow that they start.',
    }),
  )
  .meta({
    id: 'grant',
    title: 'Grant',
    description:
      'The single-use authorization: roles with the number of people each, who e-signs it, how long it lives.',
  })
