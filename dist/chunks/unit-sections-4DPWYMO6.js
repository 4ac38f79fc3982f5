import {
  unitSections
} from "./chunk-NXQYCOHC.js";
import "./chunk-QO6EYMNE.js";
import "./chunk-NYYDHO2X.js";
import "./chunk-OB3KF4YX.js";
export {
  unitSections
};
