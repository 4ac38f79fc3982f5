import {
  readPeople
} from "./chunk-26JGRPIE.js";
import "./chunk-ML4MZGLB.js";
import "./chunk-V2U6MDCK.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-WYJDZB2N.js";
import "./chunk-OB3KF4YX.js";
export {
  readPeople
};
