import {
  sqlParser
} from "./chunk-LKIC527R.js";
import "./chunk-ALSMJ7N4.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
