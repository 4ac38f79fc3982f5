import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// src/sandbox/people.ts
function personWith(people, roles, nth = 0) {
  const wanted = [...roles].sort().join();
  const found = people.people.filter((person) => [...person.roles].sort().join() === wanted)[nth];
  if (!found) throw new QuorateError("SANDBOX_JOB_INVALID", { expected: roles, observed: people.file });
  return found.githubLogin;
}

// imported:node:child_process?src/sandbox/job.ts
var own_spawn = (...args) => process.getBuiltinModule("node:child_process").spawn(...args);

// imported:node:fs/promises?src/sandbox/job.ts
var own_access = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").access)();
var own_readFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();

// imported:node:os?src/sandbox/job.ts
var own_constants = /* @__PURE__ */ (() => process.getBuiltinModule("node:os").constants)();

// imported:node:path?src/sandbox/job.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();

// src/sandbox/mask.ts
function maskLog(log) {
  const masks = [];
  const lines = log.split("\n").filter((line) => {
    const [, value] = /^::add-mask::(.*)$/.exec(line.trimEnd()) ?? [];
    if (value !== void 0) masks.push(unescapeData(value));
    return value === void 0;
  });
  return masks.filter((mask) => mask.trim() !== "").sort((left, right) => right.length - left.length).reduce((text, mask) => text.replaceAll(mask, "***"), lines.join("\n"));
}
function unescapeData(value) {
  return value.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}

// src/sandbox/outputs.ts
function parseOutputs(text) {
  const lines = text.replaceAll("\r\n", "\n").split("\n");
  const outputs = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const equals = line.indexOf("=");
    const heredoc = line.indexOf("<<");
    if (heredoc > 0 && (equals < 0 || heredoc < equals)) {
      const end = lines.indexOf(line.slice(heredoc + 2), at + 1);
      const last = end < 0 ? lines.length : end;
      outputs.push([line.slice(0, heredoc), lines.slice(at + 1, last).join("\n")]);
      at = last;
    } else if (equals > 0) outputs.push([line.slice(0, equals), line.slice(equals + 1)]);
  }
  return Object.fromEntries(outputs);
}

// src/sandbox/job.ts
async function runJob(env, options) {
  const { action, args = [], nodePath = process.execPath, timeoutMs = 6e4 } = options;
  await own_access(action).catch((cause) => {
    throw new QuorateError("SANDBOX_ACTION_MISSING", { observed: action }, { cause });
  });
  const home = env.RUNNER_TEMP ?? "/nonexistent";
  const started = performance.now();
  const child = own_spawn(nodePath, [action, ...args], {
    cwd: options.cwd ?? env.GITHUB_WORKSPACE,
    env: { PATH: `${own_dirname(nodePath)}:/usr/local/bin:/usr/bin:/bin`, HOME: home, ...env },
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL"
  });
  const output = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"]) {
    child[name].setEncoding("utf8").on("data", (text) => {
      output[name] += text;
    });
  }
  const exit = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (status, signal) => resolve(status ?? 128 + signalNumber(signal)));
  });
  const durationMs = performance.now() - started;
  if (durationMs >= timeoutMs && child.signalCode === "SIGKILL") {
    const observed = maskLog(`${output.stdout}${output.stderr}`).slice(-2e3);
    throw new QuorateError("SANDBOX_JOB_TIMEOUT", { expected: `an end within ${timeoutMs} ms`, observed });
  }
  const [outputs, summary] = await Promise.all([env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY].map(contents));
  return {
    exit,
    stdout: maskLog(output.stdout),
    stderr: maskLog(output.stderr),
    outputs: parseOutputs(outputs ?? ""),
    summary: summary ?? "",
    durationMs
  };
}
async function contents(path) {
  return path === void 0 ? "" : own_readFile(path, "utf8").catch(() => "");
}
function signalNumber(signal) {
  return signal === null ? 0 : own_constants.signals[signal];
}

