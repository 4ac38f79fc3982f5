import {
  audienceOf
} from "./chunk-6PCWFMXB.js";
import {
  BearerCredentialHandler
} from "./chunk-4M5OMUNH.js";
import {
  getProxyUrl
} from "./chunk-U5GFBCPJ.js";
import {
  begun
} from "./chunk-UFGRVACH.js";
import {
  QuorateError,
  Secret,
  throwFindings,
  utcSeconds
} from "./chunk-MOJ4YKEH.js";

// src/usecases/proof/own-ledger.ts
function requireOwnLedger(gate, environment) {
  if (gate.name === environment) return gate;
  throw new QuorateError("LEDGER_OTHER", { expected: environment, observed: gate.name });
}

// imported:node:http?src/ci/github/token-line.ts
var node_http_default = /* @__PURE__ */ process.getBuiltinModule("node:http");

// imported:node:https?src/ci/github/token-line.ts
var node_https_default = /* @__PURE__ */ process.getBuiltinModule("node:https");

// imported:node:net?src/ci/github/token-line.ts
var own_isIP = /* @__PURE__ */ (() => process.getBuiltinModule("node:net").isIP)();

// src/ci/github/token-line.ts
var lines = /* @__PURE__ */ new WeakMap();
function tokenLine(endpoint) {
  const line = lines.get(endpoint) ?? makeLine(endpoint);
  lines.set(endpoint, line);
  return line;
}
function makeLine({ requestUrl, requestToken: requestToken2 }) {
  const { protocol, hostname, port } = new URL(requestUrl);
  const isTls = protocol === "https:";
  const host = hostname.replace(/^\[(.*)\]$/, "$1");
  const at = { host, port: port === "" ? isTls ? 443 : 80 : Number(port) };
  const isDirect = !getProxyUrl(new URL(requestUrl))?.hostname;
  const { agent, open, made } = keptAgent(isTls, at);
  const viaLine = {
    prepareRequest(options) {
      const isThere = options.host === hostname && Number(options.port) === at.port;
      if (isDirect && isThere) options.agent = agent;
    },
    canHandleAuthentication: () => false,
    handleAuthentication: () => Promise.reject(new Error("there is nothing to log in with"))
  };
  const load = async () => {
    const { HttpClient } = await import("./lib-DPG2VSL3.js");
    return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(requestToken2.reveal()), viaLine], {
      allowRetries: true,
      maxRetries: 10,
      keepAlive: true
    });
  };
  let client;
  const loaded = () => {
    client ??= begun(load());
    return client;
  };
  const ask = async (url) => {
    const { statusCode, result } = await (await loaded()).getJson(url);
    return { status: statusCode, value: result?.value };
  };
  return {
    open() {
      if (isDirect) open();
      loaded();
    },
    async get(url) {
      const before = made();
      try {
        return await ask(url);
      } catch (error) {
        const isIdleClosed = isDirect && made() === before && !("statusCode" in error);
        if (!isIdleClosed) throw error;
        return ask(url);
      }
    }
  };
}
function keptAgent(isTls, at) {
  const agent = isTls ? new node_https_default.Agent({ keepAlive: true }) : new node_http_default.Agent({ keepAlive: true });
  const connect = agent.createConnection.bind(agent);
  let early = null;
  let made = 0;
  agent.createConnection = (options, done) => {
    const ready = early;
    early = null;
    if (ready?.writable) return ready.ref();
    made += 1;
    return connect(options, done);
  };
  const open = () => {
    const servername = own_isIP(at.host) === 0 ? at.host : "";
    early = connect({ ...at, servername, noDelay: true });
    early.on("error", () => {
    });
    early.unref();
  };
  return { agent, open, made: () => made };
}

// src/ci/github/request-token.ts
async function requestToken(audience, endpoint, timeoutMs = 15e3) {
  if (endpoint === null) throw new QuorateError("PROOF_UNAVAILABLE", { expected: "permissions: id-token: write" });
  if (audience.trim() === "")
    throw new QuorateError("TOKEN_REQUEST_FAILED", { expected: "an audience", observed: audience });
  if (!endpoint.requestUrl.includes("?")) {
    throw new QuorateError("TOKEN_REQUEST_FAILED", { expected: "ACTIONS_ID_TOKEN_REQUEST_URL with a query" });
  }
  const core = begun(import("./core-44UJANBE.js"));
  const url = `${endpoint.requestUrl}&audience=${encodeURIComponent(audience)}`;
  const { status, value } = await within(timeoutMs, tokenLine(endpoint).get(url)).catch((error) => {
    throw new QuorateError("TOKEN_REQUEST_FAILED", { observed: statusOf(error) ?? "no answer" });
  });
  if (typeof value !== "string" || value === "")
    throw new QuorateError("TOKEN_REQUEST_FAILED", { observed: status === 200 ? "an answer without a token" : status });
  const { setSecret } = await core;
  setSecret(value);
  return new Secret(value);
}
async function within(timeoutMs, answer) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("no answer")), timeoutMs);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
function statusOf(error) {
  return error.statusCode;
}

