import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-6H3PJOVY.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
