import {
  openCheckout,
  showProposal
} from "./chunk-C43GMTW5.js";
import "./chunk-7U3Q3PWE.js";
import "./chunk-ZKV46BGI.js";
import {
  kindNamed
} from "./chunk-YOB473YA.js";
import {
  atDoor,
  request
} from "./chunk-42SK6KIC.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-CJKRZ3LP.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-5KNKQTEE.js";
import "./chunk-B4LC7YOY.js";
import "./chunk-K4WWIMJB.js";
import "./chunk-6CQOV7VS.js";
import "./chunk-ITZIC2R2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ALZOWTAR.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-L6RTYDW3.js";
import "./chunk-CHU42L5I.js";
import "./chunk-KGDZOBJ4.js";
import "./chunk-2ECWMAGG.js";
import "./chunk-NPWR7S4W.js";
import {
  loadPolicy
} from "./chunk-GP7RDDLX.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CH4OE65Y.js";
import "./chunk-BMIQNCYT.js";
import "./chunk-D2OZEVMB.js";
import "./chunk-MU4L4KGA.js";
import "./chunk-VG4YAWR4.js";
import "./chunk-YOXB7IML.js";
import {
  kindOf
} from "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W25UMLB7.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-XGBBHOQ2.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-VVWYWGG4.js";

// src/usecases/door/open.ts
async function open(run) {
  var _stack = [];
  try {
    const { plan, document, act } = run.inputs;
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const environment = environmentOf(run);
    const read = await loadPolicy(checkout.files, environment);
    return await atDoor(doorJob(run, checkout.files, read), async (gate, database) => {
      const action = act ?? actionOfPlans(gate);
      const allowed = gate.policy.actions.get(action);
      if (allowed === void 0) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: action });
      if (allowed.does === null) throw new QuorateError("ACTION_KIND_UNKNOWN", { observed: action });
      const kind = await kindNamed(allowed.does);
      if (kind.open === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: action });
      requireAskedOnly(kind, { plan, document });
      const policy = kind.lane === "govern" ? void 0 : read;
      const { content, fields } = await kind.open({ files: checkout.files, gate, database }, { plan, document });
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
function actionOfPlans(gate) {
  const [action, ...others] = [...gate.policy.actions].flatMap(
    ([name, { does }]) => kindOf({ does })?.asks === "plan" ? [name] : []
  );
  if (action === void 0 || others.length > 0)
    throw new QuorateError("USAGE", {
      expected: { act: "one of the actions that a plan opens" },
      observed: action ? [action, ...others] : null
    });
  return action;
}
function requireAskedOnly({ asks }, asked) {
  for (const name of ["plan", "document"])
    if (asked[name] !== null && name !== asks)
      throw new QuorateError("USAGE", { expected: { [name]: "none for this act" }, observed: asked[name] });
}
export {
  open
};
