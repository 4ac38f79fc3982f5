import {
  givenSubjects
} from "./chunk-46IIBKPZ.js";
import {
  showProposal
} from "./chunk-FKIQNJQ4.js";
import {
  openCheckout
} from "./chunk-EG6UBLX2.js";
import "./chunk-473RPSWW.js";
import "./chunk-72SCMEBU.js";
import {
  kindNamed
} from "./chunk-LGAK42A4.js";
import {
  atDoor,
  request
} from "./chunk-ESUN4HEY.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-EH7MJIUI.js";
import "./chunk-7YLNHWXO.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-DW47M7KU.js";
import "./chunk-TI7IKTE2.js";
import "./chunk-633EZU6O.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-XRMCH6TC.js";
import "./chunk-MLSLUZL5.js";
import "./chunk-GJ6FXBBM.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HOBUZOMN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-MNCUFJSX.js";
import "./chunk-BF4BOHZ7.js";
import "./chunk-CHU42L5I.js";
import "./chunk-SNAO5WPP.js";
import "./chunk-RDLI7RAX.js";
import "./chunk-KNE32V5N.js";
import {
  loadPolicy,
  readPlanFile
} from "./chunk-FD56KELS.js";
import "./chunk-XCZFA3D3.js";
import "./chunk-3HYH2FCD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KDBCU3ON.js";
import "./chunk-RS4OZZJP.js";
import "./chunk-UKXVNLPM.js";
import "./chunk-GPQ2VH5X.js";
import "./chunk-YOXB7IML.js";
import "./chunk-UPFSX24W.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import {
  kindOf
} from "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-BR2LKTLQ.js";
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
