import {
  openCheckout,
  showReopening
} from "./chunk-B6GXIDXN.js";
import "./chunk-ANMKUYPR.js";
import "./chunk-QZHGW6NZ.js";
import "./chunk-7MGOMCFI.js";
import {
  atDoor,
  request
} from "./chunk-4XFW4MPO.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-HWYQI5WL.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-GPYJ25RP.js";
import "./chunk-XH4QJRTY.js";
import "./chunk-SA5EFVI7.js";
import "./chunk-MQ4OEVXS.js";
import "./chunk-YVZXTOIY.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-AYFZHACG.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-XSIQKEXA.js";
import "./chunk-CHU42L5I.js";
import "./chunk-AZZ75EJF.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import {
  loadPolicy
} from "./chunk-VTQXSMSV.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-NKPXETFD.js";
import "./chunk-HTSRHCOM.js";
import "./chunk-UOJDIMG2.js";
import "./chunk-7VJHQ26O.js";
import "./chunk-MYB3AV3S.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JWTRJMPC.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-OXZ7BPIT.js";
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
