import {
  readPeople
} from "./chunk-OFORUURP.js";
import "./chunk-JTB3XEPU.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
