import {
  openCheckout,
  showReopening
} from "./chunk-EQ3ASSA4.js";
import "./chunk-VIYCXEK5.js";
import "./chunk-CDJYWSMV.js";
import "./chunk-SMM7P6BW.js";
import {
  atDoor,
  request
} from "./chunk-KFA6N65B.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-WT5ZHB3G.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-EZTKKH24.js";
import "./chunk-G4GEE5GJ.js";
import "./chunk-HDVBXFTS.js";
import "./chunk-QFVEGFY7.js";
import "./chunk-VSCIZPST.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-UCEAIZIM.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-HPVFUCMO.js";
import "./chunk-CHU42L5I.js";
import "./chunk-NO6HAURM.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import {
  loadPolicy
} from "./chunk-F3G43UWK.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NPVGRLIR.js";
import "./chunk-AORWGMII.js";
import "./chunk-5JRC6UAN.js";
import "./chunk-BTZKBRBH.js";
import "./chunk-IIGLL3PF.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-VWY2LST4.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-JE2OMED3.js";
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
