// Moves through the forms as through a spreadsheet: Enter, Tab, arrows, copied blocks, undo.
"use strict";

(() => {
  const done = [];
  let typing = 0;

  function isCell(element) {
    return element && element.dataset && element.dataset.key && fill.isInput(element) && fill.root.contains(element);
  }

  /** The inputs of a form by the row and column they stand in on the screen. */
  function rows(form) {
    return [...form.querySelectorAll("tr")].map((row) => [...row.querySelectorAll("input[data-key],textarea[data-key]")]).filter((row) => row.length);
  }

  /** The input below or above: the nearest in the next row that has one. */
  function vertical(cell, step) {
    const all = rows(cell.closest(".form"));
    const at = all.findIndex((row) => row.includes(cell));
    const left = cell.getBoundingClientRect().left;
    const next = all[at + step];
    return next && next.reduce((one, other) => Math.abs(other.getBoundingClientRect().left - left) < Math.abs(one.getBoundingClientRect().left - left) ? other : one);
  }

  function horizontal(cell, step) {
    const all = [...cell.closest(".form").querySelectorAll("input[data-key],textarea[data-key]")];
    return all[all.indexOf(cell) + step];
  }

  function go(to) {
    if (to) {
      to.focus();
      to.select();
    }
  }

  fill.root.addEventListener("focusin", (event) => {
    if (isCell(event.target)) {
      event.target.dataset.entered = event.target.value;
    }
  });

  fill.root.addEventListener("input", (event) => {
    if (!isCell(event.target)) {
      return;
    }
    fill.note(event.target, false);
    clearTimeout(typing);
    // A project's name changes the forms; it is sent when it is whole.
    if (!event.target.dataset.key.startsWith("n|")) {
      typing = setTimeout(() => fill.note(event.target, true), 2000);
    }
  });

  fill.root.addEventListener("change", (event) => {
    if (isCell(event.target)) {
      clearTimeout(typing);
      fill.note(event.target, true);
    }
  });

  fill.root.addEventListener("keydown", (event) => {
    const cell = event.target;
    if (!isCell(cell) || event.isComposing) {
      return;
    }
    const lines = cell.tagName === "TEXTAREA";
    const all = cell.selectionStart === 0 && cell.selectionEnd === cell.value.length;
    const atStart = cell.selectionStart === 0 && cell.selectionEnd === 0;
    const atEnd = cell.selectionStart === cell.value.length && cell.selectionEnd === cell.value.length;
    const prose = lines && cell.closest("table").classList.contains("words");
    if (event.key === "Enter" && event.altKey && lines) {
      event.preventDefault();
      cell.setRangeText("\n", cell.selectionStart, cell.selectionEnd, "end");
      fill.note(cell, false);
    } else if (event.key === "Enter" && (!prose || event.ctrlKey)) {
      event.preventDefault();
      fill.note(cell, true);
      go(vertical(cell, event.shiftKey ? -1 : 1));
    } else if (event.key === "Escape") {
      event.preventDefault();
      cell.value = cell.dataset.entered || "";
      fill.note(cell, true);
      cell.select();
    } else if (event.key === "ArrowUp" && (!lines || atStart || all)) {
      event.preventDefault();
      go(vertical(cell, -1));
    } else if (event.key === "ArrowDown" && (!lines || atEnd || all)) {
      event.preventDefault();
      go(vertical(cell, 1));
    } else if (event.key === "ArrowLeft" && (atStart || all)) {
      event.preventDefault();
      go(horizontal(cell, -1));
    } else if (event.key === "ArrowRight" && (atEnd || all)) {
      event.preventDefault();
      go(horizontal(cell, 1));
    } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z" && !event.shiftKey && cell.value === (cell.dataset.entered || "")) {
      event.preventDefault();
      undo();
    }
  });

  // ---- a block from a spreadsheet ----

  fill.root.addEventListener("paste", (event) => {
    const cell = event.target;
    const text = event.clipboardData && event.clipboardData.getData("text/plain");
    if (!isCell(cell) || !text || !/[\t]|\n./.test(text) || (cell.tagName === "TEXTAREA" && !text.includes("\t"))) {
      return;
    }
    event.preventDefault();
    const block = table(text);
    const texts = new Map();
    const all = rows(cell.closest(".form"));
    const top = all.findIndex((row) => row.includes(cell));
    const left = cell.getBoundingClientRect().left;
    let lost = 0;
    block.forEach((line, down) => {
      const row = all[top + down];
      const from = row && (down === 0 ? row.indexOf(cell) : row.findIndex((each) => each.getBoundingClientRect().left > left - 4));
      line.forEach((value, right) => {
        const target = row && from >= 0 && row[from + right];
        if (target) {
          texts.set(target.dataset.key, value.trim());
        } else if (value.trim()) {
          lost++;
        }
      });
    });
    fill.put(texts);
    // What was pasted is taken back as a whole, not letter by letter.
    cell.dataset.entered = cell.value;
    if (lost) {
      toast(fill.english() ? `${lost} values found no cell and were not pasted.` : `有 ${lost} 个数据没有对应的格，没有粘贴。`, true);
    }
  });

  /** Rows and columns of a copied block; quoted cells may have several lines. */
  function table(text) {
    const block = [[]];
    let cell = "";
    let quoted = false;
    const source = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
    for (let at = 0; at < source.length; at++) {
      const sign = source[at];
      if (quoted) {
        if (sign === '"' && source[at + 1] === '"') {
          cell += '"';
          at++;
        } else if (sign === '"') {
          quoted = false;
        } else {
          cell += sign;
        }
      } else if (sign === '"' && cell === "") {
        quoted = true;
      } else if (sign === "\t" || sign === "\n") {
        block[block.length - 1].push(cell);
        cell = "";
        if (sign === "\n") {
          block.push([]);
        }
      } else {
        cell += sign;
      }
    }
    block[block.length - 1].push(cell);
    return block;
  }

  // ---- undo ----

  let undoing = false;
  document.addEventListener("fill:kept", (event) => {
    if (undoing) {
      undoing = false;
    } else {
      done.push(new Map([...event.detail].map(([key, change]) => [key, change.was])));
    }
  });

  async function undo() {
    const last = (await fill.settled()) && done.pop();
    if (last) {
      undoing = true;
      fill.put(last);
      const key = last.keys().next().value;
      document.dispatchEvent(new CustomEvent("fill:jump", { detail: key }));
      if (isCell(document.activeElement)) {
        document.activeElement.dataset.entered = document.activeElement.value;
      }
    }
  }
})();
