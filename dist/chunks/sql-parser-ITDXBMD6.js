import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-QI7IHNYE.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
