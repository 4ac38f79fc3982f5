import {
  unitSections
} from "./chunk-KKQWQBUT.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-BVKEXXGS.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
