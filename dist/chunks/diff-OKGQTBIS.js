import {
  diffSets
} from "./chunk-WPP4FFHS.js";
import "./chunk-JMQ56KZN.js";
import "./chunk-ENIZWVK7.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
