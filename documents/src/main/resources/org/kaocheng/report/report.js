
"use strict";
(() => {
  const list = document.querySelector(".findings");
  if (!list) return;
  document.documentElement.classList.add("js");
  const all = [...list.children];
  const filters = document.querySelector(".filters");
  const words = filters.elements.words;
  const searchable = new Map(all.map((item) => [item, item.textContent.toLowerCase()]));
  let current = null;
  let placeShown = 0;

  const visible = () => all.filter((item) => !item.hidden);
  const numberOf = (item) => item.id.slice(1);
  const marksOf = (item) =>
    document.querySelectorAll(`mark[data-findings~="${numberOf(item)}"]`);

  function filter() {
    const severities = new Set(
      [...filters.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
    const family = filters.elements.family.value;
    const wanted = words.value.trim().toLowerCase().split(/\s+/);
    for (const item of all) {
      item.hidden = !severities.has(item.dataset.severity)
        || (family && item.dataset.family !== family)
        || !wanted.every((word) => searchable.get(item).includes(word));
    }
    const shown = visible().length;
    filters.querySelector("output").textContent =
      shown === all.length ? "" : `显示 ${shown} 项，共 ${all.length} 项`;
  }

  function flash(marks) {
    for (const mark of marks) {
      mark.classList.remove("flash");
      void mark.offsetWidth;
      mark.classList.add("flash");
    }
  }

  function choose(item) {
    if (current) current.classList.remove("current");
    document.querySelectorAll(".current-mark").forEach((mark) => mark.classList.remove("current-mark"));
    current = item;
    placeShown = 0;
    item.hidden = false;
    item.classList.add("current");
    marksOf(item).forEach((mark) => mark.classList.add("current-mark"));
    try { history.replaceState(null, "", "#" + item.id); } catch { /* some viewers forbid it */ }
  }

  function showPlace(item, place) {
    const anchors = item.querySelectorAll(".places a");
    if (!anchors.length) return;
    placeShown = place % anchors.length;
    const target = document.getElementById(anchors[placeShown].hash.slice(1));
    if (target) target.scrollIntoView({ block: "center", inline: "nearest" });
    flash(marksOf(item));
  }

  function open(item, place = 0) {
    choose(item);
    item.scrollIntoView({ block: "nearest" });
    showPlace(item, place);
  }

  function step(by) {
    const items = visible();
    if (!items.length) return;
    const at = items.indexOf(current);
    open(items[at < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(Math.max(at + by, 0), items.length - 1)]);
  }

  list.addEventListener("click", (event) => {
    const item = event.target.closest(".findings > li");
    if (!item || event.target.closest("details") || getSelection().toString()) return;
    const link = event.target.closest(".places a");
    if (link) {
      event.preventDefault();
      open(item, [...item.querySelectorAll(".places a")].indexOf(link));
    } else if (item === current) {
      showPlace(item, placeShown + 1);
    } else {
      open(item);
    }
  });

  document.querySelector("article").addEventListener("click", (event) => {
    const link = event.target.closest(".ref");
    const mark = event.target.closest("mark");
    if (!link && !mark) return;
    event.preventDefault();
    const numbers = link ? [link.hash.slice(2)] : mark.dataset.findings.split(" ");
    const at = current ? numbers.indexOf(numberOf(current)) : -1;
    const item = document.getElementById("f" + numbers[(at + 1) % numbers.length]);
    choose(item);
    item.scrollIntoView({ block: "center" });
    flash(marksOf(item));
  });

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && event.target === words) {
      words.value = "";
      words.blur();
      filter();
      return;
    }
    if (event.target.closest("input, select, summary")) return;
    if (event.key === "/") words.focus();
    else if (event.key === "j" || event.key === "ArrowDown") step(1);
    else if (event.key === "k" || event.key === "ArrowUp") step(-1);
    else return;
    event.preventDefault();
  });

  addEventListener("beforeprint", () =>
    document.querySelectorAll("aside details").forEach((each) => { each.open = true; }));
  filters.addEventListener("input", filter);
  filters.addEventListener("submit", (event) => event.preventDefault());
  filter();
  const linked = /^#f\d+$/.test(location.hash) && document.getElementById(location.hash.slice(1));
  if (linked) open(linked);
})();