// src/identity/subject.ts
function subjectsOf(claims) {
  const { repository, repositoryId, repositoryOwnerId, environment, eventName, ref } = claims;
  const quoted = (value) => value.replaceAll(":", "%3A");
  const context = environment !== null ? `environment:${quoted(environment)}` : eventName === "pull_request" ? "pull_request" : `ref:${quoted(ref)}`;
  const [owner, name] = repository.split("/");
  return [`repo:${repository}:${context}`, `repo:${owner}@${repositoryOwnerId}/${name}@${repositoryId}:${context}`];
}

// src/identity/workload.ts
var COMPARED = {
  repository_id: { code: "CLAIM_REPOSITORY", member: "repositoryId" },
  repository_owner_id: { code: "CLAIM_OWNER", member: "repositoryOwnerId" },
  environment: { code: "CLAIM_ENVIRONMENT", member: "environment" },
  job_workflow_ref: { code: "CLAIM_WORKFLOW", member: "jobWorkflowRef" },
  job_workflow_sha: { code: "CLAIM_WORKFLOW_SHA", member: "jobWorkflowSha", isOptional: true },
  ref: { code: "CLAIM_REF", member: "ref" },
  event_name: { code: "CLAIM_EVENT", member: "eventName" },
  runner_environment: { code: "CLAIM_RUNNER", member: "runnerEnvironment" },
  run_attempt: { code: "RERUN_REFUSED", member: "runAttempt" }
};
function matchWorkload(claims, workload) {
  const expected = {
    ...workload,
    run_attempt: "1",
    job_workflow_ref: workflowNow(claims, workload.job_workflow_ref ?? null)
  };
  const findings = Object.entries(COMPARED).map(([claim, { code, member, isOptional }]) => ({
    ...{ code, expected: expected[claim] ?? null, observed: claims[member] ?? null },
    isAsked: isOptional === void 0 || (expected[claim] ?? null) !== null
  })).filter(({ expected: expected2, observed, isAsked }) => isAsked && expected2 !== observed).map(({ code, expected: expected2, observed }) => ({ code, expected: expected2, observed }));
  const unknown = Object.keys(expected).filter((claim) => !Object.hasOwn(COMPARED, claim));
  findings.push(...unknown.toSorted().map((claim) => ({ code: "CLAIM_UNKNOWN", expected: claim })));
  const subjects = subjectsOf(claims);
  if (!subjects.includes(claims.sub)) findings.push({ code: "CLAIM_SUB", expected: subjects, observed: claims.sub });
  return findings;
}
function workflowNow({ repository }, workflow) {
  return workflow?.startsWith(".github/") ? `${repository}/${workflow}` : workflow;
}

// src/usecases/proof/prove.ts
async function prove(gate, job, proposal) {
  const { purpose, subject, notAfter, asked, scope } = proposal;
  const audience = audienceOf({ purpose, ledgerId: gate.ledger.ledgerId, subject, notAfter, asked });
  const verifier = loadVerifier();
  const token = await requestToken(audience, job.idToken);
  const { verifyToken } = await verifier;
  const { claims } = await verifyToken(token.reveal(), {
    keys: gate.keys,
    issuer: gate.issuer,
    audience,
    now: gate.now()
  });
  if (claims.sha !== job.sha) throw new QuorateError("CLAIM_SHA", { expected: job.sha, observed: claims.sha });
  const findings = matchWorkload(claims, scope);
  throwFindings(findings);
  return { token: token.reveal(), claims };
}
function openTokenLine({ idToken }) {
  if (idToken === null) return;
  tokenLine(idToken).open();
  loadVerifier();
}
function loadVerifier() {
  return begun(import("./verify-token-7VYN7NSV.js"));
}
function scopeOf(gate, name) {
  const job = gate.policy.scopes.get(name)?.job;
  if (!job) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: name });
  return job.expected;
}
function scopeOfChange(gate, change) {
  return scopeOf(gate, change.packet.scope);
}
function notAfterSoon(gate) {
  return utcSeconds(gate.now() + 10 * 60);
}

export {
  requireOwnLedger,
  prove,
  openTokenLine,
  scopeOf,
  scopeOfChange,
  notAfterSoon
};
