// The one source of the shape of policy and people files (MAN-3); plans are in schema-plan.ts. The JSON Schemas and the running validator
// are generated from them.
// Must not: be imported at run time (types only): zod would double the cold start.

import * as z from 'zod'
import { forms } from './forms.ts'
import { actionKinds } from './kinds.ts'
import { profileNames, relaxations } from './profiles.ts'
import { by, governance } from './schema-governance.ts'
import { grant, seatsOf } from './schema-seats.ts'
import { target } from './schema-target.ts'
import { text } from './schema-text.ts'
import { pinned, workflow } from './schema-workflow.ts'

const role = text(forms.role, 'A role: a class of people, such as reviewer.')
const apiVersion = z.literal('quorate/v1').meta({ description: 'The version of this file format.' })

const action = z
  .strictObject({
    does: z
      .enum(actionKinds)
      .meta({
        description:
          'What it does. documents: cuts the documents of a plan into the database. sql: runs the reviewed script of a plan in one of its targets. verify: compares independently what another action did. run: starts a deploy, whose steps run outside of the database. Without it nothing carries the action out yet.',
      })
      .optional(),
    targets: z
      .array(text(forms.target, 'A target (under spec.targets).'))
      .min(1)
      .meta({ description: 'Of an action with does: sql, the targets that its scripts may write to.' })
      .optional(),
    deadline: text(
      forms.within,
      'Of an action with does: run, how long a plan may let it go on at most, such as 1h.',
    ).optional(),
    audiences: z
      .array(text(forms.audience, 'Whom a permit may be for.'))
      .min(1)
      .meta({ description: 'Of an action with does: run, the audiences of which a change names one for its permit.' })
      .optional(),
    temporary_logins: z
      .array(text(forms.dbRole, 'A PostgreSQL role without a password of its own.'))
      .min(1)
      .meta({
        description:
          'Of an action with does: run, roles of which a plan may name one, to log in as until the run’s deadline.',
      })
      .optional(),
    login: text(forms.login, 'The login (under spec.logins) that carries the action out.'),
    by,
    review: text(forms.role, 'The role whose dispatch signoff is the recorded review decision.').optional(),
    signoffs: seatsOf.optional(),
    grant: grant.optional(),
  })
  .meta({ id: 'action', title: 'Action', description: 'One protected change and the seats it needs.' })

const login = z
  .strictObject({
    role: text(forms.dbRole, 'The PostgreSQL role that the job logs in as.'),
    custodian: text(forms.role, "The role of the one person who answers for this login's credential.").optional(),
    personal: z
      .literal(true)
      .meta({ description: 'The login belongs to the person who acts, instead of a custodian.' })
      .optional(),
    workflow: workflow('The workflow that acts.', '<login>.yml').optional(),
    approval: z
      .enum(['required', 'none'])
      .meta({ description: 'Whether the GitHub environment must ask a reviewer before the job runs.' }),
  })
  .meta({
    id: 'login',
    title: 'Login',
    description: 'Login x: workflow x.yml unless said, GitHub environment <name>-x, one PostgreSQL role.',
  })

const pairs = z
  .array(z.union([z.array(role).min(2), z.record(z.string().regex(forms.role.pattern), z.array(role).min(1))]))
  .min(1)
  .meta({ id: 'pairs', title: 'Pairs', description: 'A list: every two of it. A map: the key with each of its list.' })

