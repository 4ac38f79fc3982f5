import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
