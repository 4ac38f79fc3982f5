import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  kindNamed
} from "./chunk-ULXOK6ND.js";
import {
  openCheckout
} from "./chunk-2U6MIFZ2.js";
import {
  atDoor,
  request
} from "./chunk-QJGB6CYG.js";
import "./chunk-C5PBXXWQ.js";
import "./chunk-PYBTNCPW.js";
import "./chunk-UGCANSGT.js";
import {
  actionsInForce,
  specInForce
} from "./chunk-PFNNBW63.js";
import "./chunk-SNSHIW56.js";
import "./chunk-3WRXFKGV.js";
import "./chunk-6DTSBRCN.js";
import "./chunk-BGMJLAWK.js";
import "./chunk-RHPO5BSY.js";
import "./chunk-QWQBIWEJ.js";
import {
  loadPolicy
} from "./chunk-4ZRAHAQE.js";
import "./chunk-AC4VUIOW.js";
import "./chunk-SJGTC5JI.js";
import "./chunk-PGBYIGEP.js";
import "./chunk-JVJC64EM.js";
import "./chunk-T2L36KAI.js";
import "./chunk-JITSBC7S.js";
import "./chunk-EQXXOESP.js";
import {
  doorJob,
  environmentOf
} from "./chunk-Q6BWEI4L.js";
import "./chunk-R3HMLVGG.js";
import "./chunk-WVLZ2VT7.js";
import "./chunk-PRU33IGI.js";
import "./chunk-FVSHJE3T.js";
import {
  sha256
} from "./chunk-YDJPPISN.js";
import "./chunk-4R5LI5N3.js";
import "./chunk-CNG4NECG.js";
import "./chunk-HVS7ZTFS.js";
import "./chunk-PIPALAKR.js";
import "./chunk-UV543KAN.js";
import {
  QuorateError
} from "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
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
      const action = act ?? await actionOfPlans(gate);
      const kind = await kindNamed(String(specInForce(gate, "AUTHORITY_ACTION", action)?.does ?? "none"));
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
async function actionOfPlans(gate) {
  const { KINDS } = await import("./kinds.generated-5WHNEBPZ.js");
  const opened = new Set(
    (await Promise.all(Object.keys(KINDS).map(async (name) => (await kindNamed(name)).asks === "plan" ? [name] : []))).flat()
  );
  const [action, ...others] = actionsInForce(gate, (does) => opened.has(does));
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
