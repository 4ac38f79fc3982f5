import {
  commandOf,
  interfering,
  provisionTargets,
  sqlState,
  valueIn
} from "./chunk-IQ52G67V.js";
import {
  excerpt,
  paragraph
} from "./chunk-MITQAQOQ.js";
import {
  cutJob,
  cutSigners,
  failed,
  openJob,
  personWith,
  rehearseJob,
  signoffJob,
  verifyJob
} from "./chunk-ZRPAYNIP.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// imported:node:fs/promises?src/sandbox/scenarios/hostile-scripts.ts
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/sandbox/scenarios/hostile-scripts.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/sandbox/scenarios/hostile-scripts.ts
var hostileScripts = [
  {
    plan: "one-row-more",
    name: "a script that changes one row more than was signed",
    at: "rehearse",
    code: "EFFECT_OUT_OF_BOUNDS",
    expect: "{ billing.payments: { update: 5 } }",
    script: "update billing.payments set amount = 0 where id <= 6;"
  },
  {
    plan: "another-table",
    name: "a script that also deletes in a table that its plan does not name",
    at: "rehearse",
    code: "EFFECT_OUT_OF_BOUNDS",
    expect: "{ billing.payments: { update: 1 } }",
    script: `update billing.payments set amount = 0 where id = 1;
delete from billing.accounts where id = 40;`
  },
  {
    plan: "back-door",
    name: "a script that lets everybody run SQL as its target",
    at: "rehearse",
    code: "TARGET_DRIFT",
    expect: "{}",
    script: "grant execute on function quorate_targets.billing(uuid, text) to public;"
  },
  {
    plan: "blind",
    name: "a script that takes the effect\u2019s trigger off its table",
    at: "rehearse",
    code: "TARGET_DRIFT",
    expect: "{}",
    script: `alter table reporting.statements disable trigger all;
delete from reporting.statements;`
  },
  {
    plan: "later",
    name: "a script that leaves a trigger for the moment of the commit",
    at: "rehearse",
    code: "SCRIPT_DEFERS",
    expect: "{}",
    script: `create function reporting.later() returns trigger language plpgsql as $$
begin
  delete from billing.accounts;
  return null;
end
$$;
create constraint trigger later after insert on reporting.statements
  deferrable initially deferred for each row execute function reporting.later();`
  },
  {
    plan: "well-ended",
    name: "a script that raises the gate\u2019s own word for a rehearsal that ended well",
    at: "rehearse",
    code: "SCRIPT_FAILED",
    expect: "{}",
    script: `do $$ begin raise exception using errcode = 'QT000', message = 'REHEARSED'; end $$;`
  },
  {
    plan: "two-faces",
    name: "a script that does something else when it is carried out than when it is rehearsed",
    at: "cut",
    code: "EFFECT_DRIFT",
    expect: "{ billing.payments: { update: 1 } }",
    script: `update billing.payments set amount = 0
where id = case when current_query() like '%preflight%' then 1 else 2 end;`
  }
];
async function openHostile(sandbox, hostile) {
  await writePlan(sandbox, hostile);
  const opened = await openJob(sandbox, personWith(sandbox.people, ["operator"]), {}, hostile.plan);
  const change = opened.outputs.change;
  if (opened.exit !== 0 || change === void 0) throw failed(`open ${hostile.plan}`, opened);
  await signAll(sandbox, change, cutSigners(sandbox).slice(0, 1));
  return change;
}
async function readyHostile(sandbox, hostile) {
  const change = await openHostile(sandbox, hostile);
  await signAll(sandbox, change, cutSigners(sandbox).slice(1));
  return change;
}
async function signAll(sandbox, change, signers) {
  for (const [role, login] of signers) {
    const signed = await signoffJob(sandbox, login, change, role);
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed);
  }
}
async function writePlan({ workspace }, { plan, script, expect }) {
  const file = `db/${plan}.sql`;
  await own_writeFile(own_join(workspace, file), `${script}
`);
  const text = `apiVersion: quorate/v1
kind: PLAN
metadata: { name: ${plan} }
spec:
  carrier: C1
  revision: 1
  rollback: docs/rollback.md
  sql: { target: billing, script: ${file}, expect: ${expect}, compensation: { none: nobody would want this } }
`;
  await own_writeFile(own_join(workspace, `manifests/plans/${plan}.yaml`), text);
}

