import {
  openCheckout,
  showProposal
} from "./chunk-VZQWSJYJ.js";
import "./chunk-FDSKZESS.js";
import "./chunk-EZB5V2LX.js";
import {
  kindNamed
} from "./chunk-HFEHYP7I.js";
import {
  atDoor,
  request
} from "./chunk-HUVDTOJX.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-LUZEXHXL.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-NLWS3MBQ.js";
import "./chunk-WLORFNEW.js";
import "./chunk-QWL3WV5O.js";
import "./chunk-XK5TK4PI.js";
import "./chunk-2EEY36C4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-MRG2OEYD.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-6QPI6MLC.js";
import "./chunk-CHU42L5I.js";
import "./chunk-ZGJOZ4UI.js";
import "./chunk-QOS77PAF.js";
import "./chunk-HLE26U3E.js";
import {
  loadPolicy,
  readPlanFile
} from "./chunk-7TFYALPF.js";
import "./chunk-CIQSTY4N.js";
import "./chunk-Z3U2YT4W.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-5U3KEO4P.js";
import "./chunk-MOT2SM3I.js";
import "./chunk-322BX3UF.js";
import "./chunk-OACRPXZ7.js";
import "./chunk-YOXB7IML.js";
import "./chunk-GAHYC6IN.js";
import "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import {
  kindOf
} from "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-7RNOLWHU.js";
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
      const asked = { plan, document, compensates: null };
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
