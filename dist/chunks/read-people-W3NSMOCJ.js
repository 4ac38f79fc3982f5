import {
  readPeople
} from "./chunk-6EHLC44W.js";
import "./chunk-WRPUTF2O.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-BR2LKTLQ.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
