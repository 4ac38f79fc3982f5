import {
  openCheckout,
  showReopening
} from "./chunk-ODPC2P2W.js";
import "./chunk-TYA6XNAC.js";
import "./chunk-VTOK3LK4.js";
import "./chunk-A7AGRYNG.js";
import {
  atDoor,
  request
} from "./chunk-77K53BPG.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-N4YBJZZK.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-5STU73C2.js";
import "./chunk-FF2KYGHR.js";
import "./chunk-B3DIHUR4.js";
import "./chunk-R7NIZR3O.js";
import "./chunk-ZTSECXPA.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-OIN5W3O7.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-23L4NAET.js";
import "./chunk-CHU42L5I.js";
import "./chunk-YRM7NUM6.js";
import "./chunk-2JYXSL7O.js";
import "./chunk-SPYBREFA.js";
import {
  loadPolicy
} from "./chunk-ZNIXHJOI.js";
import "./chunk-GQCIGPAD.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-MWYC23PV.js";
import "./chunk-GNVQFRXZ.js";
import "./chunk-SROZHDQK.js";
import "./chunk-O2XEJREQ.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VI7VDF7R.js";
import "./chunk-43WR4N6Y.js";
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
} from "./chunk-IRR73VOT.js";
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
