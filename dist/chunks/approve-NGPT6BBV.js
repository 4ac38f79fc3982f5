import {
  challengeOf,
  handIn
} from "./chunk-IO62B7EF.js";
import {
  examine,
  packetFileDatabase
} from "./chunk-ZXH5MZXF.js";
import {
  agree,
  approvalText,
  keyStatement,
  seatHere,
  signStatement
} from "./chunk-ELVQX6SU.js";
import "./chunk-ZUZXIVZY.js";
import "./chunk-R37U5MRO.js";
import {
  statementFor
} from "./chunk-RI2L47R3.js";
import "./chunk-V7INBHHQ.js";
import "./chunk-G5G4JDUB.js";
import {
  openClone
} from "./chunk-HZORODMF.js";
import "./chunk-YRAETELS.js";
import "./chunk-TMT3UUUQ.js";
import "./chunk-3ATF6MR3.js";
import "./chunk-W6MQCYPL.js";
import "./chunk-QOCNACQV.js";
import "./chunk-LHDWYVHR.js";
import "./chunk-M7BOF36W.js";
import "./chunk-A4P5FJ2V.js";
import "./chunk-SME3XFYO.js";
import {
  scopeOf
} from "./chunk-OVLW3I6H.js";
import {
  profileWords
} from "./chunk-7CWK5XAR.js";
import "./chunk-RCASAUKG.js";
import "./chunk-FTCEULDN.js";
import {
  audienceOf
} from "./chunk-6PCWFMXB.js";
import "./chunk-YCMVVPVN.js";
import "./chunk-WECFARF3.js";
import "./chunk-QSPSV5AK.js";
import "./chunk-WRRSWVCG.js";
import {
  dispatch
} from "./chunk-LOFAJVOG.js";
import "./chunk-EI43MBC5.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-RBU6WLLJ.js";
import "./chunk-C6ATQONW.js";
import "./chunk-ZIJNFGUQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-URCVP3LG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-UFGRVACH.js";
import "./chunk-6FNWBU6V.js";
import "./chunk-NCEVGQBF.js";
import "./chunk-NQUR4I6H.js";
import "./chunk-AEOKVVUO.js";
import {
  peopleIn
} from "./chunk-OCYH34ZD.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy
} from "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-2ZB4HKLK.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  CODE_FORM,
  QuorateError,
  Secret,
  canonicalize,
  foldCode
} from "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// imported:node:child_process?src/git/fetch-branch.ts
var own_spawn = (...args) => process.getBuiltinModule("node:child_process").spawn(...args);

// src/git/fetch-branch.ts
var REMOTE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$/;
var BRANCH = /^[A-Za-z0-9][A-Za-z0-9._/-]{0,199}$/;
var OURS = /^(QUORATE_|DOT_|PG)/;
async function fetchBranch({ folder, remote, branch }, env) {
  if (!REMOTE.test(remote) || !BRANCH.test(branch))
    throw new QuorateError("USAGE", { expected: "the names of a remote and a branch", observed: [remote, branch] });
  const git = (...args) => run(folder, args, env);
  const url = (await git("remote", "get-url", remote)).replace(/\/\/[^/@]*@/, "//");
  const kept = `refs/quorate/${branch}`;
  const what = `+refs/heads/${branch}:${kept}`;
  await git("fetch", "--quiet", "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", remote, what);
  return { commit: await git("rev-parse", "--verify", "--end-of-options", `${kept}^{commit}`), url };
}
async function run(folder, args, env) {
  const given = Object.entries(env).filter(([name]) => !OURS.test(name));
  const child = own_spawn("git", args, {
    cwd: folder,
    env: Object.fromEntries(given),
    stdio: ["ignore", "pipe", "inherit"]
  });
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (part) => {
    output += part;
  });
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject).on("close", resolve);
  }).catch((cause) => {
    const isAbsent = cause.code === "ENOENT";
    throw new QuorateError(isAbsent ? "GIT_MISSING" : "DEVICE_FETCH_FAILED", {}, { cause });
  });
  if (code !== 0) throw new QuorateError("DEVICE_FETCH_FAILED", { observed: `git ${args[0]} ended with ${code}` });
  return output.trim();
}

