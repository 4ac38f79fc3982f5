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
import {
  changeEarly
} from "./chunk-Y2456DQX.js";
import "./chunk-W733F6L6.js";
import "./chunk-N5FP55QF.js";
import "./chunk-2XM4AVFX.js";
import {
  readChange
} from "./chunk-7AOSB775.js";
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
  loadPolicy
} from "./chunk-CYPEKLTL.js";
import {
  readCompensation
} from "./chunk-6S27O7KN.js";
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
import "./chunk-XFSM4J3F.js";
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

// src/usecases/door/open-compensation.ts
async function openCompensation(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(
      doorJob(run, checkout.files, policy),
      async (gate, database, reading) => {
        const named = await reading;
        const failed = named.parent === null ? named : await readChange(database, named.parent);
        const back = await readCompensation(database, failed.code);
        if (back === null) throw new QuorateError("ESCALATION_NONE", { observed: failed.code });
        if (back.document === null) throw new QuorateError("COMPENSATION_NONE", { observed: failed.code });
        const { action, packet } = failed;
        const { plan_id, plan_revision, carrier, rollback_plan_ref } = packet;
        const about = { plan_id, plan_revision, carrier, rollback_plan_ref, compensates: failed.code };
        const from = { gate, database, files: checkout.files };
        const kind = await kindNamed("compensation");
        await showProposal(run, from, { action, kind, commit: checkout.commit, fields: about }, back.document);
        const fields = {
          compensates: failed.activationId,
          environment,
          commit: checkout.commit,
          plan_digest: sha256(back.document),
          manifest_digest: policy.digest
        };
        return { purpose: "open", scope: "open", name: "quorate.open_compensation", policy, ...request(gate, fields) };
      },
      changeEarly(code)
    );
  } catch (_) {
    var _error = _, _hasError = true;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
export {
  openCompensation
};
