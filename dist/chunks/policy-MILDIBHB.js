import {
  readRegistered
} from "./chunk-B3ZNGSZ2.js";
import {
  governedOpening,
  ofFiled,
  staffingOf
} from "./chunk-QTUHACMD.js";
import "./chunk-ESO5OOYQ.js";
import "./chunk-PU566E33.js";
import {
  loadPolicy
} from "./chunk-5D7FSVDK.js";
import "./chunk-55UFOURT.js";
import "./chunk-IKSGG66L.js";
import "./chunk-UPO7GVF7.js";
import "./chunk-NQTFCWVW.js";
import "./chunk-AXV5XONC.js";
import {
  number,
  text
} from "./chunk-C2PK7ITU.js";
import "./chunk-FGAQHS4E.js";
import "./chunk-7FP6TEIY.js";
import "./chunk-WAJ3B74K.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-CVQ2CG7Q.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/policy.ts
var says = async (source, content) => (await import("./policy-LU2XR5HG.js")).saysPolicy(source, content);
var kind = {
  lane: "govern",
  act: "MANIFEST_ACTIVATE",
  asks: null,
  isReviewed: false,
  isVerified: false,
  async open(source) {
    const { bytes, documents } = await loadPolicy(source.files, source.gate.name);
    const staffing = staffingOf(documents, await readRegistered(source.database), [], source.gate);
    return governedOpening(bytes, { staffing });
  },
  content: async ({ files, gate }) => (await loadPolicy(files, gate.name)).bytes,
  says,
  saysFiled: ofFiled(says),
  effect: { from_digest: text, to_digest: text, epoch_raised: number },
  explain: ({ from_digest: from, to_digest: to }) => `policy ${to} follows ${from}`
};
export {
  kind
};
