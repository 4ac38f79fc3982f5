import { createRequire as __createRequire } from 'node:module';const require = __createRequire(import.meta.url);
import {
  namedDocument,
  openNamedDocument
} from "./chunk-CJD3K2T4.js";
import "./chunk-ZCRS7BJ6.js";
import "./chunk-HBGGXP7Y.js";
import "./chunk-HS32BAF5.js";
import "./chunk-FVSHJE3T.js";
import "./chunk-YDJPPISN.js";
import "./chunk-4WCDYTX4.js";
import "./chunk-IUZTCIMM.js";
import "./chunk-SBSUKJEU.js";

// src/kinds/keys.ts
var kind = {
  lane: "govern",
  act: "KEY_CHANGE",
  asks: "document",
  isReviewed: false,
  isVerified: false,
  open: openNamedDocument,
  content: namedDocument,
  explain: ({ added, retired }) => [`${added} keys pinned, ${retired} retired`]
};
export {
  kind
};
