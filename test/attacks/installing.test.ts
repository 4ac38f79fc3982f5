// Attacks on the installation: what somebody who may create in a database puts there before the gate comes (PRV-7).
import { Secret } from '../../src/settings/settings.ts'
import { targetTables } from '../support/brownfield.ts'
import type { Ledger } from '../support/ledger.ts'
import { ledgerAttack, type Tried } from './support/attack.ts'
import type { Load } from './support/take-out.ts'

/** A sequence keeps it, though the installation is undone. */
const SEIZE = `perform pg_catalog.nextval('public.loot')`

/**
 * Installs into a database of the same server in which `plant` was run, by the modules of `load`.
 * The attack succeeds where what was planted ran, or where the installation went through.
 */
async function installOver(ledger: Ledger, load: Load, plant: string, clean = ''): Promise<Tried> {
  const name = `${ledger.name}_new`
  const { cluster } = ledger
  await ledger.superuser.query(`create database ${name}`)
  const { connect } = await load<typeof import('../../src/postgres/connect.ts')>('src/postgres/connect.ts')
  const { install } = await load<typeof import('../../src/usecases/install/install.ts')>(
    'src/usecases/install/install.ts',
  )
  const { host, port, superuser } = cluster
  const session = await connect({
    host,
    port,
    database: name,
    user: superuser.user,
    password: new Secret(superuser.password),
    connectTimeoutSeconds: 10,
    tls: null,
  })
  try {
    await session.query(`create sequence public.loot; ${plant}`)
    const codes = await install(session, { lockOut: true }).then(
      () => [],
      (error: { findings: readonly { code: string }[] }) => error.findings.map(({ code }) => code),
    )
    const [loot] = await session.query<{ ran: boolean }>('select is_called as ran from public.loot')
    return { succeeded: codes.length === 0 || loot?.ran === true, codes }
  } finally {
    await session.query(clean)
    await session.close()
    await ledger.superuser.query(`drop database ${name} with (force)`)
  }
}

const INSPECT = 'src/sql/install/inspect.sql'

ledgerAttack('[PRV-7] a function of an event trigger that is not a superuser’s runs in the installer’s session', {
  code: 'INSTALL_EVENT_TRIGGER',
  guard: [
    { file: INSPECT, text: `where e.evtenabled <> 'D' and not (o.rolsuper and f.rolsuper)`, instead: 'where false' },
  ],
  run: (ledger, load) =>
    installOver(
      ledger,
      load,
      `create role mallory_events; create function public.seize() returns event_trigger language plpgsql as $$ begin ${SEIZE}; end $$;
       alter function public.seize() owner to mallory_events; create event trigger seize on ddl_command_start execute function public.seize()`,
      'drop event trigger seize; drop function public.seize(); drop role mallory_events',
    ),
})

ledgerAttack('[PRV-7] a member of an owner’s role waits for the gate to be installed', {
  code: 'INSTALL_ROLE',
  guard: [
    {
      file: INSPECT,
      text: `where o.rolname = any (c_owners || name 'quorate_migrator')`,
      instead: 'where false',
    },
  ],
  run: (ledger, load) =>
    installOver(
      ledger,
      load,
      'create role mallory_member; grant cutter_exec_owner to mallory_member',
      'drop role mallory_member',
    ),
})

ledgerAttack('[PRV-7] a trigger on the table of versions runs in the installer’s session', {
  code: 'INSTALL_FOREIGN',
  guard: [{ file: INSPECT, text: `if v_foreign <> '{}' then`, instead: 'if false then' }],
  run: (ledger, load) =>
    installOver(
      ledger,
      load,
      `create schema quorate_install authorization quorate_owner;
       create table quorate_install.version (version bigint primary key, name text, md5 text, run_at timestamptz);
       alter table quorate_install.version owner to quorate_owner;
       create function public.seize() returns trigger language plpgsql as $$ begin ${SEIZE}; return new; end $$;
       create trigger seize before insert on quorate_install.version for each row execute function public.seize()`,
    ),
})

ledgerAttack('[PRV-7] a table to be adopted has a column of a domain whose check is its maker’s', {
  code: 'TARGET_SHAPE',
  guard: [
    {
      file: 'src/sql/tables/0011.do.adopt-targets.sql',
      text: `case a.atttypid when 'qt001_cp.sha256'::regtype then 'text'::regtype else a.atttypid end`,
      instead: `coalesce((select nullif(t.typbasetype, 0) from pg_catalog.pg_type as t where t.oid = a.atttypid), a.atttypid)`,
    },
    { file: 'src/sql/install/check-dependencies.sql', text: 'if v_outside is not null then', instead: 'if false then' },
  ],
  run: (ledger, load) =>
    installOver(
      ledger,
      load,
      `create domain public.seized as text; ${targetTables().replace('content_hash text', 'content_hash public.seized')}`,
    ),
})

ledgerAttack('[PRV-7] statistics on a table to be adopted call a function of their maker’s', {
  code: 'INSTALL_DEPENDS',
  guard: [
    { file: 'src/sql/install/check-dependencies.sql', text: 'if v_outside is not null then', instead: 'if false then' },
  ],
  run: (ledger, load) =>
    installOver(
      ledger,
      load,
      `${targetTables()} create function public.seized(text) returns text language sql immutable return $1;
       create statistics public.seize on (public.seized(title)) from public.unit_version`,
    ),
})

const ADOPT = 'src/sql/tables/0011.do.adopt-targets.sql'

ledgerAttack(
  '[PRV-7] a table of somebody else’s refers to the anchors, so that its triggers run in every cut or stop it',
  {
    code: 'TARGET_SHAPE',
    guard: [{ file: ADOPT, text: `a.attname = 'anchor_version_id'`, instead: 'false' }],
    run: (ledger, load) =>
      installOver(
        ledger,
        load,
        `${targetTables()} create table public.spy (anchor uuid references public.information_unit (anchor_version_id) on update cascade)`,
      ),
  },
)

ledgerAttack('[PRV-7] a unique index on a table to be adopted refuses the versions of every cut', {
  code: 'TARGET_SHAPE',
  guard: [{ file: ADOPT, text: `where x.indisunique and`, instead: 'where false and' }],
  run: (ledger, load) =>
    installOver(ledger, load, `${targetTables()} create unique index seize on public.unit_version (retired)`),
})
