import {
  entries,
  excerpt,
  paragraph,
  teller
} from "./chunk-MITQAQOQ.js";
import {
  explainChange
} from "./chunk-EAOMWMWD.js";
import "./chunk-3323FO5F.js";
import {
  SANDBOX_LOGINS,
  STRANGER,
  catchSignals,
  startSandbox
} from "./chunk-TW2IPNRO.js";
import "./chunk-Y6INROTK.js";
import {
  carryOut,
  cutJob,
  cutSigners,
  doorOf,
  holdJob,
  leaveJob,
  openJob,
  personWith,
  runJob,
  signoffJob,
  verifyJob
} from "./chunk-ZRPAYNIP.js";
import "./chunk-SH3444ZY.js";
import "./chunk-PUA2PGGQ.js";
import "./chunk-4YYUL6KV.js";
import "./chunk-LN4TRU27.js";
import "./chunk-Q3GT25QL.js";
import "./chunk-ZQF2FMPR.js";
import "./chunk-RZF5XU6C.js";
import "./chunk-253TYZAI.js";
import "./chunk-EMUJWEQQ.js";
import "./chunk-YHDTWRTD.js";
import {
  request
} from "./chunk-QOCNACQV.js";
import "./chunk-LHDWYVHR.js";
import "./chunk-M7BOF36W.js";
import "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import "./chunk-OVLW3I6H.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import {
  readChange
} from "./chunk-FTCEULDN.js";
import {
  audienceOf
} from "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import {
  readGate
} from "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import "./chunk-XMBPB5T3.js";
import "./chunk-NQUR4I6H.js";
import {
  pinKey
} from "./chunk-2KHJI6NO.js";
import "./chunk-UBWDW7YZ.js";
import "./chunk-AEOKVVUO.js";
import "./chunk-ESO5OOYQ.js";
import "./chunk-OCYH34ZD.js";
import {
  loadPlan
} from "./chunk-5D7FSVDK.js";
import {
  planDocument
} from "./chunk-55UFOURT.js";
import {
  UNIT_RULE
} from "./chunk-IKSGG66L.js";
import {
  call,
  callGate
} from "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  anything
} from "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-33BX6NBG.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OFORUURP.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  Stopped,
  columnsOf,
  folderFiles,
  readVariables,
  sectionsText,
  utcSeconds
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// imported:node:fs/promises?src/sandbox/attacks.ts
var own_appendFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").appendFile)();

// imported:node:path?src/sandbox/attacks.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// imported:node:fs/promises?src/sandbox/attack-checkouts.ts
var own_appendFile2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").appendFile)();
var own_cp = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").cp)();
var own_readFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();
var own_rm = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rm)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/sandbox/attack-checkouts.ts
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/sandbox/attack-checkouts.ts
async function withCheckout(sandbox, change, run) {
  const folder = `${sandbox.workspace}-attack`;
  try {
    await own_cp(sandbox.workspace, folder, { recursive: true });
    await change(folder);
    return await run(folder);
  } finally {
    await own_rm(folder, { recursive: true, force: true });
  }
}
async function dropSeat(folder) {
  const path = own_join2(folder, "manifests/production.yaml");
  const text = await own_readFile(path, "utf8");
  await own_writeFile(path, text.replace("approver: 2", "approver: 1"));
}
async function slipIn(folder) {
  await own_appendFile2(own_join2(folder, "README.md"), "\nSlipped in.\n");
}

