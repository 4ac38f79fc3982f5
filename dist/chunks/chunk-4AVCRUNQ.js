import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  readFindings
} from "./chunk-VO4TJIA2.js";
import {
  QuorateError
} from "./chunk-BRFTVUTL.js";

// src/adapters/postgres/connect.ts
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

// src/adapters/postgres/map-error.ts
var OURS = /* @__PURE__ */ new Set(["QT001", "QT002", "QT003"]);
var BY_STATE = {
  "28000": "DB_AUTH",
  "28P01": "DB_AUTH",
  "3D000": "DB_AUTH",
  "53300": "LANE_BUSY",
  "55P03": "LANE_BUSY",
  "40001": "DB_CONFLICT",
  "40P01": "DB_CONFLICT",
  "42501": "DB_PERMISSION",
  "3F000": "SCHEMA_MISSING",
  "42883": "SCHEMA_MISSING",
  "42P01": "SCHEMA_MISSING",
  "57014": "DB_TIMEOUT"
};
function mapError(cause, during) {
  const { code, message, detail } = cause;
  if (code !== void 0 && OURS.has(code) && message !== void 0) {
    const findings = parseFindings(detail);
    return new QuorateError(message, findings.length > 0 ? { findings } : {}, { cause });
  }
  const known = code === void 0 ? void 0 : BY_STATE[code];
  if (known !== void 0) return new QuorateError(known, { observed: code }, { cause });
  if (during === "connect") return new QuorateError("DB_UNREACHABLE", { observed: code ?? "no answer" }, { cause });
  const isServers = code !== void 0 && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P)/.test(code);
  return new QuorateError(isServers ? "DB_ANSWER" : "DB_LOST", { observed: code ?? "connection ended" }, { cause });
}
function parseFindings(detail) {
  try {
    return readFindings(JSON.parse(detail ?? "[]")) ?? [];
  } catch {
    return [];
  }
}

// src/adapters/postgres/connect.ts
var STATEMENT_TIMEOUT = 12e4;
var ANSWER_TIMEOUT = STATEMENT_TIMEOUT + 1e4;
var BUSY_WAITS = [500, 1500, 3e3];
var SESSION_OPTIONS = [
  "idle_session_timeout=600s",
  "tcp_keepalives_idle=30",
  "tcp_keepalives_interval=10",
  "tcp_keepalives_count=3"
].map((setting) => `-c ${setting}`).join(" ");
async function connect(settings, session = "quorate") {
  for (const wait of BUSY_WAITS) {
    try {
      return await connectOnce(settings, session);
    } catch (error) {
      if (!(error instanceof QuorateError) || error.code !== "LANE_BUSY") throw error;
      await sleep(wait);
    }
  }
  return connectOnce(settings, session);
}
async function connectOnce(settings, session) {
  const { default: pg } = await import("./esm-SYC2LJ5L.js");
  const client = new pg.Client({
    host: settings.host,
    port: settings.port,
    database: settings.database,
    user: settings.user,
    password: settings.password.reveal(),
    application_name: session,
    connectionTimeoutMillis: settings.connectTimeoutSeconds * 1e3,
    statement_timeout: STATEMENT_TIMEOUT,
    query_timeout: ANSWER_TIMEOUT,
    options: SESSION_OPTIONS,
    keepAlive: true,
    keepAliveInitialDelayMillis: 3e4,
    ssl: settings.tls === null ? false : tlsOptions(settings.tls)
  });
  client.on("error", () => {
  });
  try {
    await client.connect();
  } catch (cause) {
    throw mapError(cause, "connect");
  }
  return {
    async query(text, values = []) {
      try {
        const { rows } = await client.query(text, [...values]);
        return rows;
      } catch (cause) {
        throw mapError(cause, "query");
      }
    },
    async close() {
      await client.end().catch(() => {
      });
    }
  };
}
function tlsOptions({ rootCert }) {
  return { rejectUnauthorized: true, ...rootCert === null ? {} : { ca: readCertificate(rootCert) } };
}
function readCertificate(path) {
  try {
    return readFileSync(path, "utf8");
  } catch (cause) {
    const isMissing = cause.code === "ENOENT";
    throw new QuorateError(isMissing ? "FILE_MISSING" : "FILE_UNREADABLE", { observed: path }, { cause });
  }
}

export {
  connect
};
