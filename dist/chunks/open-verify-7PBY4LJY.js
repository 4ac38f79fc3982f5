import {
  openCheckout
} from "./chunk-OVEMPDUP.js";
import {
  atDoor,
  request
} from "./chunk-DZX3S5YQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-ZOEU5XVG.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-3RZRMNZ6.js";
import "./chunk-CT62VOUR.js";
import "./chunk-U57WNJZO.js";
import "./chunk-47VEIXXA.js";
import "./chunk-UBDKD3O3.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-JR5PUZUF.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-JFYPNNGF.js";
import {
  loadPolicy
} from "./chunk-UNHLEW2N.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-W3R2M3OI.js";
import "./chunk-2HXMTI5K.js";
import "./chunk-EYJZGQIM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VMAH4STM.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-XBYS32BN.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-VBNEJN7Y.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-VVWYWGG4.js";

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
