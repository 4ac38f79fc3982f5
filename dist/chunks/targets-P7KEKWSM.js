import {
  targetIn,
  targetsIn
} from "./chunk-3QBYAZHO.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  targetIn,
  targetsIn
};
