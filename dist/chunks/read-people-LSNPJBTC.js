import {
  readPeople
} from "./chunk-OPHM2Q3I.js";
import "./chunk-7IQY6H64.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
