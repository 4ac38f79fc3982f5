import {
  QuorateError,
  actionInputs,
  annotationLines,
  append,
  doorJob,
  exitCode,
  fileCommand,
  findingsJson,
  jobContext,
  jsonText,
  outliveReader,
  readVariables,
  requireInput,
  requireNode,
  runToEnd,
  sectionsText,
  serverWords,
  sound,
  summaryMarkdown,
  terminalText,
  verdictOf
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/usecases/outputs.ts
function outputsOf(verdict) {
  const outputs = {
    outcome: verdict.outcome,
    change: verdict.change,
    "verify-change": verdict.successor,
    subjects: verdict.run?.subjects.join("\n"),
    deadline: verdict.run?.deadline,
    "permit-file": verdict.run?.permitFile,
    releases: verdict.run?.releases,
    "login-env": verdict.run?.loginEnv,
    "exit-code": verdict.run?.exitCode?.toString(),
    findings: findingsJson(verdict),
    verdict: jsonText(verdict),
    "ledger-id": verdict.ledger?.ledger,
    "ledger-head": verdict.ledger?.head
  };
  return Object.entries(outputs).filter((entry) => entry[1] !== void 0).map(([name, value]) => fileCommand(name, value)).join("");
}

// src/usecases/run-action.ts
async function runAction(modes) {
  outliveReader();
  const env = readVariables();
  const said = [];
  const decided = await evaluate(env, modes, (sections) => {
    said.push(...sections);
    console.log(sectionsText(sections));
  });
  say(decided);
  const verdict = said.length === 0 ? decided : { ...decided, sections: [...said, ...decided.sections ?? []] };
  const lost = handOn(env, verdict);
  if (lost.some(({ observed }) => observed === "GITHUB_OUTPUT") && verdict.outcome === "pass") {
    const untold = { ...decided, outcome: "undecided", findings: lost, next: [] };
    say(untold);
    return exitCode(untold);
  }
  for (const line of annotationLines({ ...verdict, findings: [], notes: lost })) console.log(line);
  return exitCode(verdict);
}
async function evaluate(env, modes, say2) {
  let mode = "action";
  let change;
  try {
    await requireNode();
    const inputs = actionInputs(env);
    mode = inputs.mode;
    change = inputs.change ?? void 0;
    const run = modes[inputs.mode];
    if (run === void 0) throw new QuorateError("INTERNAL", { observed: mode });
    return sound(await run({ env, job: jobContext(env), inputs, say: say2 }));
  } catch (error) {
    tellServerWords(error);
    return verdictOf(error, { mode, ...change === void 0 ? {} : { change } });
  }
}
function tellServerWords(error) {
  for (const { line, quotes } of serverWords(error)) {
    if (quotes === "nothing") console.log(line);
    else if (quotes === "names") console.log(`::debug::${line}`);
  }
}
function say(verdict) {
  for (const line of annotationLines(verdict)) console.log(line);
  console.log(terminalText(verdict));
}
function handOn(env, verdict) {
  const texts = { GITHUB_OUTPUT: outputsOf(verdict), GITHUB_STEP_SUMMARY: summaryMarkdown(verdict) };
  const unwritten = Object.entries(texts).filter(([name, text]) => env[name] && !append(env[name], text));
  return unwritten.map(([name]) => ({ code: "OUTPUT_UNWRITABLE", observed: name }));
}

// src/usecases/modes.ts
function step() {
  return runToEnd(() => runAction(MODES));
}
var MODES = {
  lint: async (run) => (await import("./lint-VRDJNW77.js")).lintJob(run, () => import("./lint-scripts-JFGFCRYU.js")),
  plan: async (run) => (await import("./plan-comment-BO4RGDZK.js")).plan(run),
  open: async (run) => {
    if (run.inputs.compensates !== null)
      return (await import("./open-compensation-W6ZL3VRQ.js")).openCompensation(run, toCompensate(run));
    const change = changeToVerify(run);
    if (change !== null) return (await import("./open-verify-FSIMHAM4.js")).openVerify(run, change);
    return (await import("./open-ERJ3MKQZ.js")).open(run);
  },
  signoff: async (run) => (await import("./signoff-YOFVTH6W.js")).signoff(run),
  leave: async (run) => (await import("./withdraw-OBZJE5U2.js")).leave(run),
  void: async (run) => (await import("./withdraw-OBZJE5U2.js")).voidApproval(run),
  withdraw: async (run) => (await import("./withdraw-OBZJE5U2.js")).withdraw(run),
  rehearse: async (run) => (await import("./gated-act-VOUWTCMK.js")).rehearseEarly(run),
  preflight: async (run) => (await import("./gated-act-VOUWTCMK.js")).preflight(run),
  cut: async (run) => (await import("./gated-act-VOUWTCMK.js")).act(run, "cut"),
  verify: async (run) => (await import("./gated-act-VOUWTCMK.js")).act(run, "verify"),
  run: async (run) => (await import("./run-BR6Q62LH.js")).runDeploy(run),
  resolve: async (run) => (await import("./resolve-3COHHQ4J.js")).resolveRun(run),
  rotated: async (run) => (await import("./rotated-6C7ZI4HW.js")).rotated(run),
  "confirm-genesis": async (run) => (await import("./confirm-genesis-G5AKY7KL.js")).confirmGenesis(run),
  hold: async (run) => (await import("./hold-P5KEBZRJ.js")).placeHold(doorJob(run), heldOf(run)),
  "hold-join": async (run) => (await import("./hold-P5KEBZRJ.js")).joinHold(doorJob(run), heldOf(run)),
  "hold-lift": async (run) => (await import("./hold-P5KEBZRJ.js")).liftHold(doorJob(run), heldOf(run)),
  "seat-confirm": async (run) => (await import("./seat-holder-AYYOG44T.js")).confirmSeat(run),
  "seat-drill": async (run) => (await import("./seat-holder-AYYOG44T.js")).drillSeat(run),
  "seat-end": async (run) => (await import("./seat-holder-AYYOG44T.js")).endSeat(run),
  govern: async (run) => (await import("./gated-act-VOUWTCMK.js")).act(run, "govern"),
  suspend: async (run) => (await import("./revoke-XBQCMSJN.js")).suspend(doorJob(run), stopOf(run)),
  confirm: async (run) => (await import("./revoke-XBQCMSJN.js")).confirm(doorJob(run), stopOf(run)),
  revoke: async (run) => {
    if (run.inputs.person !== null)
      throw new QuorateError("USAGE", {
        expected: { person: "none; for somebody else use suspend" },
        observed: run.inputs.person
      });
    return (await import("./revoke-XBQCMSJN.js")).revoke(doorJob(run), { reason: requireInput(run, "reason") });
  },
  keys: async (run) => (await import("./keys-PW4ZJE4W.js")).syncKeys(doorJob(run))
};
function toCompensate({ inputs }) {
  const { change, plan, act, document, compensates } = inputs;
  const others = Object.entries({ change, plan, act, document }).flatMap(
    ([name, value]) => value === null ? [] : [name]
  );
  if (compensates === null || others.length > 0)
    throw new QuorateError("USAGE", {
      expected: { compensates: "without change, plan, act and document" },
      observed: [...others, "compensates"]
    });
  return compensates;
}
function changeToVerify(run) {
  const { change, plan, act, document } = run.inputs;
  if (change === null && plan === null && act === null)
    throw new QuorateError("USAGE", { expected: { "one of": ["plan", "act", "change", "compensates"] }, observed: [] });
  const others = Object.entries({ plan, act, document }).flatMap(([name, value]) => value === null ? [] : [name]);
  if (change !== null && others.length > 0)
    throw new QuorateError("USAGE", {
      expected: { change: "without plan, act and document" },
      observed: [...others, "change"]
    });
  if (plan !== null && document !== null)
    throw new QuorateError("USAGE", { expected: { document: "without plan" }, observed: ["document", "plan"] });
  return change;
}
function stopOf(run) {
  return { person: requireInput(run, "person"), reason: requireInput(run, "reason") };
}
function heldOf(run) {
  return { change: run.inputs.change, act: run.inputs.act, reason: requireInput(run, "reason") };
}
export {
  step
};
