import {
  openCheckout,
  showReopening
} from "./chunk-5WIWDUKR.js";
import "./chunk-VLUCJSVG.js";
import "./chunk-E2Z5JVFS.js";
import "./chunk-4PAWPOFF.js";
import {
  atDoor,
  request
} from "./chunk-MAKGT2TX.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-327GVGFD.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-ERSGBAHZ.js";
import "./chunk-CT62VOUR.js";
import "./chunk-U57WNJZO.js";
import "./chunk-47VEIXXA.js";
import "./chunk-QXHGLLE7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-MWLONCYV.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-LCIR3HVR.js";
import "./chunk-CHU42L5I.js";
import "./chunk-4GZFEB4F.js";
import "./chunk-XQIWLUER.js";
import "./chunk-Y6WYPMAF.js";
import {
  loadPolicy
} from "./chunk-65ENWNEN.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-4IKFD3P2.js";
import "./chunk-DCS74KYF.js";
import "./chunk-NAD6GMO3.js";
import "./chunk-Z5SA2TTB.js";
import "./chunk-VMAH4STM.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-SZTHFHD5.js";
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
