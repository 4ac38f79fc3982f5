import {
  setPassword
} from "./chunk-253TYZAI.js";
import {
  readEnvironment
} from "./chunk-WAJ3B74K.js";
import {
  policyPath
} from "./chunk-YOXB7IML.js";
import {
  actsOf,
  kindOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import {
  valueOrThrow
} from "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  LOGIN_PREFIX,
  QuorateError,
  Secret,
  readText
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// imported:node:crypto?src/usecases/init/logins.ts
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// imported:node:fs/promises?src/usecases/init/logins.ts
var own_mkdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdir)();
var own_rm = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rm)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/usecases/init/logins.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();
var own_resolve = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").resolve)();

// src/usecases/init/logins.ts
async function initLogins(database, { folder, environment, out }) {
  const path = policyPath(environment);
  const { spec } = valueOrThrow(readEnvironment(await readText(folder, path), path));
  const runs = actsOf(spec).find((act) => kindOf(act)?.lane === "run");
  const roles = {
    cut: spec.logins.cut?.role,
    verify: spec.logins.verify?.role,
    deploy: runs?.login ? spec.logins[runs.login]?.role : void 0,
    door: spec.door.role,
    revoke: spec.revoke.role,
    migrator: spec.migrator.role
  };
  const names = ["cut", "verify", "deploy", "door", "revoke", "migrator"];
  const logins = names.flatMap((login) => {
    const role = roles[login];
    return role === void 0 ? [] : [{ login, role, password: new Secret(own_randomBytes(24).toString("base64url")) }];
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
      written.push(await write(own_resolve(folder, out), `${login}.env`, lines.join("\n")));
    }
    await database.query("begin");
    for (const { role, password } of logins) await setPassword(database, role, password);
    await database.query("commit");
  } catch (error) {
    await database.query("rollback").catch(() => []);
    await Promise.all(written.map((file) => own_rm(file, { force: true })));
    throw error;
  }
  return {
    outcome: "pass",
    mode: "init logins",
    findings: [],
    facts: Object.fromEntries(logins.map(({ login, role }) => [own_join(out, `${login}.env`), role])),
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
  const path = own_join(folder, name);
  try {
    await own_mkdir(folder, { recursive: true, mode: 448 });
    await ignoreAll(folder);
    await own_writeFile(path, text, { flag: "wx", mode: 384 });
    return path;
  } catch (cause) {
    const isThere = cause.code === "EEXIST";
    throw new QuorateError(isThere ? "FILE_EXISTS" : "FILE_UNWRITABLE", { observed: [path] }, { cause });
  }
}
async function ignoreAll(folder) {
  await own_writeFile(own_join(folder, ".gitignore"), "*\n", { flag: "wx" }).catch((cause) => {
    if (cause.code !== "EEXIST") throw cause;
  });
}
export {
  initLogins
};
