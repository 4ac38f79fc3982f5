// src/codes/shape.ts
var Misshapen = class extends Error {
  at;
  form;
  constructor(at, form) {
    super(`${at || "the whole"} is not ${form}`);
    this.at = at;
    this.form = form;
  }
};
var text = (value, at) => typeof value === "string" ? value : refuse(at, "a text");
var number = (value, at) => typeof value === "number" && Number.isFinite(value) ? value : refuse(at, "a number");
var flag = (value, at) => typeof value === "boolean" ? value : refuse(at, "true or false");
var anything = (value) => value;
function oneOf(...words) {
  return (value, at) => words.find((word) => word === value) ?? refuse(at, words.join(" or "));
}
function orNull(read) {
  return (value, at) => value === null ? null : read(value, at);
}
function orNone(read) {
  return (value, at) => value === void 0 || value === null ? null : read(value, at);
}
function orAbsent(read) {
  return (value, at) => value === void 0 ? void 0 : read(value, at);
}
function listOf(read) {
  return (value, at) => Array.isArray(value) ? value.map((item, index) => read(item, `${at}[${index}]`)) : refuse(at, "a list");
}
function mapOf(read) {
  return (value, at) => Object.fromEntries(Object.entries(mapAt(value, at)).map(([name, item]) => [name, read(item, pathTo(at, name))]));
}
function members(readers) {
  return (value, at) => {
    const map = mapAt(value, at);
    const read = Object.entries(readers).map(([name, reader]) => [
      name,
      reader(Object.hasOwn(map, name) ? map[name] : void 0, pathTo(at, name))
    ]);
    return Object.fromEntries(read);
  };
}
function made(read, make) {
  return (value, at) => make(read(value, at), at);
}
function refuse(at, form) {
  throw new Misshapen(at, form);
}
function mapAt(value, at) {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return refuse(at, "a map");
  return value;
}
function pathTo(at, name) {
  return at === "" ? name : `${at}.${name}`;
}

export {
  Misshapen,
  text,
  number,
  flag,
  anything,
  oneOf,
  orNull,
  orNone,
  orAbsent,
  listOf,
  mapOf,
  members,
  made,
  refuse
};
