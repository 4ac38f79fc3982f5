import {
  loadPolicy
} from "./chunk-5D7FSVDK.js";
import {
  readFindings
} from "./chunk-AXV5XONC.js";
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
} from "./chunk-2ZB4HKLK.js";
import {
  CHANGE_CODE,
  QuorateError,
  addressIn,
  codeFrom,
  databaseSettings,
  isCode,
  serverText
} from "./chunk-MOJ4YKEH.js";

// imported:node:timers/promises?src/postgres/connect.ts
var own_setTimeout = /* @__PURE__ */ (() => process.getBuiltinModule("node:timers/promises").setTimeout)();

// src/postgres/map-error.ts
var OURS = /* @__PURE__ */ new Set(["QT001", "QT002", "QT003"]);
var BY_STATE = {
  "40001": "DB_CONFLICT",
  "40P01": "DB_CONFLICT",
  "42501": "DB_PERMISSION",
  "3F000": "SCHEMA_MISSING",
  "42883": "SCHEMA_MISSING",
  "42P01": "SCHEMA_MISSING"
};
var OF_SERVER = {
  // The server became a replica meanwhile, or somebody switched writing off.
  "25006": ["DB_READ_ONLY", "it takes no writes in this transaction"],
  "55P03": ["LEDGER_BUSY", "another session holds a lock for longer than this one may wait"],
  "57014": ["DB_TIMEOUT", "its statement_timeout ended the statement, or somebody cancelled it"],
  "25P03": ["DB_TRANSACTION_TIMEOUT", "its idle_in_transaction_session_timeout ended the session"],
  "25P04": ["DB_TRANSACTION_TIMEOUT", "its transaction_timeout ended the session"]
};
function mapError(cause, reached) {
  const { code, message, detail } = cause;
  if (code !== void 0 && OURS.has(code) && message !== void 0) {
    const findings = parseFindings(detail);
    const [known2, told] = isCode(message) ? [message, findings] : ["DB_ANSWER", findings.length > 0 ? findings : [{ code: codeFrom(message) }]];
    return new QuorateError(known2, told.length > 0 ? { findings: told } : {}, { cause });
  }
  const ofServer = code === void 0 ? void 0 : OF_SERVER[code];
  if (ofServer !== void 0) {
    const [own, reason] = ofServer;
    return new QuorateError(own, { observed: { ...reached, reason: `${reason} (${code})` } }, { cause });
  }
  const known = code === void 0 ? void 0 : BY_STATE[code];
  if (known !== void 0) return new QuorateError(known, { observed: code }, { cause });
  const isServers = code !== void 0 && /^[0-9A-Z]{5}$/.test(code) && !/^(08|57P)/.test(code);
  if (isServers) return new QuorateError("DB_ANSWER", { observed: code }, { cause });
  return new QuorateError("DB_LOST", { observed: { ...reached, reason: code ?? "the connection ended" } }, { cause });
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

// imported:node:events?src/postgres/demands-tls.ts
var own_once = /* @__PURE__ */ (() => process.getBuiltinModule("node:events").once)();

// imported:node:net?src/postgres/demands-tls.ts
var own_connect = /* @__PURE__ */ (() => process.getBuiltinModule("node:net").connect)();

// imported:node:tls?src/postgres/demands-tls.ts
var own_connect2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:tls").connect)();

// src/postgres/demands-tls.ts
var SSL_REQUEST = Buffer.from([0, 0, 0, 8, 4, 210, 22, 47]);
var ASKS = 82;
async function demandsTls({ host, port, user, database }) {
  const socket = host.startsWith("/") ? own_connect(`${host}/.s.PGSQL.${port}`) : own_connect(port, host);
  const lines = [socket];
  try {
    const signal = AbortSignal.timeout(3e3);
    await own_once(socket, "connect", { signal });
    socket.write(SSL_REQUEST);
    const [offer] = await own_once(socket, "data", { signal });
    if (offer.toString("latin1") !== "S") return false;
    const line = own_connect2({ socket, rejectUnauthorized: false });
    lines.push(line);
    await own_once(line, "secureConnect", { signal });
    line.write(startup({ user, database }));
    const [answer] = await own_once(line, "data", { signal });
    return answer[0] === ASKS;
  } catch {
    return false;
  } finally {
    for (const line of lines) line.on("error", () => {
    }).destroy();
  }
}
function startup(parameters) {
  const text2 = `${Object.entries(parameters).flat().map((part) => `${part}\0`).join("")}\0`;
  const body = Buffer.from(text2);
  const head = Buffer.alloc(8);
  head.writeInt32BE(body.length + 8);
  head.writeInt32BE(196608, 4);
  return Buffer.concat([head, body]);
}

// src/postgres/handshake.ts
var ServerUnproved = class extends Error {
  seen;
  constructor(seen) {
    super(`the server is not proved: ${seen}`);
    this.seen = seen;
  }
};
var NotPostgres = class extends Error {
};
var FIRST = "RENvSKZ";
var LONGEST = 3e4;
function beginsAsPostgres(bytes) {
  if (bytes.length > 0 && !FIRST.includes(String.fromCharCode(bytes[0]))) return false;
  return bytes.length < 5 || bytes.readInt32BE(1) >= 4 && bytes.readInt32BE(1) <= LONGEST;
}
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
function mapConnectError(cause, { server, database, connectTimeoutSeconds }) {
  const refusal = (code2, reason2) => new QuorateError(code2, { observed: { server, database, reason: reason2 } }, { cause });
  if (cause instanceof NotPostgres) return refusal("DB_NOT_POSTGRES", cause.message);
  if (cause instanceof ServerUnproved) return refusal("SERVER_UNPROVED", cause.seen);
  const { code, message = "", routine } = cause;
  if (message.startsWith("SASL")) return refusal("SERVER_UNPROVED", "its answer to the proof is wrong");
  if (message.includes("does not support SSL")) return refusal("DB_TLS_REFUSED", "it answers that it has no TLS");
  if (message.includes("establishing an SSL"))
    return refusal("DB_NOT_POSTGRES", "it answers neither yes nor no to the question whether it speaks TLS");
  if (message === "timeout expired") return refusal("DB_UNREACHABLE", `no answer within ${connectTimeoutSeconds} s`);
  if (code === void 0) return refusal("DB_UNREACHABLE", "it closes the connection without an answer");
  if (/^(ERR_SSL|EPROTO)/.test(code)) return refusal("DB_TLS_REFUSED", `it agrees to TLS, and then breaks it (${code})`);
  if (isCertificates(code)) return refusal("DB_CERTIFICATE", code);
  const [known, reason] = bySocket(code) ?? byState(code, routine);
  return refusal(known, `${reason} (${code})`);
}
var TOLD = 63;
function hideLogin(cause, user) {
  if (!(cause instanceof Error) || cause.code === "53300") return;
  const told = Buffer.from(user).subarray(0, TOLD).toString();
  for (const name of [user, told.replace(/\ufffd$/, "")])
    if (name !== "") cause.message = cause.message.replaceAll(name, "\u2026");
}
var SOCKET = {
  ECONNREFUSED: "the machine is there, and nothing listens at this port",
  ENOTFOUND: "DNS knows no such host",
  EAI_AGAIN: "no DNS server answers, so the host\u2019s address is not known",
  ENETUNREACH: "this machine has no route to the host\u2019s network",
  EHOSTUNREACH: "no machine has the host\u2019s address, or a firewall says so",
  ETIMEDOUT: "nothing comes back from the host\u2019s address, as behind a firewall",
  ECONNRESET: "it breaks the connection off",
  EPIPE: "it breaks the connection off",
  ENOENT: "there is no such socket",
  EACCES: "this user may not use the socket"
};
function bySocket(code) {
  const reason = Object.hasOwn(SOCKET, code) ? SOCKET[code] : void 0;
  return reason === void 0 ? null : ["DB_UNREACHABLE", reason];
}
var BY_STATE2 = {
  "28P01": ["DB_AUTH", "the password is wrong or has expired, or there is no such login"],
  "3D000": ["DB_UNKNOWN", "it has no such database"],
  "42501": ["DB_PERMISSION", "the login may not connect to this database"],
  "55000": ["DB_UNKNOWN", "the database takes no connections"],
  "57014": ["DB_UNREACHABLE", "it ended the login, which took too long"],
  "57P01": ["DB_NOT_READY", "it is shutting down"],
  "57P02": ["DB_NOT_READY", "it is restarting after a crash"],
  "57P03": ["DB_NOT_READY", "it is starting, stopping or recovering"]
};
var FULL = {
  CheckMyDatabase: "the database\u2019s own connection limit is reached",
  InitPostgres: "the free connections are reserved for superusers"
};
function byState(state, routine) {
  const known = Object.hasOwn(BY_STATE2, state) ? BY_STATE2[state] : void 0;
  if (known !== void 0) return known;
  if (state === "53300") {
    if (routine === "InitializeSessionUserId") return ["LANE_BUSY", "the login\u2019s own connection limit is reached"];
    return ["DB_FULL", FULL[routine ?? ""] ?? "all of max_connections are taken"];
  }
  if (state === "28000")
    return routine === "ClientAuthentication" ? ["DB_HOST_REFUSED", "no line of pg_hba.conf lets this login in from here"] : ["DB_LOGIN_REFUSED", "the login may not log in"];
  if (state.startsWith("08") && routine === void 0)
    return ["DB_POOLER", "it refuses the session\u2019s settings as a pooler does"];
  return ["DB_UNREACHABLE", "it refuses the connection"];
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
      let isFirst = true;
      const on = (event, listener) => stream.on(event, (data) => {
        const isBeginning = isFirst && event === "data";
        if (isBeginning) isFirst = false;
        if (isBeginning && !beginsAsPostgres(data))
          return this.#leave(new NotPostgres(`it answers ${JSON.stringify(firstWords(data))}`));
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
function firstWords(bytes) {
  return bytes.subarray(0, 16).toString("latin1").replaceAll(/[^ -~]/g, "?");
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
    const reached = { server: where, database: settings.database };
    requirePrimary(connection.parameters, reached);
    const answered = begun(requireServer(client, reached));
    const asked = ask(client);
    await answered;
    return asked;
  } catch (cause) {
    connection.stream.destroy();
    if (cause instanceof QuorateError) throw cause;
    hideLogin(cause, settings.user);
    const { database, connectTimeoutSeconds } = settings;
    const error = mapConnectError(cause, { server: where, database, connectTimeoutSeconds });
    if (error.code !== "DB_HOST_REFUSED" || ssl !== false || !await demandsTls(settings)) throw error;
    const reason = "pg_hba.conf lets this login in with TLS only";
    throw new QuorateError("DB_TLS_DEMANDED", { observed: { server: where, database, reason } }, { cause });
  }
}
async function loadDriver() {
  const [client, connection] = await Promise.all([import("./client-676K2SS7.js"), import("./connection-24GEPQB3.js")]);
  return { Client: client.default, Connection: connection.default };
}
function tlsOptions(tls) {
  return tls === null ? false : { rejectUnauthorized: true, ...tls.ca === null ? {} : { ca: tls.ca } };
}
function requirePrimary(told, reached) {
  const [setting] = ["in_hot_standby", "default_transaction_read_only"].filter((name) => told.get(name) === "on");
  const code = setting === "in_hot_standby" ? "DB_NOT_PRIMARY" : "DB_READ_ONLY";
  const reason = `${setting} is on`;
  if (setting !== void 0) throw new QuorateError(code, { observed: { ...reached, reason } });
}
async function requireServer(client, reached) {
  const { rows } = await client.query("select pg_catalog.pg_backend_pid() as pid");
  if (rows[0]?.pid === client.processID) return;
  throw new QuorateError("DB_POOLER", { observed: { ...reached, reason: "another process answers" } });
}

// src/postgres/connect.ts
var IN_LINE = { LANE_BUSY: 3e4, DB_FULL: 5e3 };
var BRIEFLY = { LANE_BUSY: 5e3, DB_FULL: 5e3 };
var AT_ONCE = { LANE_BUSY: 0, DB_FULL: 0 };
var PAUSE = 200;
var ELSEWHERE = [
  "DB_POOLER",
  "DB_FULL",
  "DB_TLS_DEMANDED",
  "DB_HOST_REFUSED",
  "DB_NOT_POSTGRES",
  "DB_NOT_READY",
  "DB_UNREACHABLE",
  "DB_READ_ONLY",
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
      left.push(error);
    }
  }
  const telling = left.toSorted((a, b) => ELSEWHERE.indexOf(a.code) - ELSEWHERE.indexOf(b.code));
  const findings = telling.flatMap((error) => error.findings);
  throw new QuorateError(telling[0]?.code ?? "DB_UNREACHABLE", { findings }, { cause: new AggregateError(left) });
}
async function openAt(settings, where, session, ask) {
  return openSession(settings, where, session ?? "quorate", (client) => {
    const database = through(client, { server: where, database: settings.database });
    return { database, asked: ask(database) };
  });
}
function through(client, reached) {
  let open = 0;
  return {
    reached,
    async query(text2, values = []) {
      open += 1;
      try {
        const { rows } = await client.query(text2, [...values]);
        return rows;
      } catch (cause) {
        throw mapError(cause, reached);
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
