import {
  Headers,
  HttpClient,
  HttpClientError,
  HttpClientResponse,
  HttpCodes,
  MediaTypes,
  getProxyUrl,
  isHttps
} from "./chunk-YNHMC4IZ.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-BV3QRJSY.js";
import "./chunk-TJTD4N2S.js";
import "./chunk-V7FH362F.js";
import "./chunk-QEKXVSZ6.js";
import "./chunk-4CB572L7.js";
import "./chunk-OB3KF4YX.js";
export {
  Headers,
  HttpClient,
  HttpClientError,
  HttpClientResponse,
  HttpCodes,
  MediaTypes,
  getProxyUrl,
  isHttps
};
