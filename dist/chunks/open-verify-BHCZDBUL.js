import {
  openCheckout,
  showReopening
} from "./chunk-OW2GW56O.js";
import "./chunk-ZB56I3A2.js";
import "./chunk-BHZCB7FB.js";
import "./chunk-FNUJV2GT.js";
import {
  atDoor,
  request
} from "./chunk-PUQJTCYE.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-YXXMN4KG.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-TBFFRN4X.js";
import "./chunk-XUTAKMMA.js";
import "./chunk-OHQLW5WO.js";
import "./chunk-4LO3RL3S.js";
import "./chunk-R46E6INW.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-HXVWBO2J.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XYKKXPEZ.js";
import "./chunk-CHU42L5I.js";
import "./chunk-V2S7G4FA.js";
import {
  loadPolicy
} from "./chunk-V2Z46GO3.js";
import "./chunk-OJPA36SR.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-BNNTEERW.js";
import "./chunk-JCAGODEA.js";
import "./chunk-BKO2MORM.js";
import "./chunk-STXMB3R3.js";
import "./chunk-NDIAEATC.js";
import "./chunk-YOXB7IML.js";
import "./chunk-J6GSKADX.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-XEJ35QDJ.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-BVKEXXGS.js";
import {
  __callDispose,
  __using
} from "./chunk-OB3KF4YX.js";

// src/usecases/door/open-verify.ts
async function openVerify(run, code) {
  var _stack = [];
  try {
    const environment = environmentOf(run);
    const checkout = __using(_stack, await openCheckout(run.job), true);
    const policy = await loadPolicy(checkout.files, environment);
    return await atDoor(
      doorJob(run, checkout.files, policy),
      async (gate, database, reading) => {
        const named = await reading;
        const cut = named.parent === null ? named : await readChange(database, named.parent);
        await showReopening(run, { gate, database, files: checkout.files }, cut);
        const fields = { activation_id: cut.activationId, environment, manifest_digest: policy.digest };
        return { purpose: "open", scope: "open", name: "quorate.open_verify", policy, ...request(gate, fields) };
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
  openVerify
};
