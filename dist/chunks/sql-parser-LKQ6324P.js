import {
  sqlParser
} from "./chunk-NWM7WBYK.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
