import {
  openCheckout,
  showReopening
} from "./chunk-3Q4E7Y4N.js";
import "./chunk-PHXNNCQR.js";
import "./chunk-RQAXIQGW.js";
import "./chunk-PHFLYVUW.js";
import {
  atDoor,
  request
} from "./chunk-WSQHQZWQ.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-6QFJELLO.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-FI4FXDUJ.js";
import "./chunk-BIAPFKEQ.js";
import "./chunk-US6B2WEI.js";
import "./chunk-5XZZVH5L.js";
import "./chunk-YHK2DBRS.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-IVRBJD44.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4R3C542Z.js";
import "./chunk-CHU42L5I.js";
import "./chunk-3BU6A7UH.js";
import "./chunk-JBUS7TPH.js";
import "./chunk-KJTU6XTE.js";
import {
  loadPolicy
} from "./chunk-KVC63B4R.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-DUCJDIY3.js";
import "./chunk-FRFU7Z7J.js";
import "./chunk-JCT3MRT6.js";
import "./chunk-KSIPYQ4P.js";
import "./chunk-QEXRPHLH.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-U6JVOMZJ.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-DH3JOF3T.js";
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
