import {
  diffSets
} from "./chunk-FEIQZFOA.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-TUT3Y6SS.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
