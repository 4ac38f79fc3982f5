import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  packageRoot
} from "./chunk-T2RFOCFL.js";
import {
  QuorateError
} from "./chunk-P4SU3GUE.js";

// src/usecases/install.ts
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { join } from "node:path";

// src/usecases/public-rights.ts
var OWN = ["cutter_exec", "cutter_verify", "quorate_door", "quorate_revoke", "quorate_migrator"];
async function onlyThroughPublic(database) {
  const rows = await database.query(
    `with held as (
      select 1 as n, format('database %I', d.datname) as object, d.datdba as owner, coalesce(d.datacl, acldefault('d', d.datdba)) as acl
      from pg_catalog.pg_database as d where d.datname = current_database()
      union all
      select 2, 'schema public', s.nspowner, coalesce(s.nspacl, acldefault('n', s.nspowner))
      from pg_catalog.pg_namespace as s where s.nspname = 'public'
    )
    select format('grant %s on %s to %I;', lower(string_agg(everybody.privilege_type, ', ' order by everybody.privilege_type)), h.object, r.rolname) as statement
    from held as h cross join lateral aclexplode(h.acl) as everybody cross join pg_catalog.pg_roles as r
    where everybody.grantee = 0 and r.rolcanlogin and not r.rolsuper and r.rolname <> all ($1::text[])
      and not pg_has_role(r.oid, h.owner, 'usage')
      and not exists (select from aclexplode(h.acl) as own
        where own.grantee <> 0 and own.privilege_type = everybody.privilege_type and pg_has_role(r.oid, own.grantee, 'usage'))
    group by h.n, h.object, r.rolname order by r.rolname, h.n`,
    [`{${OWN.join(",")}}`]
  );
  return rows.map(({ statement }) => statement);
}

// src/usecases/install.ts
var INSTALL_LOCK = `set local lock_timeout = '10s';
do $lock$
begin
  execute pg_catalog.format('comment on database %I is %L', pg_catalog.current_database(), pg_catalog.shobj_description(
    (select d.oid from pg_catalog.pg_database as d where d.datname = pg_catalog.current_database()), 'pg_database'));
end
$lock$;`;
async function migrator(run) {
  const { default: Postgrator } = await import("./postgrator-MURYIIB3.js");
  return new Postgrator({
    driver: "pg",
    schemaTable: "public.quorate_schema_version",
    migrationPattern: join(packageRoot(), "src/db/migrations/*.sql"),
    execQuery: async (query) => ({ rows: [...await run.query(query)] }),
    execSqlScript: async (script) => {
      await run.script(script);
    }
  });
}
async function install(database) {
  const postgrator = await migrator({
    query: (query) => database.query(query),
    script: (script) => database.query(script)
  });
  await database.query("begin");
  try {
    await database.query(INSTALL_LOCK);
    const applied = await postgrator.migrate();
    await database.query("commit");
    return applied.map(({ filename }) => filename);
  } catch (cause) {
    await database.query("rollback").catch(() => []);
    if (cause instanceof QuorateError && cause.code === "LEDGER_BUSY") throw await blockedBy(database, cause);
    throw failureOf(cause);
  }
}
async function blockedBy(database, cause) {
  const blockers = await database.query(
    `select a.pid, a.usename::text as role from pg_catalog.pg_stat_activity as a
     where a.pid <> pg_catalog.pg_backend_pid() and exists (
       select from pg_catalog.pg_locks as l where l.pid = a.pid and l.granted and l.locktype in ('relation', 'object', 'transactionid'))
     order by a.pid`
  );
  return new QuorateError("INSTALL_BLOCKED", { observed: blockers.map(({ pid, role }) => ({ pid, role })) }, { cause });
}
function failureOf(cause) {
  if (cause instanceof QuorateError && ["DB_LOST", "DB_TIMEOUT", "TARGET_SHAPE"].includes(cause.code)) return cause;
  if (cause instanceof Error && /checksum/i.test(cause.message)) {
    return new QuorateError("MIGRATION_CHANGED", { observed: cause.message }, { cause });
  }
  const observed = cause instanceof QuorateError ? { code: cause.code, state: cause.details.observed ?? null } : null;
  return new QuorateError("MIGRATION_FAILED", { observed }, { cause });
}
async function setPassword(database, role, password) {
  await database.query(`alter role ${quoteIdentifier(role)} password '${scramVerifier(password)}'`);
}
function scramVerifier(password) {
  const iterations = 4096;
  const salt = randomBytes(16);
  const salted = pbkdf2Sync(password.reveal().normalize("NFKC"), salt, iterations, 32, "sha256");
  const keyFor = (label) => createHmac("sha256", salted).update(label).digest();
  const storedKey = createHash("sha256").update(keyFor("Client Key")).digest("base64");
  return `SCRAM-SHA-256$${iterations}:${salt.toString("base64")}$${storedKey}:${keyFor("Server Key").toString("base64")}`;
}
function quoteIdentifier(name) {
  return `"${name.replaceAll('"', '""')}"`;
}
async function installVerdict(database) {
  const lost = await onlyThroughPublic(database);
  const applied = await install(database);
  return {
    outcome: "pass",
    mode: "install",
    findings: [],
    notes: lost.length === 0 ? [] : [{ code: "PUBLIC_RIGHTS_TAKEN", observed: lost }],
    facts: { "migrations applied": String(applied.length) }
  };
}

export {
  onlyThroughPublic,
  INSTALL_LOCK,
  migrator,
  install,
  failureOf,
  setPassword,
  installVerdict
};
