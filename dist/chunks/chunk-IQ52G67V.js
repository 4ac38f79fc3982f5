import {
  runJob
} from "./chunk-ZRPAYNIP.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";

// imported:node:path?src/sandbox/targets.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/sandbox/targets.ts
function commandOf(sandbox, ...args) {
  return commandWith(sandbox, sandbox.secretsOf("door"), ...args);
}
async function commandWith(sandbox, env, ...args) {
  const { exit, stdout } = await runJob(env, {
    action: own_join(own_dirname(sandbox.action), "cli.js"),
    args,
    cwd: sandbox.workspace
  });
  if (exit !== 0) throw new QuorateError("SANDBOX_STEP_FAILED", { expected: args, observed: stdout });
  return stdout;
}
async function provisionTargets(sandbox) {
  const told = await commandOf(sandbox, "db", "plan", "--json");
  const { data } = JSON.parse(told);
  const superuser = await sandbox.connectAs("superuser");
  try {
    await superuser.query(data.files["targets.sql"]?.text ?? "");
  } finally {
    await superuser.close();
  }
}

// src/sandbox/scenarios/sql-state.ts
var GUARDED = `
  select jsonb_build_object(
    'accounts', (select jsonb_agg(to_jsonb(a) order by a.id) from billing.accounts as a),
    'payments', (select jsonb_agg(to_jsonb(p) order by p.id) from billing.payments as p),
    'plans', (select jsonb_agg(to_jsonb(p) order by p.code) from billing.plans as p),
    'statements', (select jsonb_agg(to_jsonb(s) order by s.account_id, s.month) from reporting.statements as s),
    'kept', (select count(*) from quorate_targets.effect_row),
    'gate', quorate.gate_digest(),
    'privileges', (select jsonb_agg(to_jsonb(f)) from quorate.privilege_drift() as f),
    'target', (select jsonb_agg(to_jsonb(f)) from quorate.target_findings('billing') as f),
    'catalogue', sha256(convert_to(quorate.catalogue_now()::text, 'UTF8')),
    'settings', (select jsonb_agg(to_jsonb(s)) from pg_catalog.pg_db_role_setting as s),
    'sets', (select count(*) from cutter_governance.cut_change_set),
    'results', (select count(*) from cutter_governance.verify_result),
    'grants', (select jsonb_agg(to_jsonb(g) order by auth_code) from qt001_cp.governance_build_authorization as g)
  )::text as n`;
async function sqlState(sandbox) {
  return valueIn(sandbox, GUARDED);
}
async function valueIn(sandbox, query) {
  const superuser = await sandbox.connectAs("superuser");
  try {
    const [row] = await superuser.query(query);
    return String(row?.n);
  } finally {
    await superuser.close();
  }
}
async function interfering(sandbox, { table, set, reset, where }, run) {
  const change = async (to) => {
    const superuser = await sandbox.connectAs("superuser");
    try {
      await superuser.query(`update ${table} set ${to} where ${where}`);
    } finally {
      await superuser.close();
    }
  };
  try {
    return await run(async (audience) => {
      if (audience?.startsWith("quorate:v1:cut:")) await change(set);
    });
  } finally {
    await change(reset);
  }
}

export {
  commandOf,
  commandWith,
  provisionTargets,
  sqlState,
  valueIn,
  interfering
};
