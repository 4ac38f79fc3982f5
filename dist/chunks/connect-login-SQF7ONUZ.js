import {
  addressOf,
  connectLogin,
  loginSettings
} from "./chunk-FQ7X7VZS.js";
import "./chunk-AX6OHE6K.js";
import "./chunk-ZB2GJ23X.js";
import "./chunk-6HLPS3J6.js";
import "./chunk-ZKYB7Z6Y.js";
import "./chunk-C2PK7ITU.js";
import "./chunk-7HWIEOCD.js";
import "./chunk-KUL7XACL.js";
import "./chunk-SSRBNJZP.js";
import "./chunk-X3OC7KQ2.js";
import "./chunk-TIVWQNVO.js";
import "./chunk-YOXB7IML.js";
import "./chunk-7T23FLUP.js";
import "./chunk-T3L6L2TK.js";
import "./chunk-4ZHWKRTX.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  addressOf,
  connectLogin,
  loginSettings
};
