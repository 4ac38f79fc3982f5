import {
  openCheckout,
  showReopening
} from "./chunk-GAJH6ENX.js";
import "./chunk-ZCUG2QC5.js";
import "./chunk-YR74NSMT.js";
import "./chunk-JSVJ7XVX.js";
import {
  atDoor,
  request
} from "./chunk-KMZT6QND.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-5IH4OV4N.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-W4NNZLDC.js";
import "./chunk-AZWOOPUV.js";
import "./chunk-37ETHRSN.js";
import "./chunk-DTWARGZ6.js";
import "./chunk-CUJ3DSR7.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-L7EJXSNL.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-NLN5VWFN.js";
import "./chunk-CHU42L5I.js";
import "./chunk-H5IYK7WI.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import {
  loadPolicy
} from "./chunk-KZBH7LFN.js";
import "./chunk-2YUACAJY.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-EZYPW4WC.js";
import "./chunk-TZYYQJBS.js";
import "./chunk-5PA6UWKI.js";
import "./chunk-TEV5UGAN.js";
import "./chunk-YOXB7IML.js";
import "./chunk-E4ANXYHI.js";
import "./chunk-GK6S4GKN.js";
import "./chunk-IGNZQXQA.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  doorJob,
  environmentOf
} from "./chunk-ARZ74GBJ.js";
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
