import {
  readTrustedRoot
} from "./chunk-SB4NTSME.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-OZH5ILIZ.js";
import "./chunk-4CB572L7.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
