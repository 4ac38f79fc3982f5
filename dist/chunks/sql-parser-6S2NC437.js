import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-JB6JSYII.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
