import {
  givenSubjects
} from "./chunk-RHQ5U3OR.js";
import {
  atDoor,
  request
} from "./chunk-BO34SHZ5.js";
import "./chunk-KKYPAPTT.js";
import "./chunk-6YNL4IYS.js";
import "./chunk-YO3MIIFV.js";
import {
  showProposal
} from "./chunk-F3ROSEBI.js";
import {
  openCheckout
} from "./chunk-4JE7L27O.js";
import "./chunk-NZJCHS36.js";
import "./chunk-KQJKY7T2.js";
import {
  kindNamed
} from "./chunk-M4DSB5CC.js";
import "./chunk-Y2456DQX.js";
import "./chunk-W733F6L6.js";
import "./chunk-N5FP55QF.js";
import "./chunk-2XM4AVFX.js";
import "./chunk-7AOSB775.js";
import "./chunk-ETGO5VRG.js";
import "./chunk-JWOA4XGS.js";
import "./chunk-TMSN2XZ7.js";
import "./chunk-4IDL7K4A.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-XJJNA22W.js";
import "./chunk-Y2BSX4VR.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-BIQ2VD7A.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-742EMYTF.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-BRY6EGLE.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-LEJKDRKC.js";
import "./chunk-XPMRYUW5.js";
import "./chunk-DZXEYBJY.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy,
  readPlanFile
} from "./chunk-CYPEKLTL.js";
import "./chunk-NMQRIK26.js";
import "./chunk-H52T2AVR.js";
import "./chunk-JD3KDZHY.js";
import "./chunk-DHPLW2KE.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-QPYGH4VF.js";
import "./chunk-SK2DJ2OU.js";
import "./chunk-PDYFI7PL.js";
import "./chunk-NHISFB2V.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LELPMWSM.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-UMHKP5BK.js";
import "./chunk-V2U6MDCK.js";
import {
  kindOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-6H3PJOVY.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/action-of-plan.ts
async function actionOfPlan({ policy }, files, plan) {
  const all = [...policy.actions].filter(([, { does: does2 }]) => kindOf({ does: does2 })?.asks === "plan");
  const does = all.length > 1 && plan !== null ? (await readPlanFile(files, plan)).does : null;
  const [action, ...others] = all.flatMap(([name, one]) => does === null || one.does === does ? [name] : []);
  if (action === void 0 || others.length > 0)
    throw new QuorateError("USAGE", {
      expected: { act: "one of the actions that a plan opens" },
      observed: action ? [action, ...others] : null
    });
  return action;
}

// src/usecases/door/open.ts
async function open(run) {
  var _stack = [];
  try {
    const { plan, document, act } = run.inputs;
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const environment = environmentOf(run);
    const read = await loadPolicy(checkout.files, environment);
    return await atDoor(doorJob(run, checkout.files, read), async (gate, database) => {
      const action = act ?? await actionOfPlan(gate, checkout.files, plan);
      const allowed = gate.policy.actions.get(action);
      if (allowed === void 0) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: action });
      if (allowed.does === null) throw new QuorateError("ACTION_KIND_UNKNOWN", { observed: action });
      const kind = await kindNamed(allowed.does);
      if (kind.open === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: action });
      const given = await givenOf(run, kind);
      const asked = { plan, document, compensates: null, ...given === null ? {} : { given } };
      requireAskedOnly(kind, asked);
      const policy = kind.lane === "govern" ? void 0 : read;
      const { content, fields } = await kind.open({ files: checkout.files, gate, database }, asked);
      const from = { gate, database, files: checkout.files };
      const shown = await showProposal(run, from, { action, kind, commit: checkout.commit, fields }, content);
      const said = {
        ...fields,
        action,
        environment,
        commit: checkout.commit,
        plan_digest: sha256(content),
        ...policy === void 0 ? {} : { manifest_digest: policy.digest }
      };
      return {
        purpose: "open",
        scope: "open",
        name: "quorate.open",
        ...policy === void 0 ? {} : { policy },
        tell: (verdict) => withVain(verdict, shown),
        ...request(gate, said, content)
      };
    });
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function givenOf({ inputs, job }, kind) {
  const { subjects, subjectsFile, audience } = inputs;
  if (kind.lane === "run") return givenSubjects({ subjects, file: subjectsFile, folder: job.workspace, audience });
  const unread = Object.entries({ subjects, "subjects-file": subjectsFile, audience }).filter(
    ([, value]) => value !== null
  );
  if (unread.length === 0) return null;
  throw new QuorateError("USAGE", {
    expected: Object.fromEntries(unread.map(([name]) => [name, "none for this act"])),
    observed: Object.fromEntries(unread)
  });
}
function withVain(verdict, shown) {
  const vain = shown.flatMap(({ lines }) => lines.filter(({ codes }) => codes?.includes("NOTHING_TO_CUT")));
  if (vain.length === 0) return verdict;
  return { ...verdict, notes: [...verdict.notes ?? [], { code: "NOTHING_TO_CUT" }] };
}
function requireAskedOnly({ asks }, asked) {
  for (const name of ["plan", "document"])
    if (asked[name] !== null && name !== asks)
      throw new QuorateError("USAGE", { expected: { [name]: "none for this act" }, observed: asked[name] });
}
export {
  open
};
