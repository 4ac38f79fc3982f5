import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  packageRoot
} from "./chunk-R253VN62.js";
import {
  QuorateError
} from "./chunk-QMSW7LS3.js";

// src/usecases/install.ts
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { join } from "node:path";
var INSTALL_LOCK = "31921915168453733";
async function migrator(run) {
  const { default: Postgrator } = await import("./postgrator-KKGBA7Y6.js");
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
    await database.query("select pg_advisory_xact_lock($1)", [INSTALL_LOCK]);
    const applied = await postgrator.migrate();
    await database.query("commit");
    return applied.map(({ filename }) => filename);
  } catch (cause) {
    await database.query("rollback").catch(() => []);
    throw failureOf(cause);
  }
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
  const applied = await install(database);
  return { outcome: "pass", mode: "install", findings: [], facts: { "migrations applied": String(applied.length) } };
}

export {
  INSTALL_LOCK,
  migrator,
  install,
  failureOf,
  setPassword,
  installVerdict
};
