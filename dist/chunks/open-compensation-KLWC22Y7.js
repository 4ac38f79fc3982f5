import {
  showProposal
} from "./chunk-5G3K4Q2D.js";
import {
  openCheckout
} from "./chunk-MFR4I3NC.js";
import "./chunk-YILGH6WW.js";
import "./chunk-GFGTYMAE.js";
import {
  kindNamed
} from "./chunk-2V2XPIOP.js";
import {
  atDoor,
  request
} from "./chunk-MI5O7YIE.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-FGVI5XUZ.js";
import "./chunk-IWWM3ATJ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-2M4N7GXT.js";
import {
  readChange
} from "./chunk-YVWP2PSY.js";
import "./chunk-RAAKCDYT.js";
import "./chunk-AUAGJ6DJ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-XID2UHS5.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-MK4JRMBI.js";
import "./chunk-4WBP34D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-AQ7FYWU3.js";
import "./chunk-CHU42L5I.js";
import "./chunk-5X3YI6ZP.js";
import {
  readCompensation
} from "./chunk-JCET5W4Y.js";
import "./chunk-UW46YCBL.js";
import "./chunk-MBQL3BQ7.js";
import {
  loadPolicy
} from "./chunk-Y4UILR2V.js";
import "./chunk-2BK4VRKQ.js";
import "./chunk-ZYT3AA6N.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-MJVYCUSF.js";
import "./chunk-CTSD5IZO.js";
import "./chunk-72PHWR7C.js";
import "./chunk-WK2TIW2F.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZZRFBKHB.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-ALSMJ7N4.js";
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
