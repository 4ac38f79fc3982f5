import {
  contentToSign
} from "./chunk-5CNN47QX.js";
import {
  changeToSign
} from "./chunk-XMR7VGR7.js";
import {
  openCheckout,
  showChange
} from "./chunk-C43GMTW5.js";
import "./chunk-7U3Q3PWE.js";
import "./chunk-ZKV46BGI.js";
import "./chunk-YOB473YA.js";
import {
  atDoor
} from "./chunk-42SK6KIC.js";
import "./chunk-VPGCHHBE.js";
import {
  changeEarly
} from "./chunk-CJKRZ3LP.js";
import "./chunk-PG7CG6GL.js";
import "./chunk-5KNKQTEE.js";
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
import "./chunk-GP7RDDLX.js";
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
  QuorateError,
  doorJob,
  grantDocument,
  requireInput,
  sha256
} from "./chunk-XGBBHOQ2.js";
import "./chunk-WYJDZB2N.js";
import {
  __callDispose,
  __using
} from "./chunk-VVWYWGG4.js";

// src/usecases/door/signoff.ts
async function signoff(run) {
  var _stack = [];
  try {
    const code = requireInput(run, "change");
    const role = requireInput(run, "role");
    const checkout = __using(_stack, await openCheckout(run.job), true);
    return await atDoor(
      doorJob(run, checkout.files),
      async (gate, database, reading) => {
        const change = await changeToSign(gate, reading, code);
        const { text, digest } = await contentToSign({ checkout, gate, database }, change);
        const from = { gate, database, files: checkout.files };
        await showChange(run, from, change, text, `would take a seat of ${role}`);
        return {
          ...statementFor(change, role, digest),
          subject: change.activationId,
          notAfter: change.notAfter,
          scope: "signoff",
          name: "quorate.signoff",
          args: [change.activationId, role, digest]
        };
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
function statementFor(change, role, content) {
  const asked = [change.packetSha256, role, content];
  if (role !== change.esignClass || change.grant === null) return { purpose: "signoff", asked };
  const grant = sha256(grantDocument(change.packet, change.code));
  if (grant !== change.grant.sha256)
    throw new QuorateError("PACKET_FORGED", { expected: grant, observed: change.grant.authCode });
  return { purpose: "esign", asked: [...asked, grant] };
}
export {
  signoff
};
