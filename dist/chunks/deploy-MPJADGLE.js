import {
  commandOf,
  commandWith,
  valueIn
} from "./chunk-IQ52G67V.js";
import {
  excerpt
} from "./chunk-MITQAQOQ.js";
import {
  carryOut,
  codesOf,
  dispatch,
  doorOf,
  failed,
  parseOutputs,
  personWith,
  runJob,
  signoffJob
} from "./chunk-ZRPAYNIP.js";
import {
  SignJWT,
  errors_exports,
  generateKeyPair,
  importJWK,
  jwtVerify
} from "./chunk-YHDTWRTD.js";
import {
  sha256
} from "./chunk-MOJ4YKEH.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// imported:node:crypto?src/sandbox/scenarios/deploy.ts
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// imported:node:fs/promises?src/sandbox/scenarios/deploy.ts
var own_chmod = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").chmod)();
var own_mkdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdir)();
var own_readFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/sandbox/scenarios/deploy.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// imported:node:fs/promises?src/sandbox/deploys.ts
var own_readFile2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();

// imported:node:path?src/sandbox/deploys.ts
var own_dirname2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// src/sandbox/deploys.ts
function openRunJob(sandbox, plan, given2, changes) {
  const inputs = { mode: "open", plan, environment: sandbox.people.name, ...given2 };
  const job = { workflow: "open.yml", environment: doorOf(sandbox), inputs };
  return dispatch(sandbox, personWith(sandbox.people, ["operator"]), "door", job, changes);
}
async function readyDeploy(sandbox, plan, given2) {
  const opened = await openRunJob(sandbox, plan, given2);
  const change = opened.outputs.change;
  if (opened.exit !== 0 || change === void 0) throw failed("open", opened);
  for (const [role, nth] of [
    ["tech_lead", 0],
    ["approver", 0],
    ["approver", 1],
    ["product_lead", 0]
  ]) {
    const signed = await signoffJob(sandbox, personWith(sandbox.people, [role], nth), change, role);
    if (signed.exit !== 0) throw failed(`signoff ${role}`, signed);
  }
  return change;
}
async function deployJob(sandbox, change, changes = {}) {
  const { inputs = {}, before, steps, killed = false, approvals, secrets, ...rest } = changes;
  const reviewers = approvals ?? [personWith(sandbox.people, ["reviewer"])];
  const description = {
    actor: personWith(sandbox.people, ["operator"]),
    workflow: "deploy.yml",
    environment: `${sandbox.people.name}-deploy`,
    inputs: { mode: "run", change, ...inputs },
    ...rest,
    approvals: reviewers.map((user) => ({ user, state: "approved" })),
    secrets: secrets ?? sandbox.secretsOf("deploy")
  };
  const { env } = await sandbox.github.createJob(description);
  await before?.();
  const result = await runJob(env, { action: sandbox.action });
  const main = { ...result, codes: codesOf(result) };
  const status = await steps?.(env, main) ?? (main.exit === 0 ? "success" : "failure");
  if (killed) return { main, post: null };
  return { main, post: await postStep(sandbox, env, status) };
}
async function postStep(sandbox, env, status) {
  const written = parseOutputs(await own_readFile2(env.GITHUB_STATE ?? "", "utf8"));
  const state = Object.fromEntries(Object.entries(written).map(([name, value]) => [`STATE_${name}`, value]));
  const action = own_join2(own_dirname2(sandbox.action), "post.js");
  return runJob({ ...env, ...state, "INPUT_JOB-STATUS": status }, { action });
}
function resolveJob(sandbox, actor, change, said) {
  const inputs = { mode: "resolve", change, environment: sandbox.people.name, ...said };
  return dispatch(sandbox, actor, "door", { workflow: "signoff.yml", environment: doorOf(sandbox), inputs });
}

// imported:node:http?src/sandbox/scenarios/deploy-target.ts
var own_createServer = /* @__PURE__ */ (() => process.getBuiltinModule("node:http").createServer)();

