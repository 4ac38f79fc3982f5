import {
  readTrustedRoot
} from "./chunk-Z6KYGBMI.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-DKTKCK45.js";
import "./chunk-4CB572L7.js";
import "./chunk-OB3KF4YX.js";
export {
  readTrustedRoot
};
