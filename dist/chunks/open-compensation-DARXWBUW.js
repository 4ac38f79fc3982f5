import {
  showProposal
} from "./chunk-3AOPKW7M.js";
import {
  openCheckout
} from "./chunk-3PE5CT5E.js";
import "./chunk-QHIQW3LM.js";
import "./chunk-3QET4RCV.js";
import {
  kindNamed
} from "./chunk-QCGIFY2T.js";
import {
  atDoor,
  request
} from "./chunk-H7KMJILJ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-F6RB5BR6.js";
import "./chunk-74B4PPJB.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-T3QB4JZ3.js";
import {
  readChange
} from "./chunk-AN5BXOGR.js";
import "./chunk-2EQ3FYFC.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-VFLAFK24.js";
import "./chunk-57ADCAZJ.js";
import "./chunk-UD7OFFL4.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BJGN542Q.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-S3BOIXNU.js";
import "./chunk-GSFLLNOL.js";
import "./chunk-CHU42L5I.js";
import "./chunk-MA26XLR4.js";
import {
  readCompensation
} from "./chunk-647KPNPT.js";
import "./chunk-T737DPBP.js";
import "./chunk-3X633JFU.js";
import {
  loadPolicy
} from "./chunk-CPGKRQKK.js";
import "./chunk-47TGXQIE.js";
import "./chunk-MOG73B23.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-I7RNNWEE.js";
import "./chunk-CMGU7UTK.js";
import "./chunk-YQLJKCS4.js";
import "./chunk-NDXQR6AG.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7ELE57VE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-DVW5BMBY.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-W2Q5UKN3.js";
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
