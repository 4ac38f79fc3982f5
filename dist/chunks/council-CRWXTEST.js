import {
  commandOf,
  valueIn
} from "./chunk-IQ52G67V.js";
import {
  excerpt
} from "./chunk-MITQAQOQ.js";
import {
  git
} from "./chunk-Y6INROTK.js";
import {
  cutJob,
  dispatch,
  doorOf,
  openJob,
  signoffJob,
  verifyJob
} from "./chunk-ZRPAYNIP.js";
import {
  FLAGS,
  challengeOf,
  clientDataStart,
  passkeySignedBytes
} from "./chunk-ZUZXIVZY.js";
import "./chunk-NCEVGQBF.js";
import {
  QuorateError
} from "./chunk-MOJ4YKEH.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// imported:node:crypto?src/sandbox/scenarios/council.ts
var own_randomBytes = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);

// imported:node:fs/promises?src/sandbox/scenarios/council.ts
var own_mkdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdir)();
var own_readFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readFile)();
var own_writeFile = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:path?src/sandbox/scenarios/council.ts
var own_join = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// imported:node:child_process?src/sandbox/holder.ts
var own_spawn = (...args) => process.getBuiltinModule("node:child_process").spawn(...args);

// imported:node:fs/promises?src/sandbox/holder.ts
var own_mkdtemp = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").mkdtemp)();
var own_readdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").readdir)();
var own_rm = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").rm)();
var own_writeFile2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:fs/promises").writeFile)();

// imported:node:os?src/sandbox/holder.ts
var own_tmpdir = /* @__PURE__ */ (() => process.getBuiltinModule("node:os").tmpdir)();

// imported:node:path?src/sandbox/holder.ts
var own_dirname = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").dirname)();
var own_join2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:path").join)();

// imported:node:crypto?src/sandbox/passkey.ts
var own_createHash = (...args) => process.getBuiltinModule("node:crypto").createHash(...args);
var own_generateKeyPairSync = (...args) => process.getBuiltinModule("node:crypto").generateKeyPairSync(...args);
var own_randomBytes2 = (...args) => process.getBuiltinModule("node:crypto").randomBytes(...args);
var own_sign = (...args) => process.getBuiltinModule("node:crypto").sign(...args);

// src/sandbox/passkey.ts
function makePasskey() {
  const id = own_randomBytes2(16);
  const { privateKey, publicKey } = own_generateKeyPairSync("ec", { namedCurve: "P-256" });
  return {
    answer(link) {
      const url = new URL(link);
      const task = JSON.parse(Buffer.from(url.hash.slice(1), "base64url").toString());
      const answer = task.do === "register" ? registered(task, url.origin, id, publicKey) : signed(task, url.origin, privateKey);
      return Buffer.from(JSON.stringify(answer)).toString("base64url");
    }
  };
}
var text = (bytes) => bytes.toString("base64url");
function registered({ rp_id, challenge = "" }, origin, id, publicKey) {
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const [idLength, coordinates] = [Buffer.alloc(2), [x, y].map((one) => Buffer.from(one, "base64url"))];
  idLength.writeUInt16BE(id.length);
  const cose = [
    Buffer.from("a5010203262001215820", "hex"),
    coordinates[0],
    Buffer.from("225820", "hex"),
    coordinates[1]
  ];
  const credential = [Buffer.alloc(16), idLength, id, ...cose];
  const data = Buffer.concat([authenticatorData(rp_id, FLAGS.UP | FLAGS.UV | FLAGS.AT), ...credential]);
  const client = `${clientDataStart("webauthn.create", Buffer.from(challenge, "base64url"), origin)}}`;
  return { authenticator_data: text(data), client_data: text(Buffer.from(client)) };
}
function signed({ rp_id, statement = "" }, origin, key) {
  const data = authenticatorData(rp_id, FLAGS.UP | FLAGS.UV);
  const client = Buffer.from(`${clientDataStart("webauthn.get", challengeOf(statement), origin)}}`);
  const signature = own_sign("sha256", passkeySignedBytes(data, client), key);
  return { authenticator_data: text(data), client_data: text(client), signature: text(signature) };
}
function authenticatorData(domain, flags) {
  return Buffer.concat([own_createHash("sha256").update(domain).digest(), Buffer.from([flags]), Buffer.alloc(4)]);
}

