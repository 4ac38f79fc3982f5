import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-B6KNDDYC.js";
import "./chunk-EKH5HCOM.js";
import "./chunk-QR6M5GJL.js";
import "./chunk-BOFQPCGR.js";
import "./chunk-L5G4IZSQ.js";
import "./chunk-2Y7R22TM.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-XSR5EMTR.js")).saysKeys(source, content);
var kind = {
  lane: "govern",
  act: "KEY_CHANGE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  says,
  saysFiled: ofFiled(says),
  effect: {
    ...{ added: number, retired: number, compromised: orNone(number), epoch_raised: orNone(number) },
    rests_on_compromised: orNone(anything)
  },
  explain: ({ added, retired }) => `${added} keys pinned, ${retired} retired`
};
export {
  kind
};
