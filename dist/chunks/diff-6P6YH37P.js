import {
  diffSets
} from "./chunk-CI2FTM2K.js";
import "./chunk-X7MBXPLV.js";
import "./chunk-GDUJXSVE.js";
import "./chunk-M6XDCBT3.js";
import "./chunk-NYVE2XIR.js";
import "./chunk-OB3KF4YX.js";
export {
  diffSets
};
