import {
  readTrustedRoot
} from "./chunk-72PBP53A.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-T57VTRKM.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
