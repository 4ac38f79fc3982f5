import {
  lintFiles,
  lintJob
} from "./chunk-H24SIVXU.js";
import "./chunk-OYE632KU.js";
import "./chunk-BPNI6IM4.js";
import "./chunk-LVC5EQUQ.js";
import "./chunk-I2WHTTQY.js";
import "./chunk-KZISYZE5.js";
import "./chunk-HOSAO53J.js";
import "./chunk-K4Z55MWW.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-3NGWZYW3.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-ZNKWYU2L.js";
import "./chunk-PLDAXTD4.js";
import "./chunk-M7PYES5L.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
