// The shape of the document that closes an escalation (LAN-5).
// Must not: be imported at run time (types only): zod would double the cold start.

import * as z from 'zod'
import { type Form, forms } from './forms.ts'

const text = (form: Form, description: string) => z.string().regex(form.pattern).meta({ description })
const apiVersion = z.literal('quorate/v1').meta({ description: 'The version of this file format.' })

/** `kind: ESCALATION_CLOSE`: a document of a governed act, not a manifest of its own. */
export const escalationClose = z
  .strictObject({
    apiVersion,
    kind: z.literal('ESCALATION_CLOSE'),
    spec: z.strictObject({
      change: text(forms.change, 'The code of the change whose verify failed.'),
      reason: text(forms.reason, 'Why its escalation ends without a compensation; kept in the evidence.'),
    }),
  })
  .meta({ title: 'Quorate escalation close', description: 'Ends the escalation of a failed verify, with a reason.' })
