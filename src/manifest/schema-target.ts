// The shape of a target of a policy: where reviewed SQL may write, and with which rights (SQL-2, MAN-3).
// Must not: be imported at run time (types only): zod would double the cold start.

import * as z from 'zod'
import { forms } from './forms.ts'
import { text } from './schema-text.ts'

const table = z.string().regex(forms.table.pattern)

const writing = z
  .array(z.enum(['insert', 'update', 'delete']))
  .min(1)
  .meta({ description: 'What scripts may do to the rows of this table.' })

/** One entry of `spec.targets`. */
export const target = z
  .strictObject({
    role: text(forms.dbRole, 'The PostgreSQL role that scripts run as. It cannot log in.'),
    reader: text(forms.dbRole, 'The PostgreSQL role that assertions run as. It may only SELECT.'),
    writes: z.record(table, writing).meta({ description: 'Tables with what scripts may do to their rows.' }).optional(),
    reads: z
      .array(text(forms.table, 'A table that scripts and assertions may read; those of writes and owns are read too.'))
      .optional(),
    owns: z
      .array(text(forms.schema, 'A schema whose tables the role owns, so that scripts may change their definitions.'))
      .optional(),
    path: z
      .array(text(forms.schema, 'A schema in which scripts find names without a schema, after pg_catalog.'))
      .optional(),
    calls: z
      .array(text(forms.routine, 'A function that scripts may execute and that runs with its owner’s rights.'))
      .optional(),
  })
  .meta({ id: 'target', title: 'Target', description: 'What reviewed scripts may write to, and with which rights.' })
