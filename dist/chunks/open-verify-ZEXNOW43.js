import {
  atDoor,
  request
} from "./chunk-OJUI2JEH.js";
import "./chunk-VPGCHHBE.js";
import "./chunk-CKKUPF2U.js";
import {
  showReopening
} from "./chunk-ZVARSUGW.js";
import {
  openCheckout
} from "./chunk-HGWHX5IY.js";
import "./chunk-74GAJOIJ.js";
import "./chunk-RFM4RNU5.js";
import "./chunk-QW3ELUGZ.js";
import {
  changeEarly
} from "./chunk-I6VPPDS5.js";
import "./chunk-UGSVKXS3.js";
import "./chunk-ILP7WHE3.js";
import "./chunk-RFAMTZVH.js";
import {
  readChange
} from "./chunk-QUFL33JM.js";
import "./chunk-UES5GNW4.js";
import "./chunk-GZGMRJSJ.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-C6CPVHAU.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-KIOSFMM4.js";
import "./chunk-W6X4LOPS.js";
import "./chunk-YZHVAU5Q.js";
import "./chunk-YWIMQOKQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-F46ONHTZ.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-5CHXYSQH.js";
import "./chunk-RRYYZE5P.js";
import "./chunk-D3D2PMXI.js";
import "./chunk-CHU42L5I.js";
import {
  loadPolicy
} from "./chunk-TXT4AZOG.js";
import "./chunk-OKVJDM57.js";
import "./chunk-A25NBGAR.js";
import "./chunk-5Z6WDIR7.js";
import "./chunk-SM3KEWLZ.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-B2MPIXHC.js";
import "./chunk-EHC24UW7.js";
import "./chunk-T65VRITU.js";
import "./chunk-WH6AQ76A.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
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
