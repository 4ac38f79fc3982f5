// src/usecases/change/seat-steps.ts
function seatSteps(open, context) {
  if (open.length === 0) return [];
  const { change } = context;
  const steps = [...new Set(open.map((seat) => seat.class))].filter((role) => role !== operatorOf(context)).map((role) => {
    const count = open.filter((seat) => seat.class === role).length;
    const assurance = change.required.find((seat) => seat.class === role)?.assurance ?? [];
    return { inRun: assurance.includes("api"), line: roleStep(role, count, assurance, context) };
  });
  const before = steps.filter(({ inRun }) => !inRun).map(({ line }) => line);
  const during = steps.filter(({ inRun }) => inRun).map(({ line }) => line);
  const run = runStep(context);
  return [...before, before.length === 0 ? run : run.replace(/^Somebody/, "Then somebody"), ...during];
}
function runStep(context) {
  const { change } = context;
  const operator = operatorOf(context);
  const { scope } = change.packet;
  const isApproved = context.gate.policy.scopes.get(scope)?.approval === "required";
  const environment = isApproved ? ` and has the deployment to ${change.scope.environment} approved` : "";
  const workflow = scope === "registry" ? scope : change.action;
  return `${somebody(operator, 1, context, false)} starts a new run of the ${workflow} workflow${environment}: ${dispatch(
    context.gate,
    scope,
    { change: change.code }
  )}`;
}
function startVerify(verifyCode, context) {
  const verify = verifyAction(context.gate);
  if (!verify) return [`Another person starts the verify with change ${verifyCode}.`];
  const [name, { by, scope }] = verify;
  const who = somebody(by, 1, context);
  return [`${who}, not who cut, starts the ${name} workflow: ${dispatch(context.gate, scope, { change: verifyCode })}`];
}
function verifyAction({ policy }) {
  return [...policy.actions].find(([, { does }]) => does === "verify");
}
function reopenStep({ gate }, cutCode) {
  return `Somebody registered opens the verify again, with the code of the cut: ${dispatch(gate, "open", { change: cutCode })}`;
}
function openAnewStep({ gate, change }) {
  return `Somebody registered opens it anew: ${openAnew(gate, change)}`;
}
function openAnew(gate, { packet }) {
  const { carrier, plan_id: plan, action, document, compensates, given } = packet;
  if (compensates !== void 0) return dispatch(gate, "open", { compensates });
  if (given !== void 0) {
    const { subjects, audience } = given;
    return dispatch(gate, "open", { plan, subjects: subjects.join(" "), ...audience && { audience } });
  }
  if (carrier !== "GOV") return dispatch(gate, "open", { plan });
  return dispatch(gate, "open", { act: action, ...document === null ? {} : { document } });
}
function roleStep(role, count, assurance, context) {
  const { change, gate } = context;
  if (assurance.includes("api")) {
    return `${somebody(role, count, context)} approves the deployment to ${change.scope.environment} in the new run.`;
  }
  if (assurance.includes("review")) {
    return `${somebody(role, count, context)} approves the pull request that was merged as ${change.packet.commit}, at its last commit.`;
  }
  if (assurance.includes("session"))
    return `The login's custodian must be registered and current: ${somebody(role, count, context)}.`;
  const signed = `quorate approve ${change.code} --packet packet.json --approver <seat> --role ${role}`;
  if (assurance.includes("seat"))
    return `${somebody(role, count, context)} signs with the key of their seat, on their own device: ${signed}`;
  const typed = dispatch(gate, "signoff", { change: change.code, role });
  if (assurance.includes("both"))
    return `${somebody(role, count, context)} both runs the signoff workflow and signs with the key of their seat: ${typed}; ${signed}`;
  return `${somebody(role, count, context)} runs the signoff workflow with change ${change.code} and role ${role}: ${typed}`;
}
function operatorOf({ gate, change }) {
  return String(gate.policy.actions.get(change.action)?.by);
}
function somebody(role, count, { people, actorId, can, change }, withoutActor = true) {
  const able = can?.(role);
  if (able?.length === 0) return `Nobody who can (quorate explain ${change.code} says why), registered as ${role},`;
  if (able) return `${count === 1 ? "Somebody" : `Each of ${count} people`} registered as ${role} (${able.join(", ")})`;
  const named = people?.people.filter(({ id, roles }) => roles.includes(role) && !(withoutActor && id === actorId)) ?? [];
  const names = named.length === 0 ? "" : ` (${named.map(({ githubLogin: login }) => login).join(", ")})`;
  return `${count === 1 ? "Somebody" : `Each of ${count} people`} registered as ${role}${names}`;
}
function dispatch(gate, name, inputs) {
  const job = gate.policy.scopes.get(name)?.job;
  const own = /^\.github\/workflows\/([^@]+)@/.exec(String(job?.jobWorkflowRef))?.[1];
  const file = job?.jobWorkflowSha === null && own !== void 0 ? own : `${name}.yml`;
  const ref = String(job?.ref).replace(/^refs\/heads\//, "");
  const fields = Object.entries(inputs).map(([field, value]) => `-f ${field}=${shellWord(value)}`);
  const repository = shellWord(String(job?.repository));
  return ["gh workflow run", shellWord(file), `--repo ${repository}`, `--ref ${shellWord(ref)}`, ...fields].join(" ");
}
var PLAIN = /^([A-Za-z0-9_@%+=:,./-]+|"<[a-z ,]+>"|<[a-z|]+>)$/;
function shellWord(text) {
  return PLAIN.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`;
}

export {
  seatSteps,
  runStep,
  startVerify,
  verifyAction,
  reopenStep,
  openAnewStep,
  dispatch,
  shellWord
};
