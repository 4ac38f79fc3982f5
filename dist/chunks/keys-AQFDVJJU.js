import {
  namedDocument,
  ofFiled,
  openNamedDocument
} from "./chunk-J77L7UH2.js";
import "./chunk-USKTZCRG.js";
import "./chunk-UQVJEGGS.js";
import "./chunk-45V4XE6F.js";
import "./chunk-RVJQJ6PX.js";
import "./chunk-DS2RUM7J.js";
import {
  anything,
  number,
  orNone
} from "./chunk-C2PK7ITU.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-ARZ74GBJ.js";
import "./chunk-OB3KF4YX.js";

// src/kinds/keys.ts
var says = async (source, content) => (await import("./keys-FQHH2DBZ.js")).saysKeys(source, content);
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
