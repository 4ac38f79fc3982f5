import {
  openCheckout,
  showReopening
} from "./chunk-OA4QLS6J.js";
import "./chunk-JUBABDJD.js";
import "./chunk-OZ642B43.js";
import "./chunk-TX3IXLJL.js";
import {
  atDoor,
  request
} from "./chunk-TJV5RTO2.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-ZH7H2ITG.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-6L7YNXZF.js";
import "./chunk-6AIZY7SS.js";
import "./chunk-SJ4LOZD2.js";
import "./chunk-7Y6OHJOX.js";
import "./chunk-VIWOS7SS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-DNHSJLFO.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-6AP6JAA3.js";
import "./chunk-CHU42L5I.js";
import "./chunk-ZBIGEYDA.js";
import "./chunk-DQCBIXBC.js";
import "./chunk-SDYWRRXA.js";
import {
  loadPolicy
} from "./chunk-QXQMLB4N.js";
import "./chunk-YGNLF55Z.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-3GV4KSRO.js";
import "./chunk-ZNFV6QV5.js";
import "./chunk-O3FHR4EJ.js";
import "./chunk-NPPXMGBV.js";
import "./chunk-YOXB7IML.js";
import "./chunk-AUNC2MGS.js";
import "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
import "./chunk-ES44LF73.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import {
  doorJob,
  environmentOf
} from "./chunk-EFBZM7NI.js";
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
