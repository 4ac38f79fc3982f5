import {
  readPeople
} from "./chunk-JAJS7I2A.js";
import "./chunk-NKVEQYHU.js";
import "./chunk-YC4WCN66.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-7RNOLWHU.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
