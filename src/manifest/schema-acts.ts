// The shape of the documents of governed acts that people write by hand (MAN-3). As schema.ts: for generating, never for running.

import * as z from 'zod'
import { forms } from './forms.ts'

/** `kind: ESCALATION_CLOSE`: a document of a governed act, not a manifest of its own. */
export const escalationClose = z
  .strictObject({
    apiVersion: z.literal('quorate/v1').meta({ description: 'The version of this file format.' }),
    kind: z.literal('ESCALATION_CLOSE'),
    spec: z.strictObject({
      change: z
        .string()
        .regex(forms.change.pattern)
        .meta({ description: 'The code of the change whose verify failed.' }),
      reason: z
        .string()
        .regex(forms.reason.pattern)
        .meta({ description: 'Why its escalation ends without a compensation; kept in the evidence.' }),
    }),
  })
  .meta({ title: 'Quorate escalation close', description: 'Ends the escalation of a failed verify, with a reason.' })
