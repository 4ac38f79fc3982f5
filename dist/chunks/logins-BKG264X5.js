import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  setPassword
} from "./chunk-DVNG6NHW.js";
import {
  readEnvironment
} from "./chunk-M7JSTLUA.js";
import {
  policyPath
} from "./chunk-JVJC64EM.js";
import "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import {
  LOGIN_PREFIX
} from "./chunk-WVMZYKCW.js";
import {
  Secret
} from "./chunk-JE26244J.js";
import {
  readText
} from "./chunk-FZIWPIHT.js";
import {
  valueOrThrow
} from "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import "./chunk-SBSUKJEU.js";

// src/usecases/init/logins.ts
import { randomBytes } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
async function initLogins(database, { folder, environment, out }) {
  const path = policyPath(environment);
  const { spec } = valueOrThrow(readEnvironment(await readText(folder, path), path));
  const roles = {
    cut: spec.logins.cut?.role,
    verify: spec.logins.verify?.role,
    door: spec.door.role,
    revoke: spec.revoke.role,
    migrator: spec.migrator.role
  };
  const names = ["cut", "verify", "door", "revoke", "migrator"];
  const logins = names.flatMap((login) => {
    const role = roles[login];
    return role === void 0 ? [] : [{ login, role, password: new Secret(randomBytes(24).toString("base64url")) }];
  });
  await refuseSet(
    database,
    logins.map(({ role }) => role)
  );
  const written = [];
  try {
    for (const { login, role, password } of logins) {
      const prefix = LOGIN_PREFIX[login];
      const lines = [`${prefix}_USER=${role}`, `${prefix}_PASSWORD=${password.reveal()}`, ""];
      written.push(await write(resolve(folder, out), `${login}.env`, lines.join("\n")));
    }
    await database.query("begin");
    for (const { role, password } of logins) await setPassword(database, role, password);
    await database.query("commit");
  } catch (error) {
    await database.query("rollback").catch(() => []);
    await Promise.all(written.map((file) => rm(file, { force: true })));
    throw error;
  }
  return {
    outcome: "pass",
    mode: "init logins",
    findings: [],
    facts: Object.fromEntries(logins.map(({ login, role }) => [join(out, `${login}.env`), role])),
    next: [`keep ${out} out of the repository, and each file with its login\u2019s custodian`]
  };
}
async function refuseSet(database, roles) {
  const [seen] = await database.query(
    `select has_table_privilege('pg_catalog.pg_authid', 'select') as can`
  );
  if (!seen?.can) return;
  const set = await database.query(
    "select rolname from pg_catalog.pg_authid where rolname = any ($1::text[]) and rolpassword is not null order by 1",
    [`{${roles.map((role) => `"${role}"`).join(",")}}`]
  );
  if (set.length > 0) throw new QuorateError("PASSWORD_SET", { observed: set.map(({ rolname }) => rolname) });
}
async function write(folder, name, text) {
  const path = join(folder, name);
  try {
    await mkdir(folder, { recursive: true, mode: 448 });
    await ignoreAll(folder);
    await writeFile(path, text, { flag: "wx", mode: 384 });
    return path;
  } catch (cause) {
    const isThere = cause.code === "EEXIST";
    throw new QuorateError(isThere ? "FILE_EXISTS" : "FILE_UNWRITABLE", { observed: [path] }, { cause });
  }
}
async function ignoreAll(folder) {
  await writeFile(join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((cause) => {
    if (cause.code !== "EEXIST") throw cause;
  });
}
export {
  initLogins
};
