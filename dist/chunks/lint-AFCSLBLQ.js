import {
  lintFiles,
  lintJob
} from "./chunk-YTLJVITQ.js";
import "./chunk-TTCG6XDS.js";
import "./chunk-IIATAA6N.js";
import "./chunk-IZDTOHLR.js";
import "./chunk-IO6X4W56.js";
import "./chunk-MF7ATRER.js";
import "./chunk-6Z2LWMUX.js";
import "./chunk-ZAZ4HYO6.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-O4OKWNZV.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-ZZROLYRY.js";
import "./chunk-PLGHL4BV.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-DKTKCK45.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