// src/usecases/device/approve.ts
async function approve(asked, { shell, connect }) {
  var _stack = [];
  try {
    const code = foldCode(asked.code);
    if (code === null) throw new QuorateError("USAGE", { expected: CODE_FORM, observed: asked.code });
    if (asked.packet === void 0 && connect === null)
      throw new QuorateError("USAGE", { expected: "--packet <file>, or --settings <file>", observed: null });
    const seat = seatHere(asked);
    const { folder, env } = shell;
    const fetched = await fetchBranch({ folder, remote: asked.remote, branch: asked.branch }, env);
    const checkout = __using(_stack, await openClone(folder, env.PATH ?? "", fetched.commit), true);
    const live = connect === null ? null : await connect(checkout.files);
    try {
      const file = asked.packet === void 0 ? null : await packetFileDatabase(folder, asked.packet, code);
      const database = file ?? live;
      const examined = await examine({ database, checkout, code, ...file && { now: shell.now } });
      requireOwn(examined, seat, asked);
      const generation = generationOf(examined, seat, asked);
      const parts = partsOf(examined, seat, asked, generation);
      const statement = audienceOf(parts);
      const doing = wordsOf[asked.act](asked.role ?? "");
      const shown = await examined.sections({
        subject: seat.document.custodian,
        does: (name) => `${name} ${doing}, with the key of the seat ${seat.document.seat}`
      });
      const built = asked.act === "signoff" ? await examined.provenance(tokenIn(env), env.GITHUB_API_URL || null) : [];
      const rests = await restsOn(examined, checkout, fetched, { generation, isLive: file === null });
      await agree(shell, [...shown, ...built, rests], asked.yes);
      const { document, digest } = seat;
      const packet = canonicalize(examined.change.packet);
      const challenge = challengeOf(live, { seat: document.seat, statement, given: asked.challenge ?? null });
      const signed = await signStatement({ statement, parts, packet }, { ...seat, env, challenge });
      const approval = approvalText({ ...signed, seat: document.seat, generation });
      const { gate, change, content } = examined;
      const call = {
        act: asked.act,
        args: argsOf[asked.act](change.activationId, asked.role ?? "", {
          content: content.digest,
          voided: asked.act === "void" ? parts.asked[1] ?? "" : ""
        }),
        approval
      };
      if (live !== null) return await handIn(live, call, await peopleIn(checkout.files, gate.name));
      const fields = {
        ...{ change: code, ...asked.role === null || asked.act === "void" ? {} : { role: asked.role } },
        ...asked.act === "signoff" ? {} : { mode: asked.act },
        ...asked.act === "void" ? { statement: call.args[1] ?? "" } : {},
        approval
      };
      const command = dispatch(gate, "signoff", fields);
      return {
        ...{ outcome: "pass", mode: "approve", change: code, findings: [] },
        facts: { seat: document.seat, digest, statement, generation: String(generation) },
        data: { approval, command, statement, generation }
      };
    } finally {
      await live?.close();
    }
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
var wordsOf = {
  signoff: (role) => `would take a seat of ${role}`,
  leave: (role) => `would leave their seat of ${role}`,
  withdraw: () => "would withdraw the whole change",
  void: (role) => `makes worthless what they signed for ${role} and nobody handed in yet`
};
var argsOf = {
  signoff: (activation, role, { content }) => [activation, role, content],
  leave: (activation, role) => [activation, role],
  withdraw: (activation) => [activation],
  void: (activation, _, { voided }) => [activation, voided]
};
function requireOwn({ gate, change }, { document }, { branch }) {
  if (document.ledger_id !== change.packet.ledger_id)
    throw new QuorateError("PACKET_FORGED", {
      expected: { ledger: document.ledger_id },
      observed: change.packet.ledger_id
    });
  const { ref } = scopeOf(gate, "signoff");
  if (ref !== `refs/heads/${branch}`)
    throw new QuorateError("DEVICE_BRANCH_OTHER", { expected: ref ?? null, observed: `refs/heads/${branch}` });
}
function tokenIn(env) {
  const token = env.GITHUB_TOKEN || env.GH_TOKEN || "";
  return token === "" ? null : new Secret(token);
}
function generationOf({ change: { generations } }, { document }, { generation }) {
  if (generation === void 0) return generations[document.custodian] ?? 0;
  if (!/^\d{1,5}$/.test(generation))
    throw new QuorateError("USAGE", { expected: { generation: "a number" }, observed: generation });
  return Number(generation);
}
function partsOf({ change, content }, { document, digest }, { act, role }, generation) {
  const { packet, packetSha256, activationId: subject, notAfter } = change;
  const signer = { seat: document.seat, digest, generation };
  const whole = { ledgerId: packet.ledger_id, subject, notAfter };
  const required = () => {
    if (role === null) throw new QuorateError("USAGE", { expected: { role: "a value" }, observed: null });
    return role;
  };
  const signoff = () => keyStatement({ ...whole, ...statementFor(change, required(), content.digest) }, signer);
  if (act === "signoff") return signoff();
  const asked = {
    leave: () => [packetSha256, required()],
    withdraw: () => [packetSha256],
    void: () => [packetSha256, audienceOf(signoff())]
  }[act]();
  return keyStatement({ ...whole, purpose: act, asked }, signer);
}
async function restsOn({ gate, change }, { files }, { commit, url }, { generation, isLive }) {
  const own = await loadPolicy(files, gate.name).then(
    ({ digest }) => digest,
    () => null
  );
  const word = isLive ? "the database\u2019s word only" : "the packet file\u2019s word only";
  return {
    title: "What this rests on",
    lines: [
      { text: `computed here: the packet has the code ${change.code}, and names commit ${change.packet.commit}` },
      { text: `computed here: that commit is on the branch, as just fetched from ${url} (${commit.slice(0, 12)})` },
      { text: contentWords(change, word) },
      ...policyLines(gate, own, word),
      { text: `${word}: who opened it and when, and what is live now` },
      {
        text: `${word}: your generation here is ${generation} (how often you left or lost a seat, voided, or signed what took no seat); with another one the approval is refused`
      }
    ]
  };
}
function policyLines({ manifestDigest, policy }, own, word) {
  const text = own === manifestDigest ? `computed here: the policy in force is the one of the branch (${own.slice(0, 12)})` : `${word}: the policy in force (${manifestDigest.slice(0, 12)}), which is not the one of the branch`;
  return [{ text }, ...Object.values(profileWords(policy)).map((profile) => ({ text: `its profile: ${profile}` }))];
}
function contentWords({ packet, packetSha256 }, word) {
  return packet.compensates === void 0 ? "computed here: the content, from the objects of this clone" : `${word}: the content, which the packet ${packetSha256.slice(0, 12)} names by its digest`;
}
export {
  approve,
  policyLines
};
