import {
  openCheckout,
  showReopening
} from "./chunk-C43GMTW5.js";
import "./chunk-7U3Q3PWE.js";
import "./chunk-ZKV46BGI.js";
import "./chunk-YOB473YA.js";
import {
  atDoor,
  request
} from "./chunk-42SK6KIC.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-CJKRZ3LP.js";
import "./chunk-PG7CG6GL.js";
import {
  readChange
} from "./chunk-5KNKQTEE.js";
import "./chunk-B4LC7YOY.js";
import "./chunk-K4WWIMJB.js";
import "./chunk-6CQOV7VS.js";
import "./chunk-ITZIC2R2.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-ALZOWTAR.js";
import "./chunk-C6ATQONW.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-L6RTYDW3.js";
import "./chunk-CHU42L5I.js";
import "./chunk-KGDZOBJ4.js";
import "./chunk-2ECWMAGG.js";
import "./chunk-NPWR7S4W.js";
import {
  loadPolicy
} from "./chunk-GP7RDDLX.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-CH4OE65Y.js";
import "./chunk-BMIQNCYT.js";
import "./chunk-D2OZEVMB.js";
import "./chunk-MU4L4KGA.js";
import "./chunk-VG4YAWR4.js";
import "./chunk-YOXB7IML.js";
import "./chunk-V3XZIRTL.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-W25UMLB7.js";
import "./chunk-AIND3PKO.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-XGBBHOQ2.js";
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
