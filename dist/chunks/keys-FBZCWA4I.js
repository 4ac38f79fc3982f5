import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-LTOWMR7E.js";
import "./chunk-SVNHJSTV.js";
import "./chunk-Q6ABHF7I.js";
import "./chunk-MU7JEOAS.js";
import "./chunk-GN6IADDW.js";
import "./chunk-EH2LP7G3.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-JE2OMED3.js";
import "./chunk-VVWYWGG4.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-VR5WPPBP.js")).saysKeys(source, content);
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
