import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  Secret,
  integer,
  invalid,
  isLoopback,
  optional,
  parseServer,
  required,
  serverText
} from "./chunk-JE26244J.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";

// src/settings/env-file.ts
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

// src/settings/address.ts
import { readFileSync as readFileSync2 } from "node:fs";
function requireRepeated(env, address, { isTls, via }) {
  const differences = [
    ...otherServers(env, address),
    ...other(env, "PGDATABASE", [address.name]),
    ...other(env, "PGSSLMODE", isTls ? ["verify-full"] : ["disable", "allow", "prefer"]),
    ...otherAuthority(env, address),
    ...openTunnel(via, isTls)
  ];
  if (differences.length === 0) return;
  throw new QuorateError("HOST_NOT_REVIEWED", {
    expected: Object.fromEntries(differences.map(({ name, expected }) => [name, expected])),
    observed: Object.fromEntries(differences.map(({ name, observed }) => [name, observed]))
  });
}
function readVia(text) {
  if (text === null || text === void 0 || text === "") return null;
  const server = parseServer(text);
  if (server === null) throw new QuorateError("USAGE", { expected: { via: "host:port" }, observed: text });
  return server;
}
function readCertificates(path) {
  try {
    return readFileSync2(path, "utf8");
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new QuorateError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  }
}
var HARMLESS = {
  PGHOST: /^(localhost|\/[\w./-]*|[\w-]*[.:][\w.:,-]*)$/,
  PGPORT: /^\d{1,5}(,\d{1,5})*$/,
  PGDATABASE: /^[a-z_][a-z0-9_]{0,30}$/,
  PGSSLMODE: /^(disable|allow|prefer|require|verify-ca|verify-full|no-verify)$/,
  PGSSLROOTCERT: /^(system|\.{0,2}\/.*)$/
};
function unlessSecret(name, value) {
  return HARMLESS[name]?.test(value) ? value : "(not shown: it may be a secret)";
}
function other(env, name, known) {
  const observed = optional(env, name);
  return observed === null || known.includes(observed) ? [] : [{ name, expected: known, observed: unlessSecret(name, observed) }];
}
function otherServers(env, { servers }) {
  const [hosts, ports] = [optional(env, "PGHOST"), optional(env, "PGPORT")];
  if (hosts === null) {
    const known = servers.map(({ port }) => String(port));
    return (ports ?? "").split(",").every((port) => port === "" || known.includes(port)) ? [] : [{ name: "PGPORT", expected: known, observed: unlessSecret("PGPORT", ports ?? "") }];
  }
  const listed = hosts.split(",").map((host) => host.toLowerCase().replace(/^\[(.*)\]$/, "$1"));
  const numbers = ports?.split(",") ?? [];
  const isKnown = listed.every((host, index) => {
    const port = numbers.length > 1 ? numbers[index] : numbers[0];
    return servers.some((server) => server.host === host && (port === void 0 || String(server.port) === port));
  });
  if (isKnown) return [];
  const where = [unlessSecret("PGHOST", hosts), ...ports === null ? [] : [unlessSecret("PGPORT", ports)]];
  return [{ name: "PGHOST", expected: servers.map(serverText), observed: where.join(":") }];
}
function otherAuthority(env, { ca }) {
  const path = optional(env, "PGSSLROOTCERT");
  if (path === null || path === "system" && ca === null) return [];
  if (path !== "system" && ca !== null && readCertificates(path).trim() === ca.trim()) return [];
  const expected = ca === null ? "public authorities" : "the certificates of the policy";
  return [{ name: "PGSSLROOTCERT", expected, observed: unlessSecret("PGSSLROOTCERT", path) }];
}
function openTunnel(via, isTls) {
  if (via === null || isTls || isLoopback(via.host)) return [];
  return [{ name: "via", expected: "a port of this machine", observed: serverText(via) }];
}

// src/settings/database.ts
var LOGIN_PREFIX = {
  cut: "DOT_CUTTER_EXEC_DB",
  verify: "DOT_CUTTER_VERIFY_DB",
  door: "QUORATE_DOOR_DB",
  revoke: "QUORATE_REVOKE_DB",
  migrator: "QUORATE_MIGRATOR_DB"
};
function databaseSettings(env, login, address, via = null) {
  const foreign = Object.keys(LOGIN_PREFIX).filter((other2) => other2 !== login).flatMap((other2) => [`${LOGIN_PREFIX[other2]}_USER`, `${LOGIN_PREFIX[other2]}_PASSWORD`]).filter((name) => optional(env, name) !== null);
  if (foreign.length > 0)
    throw new QuorateError("LANE_MISMATCH", { expected: `${LOGIN_PREFIX[login]}_*`, observed: foreign });
  const user = required(env, `${LOGIN_PREFIX[login]}_USER`);
  const password = new Secret(required(env, `${LOGIN_PREFIX[login]}_PASSWORD`));
  const { servers, name: database, ca } = address;
  const tls = ca === null && servers.every(({ host }) => isLoopback(host)) ? null : { ca };
  requireRepeated(env, address, { isTls: tls !== null, via });
  return { servers, via, database, user, password, connectTimeoutSeconds: patience(env), tls };
}
function installerSettings(env, via = null) {
  const user = required(env, "PGUSER");
  const password = new Secret(required(env, "PGPASSWORD"));
  const host = required(env, "PGHOST");
  if (host.includes(",")) throw invalid("PGHOST", "one host");
  const port = integer(env, "PGPORT", { min: 1, max: 65535, fallback: 5432 });
  const database = required(env, "PGDATABASE");
  const servers = [{ host, port }];
  return { servers, via, database, user, password, connectTimeoutSeconds: patience(env), tls: installerTls(env, host) };
}
function patience(env) {
  return integer(env, "PGCONNECT_TIMEOUT", { min: 1, max: 300, fallback: 10 });
}
function installerTls(env, host) {
  const local = isLoopback(host);
  const mode = optional(env, "PGSSLMODE") ?? (local ? "disable" : "verify-full");
  if (mode !== "verify-full") {
    if (local && ["disable", "allow", "prefer"].includes(mode)) return null;
    throw new QuorateError("DB_TLS_REQUIRED", { expected: "PGSSLMODE=verify-full", observed: mode });
  }
  const path = optional(env, "PGSSLROOTCERT");
  return { ca: path === null || path === "system" ? null : readCertificates(path) };
}

// src/settings/settings.ts
function readVariables({ file, env } = {}) {
  const own = env ?? process.env;
  return file === void 0 ? { ...own } : { ...own, ...readEnvFile(file) };
}

export {
  readVia,
  LOGIN_PREFIX,
  databaseSettings,
  installerSettings,
  readVariables
};
