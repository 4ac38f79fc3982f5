import {
  setPassword
} from "./chunk-253TYZAI.js";
import {
  openAs
} from "./chunk-TH6DNQTP.js";
import {
  outwait
} from "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import {
  AT_ONCE,
  connectLogin
} from "./chunk-UFGRVACH.js";
import {
  loadPolicy
} from "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import {
  GATE_ANSWERS,
  call,
  callGate
} from "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  Secret,
  matching,
  optional,
  requireAll
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/install/record-rotation.ts
function briefly(another) {
  const now = () => performance.now() / 1e3;
  return { now, deadline: now() + 60, another };
}
async function recordRotation(reviewed, role, installer) {
  if (optional(reviewed.env, "QUORATE_MIGRATOR_DB_USER") === null) return inItsPlace(installer, role);
  const migrator = await connectLogin(reviewed, "migrator");
  try {
    const patience = briefly(() => connectLogin(reviewed, "migrator", AT_ONCE));
    return await recorded(
      () => outwait(migrator, patience, () => callGate(migrator, "quorate.rotate_credential", [role]))
    );
  } finally {
    await migrator.close();
  }
}
async function inItsPlace(installer, role) {
  const [state] = await installer.query(
    `select r.rolsuper as is_super, pg_catalog.current_setting('server_version') as version,
       pg_catalog.current_setting('server_version_num')::pg_catalog.int4 operator(pg_catalog.>=) 180000 as is_late, exists (select from pg_catalog.pg_class as c
         join pg_catalog.pg_namespace as n on n.oid operator(pg_catalog.=) c.relnamespace
         where n.nspname operator(pg_catalog.=) 'qt001_cp' and c.relname operator(pg_catalog.=) 'privilege_set_manifest') as is_there
     from pg_catalog.pg_roles as r where r.rolname operator(pg_catalog.=) session_user`
  );
  if (!state?.is_there) return NO_LEDGER;
  if (!state.is_super || !state.is_late)
    throw new QuorateError("ROTATION_UNRECORDED", {
      expected: ["QUORATE_MIGRATOR_DB_USER", "QUORATE_MIGRATOR_DB_PASSWORD"],
      observed: state.is_super ? `PostgreSQL ${state.version}` : "PGUSER is no superuser"
    });
  return recorded(async () => ({ answer: await asMigrator(installer, role), ended: [] }));
}
async function asMigrator(installer, role) {
  await installer.query("begin");
  try {
    await installer.query(`create schema quorate_rotation authorization quorate_owner;
      set local role quorate_owner;
      create function quorate_rotation.migrator() returns text language sql security definer set search_path = pg_catalog, pg_temp
        as 'select migrator::text from qt001_cp.privilege_set_manifest where active';
      create function quorate_rotation.record(p_role text) returns jsonb language sql security definer set search_path = pg_catalog, pg_temp
        as 'select quorate.rotate_credential(p_role)';
      reset role`);
    const [policy] = await installer.query(
      "select pg_catalog.quote_ident(quorate_rotation.migrator()) as migrator"
    );
    const migrator = policy?.migrator ?? null;
    if (migrator === null) throw new QuorateError("GENESIS_MISSING");
    await installer.query(`grant usage on schema quorate_rotation to ${migrator};
      set local session authorization ${migrator}`);
    const answer = await call(installer, "quorate_rotation.record", [role], GATE_ANSWERS["quorate.rotate_credential"]);
    await installer.query(`reset session authorization;
      close all;
      drop function quorate_rotation.record(text), quorate_rotation.migrator();
      drop schema quorate_rotation`);
    await installer.query("commit");
    return answer;
  } catch (error) {
    await installer.query("rollback").catch(() => []);
    throw error;
  }
}
var NO_LEDGER = { ended: [], facts: { epoch: "no ledger yet" } };
async function recorded(rotate) {
  try {
    const { answer, ended } = await rotate();
    return { ended, facts: { epoch: `raised to ${answer.ledger?.epoch}`, evidence: String(answer.evidenceId) } };
  } catch (error) {
    if (!(error instanceof QuorateError) || error.code !== "GENESIS_MISSING") throw error;
    return NO_LEDGER;
  }
}

// src/usecases/install/change-password.ts
var VARIABLE = "QUORATE_NEW_PASSWORD";
var NEXT = [
  "Give GitHub the new value: write it into the login\u2019s own file, such as secrets/cut.env, then quorate setup github --replace-secrets.",
  "Sessions that are open stay open: end them with pg_terminate_backend where the old password was lost.",
  "A password that is changed elsewhere (a console, ALTER ROLE, a cloud\u2019s own login) is not seen by the ledger: record it with `quorate db password` too."
];
async function dbPassword(reviewed, role) {
  requireAll(reviewed.env, [VARIABLE]);
  const password = new Secret(matching(reviewed.env, VARIABLE, /^[\x21-\x7e]{20,200}$/));
  const installerAgain = async () => (await openAs("installer", reviewed)).database;
  const { database: installer, reached } = await openAs("installer", reviewed);
  try {
    await requireLogin(installer, role, reviewed);
    const recorded2 = await recordRotation(reviewed, role, installer);
    await installer.query(`set lock_timeout = '10s'`);
    const set = () => setPassword(installer, role, password);
    const ended = await isSuper(installer) ? await set().then(() => []) : (await outwait(installer, briefly(installerAgain), set)).ended;
    return {
      outcome: "pass",
      mode: "password",
      findings: [],
      notes: [...recorded2.ended, ...ended],
      facts: { login: role, password: "set, as a SCRAM-SHA-256 verifier", ...recorded2.facts },
      next: NEXT
    };
  } catch (error) {
    throw error instanceof QuorateError ? error.withFacts(reached) : error;
  } finally {
    await installer.close();
  }
}
async function isSuper(database) {
  const [own] = await database.query(
    `select pg_catalog.current_setting('is_superuser') operator(pg_catalog.=) 'on' as holds`
  );
  return own?.holds !== false;
}
async function requireLogin(database, role, reviewed) {
  const logins = await database.query(
    "select rolname::text as name from pg_catalog.pg_roles where rolcanlogin and not rolsuper order by 1"
  );
  const names = logins.map(({ name }) => name);
  if (names.includes(role)) return;
  throw new QuorateError("DB_LOGIN_UNKNOWN", { expected: await loginsOf(reviewed) ?? names, observed: role });
}
async function loginsOf({ files, environment, policy }) {
  try {
    const { documents } = policy ?? await loadPolicy(files, environment);
    const roles = documents.flatMap(({ kind, spec }) => kind === "AUTHORITY_SCOPE" ? [String(spec.db_role)] : []);
    return [...new Set(roles)].toSorted();
  } catch {
    return null;
  }
}
export {
  dbPassword
};
