import {
  readPeople
} from "./chunk-EJMMJNN5.js";
import "./chunk-OODEIQ3I.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
