import {
  sqlParser
} from "./chunk-47PGRQPG.js";
import "./chunk-VMUSJW27.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
