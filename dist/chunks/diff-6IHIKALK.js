import {
  diffSets
} from "./chunk-INKRQIXV.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
