import {
  givenSubjects
} from "./chunk-N3DHYSZJ.js";
import {
  showProposal
} from "./chunk-XFTWRMAY.js";
import {
  openCheckout
} from "./chunk-2OYGBG42.js";
import "./chunk-74IZO6XR.js";
import "./chunk-XW7P7HH2.js";
import {
  kindNamed
} from "./chunk-5YT7R3NN.js";
import {
  atDoor,
  request
} from "./chunk-FRLZQCGP.js";
import "./chunk-2GLRX3UX.js";
import "./chunk-3GQWCJ73.js";
import "./chunk-OQHHSBST.js";
import "./chunk-3FDK2K3H.js";
import "./chunk-4GROTQQV.js";
import "./chunk-N5FP55QF.js";
import "./chunk-ABPQUY6F.js";
import "./chunk-TGUEA5ET.js";
import "./chunk-FGXOHVDT.js";
import "./chunk-4JJEYP2K.js";
import "./chunk-O4M46VD3.js";
import "./chunk-HHK6RWDE.js";
import "./chunk-XS6THTMJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-A5IHH7BF.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-LAYWZYSW.js";
import "./chunk-C6ATQONW.js";
import "./chunk-SUCCS6QI.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-QQ7T5FCZ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5DLSPMFV.js";
import "./chunk-LFE55QM3.js";
import "./chunk-MZLQNRMT.js";
import "./chunk-G2F2FNZI.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy,
  readPlanFile
} from "./chunk-DQWQSPL5.js";
import "./chunk-LXETNVHR.js";
import "./chunk-2PRZN45W.js";
import "./chunk-UQ42AEXY.js";
import "./chunk-V7GTFNTC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-6PCNER2V.js";
import "./chunk-7MRMCTPU.js";
import "./chunk-P4LJE2KY.js";
import "./chunk-5SXGN7AV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ABZUCIZO.js";
import {
  kindOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JHRUXCZ6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-QI7IHNYE.js";
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
