import {
  showProposal
} from "./chunk-FDQSH7ED.js";
import {
  openCheckout
} from "./chunk-VVURQKUC.js";
import "./chunk-CPVWO4GN.js";
import "./chunk-R7ZDI732.js";
import {
  kindNamed
} from "./chunk-D2QZUHY3.js";
import {
  atDoor,
  request
} from "./chunk-RPOPBBAV.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-7UN2CCII.js";
import "./chunk-6G5VBSWZ.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-MH2A3ALP.js";
import {
  readChange
} from "./chunk-MFOIEB43.js";
import "./chunk-NW5GQ3TV.js";
import "./chunk-NQBZE4U7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-BURG26WM.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-UMWG6XBM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-G3PYX6XG.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-K5IG6DPX.js";
import "./chunk-F3LJ6C3Z.js";
import "./chunk-CHU42L5I.js";
import "./chunk-7OLHM7GF.js";
import {
  readCompensation
} from "./chunk-BKU3ML3U.js";
import "./chunk-NH53DAEV.js";
import "./chunk-HJGGN3QG.js";
import {
  loadPolicy
} from "./chunk-24ZKA7ZY.js";
import "./chunk-W3KO676N.js";
import "./chunk-3ZIMMTO7.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-OPRBX4SU.js";
import "./chunk-7NH7DKJE.js";
import "./chunk-UG4EIBLX.js";
import "./chunk-MAMRFUIH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-JBQLKLSS.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-WYMPKUNO.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import {
  QuorateError,
  doorJob,
  environmentOf,
  sha256
} from "./chunk-UQAA2QBL.js";
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
