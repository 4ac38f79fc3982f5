import {
  MOST_CHARACTERS,
  MOST_LINES,
  MOST_LINES_OF_ONE,
  MOST_THINGS
} from "./chunk-7WK2S4LE.js";
import {
  countText
} from "./chunk-7HWIEOCD.js";

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    if (typeof options === "function") {
      callback = options;
      options = {};
    } else if ("callback" in options) {
      callback = options.callback;
    }
    const oldString = this.castInput(oldStr, options);
    const newString = this.castInput(newStr, options);
    const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
    const newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    const done = (value) => {
      value = this.postProcess(value, options);
      if (callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return void 0;
      } else {
        return value;
      }
    };
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let editLength = 1;
    let maxEditLength = newLen + oldLen;
    if (options.maxEditLength != null) {
      maxEditLength = Math.min(maxEditLength, options.maxEditLength);
    }
    const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
    const abortAfterTimestamp = Date.now() + maxExecutionTime;
    const bestPath = [{ oldPos: -1, lastComponent: void 0 }];
    let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    }
    let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
    const execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath;
        const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        if (removePath) {
          bestPath[diagonalPath - 1] = void 0;
        }
        let canAdd = false;
        if (addPath) {
          const addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        const canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) {
          basePath = this.addToPath(addPath, true, false, 0, options);
        } else {
          basePath = this.addToPath(removePath, false, true, 1, options);
        }
        newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
        if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
        } else {
          bestPath[diagonalPath] = basePath;
          if (basePath.oldPos + 1 >= oldLen) {
            maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
          }
          if (newPos + 1 >= newLen) {
            minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
          }
        }
      }
      editLength++;
    };
    if (callback) {
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
            return callback(void 0);
          }
          if (!execEditLength()) {
            exec();
          }
        }, 0);
      })();
    } else {
      while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
        const ret = execEditLength();
        if (ret) {
          return ret;
        }
      }
    }
  }
  addToPath(path, added, removed, oldPosInc, options) {
    const last = path.lastComponent;
    if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: last.count + 1, added, removed, previousComponent: last.previousComponent }
      };
    } else {
      return {
        oldPos: path.oldPos + oldPosInc,
        lastComponent: { count: 1, added, removed, previousComponent: last }
      };
    }
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    const newLen = newTokens.length, oldLen = oldTokens.length;
    let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
      newPos++;
      oldPos++;
      commonCount++;
      if (options.oneChangePerToken) {
        basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
      }
    }
    if (commonCount && !options.oneChangePerToken) {
      basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
    }
    basePath.oldPos = oldPos;
    return newPos;
  }
  equals(left, right, options) {
    if (options.comparator) {
      return options.comparator(left, right);
    } else {
      return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
    }
  }
  removeEmpty(array) {
    const ret = [];
    for (let i = 0; i < array.length; i++) {
      if (array[i]) {
        ret.push(array[i]);
      }
    }
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return false;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    const components = [];
    let nextComponent;
    while (lastComponent) {
      components.push(lastComponent);
      nextComponent = lastComponent.previousComponent;
      delete lastComponent.previousComponent;
      lastComponent = nextComponent;
    }
    components.reverse();
    const componentLen = components.length;
    let componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      const component = components[componentPos];
      if (!component.removed) {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            const oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          });
          component.value = this.join(value);
        } else {
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        }
        newPos += component.count;
        if (!component.added) {
          oldPos += component.count;
        }
      } else {
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
        oldPos += component.count;
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments);
    this.tokenize = tokenize;
  }
  equals(left, right, options) {
    if (options.ignoreWhitespace) {
      if (!options.newlineIsToken || !left.includes("\n")) {
        left = left.trim();
      }
      if (!options.newlineIsToken || !right.includes("\n")) {
        right = right.trim();
      }
    } else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
      if (left.endsWith("\n")) {
        left = left.slice(0, -1);
      }
      if (right.endsWith("\n")) {
        right = right.slice(0, -1);
      }
    }
    return super.equals(left, right, options);
  }
};
var lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  if (options.stripTrailingCr) {
    value = value.replace(/\r\n/g, "\n");
  }
  const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  if (!linesAndNewlines[linesAndNewlines.length - 1]) {
    linesAndNewlines.pop();
  }
  for (let i = 0; i < linesAndNewlines.length; i++) {
    const line = linesAndNewlines[i];
    if (i % 2 && !options.newlineIsToken) {
      retLines[retLines.length - 1] += line;
    } else {
      retLines.push(line);
    }
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  if (!options) {
    optionsObj = {};
  } else if (typeof options === "function") {
    optionsObj = { callback: options };
  } else {
    optionsObj = options;
  }
  if (typeof optionsObj.context === "undefined") {
    optionsObj.context = 4;
  }
  const context = optionsObj.context;
  if (optionsObj.newlineIsToken) {
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  }
  if (!optionsObj.callback) {
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  } else {
    const { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      const patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  }
  function diffLinesResultToPatch(diff) {
    if (!diff) {
      return;
    }
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    const hunks = [];
    let oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      const current = diff[i], lines = current.lines || splitLines(current.value);
      current.lines = lines;
      if (current.added || current.removed) {
        if (!oldRangeStart) {
          const prev = diff[i - 1];
          oldRangeStart = oldLine;
          newRangeStart = newLine;
          if (prev) {
            curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [];
            oldRangeStart -= curRange.length;
            newRangeStart -= curRange.length;
          }
        }
        for (const line of lines) {
          curRange.push((current.added ? "+" : "-") + line);
        }
        if (current.added) {
          newLine += lines.length;
        } else {
          oldLine += lines.length;
        }
      } else {
        if (oldRangeStart) {
          if (lines.length <= context * 2 && i < diff.length - 2) {
            for (const line of contextLines(lines)) {
              curRange.push(line);
            }
          } else {
            const contextSize = Math.min(lines.length, context);
            for (const line of contextLines(lines.slice(0, contextSize))) {
              curRange.push(line);
            }
            const hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk);
            oldRangeStart = 0;
            newRangeStart = 0;
            curRange = [];
          }
        }
        oldLine += lines.length;
        newLine += lines.length;
      }
    }
    for (const hunk of hunks) {
      for (let i = 0; i < hunk.lines.length; i++) {
        if (hunk.lines[i].endsWith("\n")) {
          hunk.lines[i] = hunk.lines[i].slice(0, -1);
        } else {
          hunk.lines.splice(i + 1, 0, "\\ No newline at end of file");
          i++;
        }
      }
    }
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function splitLines(text) {
  const hasTrailingNl = text.endsWith("\n");
  const result = text.split("\n").map((line) => line + "\n");
  if (hasTrailingNl) {
    result.pop();
  } else {
    result.push(result.pop().slice(0, -1));
  }
  return result;
}

// src/documents/text-diff.ts
var CONTEXT = 2;
var MOST_EDITS = 500;
var WIDTH = 900;
var LEAD = 120;
function diffOf(before, after) {
  if (before === null || after === null) return replaced(before, after);
  const options = { context: CONTEXT, maxEditLength: MOST_EDITS };
  const patch = structuredPatch("", "", before, after, "", "", options);
  if (patch === void 0) return replaced(before, after);
  let next = 1;
  return patch.hunks.flatMap(({ oldStart, oldLines, lines }) => {
    const skipped = oldStart - next;
    next = oldStart + oldLines;
    const shown = lines.map((line) => {
      const mark = line.charAt(0);
      if (mark === "\\") return { mark: "@", text: "no line end there" };
      return { mark: mark === "+" || mark === "-" ? mark : " ", text: line.slice(1) };
    });
    return [...skipped > 0 ? [gap(skipped)] : [], ...cutLong(shown)];
  });
}
function gap(lines) {
  return { mark: "@", text: `${lines} equal ${lines === 1 ? "line" : "lines"}` };
}
function replaced(before, after) {
  const marked = (mark, text) => text === null || text === "" ? [] : text.replace(/\n$/, "").split("\n").map((line) => ({ mark, text: cut(line, 0) }));
  return [...marked("-", before), ...marked("+", after)];
}
function cutLong(lines) {
  if (lines.every(({ text }) => text.length <= WIDTH)) return lines;
  const partners = partnersOf(lines);
  return lines.map((line, index) => {
    const partner = partners.get(index);
    const differs = partner === void 0 ? 0 : commonStart(line.text, lines[partner]?.text ?? "");
    return { ...line, text: cut(line.text, differs) };
  });
}
function partnersOf(lines) {
  const partners = /* @__PURE__ */ new Map();
  const run = (from, mark) => {
    let end = from;
    while (lines[end]?.mark === mark) end += 1;
    return end;
  };
  for (let at = 0; at < lines.length; at += 1) {
    const fresh = run(at, "-");
    const end = run(fresh, "+");
    for (let nth = 0; at + nth < fresh && fresh + nth < end; nth += 1) {
      partners.set(at + nth, fresh + nth);
      partners.set(fresh + nth, at + nth);
    }
    at = Math.max(at, end - 1);
  }
  return partners;
}
function commonStart(one, other) {
  const end = Math.min(one.length, other.length);
  let at = 0;
  while (at < end && one.charCodeAt(at) === other.charCodeAt(at)) at += 1;
  return at;
}
function cut(line, differs) {
  if (line.length <= WIDTH) return line;
  const start = Math.max(0, Math.min(differs - LEAD, line.length - WIDTH));
  const end = start + WIDTH;
  const before = start > 0 ? `(${start} characters) \u2026 ` : "";
  const after = end < line.length ? ` \u2026 (${line.length - end} characters)` : "";
  return `${before}${line.slice(start, end).toWellFormed()}${after}`;
}

// src/kinds/words/unit-sections.ts
var SIGNS = { add: "+", change: "~", retire: "-" };
var VERBS = { add: "Added", change: "Changed", retire: "Retired" };
function unitSections(found, { title, none, whole, after }) {
  const { added, changed, retired, units } = found;
  const all = added + changed + retired;
  const beside = whole === void 0 ? [] : [whole];
  if (all === 0) return [{ title, lines: [none, ...beside] }];
  const counts = { text: `${countText(added)} added, ${countText(changed)} changed, ${countText(retired)} retired` };
  const shown = after === null ? [] : shownUnits(units.slice(0, MOST_THINGS), after);
  const named = units.slice(shown.length, MOST_THINGS).map(({ address, change }) => ({ text: `${SIGNS[change]} ${address}` }));
  const rest = all - shown.length - named.length;
  const more = rest > 0 ? [{ text: `\u2026 and ${countText(rest)} more ${rest === 1 ? "unit" : "units"}` }] : [];
  if (shown.length === 0) return [{ title, lines: [counts, ...beside, ...named, ...more] }];
  const others = [...named, ...more];
  return [
    { title, lines: [counts, ...beside] },
    ...shown,
    ...others.length === 0 ? [] : [{ title: `${title}: not shown here`, lines: others }]
  ];
}
function shownUnits(units, after) {
  const shown = [];
  let [lines, characters] = [MOST_LINES, MOST_CHARACTERS];
  for (const { address, change, before } of units) {
    if (lines <= 0 || characters <= 0) break;
    const next = change === "retire" ? null : after.get(address) ?? null;
    const told = unitLines(before, next, { lines: Math.min(lines, MOST_LINES_OF_ONE), characters });
    lines -= told.length;
    characters -= told.reduce((sum, { text }) => sum + text.length, 0);
    shown.push({ title: `${VERBS[change]}: ${address}`, lines: told });
  }
  return shown;
}
function unitLines(before, next, room) {
  const facts = before !== null && next !== null ? [...factLines(before, next)] : [];
  if (before !== null && before.body === null)
    facts.push({ text: `the text that is there is too long to compare here: ${countText(before.bytes)} bytes` });
  const all = diffOf(before?.body ?? null, next?.body ?? null).map(({ mark, text }) => ({ mark, text }));
  const fitting = [];
  let characters = room.characters;
  for (const line of all) {
    characters -= line.text.length;
    if (fitting.length === room.lines || characters < 0) break;
    fitting.push(line);
  }
  const rest = all.slice(fitting.length).filter(({ mark }) => mark === "+" || mark === "-").length;
  return [
    ...facts,
    ...fitting,
    ...rest > 0 ? [{ mark: "@", text: `\u2026 and ${countText(rest)} more changed ${rest === 1 ? "line" : "lines"}` }] : []
  ];
}
function factLines(before, next) {
  return ["kind", "title"].flatMap(
    (name) => before[name] === next[name] ? [] : [{ text: `its ${name} was \u201C${before[name]}\u201D and becomes \u201C${next[name]}\u201D` }]
  );
}

export {
  unitSections
};
