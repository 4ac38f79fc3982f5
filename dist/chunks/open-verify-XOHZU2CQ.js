import {
  openCheckout,
  showReopening
} from "./chunk-2HYQIYCB.js";
import "./chunk-53ULP2NH.js";
import "./chunk-QNDXGOOV.js";
import "./chunk-PF2L4NLN.js";
import {
  atDoor,
  request
} from "./chunk-ORKFOWWQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-NHVDY5NO.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-LGE5XRJ4.js";
import "./chunk-MY2O5JBN.js";
import "./chunk-CN4VD6L4.js";
import "./chunk-ARKLDIG3.js";
import "./chunk-PRBUGSXV.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-NTWA25A7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-SD6CERDK.js";
import "./chunk-CHU42L5I.js";
import "./chunk-LIU2EX36.js";
import "./chunk-RUMV55YP.js";
import "./chunk-2W3NW2XZ.js";
import {
  loadPolicy
} from "./chunk-SVVLS7DZ.js";
import "./chunk-FD2SFEVH.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7JG7TI5A.js";
import "./chunk-NL65X6EQ.js";
import "./chunk-H62HTGVO.js";
import "./chunk-5UVYF5ZA.js";
import "./chunk-YOXB7IML.js";
import "./chunk-G4UXBPG4.js";
import "./chunk-GE4UE5WG.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  doorJob,
  environmentOf
} from "./chunk-OTAOZ5OP.js";
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
