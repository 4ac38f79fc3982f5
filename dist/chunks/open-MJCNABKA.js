import {
  givenSubjects
} from "./chunk-OL2HB6KS.js";
import {
  showProposal
} from "./chunk-RKRIJUI5.js";
import {
  openCheckout
} from "./chunk-MAIUTS2V.js";
import "./chunk-ULXH73UM.js";
import "./chunk-4RFLL3GS.js";
import {
  kindNamed
} from "./chunk-NK3MV77X.js";
import {
  atDoor,
  request
} from "./chunk-PJ4KIOC7.js";
import "./chunk-XZ7ON7DG.js";
import "./chunk-6JSFV442.js";
import "./chunk-EQNI5B3G.js";
import "./chunk-AJM6USN2.js";
import "./chunk-LOLIC3EG.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-GQOPPYI3.js";
import "./chunk-HJWGKHXX.js";
import "./chunk-LE6PWDVG.js";
import "./chunk-XGQJDYFT.js";
import "./chunk-XZMZH4HU.js";
import "./chunk-E3BSSMW3.js";
import "./chunk-F3NT44AA.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-WWBC2C7N.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-V4H4GE34.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GYJTM35S.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-ZX2GCC6M.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-7LNH5U4E.js";
import "./chunk-G7GT3UUR.js";
import "./chunk-AUSP3DYN.js";
import "./chunk-YCOWJLDQ.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy,
  readPlanFile
} from "./chunk-RLFDRGRV.js";
import "./chunk-HXSXEMBD.js";
import "./chunk-KEHMZ3YD.js";
import "./chunk-KI5VSJSW.js";
import "./chunk-26JX6VZC.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-NI6KTLVJ.js";
import "./chunk-RMEA6XZ3.js";
import "./chunk-EN3WLEML.js";
import "./chunk-PVFUZMZB.js";
import "./chunk-YOXB7IML.js";
import "./chunk-XNU4C7IM.js";
import {
  kindOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-5QMJEX2E.js";
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
