import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-QTMRHMJC.js";
import "./chunk-KT6WPXMA.js";
import "./chunk-IEATGPS6.js";
import "./chunk-JAHZYDID.js";
import "./chunk-ULAOBXOP.js";
import "./chunk-AQG5A2YL.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-OXZ7BPIT.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-DR6KRSQP.js")).saysKeys(source, content);
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
