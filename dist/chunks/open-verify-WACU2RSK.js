import {
  showReopening
} from "./chunk-B7BPV543.js";
import {
  openCheckout
} from "./chunk-WYX5AZP4.js";
import "./chunk-XRWQNT7H.js";
import "./chunk-XDEEK47R.js";
import "./chunk-IRCXGOX5.js";
import {
  atDoor,
  request
} from "./chunk-GUDZEZHP.js";
import "./chunk-5ZVAMNI6.js";
import "./chunk-VJAOIX64.js";
import "./chunk-NP7Y546Y.js";
import {
  changeEarly
} from "./chunk-I76T2ZFK.js";
import "./chunk-JRMKGN2Z.js";
import "./chunk-7CWK5XAR.js";
import "./chunk-WGEL6FPY.js";
import {
  readChange
} from "./chunk-XYSZTPCH.js";
import "./chunk-F6GUYKEW.js";
import "./chunk-A24QH4N7.js";
import "./chunk-WGALOGGG.js";
import "./chunk-V65UW5GY.js";
import "./chunk-6WKLNV6T.js";
import "./chunk-LOFAJVOG.js";
import "./chunk-GCFTN4YQ.js";
import "./chunk-LD7OM5XN.js";
import "./chunk-S5FG66P4.js";
import "./chunk-C6ATQONW.js";
import "./chunk-GZVBGCZG.js";
import "./chunk-S5YDMKYO.js";
import "./chunk-HBLSC4D6.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-4EULJBLA.js";
import "./chunk-DTY5WSLY.js";
import "./chunk-M2SJG5QI.js";
import "./chunk-DGVESHT4.js";
import "./chunk-ZXSZWEQQ.js";
import {
  loadPolicy
} from "./chunk-3PUIU2G6.js";
import "./chunk-SSNSRWEO.js";
import "./chunk-4MOZPBHG.js";
import "./chunk-K2FN2L4Q.js";
import "./chunk-7YT7VLCG.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import {
  doorJob,
  environmentOf
} from "./chunk-JB6JSYII.js";
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
