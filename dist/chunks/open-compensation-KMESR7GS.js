import {
  openCheckout,
  showProposal
} from "./chunk-Y3RI4MHR.js";
import "./chunk-LGVZBUI3.js";
import "./chunk-YJEGL3GP.js";
import {
  kindNamed
} from "./chunk-ZFN3WHFY.js";
import {
  atDoor,
  request
} from "./chunk-SWWGRUWX.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-HYXIHJVB.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-SQOPOKO7.js";
import "./chunk-TNBZ6BW5.js";
import "./chunk-HVC3PNT5.js";
import "./chunk-F2OF37KF.js";
import "./chunk-73BTIAJ2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-4KS4OHX3.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-VG6OQLJ5.js";
import "./chunk-CHU42L5I.js";
import "./chunk-HJ3UMLJO.js";
import {
  readCompensation
} from "./chunk-VTPRTZAF.js";
import "./chunk-J5APM7G6.js";
import "./chunk-SRPLH7QT.js";
import {
  loadPolicy
} from "./chunk-JWRR5DA5.js";
import "./chunk-EM35PGXM.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-JTSGQMEK.js";
import "./chunk-34IWLVJ6.js";
import "./chunk-FDZZLL34.js";
import "./chunk-5WFSOZ2J.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VPO2ZC23.js";
import "./chunk-HOUHSBZ7.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-NYYDHO2X.js";
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