// src/sandbox/scenarios/sql.ts
var scenario = {
  begins: "an application\u2019s tables, and a policy with a target",
  options: { application: "docs/examples/sql" },
  changes: 2,
  async play(sandbox, tell) {
    await tell.step("targets", "an administrator runs targets.sql of quorate db plan", () => provisionTargets(sandbox));
    tell.show("quorate db check", await commandOf(sandbox, "db", "check"));
    await wholeWay(sandbox, tell, "close-accounts", {
      table: "billing.accounts",
      set: `email = 'somebody-else@example.com'`,
      reset: `email = 'a7@example.com'`,
      where: "id = 7"
    });
    const closed = await valueIn(sandbox, `select count(*) as n from billing.accounts where status = 'closed'`);
    tell.check("in the tables", closed === "3", `${closed} accounts are closed`);
    await wholeWay(sandbox, tell, "statement-currency", null);
    const francs = await valueIn(sandbox, `select count(*) as n from reporting.statements where currency = 'CHF'`);
    tell.check("in the tables", francs === "30", `${francs} statements are in francs`);
    for (const hostile of hostileScripts) {
      const { name, code, at } = hostile;
      const change = await (at === "cut" ? readyHostile : openHostile)(sandbox, hostile);
      const run = () => at === "cut" ? cutAs(sandbox, change) : rehearseAs(sandbox, change);
      await tell.refused(sandbox, { name, code, run, state: sqlState });
    }
  }
};
var person = ({ people }, ...roles) => personWith(people, roles);
var approved = (sandbox) => ({ approvals: [person(sandbox, "reviewer")] });
var operatorOf = (sandbox) => person(sandbox, "operator", "verifier");
var rehearseAs = (sandbox, change) => rehearseJob(sandbox, operatorOf(sandbox), change, approved(sandbox));
var cutAs = (sandbox, change, changes = {}) => cutJob(sandbox, operatorOf(sandbox), change, { ...approved(sandbox), ...changes });
async function wholeWay(sandbox, tell, plan, interference) {
  const operator = operatorOf(sandbox);
  tell.show(`quorate mark db/${plan}.sql`, excerpt(await commandOf(sandbox, "mark", `db/${plan}.sql`), "Statements", 6));
  const opened = await tell.job("open", `${operator} opens plan ${plan}`, () => openJob(sandbox, operator, {}, plan));
  const change = opened.outputs.change;
  if (interference !== null) {
    const run = () => rehearseAs(sandbox, change);
    await tell.refused(sandbox, {
      name: "a script runs before it was reviewed",
      code: "SCRIPT_NOT_REVIEWED",
      run,
      state: sqlState
    });
  }
  const [reviewer, next, ...others] = cutSigners(sandbox);
  if (reviewer === void 0 || next === void 0) return;
  const sign = ([role, login]) => tell.job("signoff", `${login} signs ${change} as ${role}`, () => signoffJob(sandbox, login, change, role));
  const reviewed = await sign(reviewer);
  tell.show(`what the log of ${reviewer[1]} showed before GitHub was asked to sign`, seen(reviewed.stdout, change));
  await tell.job("rehearse", `${operator} rehearses ${change}; all of it is undone`, () => rehearseAs(sandbox, change));
  const second = await sign(next);
  tell.show(`what ${next[1]} saw of the rehearsal`, rehearsal(second.stdout));
  for (const signer of others) await sign(signer);
  if (interference !== null) {
    const run = () => interfering(sandbox, interference, (onToken) => cutAs(sandbox, change, { onToken }));
    const name = "somebody else changed a row between preflight and act";
    await tell.refused(sandbox, { name, code: "EFFECT_DRIFT", run, state: sqlState });
  }
  const cut = await tell.job(
    "cut",
    `${operator} cuts, ${person(sandbox, "reviewer")} approved the environment`,
    () => cutAs(sandbox, change)
  );
  const verify = cut.outputs["verify-change"];
  if (interference !== null) {
    const run = () => verifyJob(sandbox, operator, verify, approved(sandbox));
    await tell.refused(sandbox, {
      name: "verify by the person who cut",
      code: "SEPARATION_VIOLATED",
      run,
      state: sqlState
    });
  }
  const verifier = person(sandbox, "verifier");
  await tell.job(
    "verify",
    `${verifier} verifies ${verify} as another login`,
    () => verifyJob(sandbox, verifier, verify, approved(sandbox))
  );
}
function seen(log, change) {
  return `${paragraph(log, `${change}: `)}
${paragraph(log, "The script ")}
\u2026`;
}
function rehearsal(log) {
  return [paragraph(log, "Rehearsed"), paragraph(log, "Definitions"), paragraph(log, "Assertions")].join("\n");
}
export {
  scenario
};