// imported:node:fs/promises?src/sandbox/attack-tools.ts
var own_writeFile2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/sandbox/attack-tools.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join3 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/sandbox/attack-tools.ts
async function callStolen(sandbox, login, how) {
  const database = await sandbox.connectAs(login);
  try {
    if (how === "a plain insert") await database.query(`delete from public.unit_version`);
    else if (how === "no token") await cutWithoutToken(sandbox, database);
    else await spendTwice(sandbox, database);
    return { exit: 0, codes: [] };
  } catch (error) {
    if (!(error instanceof QuorateError)) throw error;
    return { exit: error.exit, codes: error.findings.map(({ code }) => code) };
  } finally {
    await database.close();
  }
}
async function cutWithoutToken(sandbox, database) {
  const change = await openChange(sandbox, database);
  const { document } = await loadPlan(folderFiles(sandbox.workspace), String(change.packet.plan_id));
  const args = [
    change.activationId,
    '{"approvals":[],"pull_request":null,"reviews":[]}',
    "0".repeat(64),
    document.text,
    ""
  ];
  await call(database, "quorate.cut", args, anything);
}
async function spendTwice(sandbox, database) {
  const change = await openChange(sandbox, database);
  const gate = await readGate(database);
  const role = "content_owner";
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, [role], 1),
    workflow: "signoff.yml",
    environment: doorOf(sandbox)
  });
  const token = await job.mint(
    audienceOf({
      purpose: "signoff",
      ledgerId: gate.ledger.ledgerId,
      subject: change.activationId,
      notAfter: change.notAfter,
      asked: [change.packetSha256, role, change.packet.plan_digest]
    })
  );
  for (let time = 0; time < 2; time += 1)
    await callGate(database, "quorate.signoff", [change.activationId, role, change.packet.plan_digest, token]);
}
async function openUncommitted(sandbox) {
  const files = folderFiles(sandbox.workspace);
  const { plan } = await loadPlan(files, "docs");
  const texts = plan.sources.map(async (path) => ({ path, text: `${await files.readText(path)}
In no commit.
` }));
  const document = planDocument(plan, await Promise.all(texts));
  const fields = {
    action: "CUT",
    plan_id: plan.name,
    plan_revision: String(plan.revision),
    carrier: plan.carrier,
    plan_digest: document.digest,
    rollback_plan_ref: plan.rollback,
    unit_rule: String(UNIT_RULE)
  };
  return openByOwnProgram(sandbox, fields, document.text);
}
async function openByOwnProgram(sandbox, fields, document) {
  const database = await sandbox.connectAs("door");
  try {
    const gate = await readGate(database);
    const job = await sandbox.github.createJob({
      actor: personWith(sandbox.people, ["operator"]),
      workflow: "open.yml",
      environment: doorOf(sandbox)
    });
    const where = { environment: gate.name, commit: job.run.sha, manifest_digest: gate.manifestDigest };
    const { args, ...asked } = request(gate, { ...where, ...fields }, document);
    const token = await job.mint(audienceOf({ purpose: "open", ledgerId: gate.ledger.ledgerId, ...asked }));
    const { code, findings } = await callGate(database, "quorate.open", [...args, token]);
    if (code !== null) return code;
    throw new QuorateError("SANDBOX_STEP_FAILED", {
      expected: "quorate.open",
      observed: findings.map((finding) => finding.code)
    });
  } finally {
    await database.close();
  }
}
async function withAnswerOf(sandbox, code, run) {
  const superuser = await sandbox.connectAs("superuser");
  try {
    const [row] = await superuser.query(
      `select pg_catalog.pg_get_functiondef('quorate.status(text)'::regprocedure) as honest`
    );
    const honest = row?.honest ?? "";
    await superuser.query(honest.replace("a.code = upper(p_code)", `a.code = '${code}'`));
    try {
      return await run();
    } finally {
      await superuser.query(honest);
    }
  } finally {
    await superuser.close();
  }
}
async function openChange(sandbox, database) {
  const superuser = await sandbox.connectAs("superuser");
  try {
    const [row] = await superuser.query(
      `select code from qt001_cp.activation where status = 'open' and action = 'CUT' order by activation_number desc limit 1`
    );
    return await readChange(database, row?.code ?? "");
  } finally {
    await superuser.close();
  }
}
async function changeGrant(sandbox, statement, values) {
  const superuser = await sandbox.connectAs("superuser");
  const table = "alter table qt001_cp.governance_build_authorization";
  try {
    await superuser.query("set role quorate_owner");
    await superuser.query(`${table} disable trigger user`);
    await superuser.query(statement, values);
    await superuser.query(`${table} enable trigger user`);
  } finally {
    await superuser.close();
  }
}
async function pinSecondKey(sandbox) {
  const migrator = await sandbox.connectAs("migrator");
  try {
    const keys = JSON.stringify({ keys: [sandbox.github.keys.rogue.jwk] });
    await callGate(migrator, "quorate.break_glass_keys", [keys, "GitHub signs with a second key"]);
  } finally {
    await migrator.close();
  }
}
async function compromiseSecondKey(sandbox, since) {
  const file = "manifests/key-change.json";
  const compromised = [
    { thumbprint: pinKey(sandbox.github.keys.rogue.jwk).thumbprint, since: utcSeconds(since.getTime() / 1e3) }
  ];
  await own_writeFile2(own_join3(sandbox.workspace, file), JSON.stringify({ v: 1, compromised }));
  await carryOut(sandbox, "KEY_CHANGE", file);
}
async function suspendNow(sandbox, login) {
  const person = sandbox.people.people.find((known) => known.githubLogin === login);
  const job = await sandbox.github.createJob({
    actor: personWith(sandbox.people, ["operator"]),
    workflow: "revoke.yml",
    environment: `${sandbox.people.name}-revoke`,
    secrets: sandbox.secretsOf("revoke")
  });
  const told = await runJob(job.env, {
    action: own_join3(own_dirname(sandbox.action), "cli.js"),
    args: ["registry", "suspend", "--person", person?.githubLogin ?? "", "--reason", "account taken over", "--json"]
  });
  if (told.exit !== 0) throw new QuorateError("SANDBOX_STEP_FAILED", { expected: "suspend", observed: told.stdout });
}