const spec = z
  .strictObject({
    profile: z
      .enum(profileNames)
      .meta({
        description:
          'For how many people the policy is. duo: exactly 2. team: 3 to 8. council: 9 and more. Without it, for any number, and no rule is relaxed.',
      })
      .optional(),
    relaxes: z
      .array(
        z.enum(relaxations).meta({
          description:
            'custodian-operates: who keeps the password of a login may start its jobs (duo). migrator-holds-seats: who keeps the migrator’s password may hold other roles (duo, team). verify-without-signoff: nobody else signs the verify, which another person than the operator of the cut starts (duo).',
        }),
      )
      .min(1)
      .meta({ description: 'The rules that this policy relaxes, by name; only those that its profile may relax.' })
      .optional(),
    github: z
      .strictObject({
        issuer: text(forms.url, "Who signs the jobs' tokens."),
        server: text(forms.url, 'The GitHub server.'),
        repository: text(forms.repository, 'owner/repository.'),
        repository_id: text(forms.id, "The repository's numeric id, quoted."),
        owner_id: text(forms.id, "The owner's numeric id, quoted."),
        branch: text(forms.branch, 'The one branch whose workflows may act.'),
        runner: z
          .enum(['github-hosted', 'self-hosted'])
          .meta({ description: 'On whose machines the jobs run. Default: github-hosted.' })
          .optional(),
      })
      .meta({ title: 'GitHub', description: 'Where proofs come from.' }),
    database: z
      .strictObject({
        hosts: z
          .array(text(forms.databaseHost, 'A server as host:port. They are tried in this order.'))
          .min(1)
          .max(9)
          .meta({ description: 'Where the database is; of several servers the one that is the primary is used.' }),
        name: text(forms.databaseName, "The database's name."),
        ca: text(
          forms.authority,
          "The authority that signs the servers' certificates: as PEM text, or a file of this repository. Default: public authorities.",
        ).optional(),
      })
      .meta({
        title: 'Database',
        description: 'The one address that passwords are used at. Every host but this machine proves itself by TLS.',
      }),
    workflows: z
      .strictObject({
        open: workflow('Opens a change.'),
        signoff: workflow('Takes a seat.'),
        registry: workflow('Changes of policy, registry, keys, privileges.'),
        keys: pinned
          .meta({
            description:
              'The one workflow that may pin new issuer keys without a quorum. Without it they change by KEY_CHANGE or by the migrator only.',
          })
          .optional(),
      })
      .meta({
        title: 'Workflows',
        description: 'The door’s workflows, all in the GitHub environment <name>-door: they prove persons.',
      }),
    door: z
      .strictObject({ role: text(forms.dbRole, 'The PostgreSQL role of the workflows above.') })
      .meta({ title: 'Door', description: 'The login of the workflows in the GitHub environment <name>-door.' }),
    revoke: z
      .strictObject({
        role: text(forms.dbRole, 'The PostgreSQL role that stops people, and does nothing else.'),
        workflow: workflow('Stops a person: suspends, confirms a suspension, or revokes oneself.'),
      })
      .meta({
        title: 'Revoke',
        description:
          'A login of its own in the GitHub environment <name>-revoke: whoever fills the door does not hold it up.',
      }),
    migrator: z
      .strictObject({
        role: text(forms.dbRole, 'The PostgreSQL role that installs and migrates.'),
        custodian: text(
          forms.role,
          'The role of the one person who holds it; they hold no other role unless the profile relaxes that.',
        ),
      })
      .meta({ title: 'Migrator', description: 'The login that owns the schema.' }),
    logins: z
      .record(z.string().regex(forms.login.pattern), login)
      .meta({ title: 'Logins', description: 'The logins that act, one a lane, by names that you choose.' }),
    actions: z
      .record(z.string().regex(forms.action.pattern), action)
      .meta({ title: 'Actions', description: 'The protected changes, by names that you choose.' }),
    governance,
    must_differ: z.strictObject({ activation: pairs.optional(), change_set: pairs.optional() }).meta({
      title: 'Roles that must be different people',
      description:
        'activation: within one action. change_set: across a cut, its verifies, its compensation and that one’s verifies.',
    }),
    targets: z
      .record(z.string().regex(forms.target.pattern), target)
      .meta({ title: 'Targets', description: 'Where reviewed SQL may write; each is a role that cannot log in.' })
      .optional(),
    readers: z
      .array(text(forms.dbRole, 'A PostgreSQL role that may read what was cut or written.'))
      .meta({ title: 'Readers', description: 'Roles that may SELECT the rows of documents and of targets.' })
      .optional(),
    privileges: z
      .strictObject({
        preset: z.enum(['lanes/1']).meta({ description: 'The privilege matrix of the logins.' }),
        forbidden_writers: z.array(text(forms.dbRole, 'A PostgreSQL role that may never write.')),
      })
      .meta({ title: 'Privileges', description: 'What the logins may do in the database.' }),
  })
  .meta({ title: 'The policy of one environment' })

/** `kind: ENVIRONMENT`: the policy of one database (MAN-2). */
export const environment = z
  .strictObject({
    apiVersion,
    kind: z.literal('ENVIRONMENT'),
    metadata: z.strictObject({ name: text(forms.environment, "The environment's name, such as production.") }),
    spec,
  })
  .meta({ title: 'Quorate environment', description: 'Who must hold which seat before a protected change runs.' })

/** `kind: PEOPLE`: who holds which role; outside the policy and its digest (MAN-2). */
export const people = z
  .strictObject({
    apiVersion,
    kind: z.literal('PEOPLE'),
    metadata: z.strictObject({ name: text(forms.environment, 'The environment these people work in.') }),
    spec: z.strictObject({
      valid_until: text(forms.date, "The day on which everybody's roles end, unless theirs says otherwise."),
      people: z
        .array(
          z.strictObject({
            id: text(forms.id, "The person's numeric GitHub user id, quoted. It is the identity."),
            login: text(forms.githubLogin, "The person's GitHub login, for readers only: it proves nothing."),
            roles: z.array(role).min(1),
            valid_until: text(forms.date, "The day on which this person's roles end.").optional(),
            end_suspension: text(
              forms.moment,
              'The one suspension that the quorum ends before its time, by when it would end: `lapses_at` of its verdict.',
            ).optional(),
          }),
        )
        .min(1)
        .meta({ description: 'Everybody who is registered.' }),
    }),
  })
  .meta({ title: 'Quorate people', description: 'Who holds which role in one environment.' })