// src/sandbox/holder.ts
var ASKED = /^(https:\/\/\S+#\S+)\n[^\n]*answer: $/m;
async function makeHolder(sandbox, login, seat) {
  const home = await own_mkdtemp(own_join2(own_tmpdir(), "quorate-holder-"));
  const clone = own_join2(home, "clone");
  const passkey = makePasskey();
  await git(home, "clone", "--quiet", sandbox.workspace, clone);
  const cli = own_join2(own_dirname(sandbox.action), "cli.js");
  const tryWith = async (env, ...args) => {
    const child = own_spawn(process.execPath, [cli, ...args], {
      cwd: clone,
      env: { PATH: `${own_dirname(process.execPath)}:/usr/local/bin:/usr/bin:/bin`, HOME: home, ...env },
      timeout: 6e4
    });
    const output = { stdout: "", stderr: "" };
    child.stdin.on("error", () => {
    });
    child.stdout.setEncoding("utf8").on("data", (text2) => {
      output.stdout += text2;
    });
    let unread = "";
    child.stderr.setEncoding("utf8").on("data", (text2) => {
      output.stderr += text2;
      unread += text2;
      const [, link] = ASKED.exec(unread) ?? [];
      if (link === void 0) return;
      unread = "";
      child.stdin.write(`${passkey.answer(link)}
`);
    });
    const exit = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (status) => resolve(status ?? 128));
    });
    return { exit, ...output };
  };
  return {
    ...{ login, seat, home, clone, tryWith },
    async run(...args) {
      const ended = await tryWith({}, ...args);
      if (ended.exit === 0) return ended;
      throw new QuorateError("SANDBOX_STEP_FAILED", {
        expected: args,
        observed: `${ended.stdout}${ended.stderr}`.slice(-2e3)
      });
    },
    [Symbol.asyncDispose]: () => own_rm(home, { recursive: true, force: true })
  };
}
async function doorSettings(sandbox, { home }) {
  const path = own_join2(home, "door.env");
  const lines = Object.entries(sandbox.secretsOf("door")).map(([name, value]) => `${name}=${value}
`);
  await own_writeFile2(path, lines.join(""), { mode: 384 });
  return path;
}
async function keptIn({ home, seat }) {
  const folder = own_join2(home, ".quorate/seats", seat);
  const [enrolment = ""] = await own_readdir(folder);
  return own_join2(folder, enrolment, "secret");
}

