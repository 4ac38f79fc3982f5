import {
  readPeople
} from "./chunk-2EAFKFAJ.js";
import "./chunk-7ZEGVTTA.js";
import "./chunk-YC4WCN66.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-EFBZM7NI.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
