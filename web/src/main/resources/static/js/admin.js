// Choosing who must report: many boxes at once, and a search among them.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.querySelector("[data-choosing]");
  if (!form) {
    return;
  }
  const boxes = [...form.querySelectorAll("input[type=checkbox]")];
  form.addEventListener("click", (event) => {
    const choice = event.target.dataset.choose;
    if (choice) {
      for (const box of boxes) {
        box.checked = choice === "all" || (choice === "departments" && box.dataset.department === "yes") || box.dataset.fixed === "yes";
      }
    }
    if (event.target.dataset.fixed === "yes") {
      event.preventDefault();
    }
  });
  form.querySelector("[data-narrow]").addEventListener("input", (event) => {
    const sought = event.target.value.trim().toLowerCase();
    for (const box of boxes) {
      box.parentElement.hidden = !box.parentElement.textContent.toLowerCase().includes(sought);
    }
  });
});
