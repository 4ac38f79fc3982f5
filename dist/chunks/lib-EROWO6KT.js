import {
  Headers,
  HttpClient,
  HttpClientError,
  HttpClientResponse,
  HttpCodes,
  MediaTypes,
  getProxyUrl,
  isHttps
} from "./chunk-JUMO2RK6.js";
import "./chunk-U5GFBCPJ.js";
import "./chunk-WWR7EHWA.js";
import "./chunk-KO4TBB2C.js";
import "./chunk-V7FH362F.js";
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
