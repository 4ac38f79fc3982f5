import {
  sqlParser
} from "./chunk-4IYLG4KJ.js";
import "./chunk-UQAA2QBL.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
