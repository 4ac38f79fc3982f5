import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  kindNamed
} from "./chunk-TPOCUFSR.js";
import {
  openCheckout
} from "./chunk-PEWHQBKN.js";
import {
  atDoor,
  request
} from "./chunk-QR3Y4X4A.js";
import "./chunk-76YCEOLG.js";
import "./chunk-AJAKBEYC.js";
import "./chunk-XKORWANI.js";
import "./chunk-IUG4GN6P.js";
import "./chunk-WLU3A6BA.js";
import "./chunk-DJSXMWQT.js";
import "./chunk-HALZO4PX.js";
import "./chunk-K2ACIOR3.js";
import "./chunk-R3AWVE7O.js";
import "./chunk-3WWCHBJ2.js";
import "./chunk-TENLRTDM.js";
import "./chunk-MMIWYXOF.js";
import {
  loadPolicy
} from "./chunk-JHVIT5ZP.js";
import "./chunk-A6PMDRSQ.js";
import "./chunk-KPNSVHHQ.js";
import "./chunk-M7JSTLUA.js";
import "./chunk-JV5ICTA6.js";
import "./chunk-JVJC64EM.js";
import {
  kindOf
} from "./chunk-MAZQ3TD5.js";
import "./chunk-CMP6AKFG.js";
import "./chunk-PRU33IGI.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-RIDVONLK.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-WVMZYKCW.js";
import "./chunk-JE26244J.js";
import "./chunk-FZIWPIHT.js";
import "./chunk-MYYYHOCL.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-JHSG7WLC.js";
import "./chunk-QNUCA7MI.js";
import {
  __callDispose,
  __using
} from "./chunk-SBSUKJEU.js";

// src/usecases/door/open.ts
async function open(run) {
  var _stack = [];
  try {
    const { plan, document, act } = run.inputs;
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const environment = environmentOf(run);
    return await atDoor(doorJob(run, checkout.files), async (gate, database) => {
      const action = act ?? actionOfPlans(gate);
      const allowed = gate.policy.actions.get(action);
      if (allowed === void 0) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: action });
      if (allowed.does === null) throw new QuorateError("ACTION_KIND_UNKNOWN", { observed: action });
      const kind = await kindNamed(allowed.does);
      if (kind.open === null) throw new QuorateError("ACTION_NOT_PERMITTED", { observed: action });
      requireAskedOnly(kind, { plan, document });
      const policy = kind.lane === "govern" ? void 0 : await loadPolicy(checkout.files, environment);
      const { content, fields } = await kind.open({ files: checkout.files, gate, database }, { plan, document });
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
