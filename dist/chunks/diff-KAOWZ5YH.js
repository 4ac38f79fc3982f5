import {
  diffSets
} from "./chunk-2ZD5FFMQ.js";
import "./chunk-XFSM4J3F.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
