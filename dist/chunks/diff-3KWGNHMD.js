import {
  diffSets
} from "./chunk-RYSODKEW.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
