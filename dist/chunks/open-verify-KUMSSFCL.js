import {
  openCheckout,
  showReopening
} from "./chunk-Y3RI4MHR.js";
import "./chunk-LGVZBUI3.js";
import "./chunk-YJEGL3GP.js";
import "./chunk-ZFN3WHFY.js";
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
  doorJob,
  environmentOf
} from "./chunk-NYYDHO2X.js";
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
