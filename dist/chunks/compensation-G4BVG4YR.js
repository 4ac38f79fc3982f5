import {
  provisionTargets,
  valueIn
} from "./chunk-IQ52G67V.js";
import {
  entries,
  excerpt,
  paragraph
} from "./chunk-MITQAQOQ.js";
import {
  cutJob,
  cutSigners,
  openCompensationJob,
  openJob,
  personWith,
  signoffJob,
  verifyJob
} from "./chunk-ZRPAYNIP.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// imported:node:fs/promises?src/sandbox/scenarios/compensation.ts
var own_readFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/sandbox/scenarios/compensation.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/sandbox/scenarios/compensation.ts
var REASON = "the text that was cut is not the one that was meant";
var [WRONG, RIGHT] = ["\n## Prices\n\nEverything is free.\n", "\n## Prices\n\nEverything has its price.\n"];
var scenario = {
  begins: "an application\u2019s tables, and a policy with a target",
  options: { application: "docs/examples/sql" },
  changes: 3,
  async play(sandbox, tell) {
    await documentsBack(sandbox, tell);
    await rowsBack(sandbox, tell);
  }
};
async function documentsBack(sandbox, tell) {
  const person = (...roles) => personWith(sandbox.people, roles);
  const [cutter, operator, verifier] = [person("operator", "verifier"), person("operator"), person("verifier")];
  const approvals = [person("reviewer")];
  const first = await opened(sandbox, tell, operator);
  await signed(sandbox, tell, first);
  const before = await tell.job(
    "cut",
    `${operator} cuts ${first}`,
    () => cutJob(sandbox, operator, first, { approvals })
  );
  await tell.job(
    "verify",
    `${verifier} verifies it`,
    () => verifyJob(sandbox, verifier, before.outputs["verify-change"], { approvals })
  );
  await merged(sandbox, WRONG);
  const failed = await opened(sandbox, tell, cutter);
  await signed(sandbox, tell, failed);
  const cut = await tell.job("cut", `${cutter} cuts ${failed}`, () => cutJob(sandbox, cutter, failed, { approvals }));
  const verify = cut.outputs["verify-change"];
  await tell.refused(sandbox, {
    name: "who cut makes the verify fail",
    code: "SEPARATION_VIOLATED",
    run: () => verifyJob(sandbox, cutter, verify, { approvals }, REASON)
  });
  const told = await verifyJob(sandbox, verifier, verify, { approvals }, REASON);
  const hasFailed = told.exit === 1 && told.codes.join() === "VERIFY_FAILED";
  tell.check("failed", hasFailed, `${verifier} makes ${verify} fail: ${REASON}`);
  tell.show("what to type next", paragraph(told.stdout, "Next"));
  await states(sandbox, tell, "verified_complete, verify_failed_escalated, marked");
  await merged(sandbox, RIGHT);
  const next = await opened(sandbox, tell, operator);
  await signed(sandbox, tell, next);
  await tell.refused(sandbox, {
    name: "the next cut of the plan, while the escalation is open",
    code: "ESCALATION_OPEN",
    run: () => cutJob(sandbox, operator, next, { approvals })
  });
  const opening = await tell.job(
    "open",
    `${operator} opens the compensation of ${failed}`,
    () => openCompensationJob(sandbox, operator, failed)
  );
  const compensation = opening.outputs.change;
  tell.show("what its signers are shown", `${excerpt(opening.stdout, "What leads back", 16)}
\u2026`);
  await tell.refused(sandbox, {
    name: "a second compensation of the same escalation",
    code: "COMPENSATION_OPEN",
    run: () => openCompensationJob(sandbox, operator, failed)
  });
  await tell.refused(sandbox, {
    name: "the compensation before anybody signed it",
    code: "SEAT_MISSING",
    run: () => cutJob(sandbox, operator, compensation, { approvals })
  });
  await signed(sandbox, tell, compensation);
  const back = await tell.job(
    "compensate",
    `${operator} carries ${compensation} out, under its own grant`,
    () => cutJob(sandbox, operator, compensation, { approvals })
  );
  const check = back.outputs["verify-change"];
  await tell.refused(sandbox, {
    name: "the compensation is verified by who cut what it takes back",
    code: "SEPARATION_VIOLATED",
    run: () => verifyJob(sandbox, cutter, check, { approvals })
  });
  await tell.job(
    "verify",
    `${verifier} verifies the compensation`,
    () => verifyJob(sandbox, verifier, check, { approvals })
  );
  await states(sandbox, tell, "verified_complete, verify_failed_escalated, verified_complete, reviewed");
  await tell.job("cut", `${operator} cuts the plan again`, () => cutJob(sandbox, operator, next, { approvals }));
}
async function rowsBack(sandbox, tell) {
  const person = (...roles) => personWith(sandbox.people, roles);
  const [cutter, operator, verifier] = [person("operator", "verifier"), person("operator"), person("verifier")];
  const approvals = [person("reviewer")];
  await tell.step("targets", "an administrator runs targets.sql of quorate db plan", () => provisionTargets(sandbox));
  const closed = () => valueIn(sandbox, `select count(*) as n from billing.accounts where status = 'closed'`);
  const opening = await tell.job(
    "open",
    `${cutter} opens plan close-accounts`,
    () => openJob(sandbox, cutter, {}, "close-accounts")
  );
  const failed = opening.outputs.change;
  await signed(sandbox, tell, failed);
  const cut = await tell.job("cut", `${cutter} cuts ${failed}`, () => cutJob(sandbox, cutter, failed, { approvals }));
  tell.check("in the tables", await closed() === "3", `${await closed()} accounts are closed`);
  const verify = cut.outputs["verify-change"];
  const told = await verifyJob(sandbox, verifier, verify, { approvals }, "these accounts pay by invoice");
  tell.check("failed", told.exit === 1 && told.codes.join() === "VERIFY_FAILED", `${verifier} makes ${verify} fail`);
  const back = await tell.job(
    "open",
    `${operator} opens the compensation of ${failed}`,
    () => openCompensationJob(sandbox, operator, failed)
  );
  const compensation = back.outputs.change;
  tell.show("what its signers are shown", `${excerpt(back.stdout, "What leads back", 14)}
\u2026`);
  await signed(sandbox, tell, compensation);
  const carried = await tell.job(
    "compensate",
    `${operator} carries ${compensation} out, under its own grant`,
    () => cutJob(sandbox, operator, compensation, { approvals })
  );
  await tell.job(
    "verify",
    `${verifier} verifies the compensation`,
    () => verifyJob(sandbox, verifier, carried.outputs["verify-change"], { approvals })
  );
  tell.check("in the tables", await closed() === "0", `${await closed()} accounts are closed`);
}
async function merged(sandbox, section) {
  const path = own_join(sandbox.workspace, "README.md");
  const [honest = ""] = (await own_readFile(path, "utf8")).split(WRONG);
  await own_writeFile(path, `${honest}${section}`);
}
async function opened(sandbox, tell, actor) {
  const told = await tell.job(
    "open",
    `${actor} opens a change of this project's own documents`,
    () => openJob(sandbox, actor)
  );
  return told.outputs.change;
}
async function signed(sandbox, tell, change) {
  const signers = cutSigners(sandbox);
  const last = signers.map(([, login]) => login).join(", ");
  for (const [index, [role, login]] of signers.entries()) {
    const sign = () => signoffJob(sandbox, login, change, role);
    if (index === signers.length - 1) await tell.job("signoff", `${last} sign ${change}`, sign);
    else await tell.quietly("signoff", sign);
  }
}
async function states(sandbox, tell, expected) {
  const found = (await entries(sandbox)).join(", ");
  tell.check("ledger", found === expected, `the ledger says ${found}`);
}
export {
  scenario
};
