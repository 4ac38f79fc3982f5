import {
  sqlParser
} from "./chunk-4IYLG4KJ.js";
import "./chunk-C3NZLOEQ.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
