import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-5QMJEX2E.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
