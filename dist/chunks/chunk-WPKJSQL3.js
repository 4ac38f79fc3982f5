import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  integer,
  invalid,
  isLoopback,
  matching,
  optional,
  required,
  url
} from "./chunk-PFIG4RPR.js";
import {
  QuorateError
} from "./chunk-BRFTVUTL.js";

// src/adapters/env/env-file.ts
import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { parseEnv } from "node:util";
function readEnvFile(path) {
  const file = open(path);
  try {
    const stat = fstatSync(file);
    const { mode, uid } = stat;
    if (!stat.isFile()) throw new QuorateError("FILE_UNREADABLE", { expected: "a regular file", observed: path });
    if (uid !== process.getuid?.() || (mode & 127) !== 0) {
      throw new QuorateError("ENV_FILE_MODE", {
        expected: { owner: process.getuid?.() ?? null, mode: "600" },
        observed: { owner: uid, mode: (mode & 511).toString(8) }
      });
    }
    return parseEnv(readFileSync(file, "utf8"));
  } finally {
    closeSync(file);
  }
}
function open(path) {
  try {
    return openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new QuorateError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  }
}

// src/adapters/env/database.ts
var LOGIN_PREFIX = {
  cut: "DOT_CUTTER_EXEC_DB",
  verify: "DOT_CUTTER_VERIFY_DB",
  door: "QUORATE_DOOR_DB",
  migrator: "QUORATE_MIGRATOR_DB"
};
var LANES = ["cut", "verify"];
function databaseSettings(env, login) {
  const foreign = LANES.filter((lane) => lane !== login).flatMap((lane) => [`${LOGIN_PREFIX[lane]}_USER`, `${LOGIN_PREFIX[lane]}_PASSWORD`]).filter((name) => optional(env, name) !== null);
  if (foreign.length > 0)
    throw new QuorateError("LANE_MISMATCH", { expected: `${LOGIN_PREFIX[login]}_*`, observed: foreign });
  const user = required(env, `${LOGIN_PREFIX[login]}_USER`);
  return settingsFor(env, user, new Secret(required(env, `${LOGIN_PREFIX[login]}_PASSWORD`)));
}
function installerSettings(env) {
  return settingsFor(env, required(env, "PGUSER"), new Secret(required(env, "PGPASSWORD")));
}
function settingsFor(env, user, password) {
  const host = required(env, "PGHOST");
  if (host.includes(",")) throw invalid("PGHOST", "one host");
  return {
    host,
    port: integer(env, "PGPORT", { min: 1, max: 65535, fallback: 5432 }),
    database: required(env, "PGDATABASE"),
    user,
    password,
    connectTimeoutSeconds: integer(env, "PGCONNECT_TIMEOUT", { min: 1, max: 300, fallback: 10 }),
    tls: tlsSettings(env, host)
  };
}
function tlsSettings(env, host) {
  const local = isLoopback(host);
  const mode = optional(env, "PGSSLMODE") ?? (local ? "disable" : "verify-full");
  if (mode !== "verify-full") {
    if (local && ["disable", "allow", "prefer"].includes(mode)) return null;
    throw new QuorateError("DB_TLS_REQUIRED", { expected: "PGSSLMODE=verify-full", observed: mode });
  }
  const rootCert = optional(env, "PGSSLROOTCERT");
  return { rootCert: rootCert === "system" ? null : rootCert };
}

// src/adapters/env/inputs.ts
var MODES = [
  "lint",
  "plan",
  "open",
  "signoff",
  "leave",
  "withdraw",
  "preflight",
  "cut",
  "verify",
  "govern",
  "revoke",
  "keys"
];
var CHANGE = { pattern: /^Q-[0-9A-HJKMNP-TV-Z]{8}$/, form: "Q- and eight digits or capitals, such as Q-7F3K29XA" };
var ACT = { pattern: /^[A-Z][A-Z_]{0,62}$/, form: "the name of an act, such as KEY_CHANGE" };
var FILE = { pattern: /^[A-Za-z0-9._][A-Za-z0-9._/-]{0,254}$/, form: "a path inside the checkout" };
var ID = { pattern: /^[1-9]\d{0,18}$/, form: "GitHub\u2019s numeric user id" };
var TEXT = { pattern: /^[^\p{Cc}]{1,500}$/u, form: "one line of at most 500 characters" };
var NAME = { pattern: /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/, form: "a name of letters, digits, dots, - and _" };
function actionInputs(env) {
  const token = read(env, "github-token");
  const mode = MODES.find((known) => known === read(env, "mode"));
  if (mode === void 0) throw new QuorateError("USAGE", { expected: { mode: MODES }, observed: read(env, "mode") });
  return {
    mode,
    change: matching2(env, "change", CHANGE),
    role: matching2(env, "role", NAME),
    plan: matching2(env, "plan", NAME),
    act: matching2(env, "act", ACT),
    document: matching2(env, "document", FILE),
    person: matching2(env, "person", ID),
    reason: matching2(env, "reason", TEXT),
    environment: matching2(env, "environment", NAME),
    githubToken: token === null ? null : new Secret(token)
  };
}
function read(env, name) {
  return env[`INPUT_${name.replaceAll(" ", "_").toUpperCase()}`]?.trim() || null;
}
function matching2(env, name, { pattern, form }) {
  const value = read(env, name);
  if (value === null || pattern.test(value)) return value;
  throw new QuorateError("USAGE", { expected: { [name]: form }, observed: value });
}

// src/adapters/env/job.ts
var ID2 = /^[1-9]\d{0,18}$/;
function jobContext(env) {
  return {
    repository: matching(env, "GITHUB_REPOSITORY", /^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/),
    runId: matching(env, "GITHUB_RUN_ID", ID2),
    runAttempt: matching(env, "GITHUB_RUN_ATTEMPT", ID2),
    sha: matching(env, "GITHUB_SHA", /^[0-9a-f]{40}([0-9a-f]{24})?$/),
    actorId: matching(env, "GITHUB_ACTOR_ID", ID2),
    apiUrl: url(env, "GITHUB_API_URL"),
    workspace: required(env, "GITHUB_WORKSPACE"),
    idToken: idTokenEndpoint(env)
  };
}
function idTokenEndpoint(env) {
  const name = "ACTIONS_ID_TOKEN_REQUEST_URL";
  if (!optional(env, name) || !optional(env, "ACTIONS_ID_TOKEN_REQUEST_TOKEN")) return null;
  return { requestUrl: url(env, name) };
}

// src/adapters/env.ts
function readEnvironment({ file, env } = {}) {
  const own = env ?? process.env;
  return file === void 0 ? { ...own } : { ...own, ...readEnvFile(file) };
}

export {
  LOGIN_PREFIX,
  databaseSettings,
  installerSettings,
  ID,
  actionInputs,
  jobContext,
  idTokenEndpoint,
  readEnvironment
};