// src/sandbox/scenarios/deploy-target.ts
var CODES = {
  ERR_JWKS_NO_MATCHING_KEY: "PERMIT_KEY_NOT_LISTED",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "PERMIT_ALTERED",
  ERR_JWT_EXPIRED: "PERMIT_EXPIRED",
  ERR_JWT_CLAIM_VALIDATION_FAILED: "PERMIT_AUDIENCE"
};
async function startTarget(trust) {
  const deployed2 = [];
  let last = "";
  const server = own_createServer((request, response) => {
    let subject = "";
    request.setEncoding("utf8").on("data", (text) => {
      subject += text;
    });
    request.on("end", async () => {
      const bearer = /^Bearer (\S+)$/.exec(request.headers.authorization ?? "")?.[1] ?? "";
      const refused = await refusalOf(trust, bearer, subject);
      if (refused === null) {
        deployed2.push(subject);
        last = bearer;
      }
      response.writeHead(refused === null ? 200 : 401, { connection: "close" }).end(`${refused ?? "deployed"}
`);
    });
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address();
  return {
    port,
    deployed: () => deployed2,
    lastPermit: () => last,
    async ask(bearer, subject) {
      const headers = bearer === null ? {} : { authorization: `Bearer ${bearer}` };
      const answer = await fetch(`http://127.0.0.1:${port}/deploy`, { method: "POST", headers, body: subject });
      const said = (await answer.text()).trim();
      return answer.ok ? { exit: 0, codes: [] } : { exit: 1, codes: [said] };
    },
    [Symbol.asyncDispose]: () => new Promise((resolve) => server.close(() => resolve()))
  };
}
async function refusalOf(trust, permit, subject) {
  const { issuer, audience, jwks } = trust;
  const keyOf = async ({ kid }) => {
    const listed = jwks.keys.find((key) => key.kid === kid);
    if (listed === void 0) throw new errors_exports.JWKSNoMatchingKey();
    return importJWK(listed, "RS256");
  };
  try {
    const options = { issuer, audience, subject: trust.subject, algorithms: ["RS256"] };
    const { payload } = await jwtVerify(permit, keyOf, options);
    const signed = payload.subjects;
    return signed.includes(subject) ? null : "SUBJECTS_DIFFER";
  } catch (error) {
    return CODES[error.code ?? ""] ?? "PERMIT_MALFORMED";
  }
}

// src/sandbox/scenarios/deploy.ts
var ISSUER = "https://permits.example.com/production";
var AUDIENCE = "sts.amazonaws.com";
var SUBJECT = `registry.example.com/shop@sha256:${"a".repeat(64)}`;
var OTHER = `registry.example.com/shop@sha256:${"e".repeat(64)}`;
var scenario = {
  begins: "and a service that deploys for permits alone",
  changes: 2,
  counts: { job: "deploy", noun: "deploy", verb: "granted" },
  async play(sandbox, tell) {
    var _stack = [];
    try {
      const world = await begin(sandbox, tell);
      const target = __using(_stack, world.target, true);
      const change = await granted(world, tell);
      await withoutTheGate(world, tell);
      await withTheGate(world, tell, change);
      await killedRunner(world, tell);
      tell.check("deployed", target.deployed().length === 2, `the service deployed ${target.deployed().length} times`);
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
var deployed = ({ target }) => async () => JSON.stringify(target.deployed());
var given = { subjects: SUBJECT, audience: AUDIENCE };
var deploy = ({ sandbox, secrets }, change, changes = {}) => deployJob(sandbox, change, { secrets, ...changes });
var mainOf = async (world, change, changes = {}) => (await deploy(world, change, changes)).main;
async function begin(sandbox, tell) {
  const seal = own_randomBytes(32).toString("hex");
  const secrets = { ...sandbox.secretsOf("deploy"), QUORATE_PERMIT_SEAL: seal };
  const order = {
    permit: {
      issuer: ISSUER,
      make: [{ environment: `${sandbox.people.name}-deploy`, seal_sha256: sha256(`quorate:v1:permit-seal:${seal}`) }]
    }
  };
  await own_writeFile(own_join(sandbox.workspace, "manifests/permit-key.json"), JSON.stringify(order));
  await tell.step(
    "KEY_CHANGE",
    "everybody signs the order of a key of permits",
    () => carryOut(sandbox, "KEY_CHANGE", "manifests/permit-key.json")
  );
  const made = await tell.step(
    "permit make",
    "PostgreSQL makes the pair, sealed with a secret of the environment",
    () => commandWith(sandbox, secrets, "permit", "make")
  );
  tell.show("quorate permit make", made);
  await commandOf(sandbox, "permit", "metadata", "--issuer", ISSUER, "--out", "public");
  const text = await own_readFile(own_join(sandbox.workspace, "public/.well-known/jwks.json"), "utf8");
  const jwks = JSON.parse(text);
  const ledger = await valueIn(sandbox, "select ledger_id as n from qt001_cp.ledger");
  const subject = `quorate:${ledger}:${sandbox.people.name}-deploy:DEPLOY:shop`;
  const target = await startTarget({ jwks, issuer: ISSUER, audience: AUDIENCE, subject });
  await writePlan(sandbox, "shop", "30m", scriptFor(target.port));
  return { sandbox, target, subject, secrets };
}
function scriptFor(port) {
  return `#!/usr/bin/env bash
# Deploys each subject that people signed, with the permit that only the start of this run brought.
set -euo pipefail
permit=$(cat "$QUORATE_PERMIT_FILE")
while read -r subject; do
  exec 3<>/dev/tcp/127.0.0.1/${port}
  printf 'POST /deploy HTTP/1.1\\r\\nHost: shop\\r\\nAuthorization: Bearer %s\\r\\nContent-Length: %s\\r\\n\\r\\n%s' \\
    "$permit" "\${#subject}" "$subject" >&3
  read -r _ status _ <&3
  echo "the service answered $status to $subject"
  [ "$status" = 200 ]
done <<<"$QUORATE_SUBJECTS"
`;
}
async function writePlan({ workspace }, name, deadline, script) {
  const write = async (path, text) => {
    await own_mkdir(own_dirname(own_join(workspace, path)), { recursive: true });
    await own_writeFile(own_join(workspace, path), text);
  };
  if (script !== null) {
    await write(`deploy/${name}.sh`, script);
    await own_chmod(own_join(workspace, `deploy/${name}.sh`), 493);
  }
  const runs = script === null ? "files: [README.md]" : `command: ./deploy/${name}.sh, files: [deploy/${name}.sh]`;
  const spec = `{ carrier: C1, revision: 1, rollback: docs/rollback.md, run: { ${runs}, deadline: ${deadline} } }`;
  await write(
    `manifests/plans/${name}.yaml`,
    `apiVersion: quorate/v1
kind: PLAN
metadata: { name: ${name} }
spec: ${spec}
`
  );
}
async function granted(world, tell) {
  const { sandbox, target } = world;
  const change = await tell.step(
    "signed",
    "a deploy is opened with its subject, and everybody signs it",
    () => readyDeploy(sandbox, "shop", given)
  );
  const operator = personWith(sandbox.people, ["operator"]);
  const main = await tell.job("deploy", `${operator} deploys ${change} by its permit`, () => mainOf(world, change));
  tell.show("what the log of the job showed", excerpt(main.stdout, `${change} is started`, 5));
  tell.check("in the service", target.deployed().join() === SUBJECT, `it deployed ${target.deployed().join(", ")}`);
  tell.show("quorate status", excerpt(await commandOf(sandbox, "status", change), "status  ", 1));
  return change;
}
async function withoutTheGate({ target, subject, ...world }, tell) {
  const state = deployed({ target, subject, ...world });
  const refused = (name, code, bearer, what = SUBJECT) => tell.refused(world.sandbox, { name, code, state, run: () => target.ask(bearer, what) });
  const permit = target.lastPermit();
  await refused("an edited workflow leaves the gate out and brings nothing", "PERMIT_MALFORMED", null);
  const { privateKey } = await generateKeyPair("RS256");
  const claims = { subjects: [OTHER], sub: subject, aud: AUDIENCE, iss: ISSUER };
  const own = new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: "own" }).setExpirationTime("5m");
  await refused("it signs a permit with a key of its own", "PERMIT_KEY_NOT_LISTED", await own.sign(privateKey), OTHER);
  const [head = "", body = "", signature = ""] = permit.split(".");
  const says = JSON.parse(Buffer.from(body, "base64url").toString());
  const altered = Buffer.from(JSON.stringify({ ...says, subjects: [OTHER] })).toString("base64url");
  await refused("it writes another subject into a permit", "PERMIT_ALTERED", `${head}.${altered}.${signature}`, OTHER);
  await refused("it deploys another subject by a sound permit", "SUBJECTS_DIFFER", permit, OTHER);
}
async function withTheGate(world, tell, change) {
  const { sandbox } = world;
  const state = deployed(world);
  const opened = await tell.quietly("open", () => openRunJob(sandbox, "shop", given));
  const unsigned = opened.outputs.change;
  await tell.refused(sandbox, {
    ...{ name: "a deploy that nobody signed", code: "SEAT_MISSING", state },
    run: () => mainOf(world, unsigned)
  });
  await tell.refused(sandbox, {
    ...{ name: "the same change once more", code: "ACTIVATION_CONSUMED", state },
    run: () => mainOf(world, change)
  });
  const ready = await readyDeploy(sandbox, "shop", given);
  await tell.refused(sandbox, {
    ...{ name: "other subjects than those that were signed", code: "SUBJECTS_DIFFER", state },
    run: () => mainOf(world, ready, { inputs: { subjects: OTHER } })
  });
  await tell.job("deploy", `${ready} is deployed as it was signed`, () => mainOf(world, ready));
}
async function killedRunner(world, tell) {
  const { sandbox } = world;
  await writePlan(sandbox, "nightly", "30m", null);
  const asked = { subjects: SUBJECT };
  const change = await readyDeploy(sandbox, "nightly", asked);
  const next = await readyDeploy(sandbox, "nightly", asked);
  await tell.step("killed", `${change} is started, and its runner dies`, () => deploy(world, change, { killed: true }));
  const state = deployed(world);
  const run = () => mainOf(world, next);
  await tell.refused(sandbox, { name: "another run meanwhile", code: "RUN_IN_PROGRESS", run, state });
  await tell.step(
    "an hour later",
    "its times are moved back in the database, to save the wait",
    () => anHourLater(sandbox)
  );
  tell.show("quorate status", excerpt(await commandOf(sandbox, "status", change), "status  ", 1));
  await tell.refused(sandbox, { name: "the next run of a plan that is unsettled", code: "RUN_UNSETTLED", run, state });
  const said = { outcome: "failed", reason: "the runner died", evidence: "https://status.example.com/1" };
  const settle = (login) => resolveJob(sandbox, login, change, said);
  await tell.quietly("resolve", () => settle(personWith(sandbox.people, ["operator"])));
  await tell.refused(sandbox, { name: "its own operator settles it alone", code: "RUN_UNSETTLED", run, state });
  const lead = personWith(sandbox.people, ["tech_lead"]);
  await tell.job("resolve", `${lead} says how it ended, and why`, () => settle(lead));
  await tell.refused(sandbox, {
    ...{ name: "the run whose runner died is started again", code: "ACTIVATION_CONSUMED", state },
    run: () => mainOf(world, change)
  });
  await tell.job("next", `${next} may be started now`, run);
}
async function anHourLater(sandbox) {
  const superuser = await sandbox.connectAs("superuser");
  try {
    await superuser.query(`begin; set local session_replication_role = replica;
      update cutter_governance.run_start set started_at = started_at - interval '1 hour', deadline = deadline - interval '1 hour';
      update qt001_cp.dot_iu_runtime_lease set held_until = held_until - interval '1 hour'; commit`);
  } finally {
    await superuser.close();
  }
}
export {
  scenario
};
