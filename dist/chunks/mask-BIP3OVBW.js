import {
  setSecret
} from "./chunk-Y25VHIFG.js";
import "./chunk-YNHMC4IZ.js";
import "./chunk-4M5OMUNH.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-BV3QRJSY.js";
import "./chunk-TJTD4N2S.js";
import "./chunk-V7FH362F.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// src/ci/github/mask.ts
function mask(value) {
  if (value !== "") setSecret(value);
}
export {
  mask
};
