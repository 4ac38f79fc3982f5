// The shape of a plan file: the documents, the script or the run of one change (MAN-3, SQL-1, RUN-1).
// Must not: be imported at run time (types only): zod would double the cold start.

import * as z from 'zod'
import { forms } from './forms.ts'
import { text } from './schema-text.ts'

const table = z.string().regex(forms.table.pattern)
const count = z.int().min(0).max(1_000_000_000)
const bound = z
  .union([count, z.array(count).length(2)])
  .meta({ id: 'bound', description: 'How many rows: exactly, or [least, most].' })
const file = text(forms.sqlFile, 'A file of SQL.')
const time = (description: string) => text(forms.sqlTime, description).optional()

const sql = z
  .strictObject({
    target: text(forms.target, 'The target of the policy that the script writes to.'),
    script: file,
    expect: z
      .record(
        table,
        z.strictObject({
          insert: bound.optional(),
          update: bound.optional(),
          delete: bound.optional(),
          truncate: z.boolean().meta({ description: 'Whether the table is emptied by TRUNCATE.' }).optional(),
        }),
      )
      .meta({ description: 'How many rows change in which table. A table that is not named must not change.' }),
    assert: z
      .array(
        z.union([
          z.string().meta({ description: 'One SELECT that answers true afterwards.' }),
          z.strictObject({ file }).meta({ description: 'The same from a file.' }),
        ]),
      )
      .max(50)
      .meta({ description: 'Queries that must answer true afterwards; they run as the reader.' })
      .optional(),
    unbound: z
      .record(table, z.array(text(forms.column, 'A column.')).min(1))
      .meta({ description: 'Columns whose values may differ between rehearsal and act, such as updated_at.' })
      .optional(),
    bind: z
      .enum(['rows', 'counts'])
      .meta({ description: 'Whether the act must change the rows of the rehearsal, or only as many. Default: rows.' })
      .optional(),
    keep: z
      .boolean()
      .meta({ description: 'Whether the rows as they were are kept, for restoring them. Default: true.' })
      .optional(),
    compensation: z
      .strictObject({
        script: file.optional(),
        restore: z.literal(true).meta({ description: 'The kept rows are written back.' }).optional(),
        none: text(forms.reason, 'Why there is no way forward.').optional(),
      })
      .meta({ description: 'The way forward after a failed verify: one of script, restore and none.' }),
    timeout: time('How long the script may run, 100ms to 3m. Default: 60s.'),
    lock_timeout: time('How long the script may wait for a lock, 1ms to 99s. Default: 3s.'),
  })
  .meta({ id: 'sql', title: 'Script', description: 'A reviewed script, its target, bounds and way forward.' })

const run = z
  .strictObject({
    command: text(
      forms.command,
      'What the action runs once everybody has signed, by bash. Without it the following steps of the job are the run.',
    ).optional(),
    on_failure: text(
      forms.command,
      'What the action runs where the command failed, to undo what it did: by bash, within the same run.',
    ).optional(),
    files: z
      .array(text(forms.file, 'A text file of this repository.'))
      .min(1)
      .max(500)
      .meta({ description: 'Files that people sign: what the command or the following steps use.' })
      .optional(),
    subjects: z
      .enum(['required', 'optional', 'none'])
      .meta({ description: 'Whether a change names what is deployed, as name@sha256:… Default: optional.' })
      .optional(),
    attested_by: z
      .strictObject({
        workflow: text(
          forms.signerWorkflow,
          'The workflow whose job signs the attestations. Without @ and a ref it is the policy’s branch.',
        ),
        commit: z
          .enum(['same', 'any'])
          .meta({
            description: 'Whether the subjects are built from the commit that the change is opened at. Default: same.',
          })
          .optional(),
        trusted_root: text(forms.file, 'The file of this repository that `gh attestation trusted-root` wrote.'),
      })
      .meta({ description: 'Whose provenance attestation each subject must have; each job of the change verifies it.' })
      .optional(),
    releases: z
      .array(text(forms.release, 'A secret that is sealed to the key of this environment.'))
      .min(1)
      .max(32)
      .meta({ description: 'Secrets that the run gets once it is started, each in its newest version.' })
      .optional(),
    deadline: text(forms.within, 'How long the run may go on, such as 30m; at most what the policy allows.'),
    temporary_login: z
      .strictObject({
        role: text(forms.dbRole, 'A role of the action’s `temporary_logins`.'),
        leaves: z
          .array(text(forms.reason, 'What it may leave behind, in the words that an unclean outcome tells.'))
          .max(200)
          .meta({
            description:
              'Definer functions, grants, default privileges and triggers that may be there afterwards; nothing else may.',
          })
          .optional(),
      })
      .meta({ description: 'The PostgreSQL role that the run may log in as until its deadline.' })
      .optional(),
  })
  .meta({ id: 'run', title: 'Run', description: 'A deploy: what runs, what it uses, and how long it may go on.' })

/** `kind: PLAN`: which documents, script or run one change covers. That it is exactly one of them is a rule of the reader. */
export const plan = z
  .strictObject({
    apiVersion: z.literal('quorate/v1').meta({ description: 'The version of this file format.' }),
    kind: z.literal('PLAN'),
    metadata: z.strictObject({ name: text(forms.plan, "The plan's id.") }),
    spec: z.strictObject({
      carrier: text(forms.carrier, 'What carries the change, such as C1.'),
      revision: z.int().min(1).max(1_000_000).meta({ description: 'Counted up with every change of the plan.' }),
      root: text(forms.root, 'The first segment of every address in this plan.').optional(),
      sources: z
        .array(
          text(
            forms.markdown,
            'A Markdown file; or a pattern of files: * stands for any characters of a name, ? for one, ** for any folders. Every other character, [ too, is itself.',
          ),
        )
        .min(1)
        .optional(),
      sql: sql.optional(),
      run: run.optional(),
      rollback: text(forms.rollback, 'Where the way back is written.'),
      depends_on: z.array(text(forms.plan, 'A plan that must be complete first.')).optional(),
    }),
  })
  .meta({ title: 'Quorate plan', description: 'Which documents, script or run one change covers, and the way back.' })
