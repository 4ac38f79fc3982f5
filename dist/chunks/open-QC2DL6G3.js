import {
  givenSubjects
} from "./chunk-HGQWWPN4.js";
import {
  showProposal
} from "./chunk-B7BPV543.js";
import {
  openCheckout
} from "./chunk-WYX5AZP4.js";
import "./chunk-XRWQNT7H.js";
import "./chunk-XDEEK47R.js";
import {
  kindNamed
} from "./chunk-IRCXGOX5.js";
import {
  atDoor,
  request
} from "./chunk-GUDZEZHP.js";
import "./chunk-5ZVAMNI6.js";
import "./chunk-VJAOIX64.js";
import "./chunk-NP7Y546Y.js";
import "./chunk-I76T2ZFK.js";
import "./chunk-JRMKGN2Z.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-WGEL6FPY.js";
import "./chunk-XYSZTPCH.js";
import "./chunk-F6GUYKEW.js";
import "./chunk-A24QH4N7.js";
import "./chunk-WGALOGGG.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GZVBGCZG.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HBLSC4D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4EULJBLA.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-DGVESHT4.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy,
  readPlanFile
} from "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import {
  kindOf
} from "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-JB6JSYII.js";
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
