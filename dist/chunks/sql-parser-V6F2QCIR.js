import {
  sqlParser
} from "./chunk-DAWCYCDA.js";
import "./chunk-W2Q5UKN3.js";
import "./chunk-OB3KF4YX.js";
export {
  sqlParser
};