// src/sandbox/jobs.ts
async function dispatch(sandbox, actor, login, honest, changes = {}) {
  const { approvals = [], rejections = [], secrets, ...rest } = changes;
  const job = await sandbox.github.createJob({
    actor,
    ...honest,
    ...rest,
    approvals: [
      ...approvals.map((user) => ({ user, state: "approved" })),
      ...rejections.map((user) => ({ user, state: "rejected" }))
    ],
    secrets: secrets ?? sandbox.secretsOf(login)
  });
  const result = await runJob(job.env, { action: sandbox.action });
  return { ...result, codes: codesOf(result) };
}
function openJob(sandbox, actor, changes, plan = "docs") {
  const inputs = { mode: "open", plan, environment: sandbox.people.name };
  return dispatch(sandbox, actor, "door", { workflow: "open.yml", environment: doorOf(sandbox), inputs }, changes);
}
function openCompensationJob(sandbox, actor, failed2) {
  const inputs = { mode: "open", compensates: failed2, environment: sandbox.people.name };
  return dispatch(sandbox, actor, "door", { workflow: "open.yml", environment: doorOf(sandbox), inputs });
}
function signoffJob(sandbox, actor, change, role, changes) {
  const inputs = { mode: "signoff", change, role };
  return dispatch(sandbox, actor, "door", { workflow: "signoff.yml", environment: doorOf(sandbox), inputs }, changes);
}
function leaveJob(sandbox, actor, change, role) {
  const inputs = { mode: "leave", change, role };
  return dispatch(sandbox, actor, "door", { workflow: "signoff.yml", environment: doorOf(sandbox), inputs });
}
function holdJob(sandbox, actor, change) {
  const inputs = { mode: "hold", change, reason: "the export is wrong" };
  return dispatch(sandbox, actor, "door", { workflow: "signoff.yml", environment: doorOf(sandbox), inputs });
}
function cutJob(sandbox, actor, change, changes) {
  const environment = `${sandbox.people.name}-cut`;
  return dispatch(sandbox, actor, "cut", { workflow: "cut.yml", environment, inputs: { mode: "cut", change } }, changes);
}
function rehearseJob(sandbox, actor, change, changes) {
  const honest = {
    workflow: "cut.yml",
    environment: `${sandbox.people.name}-cut`,
    inputs: { mode: "rehearse", change }
  };
  return dispatch(sandbox, actor, "cut", honest, changes);
}
function verifyJob(sandbox, actor, change, changes, reason) {
  const environment = `${sandbox.people.name}-verify`;
  const inputs = { mode: "verify", change, ...reason === void 0 ? {} : { "force-fail": reason } };
  return dispatch(sandbox, actor, "verify", { workflow: "verify.yml", environment, inputs }, changes);
}
function cutSigners(sandbox) {
  const person = (role, nth = 0) => personWith(sandbox.people, [role], nth);
  return [
    ["content_owner", person("content_owner")],
    ["tech_lead", person("tech_lead")],
    ["approver", person("approver")],
    ["approver", person("approver", 1)],
    ["product_lead", person("product_lead")]
  ];
}
async function readyChange(sandbox) {
  const opened = await openJob(sandbox, personWith(sandbox.people, ["operator"]));
  const change = opened.outputs.change;
  if (opened.exit !== 0 || change === void 0) throw failed("open", opened);
  for (const [role, login] of cutSigners(sandbox)) {
    const signed = await signoffJob(sandbox, login, change, role);
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed);
  }
  return change;
}
async function carryOut(sandbox, act, document) {
  const operator = personWith(sandbox.people, ["operator"]);
  const asked = { act, document, environment: sandbox.people.name };
  const opening = { workflow: "open.yml", environment: doorOf(sandbox), inputs: { mode: "open", ...asked } };
  const opened = await dispatch(sandbox, operator, "door", opening);
  const change = opened.outputs.change;
  if (opened.exit !== 0 || change === void 0) throw failed(`open ${act}`, opened);
  for (const [role, login] of cutSigners(sandbox)) {
    const signed = await signoffJob(sandbox, login, change, role);
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed);
  }
  const governing = { workflow: "registry.yml", environment: doorOf(sandbox), inputs: { mode: "govern", change } };
  const done = await dispatch(sandbox, operator, "door", governing);
  if (done.exit !== 0) throw failed(act, done);
}
function doorOf({ people }) {
  return `${people.name}-door`;
}
function failed(step, told) {
  return new QuorateError("SANDBOX_STEP_FAILED", {
    expected: `${step}: exit 0`,
    observed: { exit: told.exit, codes: told.codes }
  });
}
function codesOf(result) {
  const findings = JSON.parse(result.outputs.findings ?? "[]");
  return findings.map(({ code }) => code);
}

export {
  parseOutputs,
  runJob,
  personWith,
  dispatch,
  openJob,
  openCompensationJob,
  signoffJob,
  leaveJob,
  holdJob,
  cutJob,
  rehearseJob,
  verifyJob,
  cutSigners,
  readyChange,
  carryOut,
  doorOf,
  failed,
  codesOf
};
