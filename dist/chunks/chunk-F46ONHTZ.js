import {
  loadPolicy
} from "./chunk-TXT4AZOG.js";
import {
  readFindings
} from "./chunk-SM3KEWLZ.js";
import {
  members,
  number,
  oneOf,
  orNone,
  text
} from "./chunk-C2PK7ITU.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";
import {
  certificatesOf
} from "./chunk-B2MPIXHC.js";
import {
  CHANGE_CODE,
  QuorateError,
  addressIn,
  codeFrom,
  databaseSettings,
  errorOf,
  isCode,
  serverText
} from "./chunk-VMUSJW27.js";

// imported:node:timers/promises?src/postgres/connect.ts
var own_setTimeout = /* @__PURE__ */ (() => process.getBuiltinModule("node:timers/promises").setTimeout)();

// src/postgres/map-error.ts
var OURS = /* @__PURE__ */ new Set(["QT001", "QT002", "QT003"]);
var BY_STATE = {
  // The server became a replica meanwhile.
  "25006": "DB_NOT_PRIMARY",
  "55P03": "LEDGER_BUSY",
  "40001": "DB_CONFLICT",
  "40P01": "DB_CONFLICT",
  "42501": "DB_PERMISSION",
  "3F000": "SCHEMA_MISSING",
  "42883": "SCHEMA_MISSING",
  "42P01": "SCHEMA_MISSING",
  "57014": "DB_TIMEOUT"
};
function mapError(cause) {
  const { code, message, detail } = cause;
  if (code !== void 0 && OURS.has(code) && message !== void 0) {
    const findings = parseFindings(detail);
    const [known2, told] = isCode(message) ? [message, findings] : ["DB_ANSWER", findings.length > 0 ? findings : [{ code: codeFrom(message) }]];
    return new QuorateError(known2, told.length > 0 ? { findings: told } : {}, { cause });
  }
  const known = code === void 0 ? void 0 : BY_STATE[code];
  if (known !== void 0) return new QuorateError(known, { observed: code }, { cause });
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

// src/system/begun.ts
function begun(work) {
  work.catch(() => {
  });
  return work;
}

// src/postgres/handshake.ts
var ServerUnproved = class extends Error {
  seen;
  constructor(seen) {
    super(`the server is not proved: ${seen}`);
    this.seen = seen;
  }
};
var LEAST_ROUNDS = 4096;
var OWN = /* @__PURE__ */ new Set(["connect", "sslconnect", "end", "newListener", "removeListener"]);
var ALWAYS = /* @__PURE__ */ new Set(["errorMessage", "notice"]);
var ASKED_INSTEAD = {
  authenticationCleartextPassword: "it asks for the password in clear text",
  authenticationMD5Password: "it asks for an MD5 of the password",
  authenticationOk: "it lets in without a proof of the password, as `trust` in pg_hba.conf does"
};
var Handshake = class {
  #isTls;
  /** What the server has said: nothing, which mechanisms it takes, its challenge, its signature, that we are in. */
  #step = "nothing";
  constructor({ isTls }) {
    this.#isTls = isTls;
  }
  /** Null where the message is next, `drop` where the connection was left already, otherwise why it is left now. */
  judge(event, message) {
    if (OWN.has(event)) return null;
    if (this.#step === "left") return "drop";
    if (event === "error") {
      this.#step = "left";
      return null;
    }
    const wrong = ALWAYS.has(event) ? null : this.#next(event, message);
    if (wrong === null) return null;
    this.#step = "left";
    return new ServerUnproved(wrong);
  }
  #next(event, message) {
    const said = message;
    if (this.#step === "in") return event.startsWith("authentication") ? "it asks for a proof twice" : null;
    if (this.#step === "nothing" && event === "authenticationSASL") return this.#mechanisms(said.mechanisms ?? []);
    if (this.#step === "mechanisms" && event === "authenticationSASLContinue") return this.#challenge(said.data ?? "");
    if (this.#step === "challenge" && event === "authenticationSASLFinal") return this.#to("signature");
    if (this.#step === "signature" && event === "authenticationOk") return this.#to("in");
    return ASKED_INSTEAD[event] ?? "it does not prove itself by SCRAM-SHA-256";
  }
  /** pg takes the bound one where it is offered; here it must be. */
  #mechanisms(offered) {
    const needed = this.#isTls ? "SCRAM-SHA-256-PLUS" : "SCRAM-SHA-256";
    return offered.includes(needed) ? this.#to("mechanisms") : `it does not offer ${needed}`;
  }
  #challenge(data) {
    const rounds = Number(/,i=(\d{1,9})(,|$)/.exec(data)?.[1] ?? "0");
    return rounds >= LEAST_ROUNDS ? this.#to("challenge") : `it asks for fewer than ${LEAST_ROUNDS} rounds of SCRAM`;
  }
  #to(step) {
    this.#step = step;
    return null;
  }
};

// src/postgres/map-connect-error.ts
var BY_STATE2 = {
  "28P01": "DB_AUTH",
  "3D000": "DB_UNKNOWN",
  "42501": "DB_PERMISSION",
  "57014": "DB_TIMEOUT"
};
function mapConnectError(cause, server) {
  const refusal = (code2, why = {}) => new QuorateError(code2, { observed: { server, ...why } }, { cause });
  if (cause instanceof ServerUnproved) return refusal("SERVER_UNPROVED", { reason: cause.seen });
  const { code, message = "", routine } = cause;
  if (message.startsWith("SASL")) return refusal("SERVER_UNPROVED", { reason: "its answer to the proof is wrong" });
  if (/does not support SSL|establishing an SSL/.test(message)) return refusal("DB_TLS_REFUSED");
  if (code === void 0) return refusal("DB_UNREACHABLE", { reason: "no answer" });
  if (/^(ERR_SSL|EPROTO)/.test(code)) return refusal("DB_TLS_REFUSED", { reason: code });
  if (isCertificates(code)) return refusal("DB_CERTIFICATE", { reason: code });
  return refusal(codeOf(code, routine), { reason: code });
}
function codeOf(state, routine) {
  const known = BY_STATE2[state];
  if (known !== void 0) return known;
  if (state === "53300") return routine === "InitializeSessionUserId" ? "LANE_BUSY" : "DB_FULL";
  if (state === "28000") return routine === "ClientAuthentication" ? "DB_HOST_REFUSED" : "DB_LOGIN_REFUSED";
  if (state === "08P01" && routine === void 0) return "DB_POOLER";
  return "DB_UNREACHABLE";
}
function isCertificates(code) {
  return /CERT|ERR_TLS|UNABLE_TO|SELF_SIGNED|HOSTNAME_MISMATCH|INVALID_CA|^ERR_OSSL/.test(code);
}

// imported:node:net?src/postgres/proven-connection.ts
var own_isIP = /* @__PURE__ */ (() => process.getBuiltinModule("node:net").isIP)();

// imported:node:tls?src/postgres/proven-connection.ts
var own_checkServerIdentity = /* @__PURE__ */ (() => process.getBuiltinModule("node:tls").checkServerIdentity)();

// src/postgres/proven-connection.ts
function provenConnection(Base, options, names) {
  class Proven extends Base {
    parameters = /* @__PURE__ */ new Map();
    #handshake = new Handshake({ isTls: names !== null });
    emit(event, ...args) {
      const fault = this.#handshake.judge(event, args[0]);
      if (fault === "drop") return false;
      if (fault !== null) return this.#leave(fault);
      const { parameterName, parameterValue } = args[0] ?? {};
      if (event === "parameterStatus") this.parameters.set(String(parameterName), String(parameterValue));
      return super.emit(event, ...args);
    }
    /** pg proves the host that it connects to; through a tunnel that is not the one that was reviewed. */
    upgradeToSSL(_host, report) {
      const reviewed = names ?? [];
      const isFor = (_, certificate) => {
        const errors = reviewed.map((name) => own_checkServerIdentity(name, certificate));
        return errors.includes(void 0) ? void 0 : errors[0];
      };
      this.ssl = { ...this.ssl, checkServerIdentity: isFor };
      super.upgradeToSSL(reviewed.find((name) => own_isIP(name) === 0) ?? reviewed[0] ?? "", report);
    }
    /** What pg cannot read it throws out of the socket's event, where nobody catches it. */
    attachListeners(stream) {
      const on = (event, listener) => stream.on(event, (data) => {
        try {
          listener(data);
        } catch {
          this.#leave(new ServerUnproved("a message that PostgreSQL does not send"));
        }
      });
      super.attachListeners({ on });
    }
    #leave(fault) {
      this.stream.destroy();
      return super.emit("error", fault);
    }
  }
  return new Proven(options);
}

// src/postgres/waiting.ts
var raisers = /* @__PURE__ */ new Map([
  ["PROGRESS", /^[^"\n]* quorate\.tell_progress\(text,bigint\) /],
  ["LANE_BUSY", /^[^"\n]* quorate\.wait_for_lane\(text\) /]
]);
var held = members({ lane: orNone(text), change: orNone(text), since: orNone(text) });
var done = members({ step: oneOf("read", "written", "checked"), units: number, milliseconds: number });
function lineOfNotice(notice) {
  const { message = "", where = "" } = notice;
  if (!raisers.get(message)?.test(where)) return null;
  return message === "PROGRESS" ? lineOfProgress(notice) : lineOfHeld(notice);
}
function lineOfProgress({ detail = "" }) {
  try {
    const { step, units, milliseconds } = done(JSON.parse(detail), "");
    if (![units, milliseconds].every((count) => Number.isSafeInteger(count) && count >= 0)) return null;
    const rate = Math.round(units / Math.max(milliseconds, 1) * 1e3);
    return `${countText(units)} units ${step} after ${(milliseconds / 1e3).toFixed(1)} s, ${countText(rate)} a second`;
  } catch {
    return null;
  }
}
function lineOfHeld({ detail }) {
  const told = toldIn(detail);
  if (told === null) return null;
  const lane = shaped(told.lane, /^[a-z][a-z0-9_-]{0,62}$/) ?? "of this job";
  const code = shaped(told.change, CHANGE_CODE);
  const since = shaped(told.since, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  const holder = `${code === null ? "another job" : `change ${code}`}${since === null ? "" : ` since ${since}`}`;
  return `The lane ${lane} is held by ${holder}; waiting in line${told.seconds === null ? "" : ` for at most ${told.seconds} s`}`;
}
function lineOfBusy(code, user, milliseconds) {
  const login = shaped(user, /^[A-Za-z_][A-Za-z0-9_-]{0,62}$/) ?? "this login";
  const whose = code === "LANE_BUSY" ? login : "the database server";
  return `Every connection of ${whose} is taken; waiting for one for at most ${milliseconds / 1e3} s`;
}
function toldIn(detail = "") {
  try {
    const [finding] = readFindings(JSON.parse(detail)) ?? [];
    if (finding === void 0) return null;
    const { expected, observed } = finding;
    return { ...held(observed, ""), seconds: typeof expected === "number" ? expected : null };
  } catch {
    return null;
  }
}
function shaped(value, form) {
  return value !== null && form.test(value) ? value : null;
}

// src/postgres/session.ts
var STATEMENT_TIMEOUT = 24e4;
var ANSWER_TIMEOUT = STATEMENT_TIMEOUT + 1e4;
var SESSION_OPTIONS = [
  "search_path=pg_catalog,pg_temp",
  "idle_session_timeout=600s",
  "tcp_keepalives_idle=30",
  "tcp_keepalives_interval=10",
  "tcp_keepalives_count=3"
].map((setting) => `-c ${setting}`).join(" ");
async function openSession(settings, where, session, ask) {
  const { Client, Connection } = await loadDriver();
  const ssl = tlsOptions(settings.tls);
  const keepAlive = { keepAlive: true, keepAliveInitialDelayMillis: 3e4 };
  const connection = provenConnection(Connection, { ssl, ...keepAlive }, settings.tls?.names ?? null);
  const options = {
    connection,
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
    ssl,
    enableChannelBinding: settings.tls !== null,
    // Questions do not wait for each other's answers; each is a transaction of its own all the same.
    pipeline: true,
    // Each of these pg would otherwise take from PGREPLICATION, PGCLIENT_ENCODING, PGSSLNEGOTIATION; a test knows every one that it reads.
    replication: "false",
    client_encoding: "UTF8",
    sslnegotiation: "postgres"
  };
  const client = new Client(options);
  client.on("error", () => {
  });
  client.on("notice", (notice) => {
    const line = lineOfNotice(notice);
    if (line !== null) console.error(line);
  });
  try {
    await client.connect();
    requirePrimary(connection.parameters, where);
    const answered = begun(requireServer(client, where));
    const asked = ask(client);
    await answered;
    return asked;
  } catch (cause) {
    connection.stream.destroy();
    throw cause instanceof QuorateError ? cause : mapConnectError(cause, where);
  }
}
async function loadDriver() {
  const [client, connection] = await Promise.all([import("./client-FHGUMSRK.js"), import("./connection-24GEPQB3.js")]);
  return { Client: client.default, Connection: connection.default };
}
function tlsOptions(tls) {
  return tls === null ? false : { rejectUnauthorized: true, ...tls.ca === null ? {} : { ca: tls.ca } };
}
function requirePrimary(told, where) {
  const reasons = ["in_hot_standby", "default_transaction_read_only"].filter((name) => told.get(name) === "on");
  if (reasons.length > 0) throw new QuorateError("DB_NOT_PRIMARY", { observed: { server: where, reasons } });
}
async function requireServer(client, where) {
  const { rows } = await client.query("select pg_catalog.pg_backend_pid() as pid");
  if (rows[0]?.pid === client.processID) return;
  throw new QuorateError("DB_POOLER", { observed: { server: where, reason: "another process answers" } });
}

// src/postgres/connect.ts
var IN_LINE = { LANE_BUSY: 3e4, DB_FULL: 5e3 };
var BRIEFLY = { LANE_BUSY: 5e3, DB_FULL: 5e3 };
var AT_ONCE = { LANE_BUSY: 0, DB_FULL: 0 };
var PAUSE = 200;
var ELSEWHERE = [
  "DB_POOLER",
  "DB_FULL",
  "DB_HOST_REFUSED",
  "DB_UNREACHABLE",
  "DB_NOT_PRIMARY"
];
async function connectPrimary(settings, session, patience = IN_LINE) {
  return (await connectAsking(settings, session, () => null, patience)).database;
}
function connectAsking(settings, session, ask, patience = IN_LINE) {
  return patiently(() => firstPrimary(settings, session, ask), settings.user, patience);
}
async function connect(settings, session) {
  const open = () => openAt(settings, serverText(settings), session, () => null);
  return (await patiently(open, settings.user, BRIEFLY)).database;
}
async function patiently(open, user, patience) {
  const began = performance.now();
  for (let told = false; ; told = true) {
    try {
      return await open();
    } catch (error) {
      if (!(error instanceof QuorateError) || !isBusy(error.code)) throw error;
      if (performance.now() - began >= patience[error.code]) throw error;
      if (!told) console.error(lineOfBusy(error.code, user, patience[error.code]));
      await own_setTimeout(PAUSE * (1 + Math.random()));
    }
  }
}
function isBusy(code) {
  return code === "LANE_BUSY" || code === "DB_FULL";
}
async function firstPrimary(settings, session, ask) {
  const { servers, via, tls, ...rest } = settings;
  const names = servers.map(({ host }) => host);
  const left = [];
  for (const server of via === null ? servers : [via]) {
    const proved = { ...rest, ...server, tls: tls && { ...tls, names: via === null ? [server.host] : names } };
    const where = via === null ? serverText(server) : `${serverText(server)}, a tunnel to ${servers.map(serverText)}`;
    try {
      return await openAt(proved, where, session, ask);
    } catch (error) {
      if (!(error instanceof QuorateError) || !ELSEWHERE.includes(error.code)) throw error;
      left.push(...error.findings);
    }
  }
  const telling = left.toSorted((a, b) => ELSEWHERE.indexOf(a.code) - ELSEWHERE.indexOf(b.code));
  throw errorOf(telling, "DB_UNREACHABLE");
}
async function openAt(settings, where, session, ask) {
  return openSession(settings, where, session ?? "quorate", (client) => {
    const database = through(client);
    return { database, asked: ask(database) };
  });
}
function through(client) {
  let open = 0;
  return {
    async query(text2, values = []) {
      open += 1;
      try {
        const { rows } = await client.query(text2, [...values]);
        return rows;
      } catch (cause) {
        throw mapError(cause);
      } finally {
        open -= 1;
      }
    },
    async close({ waits } = { waits: true }) {
      if (open > 0) client.connection.stream.destroy();
      const ended = client.end().catch(() => {
      });
      if (waits) await ended;
      else client.unref();
    }
  };
}

// src/usecases/proof/connect-login.ts
async function connectLogin(reviewed, login, patience = IN_LINE) {
  return connectPrimary(await loginSettings(reviewed, login), void 0, patience);
}
async function loginSettings(reviewed, login) {
  const { env, files, environment, via, policy } = reviewed;
  const { documents } = policy ?? await loadPolicy(files, environment);
  return databaseSettings(env, login, await addressOf(files, documents), via);
}
async function addressOf(files, documents) {
  const address = addressIn(documents);
  if (address === null) throw new QuorateError("INTERNAL", { expected: "database" });
  const { servers, name, authority } = address;
  return { servers, name, ca: authority === null ? null : await certificatesOf(files, authority) };
}

export {
  begun,
  loadDriver,
  IN_LINE,
  BRIEFLY,
  AT_ONCE,
  connectPrimary,
  connectAsking,
  connect,
  connectLogin,
  loginSettings,
  addressOf
};