// src/sandbox/attacks.ts
var second = "";
var uncommitted = "";
var who = (sandbox, ...roles) => personWith(sandbox.people, roles);
var operatorOf = (sandbox) => who(sandbox, "operator");
var reviewed = (sandbox) => ({ approvals: [who(sandbox, "reviewer")] });
var cutSecond = (sandbox, changes = {}) => cutJob(sandbox, operatorOf(sandbox), second, { ...reviewed(sandbox), ...changes });
var attacks = [
  {
    name: "the grant of a change that was cut already",
    code: "GRANT_CONSUMED",
    run: ({ sandbox, first }) => cutJob(sandbox, operatorOf(sandbox), first, reviewed(sandbox))
  },
  {
    name: "a stranger opens a change",
    code: "IDENTITY_UNKNOWN",
    run: ({ sandbox }) => openJob(sandbox, STRANGER.login)
  },
  {
    name: "a required seat is empty",
    code: "SEAT_MISSING",
    prepare: ({ sandbox }) => openSecond(sandbox),
    run: ({ sandbox }) => cutSecond(sandbox)
  },
  {
    name: "the operator, whose role does not sign, puts a change on hold",
    code: "HOLD_NOT_A_SEAT",
    run: ({ sandbox }) => holdJob(sandbox, operatorOf(sandbox), second)
  },
  {
    name: "somebody signs off for a role that is not theirs",
    code: "OCCUPANT_NOT_OF_CLASS",
    run: ({ sandbox }) => signoffJob(sandbox, who(sandbox, "migrator"), second, "tech_lead")
  },
  {
    name: "one human as tech_lead and as environment reviewer",
    code: "SEPARATION_VIOLATED",
    prepare: async ({ sandbox }) => {
      await signoffJob(sandbox, who(sandbox, "reviewer", "tech_lead"), second, "tech_lead");
    },
    run: ({ sandbox }) => cutSecond(sandbox, { approvals: [who(sandbox, "reviewer", "tech_lead")] })
  },
  {
    name: "an extra environment reviewer",
    code: "SEAT_EXTRA",
    run: ({ sandbox }) => cutSecond(sandbox, { approvals: [who(sandbox, "reviewer"), who(sandbox, "verifier")] })
  },
  {
    name: "a reviewer rejected",
    code: "REVIEW_REJECTED",
    run: ({ sandbox }) => cutSecond(sandbox, { rejections: [who(sandbox, "verifier")] })
  },
  {
    name: "a token for another audience",
    code: "TOKEN_AUDIENCE",
    run: ({ sandbox }) => cutSecond(sandbox, { token: { claims: { aud: `quorate:v1:cut:${"0".repeat(64)}` } } })
  },
  {
    name: "a token that was spent already, sent to the database again",
    code: "TOKEN_REPLAYED",
    run: ({ sandbox }) => callStolen(sandbox, "door", "a spent token")
  },
  {
    name: "a token of another repository",
    code: "CLAIM_REPOSITORY",
    run: ({ sandbox }) => cutSecond(sandbox, {
      token: {
        claims: {
          repository: "evil/ledger",
          repository_id: "4242",
          sub: `repo:evil/ledger:environment:${sandbox.people.name}-cut`
        }
      }
    })
  },
  {
    name: "a token signed by another key under the pinned name",
    code: "TOKEN_SIGNATURE",
    run: ({ sandbox }) => cutSecond(sandbox, { token: { key: "rogue", header: { kid: sandbox.github.keys.issuer.kid } } })
  },
  {
    name: "a token signed by an unknown key",
    code: "TOKEN_KEY_UNKNOWN",
    run: ({ sandbox }) => cutSecond(sandbox, { token: { key: "rogue" } })
  },
  { name: "a re-run of the job", code: "RERUN_REFUSED", run: ({ sandbox }) => cutSecond(sandbox, { runAttempt: 2 }) },
  {
    name: "another workflow in the same environment",
    code: "CLAIM_WORKFLOW",
    run: ({ sandbox }) => cutSecond(sandbox, { workflow: "other.yml" })
  },
  {
    name: "a mistyped, unprotected environment",
    code: "CLAIM_ENVIRONMENT",
    run: ({ sandbox }) => cutSecond(sandbox, { environment: `${sandbox.people.name}-cutt` })
  },
  {
    name: "the exec password without a token",
    code: "TOKEN_MALFORMED",
    run: ({ sandbox }) => callStolen(sandbox, "cut", "no token")
  },
  {
    name: "the exec password writing the table itself",
    code: "DB_PERMISSION",
    run: ({ sandbox }) => callStolen(sandbox, "cut", "a plain insert")
  },
  {
    name: "a superset action set, planted by the tables\u2019 owner",
    code: "SCOPE_MISMATCH",
    run: ({ sandbox }) => withPlantedScope(sandbox, () => cutSecond(sandbox))
  },
  {
    name: "lanes swapped: the verify login in the cut job",
    code: "DB_PERMISSION",
    run: ({ sandbox }) => {
      const secrets = {
        DOT_CUTTER_EXEC_DB_USER: SANDBOX_LOGINS.verify.user,
        DOT_CUTTER_EXEC_DB_PASSWORD: sandbox.passwordOf("verify")
      };
      return cutSecond(sandbox, { secrets });
    }
  },
  {
    name: "both lanes\u2019 secrets in one job",
    code: "LANE_MISMATCH",
    run: ({ sandbox }) => cutSecond(sandbox, { secrets: { ...sandbox.secretsOf("cut"), ...sandbox.secretsOf("verify") } })
  },
  {
    name: "a policy in the checkout that is not in force",
    code: "MANIFEST_DRIFT",
    run: ({ sandbox }) => withCheckout(sandbox, dropSeat, (workspace) => cutSecond(sandbox, { workspace }))
  },
  {
    name: "documents that are not the signed ones",
    code: "CONTENT_DRIFT",
    run: ({ sandbox }) => withCheckout(sandbox, slipIn, (workspace) => cutSecond(sandbox, { workspace }))
  },
  {
    name: "another change shown under the code that a signer typed",
    code: "PACKET_FORGED",
    run: ({ sandbox, first }) => withAnswerOf(sandbox, first, () => signoffJob(sandbox, who(sandbox, "content_owner"), second, "content_owner"))
  },
  {
    name: "content that no commit holds, opened by the operator\u2019s own program, before an honest signer",
    code: "CONTENT_DRIFT",
    prepare: async ({ sandbox }) => {
      uncommitted = await openUncommitted(sandbox);
    },
    run: ({ sandbox }) => signoffJob(sandbox, who(sandbox, "tech_lead"), uncommitted, "tech_lead")
  },
  {
    name: "a seat under a retired key, which was in other hands by then",
    code: "SEAT_FELL",
    prepare: async ({ sandbox }) => {
      const since = /* @__PURE__ */ new Date();
      await pinSecondKey(sandbox);
      await leaveJob(sandbox, who(sandbox, "reviewer", "tech_lead"), second, "tech_lead");
      await signoffJob(sandbox, who(sandbox, "tech_lead"), second, "tech_lead", { token: { key: "rogue" } });
      await compromiseSecondKey(sandbox, since);
    },
    run: ({ sandbox }) => cutSecond(sandbox)
  },
  {
    name: "a human suspended between preflight and cut",
    code: "EPOCH_STALE",
    // Signed again, with a key that counts.
    prepare: async ({ sandbox }) => {
      await signoffJob(sandbox, who(sandbox, "tech_lead"), second, "tech_lead");
    },
    run: ({ sandbox }) => cutSecond(sandbox, {
      onToken: async (audience) => {
        if (audience?.startsWith("quorate:v1:cut:")) await suspendNow(sandbox, who(sandbox, "content_owner"));
      }
    })
  }
];
async function openSecond(sandbox) {
  await own_appendFile(own_join(sandbox.workspace, "SECURITY.md"), "\nA sentence that the second change adds.\n");
  const opened = await openJob(sandbox, operatorOf(sandbox));
  if (opened.outputs.change === void 0)
    throw new QuorateError("SANDBOX_STEP_FAILED", { expected: "open", observed: opened.codes });
  second = opened.outputs.change;
  for (const [role, login] of cutSigners(sandbox))
    if (role !== "tech_lead") await signoffJob(sandbox, login, second, role);
}
async function withPlantedScope(sandbox, run) {
  const set = (actions) => changeGrant(
    sandbox,
    `update qt001_cp.governance_build_authorization set scope = jsonb_set(scope, '{action_set}', $1::jsonb)
       where auth_code = 'G-' || substr($2, 3)`,
    [actions, second]
  );
  await set('["CUT", "MANIFEST_ACTIVATE"]');
  try {
    return await run();
  } finally {
    await set('["CUT"]');
  }
}

