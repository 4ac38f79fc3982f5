import {
  lintFiles,
  lintJob
} from "./chunk-7V3Q6XQN.js";
import "./chunk-EOPOBM4I.js";
import "./chunk-NACSYATT.js";
import "./chunk-B2MPIXHC.js";
import "./chunk-5WMKVVVV.js";
import "./chunk-EHC24UW7.js";
import "./chunk-T65VRITU.js";
import "./chunk-WH6AQ76A.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-AQR5YWXP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NY4ZSWYP.js";
import "./chunk-VTB6ADQK.js";
import "./chunk-55R5BAU6.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VMUSJW27.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