// src/sandbox/scenarios/council.ts
var OPERATOR = "ada";
var PAGE = "https://seats.example.org/";
var HOLD = "APR_APPROVAL_BOOTSTRAP_HOLD_NO_AUTHENTICATED_APPROVER_SUBSTRATE";
var scenario = {
  begins: "and a policy that asks the council for keys",
  options: { manifests: "docs/examples/policies/council" },
  async play(sandbox, tell) {
    var _stack = [];
    try {
      const change = await tooEarly(sandbox, tell);
      const president = __using(_stack, await makeHolder(sandbox, "barbara", "president"), true);
      const first = __using(_stack, await makeHolder(sandbox, "edsger", "ai_council_1"), true);
      const second = __using(_stack, await makeHolder(sandbox, "donald", "ai_council_2"), true);
      const holders = { president, first, second };
      await enrolled(sandbox, tell, change, holders);
      await faked(sandbox, tell, change, holders);
      await approved(sandbox, tell, change, holders);
      await onHold(sandbox, tell, change);
      const done = await tell.job("cut", `${OPERATOR} cuts ${change}`, () => cut(sandbox, change));
      await tell.refused(sandbox, {
        name: "the same change once more",
        code: "ACTIVATION_CONSUMED",
        run: () => cut(sandbox, change)
      });
      const verify = done.outputs["verify-change"];
      await tell.job(
        "verify",
        `frances verifies ${verify}, which nobody of the cut may`,
        () => verifyJob(sandbox, "frances", verify, { approvals: ["grace"] })
      );
    } catch (_) {
      var _error = _, _hasError = true;
    } finally {
      var _promise = __callDispose(_stack, _error, _hasError);
      _promise && await _promise;
    }
  }
};
var cut = (sandbox, change) => cutJob(sandbox, OPERATOR, change, { approvals: ["grace"] });
async function tooEarly(sandbox, tell) {
  const opened = await tell.job(
    "open",
    `${OPERATOR} opens a change of this project's own documents`,
    () => openJob(sandbox, OPERATOR)
  );
  const change = opened.outputs.change;
  await tell.refused(sandbox, {
    ...{ name: "HOLD: somebody signs while nobody has enrolled", code: HOLD },
    run: () => signoffJob(sandbox, "barbara", change, "codex")
  });
  await tell.refused(sandbox, { name: `${OPERATOR} cuts without them`, code: HOLD, run: () => cut(sandbox, change) });
  return change;
}
async function enrolled(sandbox, tell, change, { president, first, second }) {
  const ledger = await valueIn(sandbox, "select ledger_id as n from qt001_cp.ledger");
  const kinds = [
    [president, "1003", "human", ["passkey", "--page", PAGE]],
    [first, "1004", "ai_council", ["ssh"]],
    [second, "1005", "ai_council", ["secret"]]
  ];
  await own_mkdir(own_join(sandbox.workspace, "manifests/seats"), { recursive: true });
  for (const [{ run, clone, seat, login }, custodian, type, kind] of kinds) {
    const of = ["--seat", seat, "--custodian", custodian, "--ledger", ledger, "--type", type];
    const ended = await tell.step(
      "enrol",
      `${login} makes the seat ${seat} on a device of their own (${kind[0]})`,
      () => run("seat", "enrol", "--kind", ...kind, ...of, "--valid-until", "2030-01-01", "--out", "seat.json", "--attest")
    );
    if (kind[0] === "passkey") tell.show("quorate seat enrol", excerpt(ended.stdout, "seat ", 3));
    await own_writeFile(own_join(sandbox.workspace, pathOf(seat)), await own_readFile(own_join(clone, "seat.json")));
  }
  const register = { v: 1, register: kinds.map(([{ seat }]) => pathOf(seat)) };
  await own_writeFile(own_join(sandbox.workspace, "manifests/seats.json"), JSON.stringify(register));
  await governed(sandbox, tell, "SEAT_REGISTER", "manifests/seats.json");
  tell.show("quorate seat list", excerpt(await commandOf(sandbox, "seat", "list"), "Seats with keys", 5));
  await tell.refused(sandbox, {
    ...{ name: "HOLD still: registered, and confirmed by nobody", code: HOLD },
    run: () => signoffJob(sandbox, "barbara", change, "codex")
  });
  const settings = await doorSettings(sandbox, second);
  await tell.step(
    "seat put",
    `${second.login} puts what the secret is proved against; it was in no file of the branch`,
    () => second.run("seat", "put", "--seat", second.seat, "--settings", settings)
  );
  for (const holder of [president, first, second]) {
    const { digest } = await shownSeat(holder);
    await tell.job(
      "seat-confirm",
      `${holder.login} confirms ${digest.slice(0, 12)}\u2026, as their device shows it`,
      () => seatJob(sandbox, holder.login, { mode: "seat-confirm", seat: holder.seat, "seat-digest": digest })
    );
  }
}
var pathOf = (seat) => `manifests/seats/${seat}.json`;
async function shownSeat({ run }) {
  const { stdout } = await run("seat", "show", "--json");
  const { data } = JSON.parse(stdout);
  return data.seats[0];
}
function seatJob(sandbox, actor, inputs) {
  return dispatch(sandbox, actor, "door", { workflow: "signoff.yml", environment: doorOf(sandbox), inputs });
}
async function governed(sandbox, tell, act, document) {
  const asked = { mode: "open", act, document, environment: sandbox.people.name };
  const opened = await tell.quietly(
    "open",
    () => dispatch(sandbox, OPERATOR, "door", { workflow: "open.yml", environment: doorOf(sandbox), inputs: asked })
  );
  const change = opened.outputs.change;
  for (const role of ["codex", "president"])
    await tell.quietly("signoff", () => signoffJob(sandbox, "barbara", change, role));
  const inputs = { mode: "govern", change };
  await tell.job(
    act,
    `${OPERATOR} registers what was signed; the digests are read back`,
    () => dispatch(sandbox, OPERATOR, "door", { workflow: "registry.yml", environment: doorOf(sandbox), inputs })
  );
}
async function faked(sandbox, tell, change, { president }) {
  const handIn = (role, said) => () => seatJob(sandbox, OPERATOR, {
    mode: "signoff",
    change,
    role,
    approval: JSON.stringify({ v: 1, generation: 0, ...said })
  });
  const refused = (name, code, run) => tell.refused(sandbox, { name, code, run });
  const bytes = (count) => own_randomBytes(count).toString("base64url");
  await refused(
    `the account of ${president.login} is stolen: a dispatch as president`,
    "ASSURANCE_NOT_ACCEPTED",
    () => signoffJob(sandbox, president.login, change, "president")
  );
  const passkey = { authenticator_data: bytes(37), client_data: bytes(120), signature: bytes(70) };
  await refused(
    `${OPERATOR} signs as president with a passkey of their own`,
    "SEAT_PROOF_REFUSED",
    handIn("president", { seat: "president", sort: "passkey", ...passkey })
  );
  await refused(
    `${OPERATOR} signs as ai_council_1 with an SSH key of their own`,
    "SEAT_PROOF_REFUSED",
    handIn("ai_council", { seat: "ai_council_1", sort: "ssh", signature: bytes(64) })
  );
  await refused(
    `${OPERATOR} guesses the secret of ai_council_2`,
    "SEAT_PROOF_REFUSED",
    handIn("ai_council", { seat: "ai_council_2", sort: "secret", proof: bytes(32) })
  );
  await refused(
    "a seat that is not there answers like one that is",
    "SEAT_PROOF_REFUSED",
    handIn("president", { seat: "vice_president", sort: "secret", proof: bytes(32) })
  );
  await refused(
    "an approval in words",
    "SEAT_PROOF_MALFORMED",
    handIn("president", { seat: "president", text: "approved" })
  );
}
async function approved(sandbox, tell, change, holders) {
  const { president, first, second } = holders;
  await tell.job("signoff", `barbara signs ${change} as codex`, () => signoffJob(sandbox, "barbara", change, "codex"));
  await tell.job("signoff", `edsger signs ${change} as t2`, () => signoffJob(sandbox, "edsger", change, "t2"));
  const approvalOf = async (holder, role, ...more) => {
    const packet = own_join(holder.home, "packet.json");
    await commandOf(sandbox, "status", change, "--packet-out", packet);
    const by2 = ["--approver", holder.seat, "--role", role, "--yes"];
    return holder.run("approve", change, ...more.length === 0 ? ["--packet", packet] : more, ...by2);
  };
  const signed2 = await tell.step(
    "approve",
    `${president.login} sees the change in a clone of their own, and signs it`,
    () => approvalOf(president, "president")
  );
  tell.show("what the device says that it rests on", excerpt(signed2.stderr, "What this rests on", 6));
  const handIn = (approval, role, of = change) => seatJob(sandbox, OPERATOR, { mode: "signoff", change: of, role, approval: approval.trim() });
  const other = await tell.quietly("open", () => openJob(sandbox, OPERATOR));
  await tell.refused(sandbox, {
    ...{ name: "the approval is handed in for another change", code: "SEAT_PROOF_REFUSED" },
    run: () => handIn(signed2.stdout, "president", other.outputs.change)
  });
  await tell.job(
    "signoff",
    `${OPERATOR}'s job hands in the approval of president`,
    () => handIn(signed2.stdout, "president")
  );
  await tell.refused(sandbox, {
    ...{ name: "the approval is handed in once more", code: "SEAT_PROOF_REPLAYED" },
    run: () => handIn(signed2.stdout, "president")
  });
  const council = await tell.step(
    "approve",
    `${first.login} signs as ai_council_1 with ssh-keygen`,
    () => approvalOf(first, "ai_council")
  );
  await tell.job(
    "signoff",
    `${OPERATOR}'s job hands in the approval of ai_council_1`,
    () => handIn(council.stdout, "ai_council")
  );
  const secret = await own_readFile(await keptIn(second), "utf8");
  const by = ["--approver", second.seat, "--role", "ai_council", "--yes", "--settings", own_join(second.home, "door.env")];
  const last = await tell.step(
    "approve",
    `${second.login} proves the secret of ai_council_2 without sending it`,
    () => second.tryWith({ QUORATE_SEAT_SECRET: secret.trim() }, "approve", change, ...by)
  );
  tell.check(
    "handed in",
    last.exit === 0,
    `it hands itself in through the door${last.exit === 0 ? "" : `: ${last.stdout}${last.stderr}`}`
  );
  tell.show("quorate status", excerpt(await commandOf(sandbox, "status", change), "request", 2));
}
async function onHold(sandbox, tell, change) {
  const reason = "the figures of last week are not in it";
  const say = (actor, mode, why) => seatJob(sandbox, actor, { mode, change, reason: why });
  await tell.job("hold", `grace puts ${change} on hold: ${reason}`, () => say("grace", "hold", reason));
  await tell.refused(sandbox, { name: "a cut while it is on hold", code: "ON_HOLD", run: () => cut(sandbox, change) });
  for (const login of ["barbara", "edsger", "donald"])
    await tell.job(
      "hold-lift",
      `${login} says that it shall go on`,
      () => say(login, "hold-lift", "they were never meant to be")
    );
  await tell.refused(sandbox, {
    ...{ name: "the same person holds it once more", code: "HOLD_REPEATED" },
    run: () => say("grace", "hold", reason)
  });
}
export {
  scenario
};
