import {
  atDoor,
  request
} from "./chunk-KWOFOQXI.js";
import "./chunk-TCQAE5TJ.js";
import "./chunk-ONZPGXDX.js";
import "./chunk-7CVUVQIT.js";
import {
  showProposal
} from "./chunk-QBWB5RFX.js";
import {
  openCheckout
} from "./chunk-QOUR5I2D.js";
import "./chunk-LRRXVBR7.js";
import "./chunk-DQBXND2N.js";
import {
  kindNamed
} from "./chunk-XQLRGQDO.js";
import {
  changeEarly
} from "./chunk-5LIABJZW.js";
import "./chunk-LSZFLTQM.js";
import "./chunk-N5FP55QF.js";
import "./chunk-V3V56LQ7.js";
import {
  readChange
} from "./chunk-4STYWHNN.js";
import "./chunk-EPWM62NU.js";
import "./chunk-MRL6CXH3.js";
import "./chunk-2IE5I4WG.js";
import "./chunk-3RLLVSOM.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-PU5K4CMI.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-6SYZ5UWG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GO6UF4HQ.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-N7A54MBB.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-JJ7OIDRD.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-57H3GWXM.js";
import "./chunk-MBLZKN4B.js";
import "./chunk-HVQSXIE7.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy
} from "./chunk-2VLRUWQS.js";
import {
  readCompensation
} from "./chunk-D5JKMEWS.js";
import "./chunk-OQTQF4RL.js";
import "./chunk-EKTGI4BE.js";
import "./chunk-E4CAISQO.js";
import "./chunk-HK7YAGFP.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-YKUVIQN7.js";
import "./chunk-2ZAGNZ7W.js";
import "./chunk-TVIG5VNP.js";
import "./chunk-JK5TLHCR.js";
import "./chunk-YOXB7IML.js";
import "./chunk-LLY4DUQ6.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NJZDR2O3.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-FTQPQCFV.js";
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
