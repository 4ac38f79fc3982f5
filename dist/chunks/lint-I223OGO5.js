import {
  lintFiles,
  lintJob
} from "./chunk-NQG3LNJR.js";
import "./chunk-ABE3CVF2.js";
import "./chunk-G2ARN7YB.js";
import "./chunk-KUL7XACL.js";
import "./chunk-BACQKU6X.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
import "./chunk-ZGOP7J6E.js";
import "./chunk-7T23FLUP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-NY4ZSWYP.js";
import "./chunk-RRDXVOVO.js";
import "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  lintFiles,
  lintJob
};
