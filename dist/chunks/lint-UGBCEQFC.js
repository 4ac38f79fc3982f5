import {
  lintFiles,
  lintJob
} from "./chunk-IP7VOO4K.js";
import "./chunk-EPU5V4VY.js";
import "./chunk-OHGDNUEE.js";
import "./chunk-3AIZLH3P.js";
import "./chunk-LM6CEOOJ.js";
import "./chunk-KIYHCEKK.js";
import "./chunk-WN5M7B2A.js";
import "./chunk-FYXMQPUS.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-VUJ7SZFU.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-K2GMTCJ5.js";
import "./chunk-KDSXCQUI.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-JB6JSYII.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
