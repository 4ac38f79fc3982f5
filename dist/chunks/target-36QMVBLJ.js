import {
  targetIn
} from "./chunk-NSOIQJSQ.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn
};
