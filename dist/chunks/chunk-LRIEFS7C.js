import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  QuorateError
} from "./chunk-2XRDSJSY.js";

// src/usecases/install.ts
import { createHash, createHmac, pbkdf2Sync, randomBytes } from "node:crypto";
import { join as join2 } from "node:path";

// src/adapters/package-root.ts
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
function packageRoot() {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "action.yml"))) {
    const parent = dirname(folder);
    if (parent === folder) throw new QuorateError("FILE_MISSING", { observed: "action.yml" });
    folder = parent;
  }
  return folder;
}

// src/usecases/install.ts
var INSTALL_LOCK = "31921915168453733";
async function install(database) {
  const { default: Postgrator } = await import("./postgrator-KKGBA7Y6.js");
  const postgrator = new Postgrator({
    driver: "pg",
    schemaTable: "public.quorate_schema_version",
    migrationPattern: join2(packageRoot(), "src/db/migrations/*.sql"),
    execQuery: async (query) => ({ rows: [...await database.query(query)] }),
    execSqlScript: async (script) => {
      await database.query(script);
    }
  });
  await database.query("begin");
  try {
    await database.query("select pg_advisory_xact_lock($1)", [INSTALL_LOCK]);
    const applied = await postgrator.migrate();
    await database.query("commit");
    return applied.map(({ filename }) => filename);
  } catch (cause) {
    await database.query("rollback").catch(() => []);
    const isChanged = cause instanceof Error && /checksum/i.test(cause.message);
    throw new QuorateError(isChanged ? "MIGRATION_CHANGED" : "MIGRATION_FAILED", {}, { cause });
  }
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
  packageRoot,
  install,
  setPassword,
  installVerdict
};