// src/sandbox/scenarios.ts
var SCENARIOS = {
  compensation: async () => (await import("./compensation-G4BVG4YR.js")).scenario,
  council: async () => (await import("./council-CRWXTEST.js")).scenario,
  deploy: async () => (await import("./deploy-MPJADGLE.js")).scenario,
  sql: async () => (await import("./sql-GJ4T4YTH.js")).scenario
};
function isScenario(name) {
  return Object.hasOwn(SCENARIOS, name);
}

// src/sandbox/demo.ts
async function demo({
  json,
  scenario
}) {
  if (scenario !== null && !isScenario(scenario))
    throw new QuorateError("USAGE", { expected: { scenario: Object.keys(SCENARIOS) }, observed: scenario });
  const story = scenario === null ? OWN : await SCENARIOS[scenario]();
  const print = json ? console.error : console.log;
  const tally = { counted: 0, refused: 0, wrong: 0 };
  let isStopped = false;
  const interruption = catchSignals();
  const interrupted = interruption.signal.then((signal) => {
    isStopped = true;
    throw new Stopped(`The demo was stopped (${signal}); nothing is kept.`);
  });
  interrupted.catch(() => {
  });
  const counts = story.counts ?? { job: "verify", noun: "change", verb: "verified" };
  const width = columnsOf(json ? process.stderr : process.stdout, readVariables());
  const tell = teller(tally, (line2) => isStopped || print(line2), width, counts.job);
  const begins = [
    "a real PostgreSQL, an emulated GitHub, policy, people, keys",
    ...story.begins === void 0 ? [] : [story.begins]
  ];
  const sandbox = await tell.step("genesis", begins.join("; "), () => startSandbox(story.options)).catch(async (error) => {
    if (isStopped) await interrupted;
    throw error;
  });
  try {
    await Promise.race([interrupted, story.play(sandbox, tell)]);
  } finally {
    interruption.stop();
    await sandbox.close();
  }
  const name = scenario === null ? "demo" : `demo ${scenario}`;
  const changes = `${tally.counted} ${counts.noun}${tally.counted === 1 ? "" : "s"} ${counts.verb}`;
  const line = `${name}: ${changes}, ${tally.refused} attacks refused, ${tally.wrong} wrong`;
  print(`
${line}`);
  const isRight = tally.wrong === 0 && tally.counted === (story.changes ?? 1);
  return {
    outcome: isRight ? "pass" : "blocked",
    mode: "demo",
    findings: isRight ? [] : [{ code: "DEMO_WRONG", observed: line }],
    facts: { demo: line }
  };
}
var OWN = {
  async play(sandbox, tell) {
    const stage = await honestChange(sandbox, tell);
    for (const attack of attacks) await attacked(attack, { ...stage, sandbox }, tell);
  }
};
async function attacked({ name, code, prepare, run }, stage, tell) {
  await prepare?.(stage);
  await tell.refused(stage.sandbox, { name, code, run: () => run(stage) });
}
async function honestChange(sandbox, tell) {
  const person = (...roles) => personWith(sandbox.people, roles);
  const operator = person("operator", "verifier");
  const opened = await tell.job(
    "open",
    `${operator} opens a change of this project's own documents`,
    () => openJob(sandbox, operator)
  );
  const first = opened.outputs.change;
  const reviewer = person("reviewer");
  const signers = cutSigners(sandbox);
  const sign = ([role, login]) => tell.job("signoff", `${login} signs ${first} as ${role}`, () => signoffJob(sandbox, login, first, role));
  for (const [index, signer] of signers.slice(0, -1).entries()) {
    const { stdout } = await sign(signer);
    const title = `what the log of ${signer[1]} showed before GitHub was asked to sign`;
    if (index === 0) tell.show(title, `${excerpt(stdout, `${first}: `, 18)}
\u2026`);
  }
  const early = await cutJob(sandbox, operator, first, { approvals: [reviewer] });
  tell.check("blocked", early.codes.includes("SEAT_MISSING"), `${operator} cuts before everybody has signed`);
  tell.show("what was looked at, passed or not", paragraph(early.stdout, "Checks"));
  tell.show("quorate explain: who could make it run", await explained(sandbox, first));
  for (const signer of signers.slice(-1)) await sign(signer);
  tell.show("public.unit_version before the cut", await governedRow(sandbox));
  const cut = await tell.job(
    "cut",
    `${operator} cuts, ${reviewer} approved the environment`,
    () => cutJob(sandbox, operator, first, { approvals: [reviewer] })
  );
  tell.show("public.unit_version after it: one of the rows that the cut wrote", await governedRow(sandbox));
  const firstVerify = cut.outputs["verify-change"];
  await tell.refused(sandbox, {
    name: "verify by the person who cut",
    code: "SEPARATION_VIOLATED",
    run: () => verifyJob(sandbox, operator, firstVerify, { approvals: [reviewer] })
  });
  const verifier = person("verifier");
  await tell.job(
    "verify",
    `${verifier} verifies ${firstVerify}, ${reviewer} approved the environment`,
    () => verifyJob(sandbox, verifier, firstVerify, { approvals: [reviewer] })
  );
  const [entry] = await entries(sandbox);
  tell.check("verified_complete", entry === "verified_complete", `the ledger says ${entry}`);
  return { first, firstVerify };
}
async function explained(sandbox, change) {
  const door = await sandbox.connectAs("door");
  try {
    return sectionsText((await explainChange(door, change, sandbox.workspace)).sections ?? []);
  } finally {
    await door.close();
  }
}
async function governedRow(sandbox) {
  const superuser = await sandbox.connectAs("superuser");
  try {
    const [row] = await superuser.query(
      `select u.canonical_address as address, v.version_number as version, v.title, count(*) over () as count
      from public.unit_version as v join public.information_unit as u using (unit_id) order by u.canonical_address limit 1`
    );
    if (row === void 0) return "(0 rows)";
    return `${row.address} | version ${row.version} | ${row.title}
(${row.count} rows)`;
  } finally {
    await superuser.close();
  }
}
export {
  demo
};
